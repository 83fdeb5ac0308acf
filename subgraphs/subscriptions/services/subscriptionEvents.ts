import { isoDay } from '../../shared/calendar.ts';
import type { NewEvent } from '../../shared/command.ts';
import type { PurchaseOrder } from '../domain/order.ts';
import type { Subscription } from '../domain/subscription.ts';

/** What happened to a subscription, for the log of the partner that sold it. Prices are not told: a reseller may not see them. */
export function subscriptionEvent(
  type: 'subscription.created' | 'subscription.updated' | 'subscription.renewed',
  subscription: Subscription,
): NewEvent {
  const { id, customerId, resellerId, orderId, catalogItemId, offerId, status, quantity, isTrial } = subscription;
  const { termDuration, billingCycle, autoRenewEnabled, termStartsOn, commitmentEndsOn } = subscription;
  const { productFamily, cancellationAllowedUntil } = subscription;
  return {
    type,
    subject: id,
    customerId,
    payload: {
      ...{ resellerId, orderId, catalogItemId, offerId, status, quantity, isTrial, termDuration, billingCycle, autoRenewEnabled },
      productFamily,
      cancellationAllowedUntil: cancellationAllowedUntil?.toISOString() ?? null,
      termStartsOn: isoDay(termStartsOn),
      commitmentEndsOn: commitmentEndsOn && isoDay(commitmentEndsOn),
    },
  };
}

export function orderCreated({ id, customerId, resellerId, status, currency }: PurchaseOrder, lines: number): NewEvent {
  return { type: 'order.created', subject: id, customerId, payload: { resellerId, status, currency, lines } };
}
