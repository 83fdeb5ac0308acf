import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { type CatalogItem, productFamilyOf } from './catalogItem.ts';
import { amountFor, chargeOf } from './charge.ts';
import type { OrderLine } from './order.ts';
import { batchOf } from './seatBatch.ts';
import type { BillingCycle, Charge, SeatBatch, Subscription, TermDuration } from './subscription.ts';
import { cancellationWindowEnd, firstCycle, isCycleLongerThanTerm, termFrom, trialTermFrom } from './term.ts';

export const FRIENDLY_NAME_LIMIT = 256;
/** Seats of a trial, neither more nor fewer. Source: Give your customers free trials. */
export const TRIAL_SEATS = 25;

export type PurchaseRefusal =
  | { readonly code: 'AVAILABILITY_NOT_PURCHASABLE'; readonly market: string }
  | { readonly code: 'BILLING_CYCLE_LONGER_THAN_TERM'; readonly termDuration: TermDuration | null }
  | {
      readonly code: 'BILLING_TERM_NOT_SUPPORTED';
      readonly terms: readonly TermDuration[];
      readonly billingCycles: readonly BillingCycle[];
    }
  | { readonly code: 'QUANTITY_OUT_OF_RANGE'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'FRIENDLY_NAME_TOO_LONG'; readonly maximumLength: number }
  | { readonly code: 'ADDON_PREREQUISITE_MISSING'; readonly prerequisiteIds: readonly string[] }
  | { readonly code: 'TRIAL_ALREADY_USED' }
  | { readonly code: 'OFFER_USE_LIMIT_EXCEEDED'; readonly limit: number }
  | { readonly code: 'SUBSCRIPTIONS_PER_CUSTOMER_LIMIT'; readonly limit: number };

export interface PurchaseRequest {
  readonly partnerId: string;
  readonly resellerId: string | null;
  readonly customerId: string;
  readonly quantity: number;
  /** Null for what has no term. */
  readonly termDuration: TermDuration | null;
  readonly billingCycle: BillingCycle;
  readonly friendlyName: string | null;
  readonly partnerIdOnRecord: string | null;
}

/** What the customer owns and what the item costs. */
export interface PurchaseFacts {
  /** Market of the customer, ISO 3166-1 alpha-2. */
  readonly market: string;
  readonly currency: string;
  /** One licence for one billing cycle; null when the price list holds no price for the item. */
  readonly unitPrice: string | null;
  /** Items of the customer's active subscriptions, from any partner. */
  readonly activeCatalogItemIds: ReadonlySet<string>;
  /** The customer had a trial of the offer, or owns the offer. */
  readonly isTrialUsed: boolean;
  /** Subscriptions of the item the customer ever had. */
  readonly lifetimeSubscriptions: number;
  /** Subscriptions of the item the customer has now. */
  readonly concurrentSubscriptions: number;
  /** Seats of the SKU in all active subscriptions of the tenant. */
  readonly tenantSeatsHeld: number;
}

export interface PurchaseIds {
  readonly subscriptionId: string;
  readonly orderId: string;
  readonly batchId: string;
  readonly chargeId: string;
}

export interface Purchase {
  readonly subscription: Subscription;
  readonly batch: SeatBatch;
  readonly charge: Charge;
  readonly line: OrderLine;
}

/**
 * Buys one catalog item at the instant `now`, provisioned at once, or gives every reason why not: what is wrong with the
 * request itself and, only when nothing is, what the customer lacks or owns already.
 * Source: Create a cart; Order resources; New commerce add-ons; Give your customers free trials.
 */
export function purchase(
  item: CatalogItem,
  request: PurchaseRequest,
  facts: PurchaseFacts,
  now: Date,
  ids: PurchaseIds,
): Decision<Purchase, PurchaseRefusal> {
  const form = purchaseFormRefusals(item, request, facts);
  const [first, ...more] = form.length > 0 ? form : stateRefusals(item, request, facts);
  return first ? refuse(first, ...more) : accept(bought(item, request, facts, now, ids));
}

/** Everything that is wrong with the request itself, whoever the customer is; empty when nothing is. */
export function purchaseFormRefusals(
  item: CatalogItem,
  request: PurchaseRequest,
  { market }: Pick<PurchaseFacts, 'market'>,
): PurchaseRefusal[] {
  const { quantity, termDuration, billingCycle, friendlyName } = request;
  const { terms, billingCycles, isTrial } = item;
  const refusals: PurchaseRefusal[] = [];
  const isSoldHere = item.market === null || item.market === market;
  if (!item.isPurchasable || !isSoldHere) refusals.push({ code: 'AVAILABILITY_NOT_PURCHASABLE', market });

  const isTermOffered = termDuration === null ? terms.length === 0 : terms.includes(termDuration);
  if (isCycleLongerThanTerm(termDuration, billingCycle)) refusals.push({ code: 'BILLING_CYCLE_LONGER_THAN_TERM', termDuration });
  else if (!isTermOffered || !billingCycles.includes(billingCycle)) {
    refusals.push({ code: 'BILLING_TERM_NOT_SUPPORTED', terms, billingCycles });
  }

  const minimum = isTrial ? TRIAL_SEATS : Math.max(1, item.minimumQuantity);
  const maximum = isTrial ? TRIAL_SEATS : item.maximumQuantity;
  if (quantity < minimum || quantity > maximum) refusals.push({ code: 'QUANTITY_OUT_OF_RANGE', minimum, maximum });
  if (friendlyName !== null && [...friendlyName].length > FRIENDLY_NAME_LIMIT) {
    refusals.push({ code: 'FRIENDLY_NAME_TOO_LONG', maximumLength: FRIENDLY_NAME_LIMIT });
  }
  return refusals;
}

function stateRefusals(item: CatalogItem, { quantity }: PurchaseRequest, facts: PurchaseFacts): PurchaseRefusal[] {
  const { prerequisiteIds, isTrial, limitUnitOfMeasure: unit, limit, maxSeatsPerTenant } = item;
  const refusals: PurchaseRefusal[] = [];
  if (prerequisiteIds.length > 0 && !prerequisiteIds.some((id) => facts.activeCatalogItemIds.has(id))) {
    refusals.push({ code: 'ADDON_PREREQUISITE_MISSING', prerequisiteIds });
  }
  if (isTrial && facts.isTrialUsed) refusals.push({ code: 'TRIAL_ALREADY_USED' });
  if (unit === 'LIFETIME' && facts.lifetimeSubscriptions >= limit) refusals.push({ code: 'OFFER_USE_LIMIT_EXCEEDED', limit });
  if (unit === 'CONCURRENT' && facts.concurrentSubscriptions >= limit) {
    refusals.push({ code: 'SUBSCRIPTIONS_PER_CUSTOMER_LIMIT', limit });
  }
  const room = maxSeatsPerTenant === null ? Number.POSITIVE_INFINITY : Math.max(0, maxSeatsPerTenant - facts.tenantSeatsHeld);
  if (quantity > room)
    refusals.push({ code: 'QUANTITY_OUT_OF_RANGE', minimum: Math.max(1, item.minimumQuantity), maximum: room });
  return refusals;
}

function bought(item: CatalogItem, request: PurchaseRequest, facts: PurchaseFacts, now: Date, ids: PurchaseIds): Purchase {
  const { name: offerName, isTrial, minimumQuantity, maximumQuantity, unitType, billingType } = item;
  const { partnerId, resellerId, customerId, quantity, termDuration, billingCycle, friendlyName, partnerIdOnRecord } = request;
  const sold: Subscription = {
    ...{ partnerId, resellerId, customerId, quantity, termDuration, billingCycle, friendlyName, partnerIdOnRecord },
    ...{ offerName, isTrial, minimumQuantity, maximumQuantity, unitType, billingType },
    ...(isTrial ? trialTermFrom(now) : termFrom(now, termDuration)),
    id: ids.subscriptionId,
    orderId: ids.orderId,
    catalogItemId: item.id,
    offerId: item.catalogItemId,
    nameKey: nameKey(friendlyName ?? offerName),
    productFamily: productFamilyOf(item),
    status: 'ACTIVE',
    currency: facts.currency,
    unitPrice: isTrial ? '0' : facts.unitPrice,
    autoRenewEnabled: item.isAutoRenewable,
    isExtendedServiceTerm: false,
    cancellationAllowedUntil: null,
    updateCount: 0,
    promotionId: null,
    createdAt: now,
    version: 1,
  };
  const subscription = { ...sold, cancellationAllowedUntil: cancellationWindowEnd(sold, now) };
  const cycle = firstCycle(subscription);
  const amount = amountFor(quantity, subscription, cycle.startsOn, cycle);
  return {
    subscription,
    batch: batchOf(subscription, { id: ids.batchId, source: 'PURCHASE', seats: quantity, addedAt: now }),
    charge: chargeOf(subscription, cycle, { id: ids.chargeId, kind: 'NEW', seats: quantity, amount, bookedAt: now }),
    line: lineOf(subscription, amount),
  };
}

/** The only line of the order: the name and price of the day, and what the first cycle costs. */
function lineOf(subscription: Subscription, firstCharge: string | null): OrderLine {
  const { id: subscriptionId, orderId, partnerId, resellerId, customerId, catalogItemId, offerId, offerName } = subscription;
  const { quantity, termDuration, billingCycle, currency, unitPrice } = subscription;
  return {
    ...{ orderId, lineItemNumber: 0, partnerId, resellerId, customerId, catalogItemId, offerId, offerName },
    ...{ quantity, termDuration, billingCycle, currency, unitPrice, firstCharge, subscriptionId },
  };
}
