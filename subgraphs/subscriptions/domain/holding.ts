import type { CatalogItem } from './catalogItem.ts';
import type { PurchaseFacts } from './purchase.ts';
import type { SubscriptionStatus } from './subscription.ts';

/** One subscription of a customer tenant, from any partner, as far as it counts towards limits. */
export interface Holding {
  /** Every item of the catalogue that sells the same SKU, its own included: availabilities rotate, the SKU stays. */
  readonly itemIds: readonly string[];
  readonly status: SubscriptionStatus;
  readonly isTrial: boolean;
  readonly quantity: number;
}

/** States in which a subscription is had; what expired or was disabled cannot come back and no longer counts. */
const IN_FORCE: readonly SubscriptionStatus[] = ['PENDING', 'ACTIVE', 'SUSPENDED'];

export type HeldFacts = Pick<
  PurchaseFacts,
  'activeCatalogItemIds' | 'isTrialUsed' | 'lifetimeSubscriptions' | 'concurrentSubscriptions' | 'tenantSeatsHeld'
>;

/** What a customer's holdings mean for buying an item. Source: New commerce add-ons; Give your customers free trials. */
export function heldFactsOf({ id, conversionTargetIds }: CatalogItem, holdings: readonly Holding[]): HeldFacts {
  const ofItem = holdings.filter(({ itemIds }) => itemIds.includes(id));
  const inForce = holdings.filter(({ status }) => IN_FORCE.includes(status));
  const active = holdings.filter(({ status }) => status === 'ACTIVE');
  const ownsTarget = inForce.some(({ itemIds }) => itemIds.some((itemId) => conversionTargetIds.includes(itemId)));
  return {
    activeCatalogItemIds: new Set(active.flatMap(({ itemIds }) => itemIds)),
    isTrialUsed: ownsTarget || ofItem.some(({ isTrial }) => isTrial),
    lifetimeSubscriptions: ofItem.length,
    concurrentSubscriptions: ofItem.filter(({ status }) => IN_FORCE.includes(status)).length,
    tenantSeatsHeld: seatsHeld(id, holdings),
  };
}

/** Seats of the SKU in all active subscriptions of the tenant. */
export function seatsHeld(itemId: string, holdings: readonly Holding[]): number {
  return holdings
    .filter(({ itemIds, status }) => status === 'ACTIVE' && itemIds.includes(itemId))
    .reduce((seats, { quantity }) => seats + quantity, 0);
}
