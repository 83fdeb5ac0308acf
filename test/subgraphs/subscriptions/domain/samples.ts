import type { CatalogItem } from '../../../../subgraphs/subscriptions/domain/catalogItem.ts';
import type { PurchaseFacts, PurchaseRequest } from '../../../../subgraphs/subscriptions/domain/purchase.ts';
import type { SeatBatch, Subscription } from '../../../../subgraphs/subscriptions/domain/subscription.ts';
import { type Term, termFrom } from '../../../../subgraphs/subscriptions/domain/term.ts';

export const at = (instant: string): Date => new Date(instant);
export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** 20 seats for a year from 2026-01-15, billed annually at 432.00; `starts` moves the term. */
export function aSubscription({
  starts = '2026-01-15',
  ...given
}: Partial<Subscription> & { starts?: string } = {}): Subscription {
  const termDuration = given.termDuration === undefined ? 'P1Y' : given.termDuration;
  const term: Term = termFrom(day(starts), termDuration);
  return {
    id: 'sub_1',
    partnerId: 'par_1',
    resellerId: null,
    customerId: 'cus_1',
    orderId: 'ord_1',
    catalogItemId: 'off_basic',
    offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
    offerName: 'Microsoft 365 Business Basic',
    friendlyName: null,
    nameKey: 'microsoft 365 business basic',
    productFamily: 'ONLINE_SERVICES_NCE',
    unitType: 'Licenses',
    billingType: 'LICENSE',
    isTrial: false,
    quantity: 20,
    minimumQuantity: 1,
    maximumQuantity: 300,
    status: 'ACTIVE',
    termDuration,
    billingCycle: 'ANNUAL',
    currency: 'USD',
    unitPrice: '432.00',
    autoRenewEnabled: true,
    isExtendedServiceTerm: false,
    ...term,
    cancellationAllowedUntil: new Date(day(starts).getTime() + 168 * 3_600_000),
    updateCount: 0,
    promotionId: null,
    partnerIdOnRecord: null,
    createdAt: day(starts),
    version: 1,
    ...given,
  };
}

/** A batch whose window is 168 hours long. */
export function aBatch(id: string, quantity: number, addedAt: string, source: SeatBatch['source'] = 'INCREASE'): SeatBatch {
  const windowEndsAt = new Date(at(addedAt).getTime() + 168 * 3_600_000);
  const owner = { partnerId: 'par_1', resellerId: null, customerId: 'cus_1' };
  return { ...owner, id, subscriptionId: 'sub_1', quantity, addedAt: at(addedAt), windowEndsAt, source };
}

export function anItem(given: Partial<CatalogItem> = {}): CatalogItem {
  return {
    id: 'off_basic',
    catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
    kind: 'NEW_COMMERCE',
    productKey: 'CFQ7TTC0LH18',
    skuKey: '0001',
    availabilityKey: 'CFQ7TTC0K971',
    name: 'Microsoft 365 Business Basic',
    description: 'Mail, Teams and Office on the web.',
    market: 'US',
    segment: 'COMMERCIAL',
    category: null,
    minimumQuantity: 1,
    maximumQuantity: 300,
    isAddOn: false,
    hasAddOns: true,
    isTrial: false,
    isAutoRenewable: true,
    isPurchasable: true,
    unitType: 'Licenses',
    billingType: 'LICENSE',
    billingCycles: ['MONTHLY', 'ANNUAL'],
    terms: ['P1M', 'P1Y'],
    limitUnitOfMeasure: 'NONE',
    limit: 0,
    prerequisiteIds: [],
    conversionTargetIds: [],
    upgradeTargetIds: [],
    requiredQualification: null,
    maxSeatsPerTenant: null,
    ...given,
  };
}

export function aRequest(given: Partial<PurchaseRequest> = {}): PurchaseRequest {
  return {
    partnerId: 'par_1',
    resellerId: null,
    customerId: 'cus_1',
    quantity: 10,
    termDuration: 'P1Y',
    billingCycle: 'ANNUAL',
    friendlyName: null,
    partnerIdOnRecord: null,
    ...given,
  };
}

export function facts(given: Partial<PurchaseFacts> = {}): PurchaseFacts {
  return {
    market: 'US',
    currency: 'USD',
    unitPrice: '432.00',
    activeCatalogItemIds: new Set(),
    isTrialUsed: false,
    lifetimeSubscriptions: 0,
    concurrentSubscriptions: 0,
    tenantSeatsHeld: 0,
    ...given,
  };
}
