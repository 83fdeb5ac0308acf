import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { amountFor, chargeOf } from './charge.ts';
import { batchOf } from './seatBatch.ts';
import type { Charge, SeatBatch, Subscription, SubscriptionStatus } from './subscription.ts';
import { cancellationWindowEnd, firstCycle, nextTerm } from './term.ts';

export type RenewalRefusal =
  | { readonly code: 'INVALID_STATUS_TRANSITION'; readonly from: SubscriptionStatus }
  | { readonly code: 'TRIAL_OPERATION_NOT_SUPPORTED' }
  | { readonly code: 'AUTO_RENEW_OFF' }
  /** `renewsAt`: when it will be due; null for what has no term. */
  | { readonly code: 'RENEWAL_NOT_DUE'; readonly renewsAt: Date | null };

/** The price list on the day of the renewal, after a promotion that still holds. */
export interface RenewalPrice {
  /** One licence for one billing cycle; null when the price list holds no price for the item. */
  readonly unitPrice: string | null;
  readonly promotionId: string | null;
}

export interface Renewal {
  readonly subscription: Subscription;
  /** All seats, in place of every earlier batch. */
  readonly batch: SeatBatch;
  /** The first cycle of the new term. */
  readonly charge: Charge;
}

/**
 * Renews an active subscription for the same term at the price of the day. The term begins the day after the old one ended,
 * however late this runs; the windows open at `now`, when the renewal completed. One call, one term: a subscription that is
 * several terms behind is due again. A trial is converted, not renewed.
 * Source: Manage customer subscriptions, renewals; New commerce experience cancellation policy.
 */
export function renew(
  subscription: Subscription,
  price: RenewalPrice,
  now: Date,
  ids: { readonly batchId: string; readonly chargeId: string },
): Decision<Renewal, RenewalRefusal> {
  const {
    status,
    isTrial,
    autoRenewEnabled,
    renewsAt,
    commitmentEndsOn,
    termDuration,
    termAnchorDay,
    quantity: seats,
  } = subscription;
  if (status !== 'ACTIVE') return refuse({ code: 'INVALID_STATUS_TRANSITION', from: status });
  if (isTrial) return refuse({ code: 'TRIAL_OPERATION_NOT_SUPPORTED' });
  if (!autoRenewEnabled) return refuse({ code: 'AUTO_RENEW_OFF' });
  const isDue = renewsAt !== null && now >= renewsAt;
  if (!isDue || commitmentEndsOn === null || termDuration === null) return refuse({ code: 'RENEWAL_NOT_DUE', renewsAt });

  const continued = { ...subscription, ...nextTerm(commitmentEndsOn, termAnchorDay, termDuration), ...price };
  const renewed = { ...continued, cancellationAllowedUntil: cancellationWindowEnd(continued, now) };
  const cycle = firstCycle(renewed);
  const amount = amountFor(seats, renewed, cycle.startsOn, cycle);
  return accept({
    subscription: renewed,
    batch: batchOf(renewed, { id: ids.batchId, source: 'RENEWAL', seats, addedAt: now }),
    charge: chargeOf(renewed, cycle, { id: ids.chargeId, kind: 'RENEW', seats, amount, bookedAt: now }),
  });
}
