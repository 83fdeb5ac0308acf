import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import {
  CatalogItemEntity,
  ChargeEntity,
  OrderEntity,
  OrderLineEntity,
  SeatBatchEntity,
  SubscriptionEntity,
} from '../database/entities.ts';
import { batchIdOf } from '../domain/batchIdOf.ts';
import { heldFactsOf } from '../domain/holding.ts';
import type { PurchaseOrder } from '../domain/order.ts';
import { type PurchaseRefusal, type PurchaseRequest, purchase, purchaseFormRefusals } from '../domain/purchase.ts';
import type { BillingCycle, TermDuration } from '../domain/subscription.ts';
import { bookedCharge } from './bookedCharge.ts';
import { holdingsOfCustomer } from './holdingsOfCustomer.ts';
import { customerGate, type GateRefusal, passGate, resellerLink } from './passGate.ts';
import { priceOfTheDay } from './priceOfTheDay.ts';
import { orderCreated, subscriptionEvent } from './subscriptionEvents.ts';

export interface CreateSubscription extends CommandInput {
  readonly customerId: string;
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly termDuration?: TermDuration | null | undefined;
  readonly billingCycle: BillingCycle;
  readonly friendlyName?: string | null | undefined;
  readonly partnerOnRecordAttestationAccepted: boolean;
}

export type CreateSubscriptionRefusal =
  | { readonly code: 'CUSTOMER_NOT_FOUND'; readonly restsOn: 'customers' }
  | { readonly code: 'AVAILABILITY_NOT_FOUND'; readonly catalogItemId: string }
  | { readonly code: 'PARTNER_ATTESTATION_MISSING' }
  | GateRefusal
  | PurchaseRefusal;

/**
 * Buys one item for a customer: order, subscription, seats and the charge of the first cycle. What is wrong with the request
 * comes first and together, then the first blocker of the purchase gate, then what the customer lacks or owns already.
 */
export const createSubscription = command<
  CreateSubscription,
  { readonly subscription: string; readonly order: string },
  CreateSubscriptionRefusal
>({
  name: 'createSubscription',
  async run({ tx, now, newId, viewer }, input) {
    const partnerId = partnerOf(viewer);
    const customer = await customerGate(tx, partnerId, input.customerId);
    if (partnerId === null || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' });
    const { customerId, resellerId, country: market } = customer;
    const [item] = await tx.find(CatalogItemEntity, { id: input.catalogItemId });
    if (!item || item.retiredAt !== null) return refuse({ code: 'AVAILABILITY_NOT_FOUND', catalogItemId: input.catalogItemId });

    const { quantity, billingCycle, termDuration = null } = input;
    const friendlyName = input.friendlyName?.trim() ? input.friendlyName : null;
    const link = await resellerLink(tx, resellerId);
    const partnerIdOnRecord = link?.mpnId ?? null;
    const request: PurchaseRequest = {
      ...{ partnerId, resellerId, customerId, quantity, termDuration, billingCycle, friendlyName, partnerIdOnRecord },
    };
    const form = refuseAny<null, CreateSubscriptionRefusal>(
      [
        ...purchaseFormRefusals(item, request, { market }),
        ...(input.partnerOnRecordAttestationAccepted ? [] : [{ code: 'PARTNER_ATTESTATION_MISSING' } as const]),
      ],
      null,
    );
    if (!form.ok) return form;
    const passed = passGate(customer, { resellerId, link }, item.requiredQualification, 'PURCHASE');
    if (!passed.ok) return passed;

    const held = heldFactsOf(item, await holdingsOfCustomer(tx, customerId));
    const price = await priceOfTheDay(tx, { catalogItemId: item.id, market, termDuration, billingCycle, at: now });
    const currency = price?.currency ?? customer.currency;
    const facts = { ...held, market, currency, unitPrice: price?.unitPrice ?? null };
    const chargeId = newId('Charge');
    const ids = {
      subscriptionId: newId('CustomerSubscription'),
      orderId: newId('Order'),
      batchId: batchIdOf(chargeId),
      chargeId,
    };
    const decision = purchase(item, request, facts, now, ids);
    if (!decision.ok) return decision;

    const { subscription, batch, charge, line } = decision.value;
    const order: PurchaseOrder = {
      ...{ id: ids.orderId, partnerId, resellerId, customerId, currency },
      status: 'COMPLETED',
      createdAt: now,
      version: 1,
    };
    await tx.insert(OrderEntity, order);
    await tx.insert(OrderLineEntity, line);
    await tx.insert(SubscriptionEntity, subscription);
    await tx.insert(SeatBatchEntity, batch);
    await tx.insert(ChargeEntity, charge);
    return accept({
      ids: { subscription: subscription.id, order: order.id },
      events: [orderCreated(order, 1), subscriptionEvent('subscription.created', subscription)],
      charges: [bookedCharge(charge)],
    });
  },
});
