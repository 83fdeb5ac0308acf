import type { BillingCycle, BillingType, ProductFamily, TermDuration } from './subscription.ts';

export type Segment = 'COMMERCIAL' | 'EDUCATION' | 'GOVERNMENT' | 'NONPROFIT';
/** How often a customer may buy an item: ever (`LIFETIME`), or at the same time (`CONCURRENT`). */
export type PurchaseLimit = 'NONE' | 'LIFETIME' | 'CONCURRENT';

/** What can be bought: in new commerce one availability of a SKU, in the legacy catalog one offer. */
export interface CatalogItem {
  readonly id: string;
  /** Partner Center's id: product, SKU and availability joined by colons, or the GUID of a legacy offer. */
  readonly catalogItemId: string;
  readonly kind: 'NEW_COMMERCE' | 'LEGACY';
  readonly productKey: string;
  /** Unique inside the product only. */
  readonly skuKey: string;
  /** Unique inside the SKU only, and rotates; null for a legacy offer. */
  readonly availabilityKey: string | null;
  readonly name: string;
  readonly description: string;
  /** ISO 3166-1 alpha-2; null when it is sold in all markets. */
  readonly market: string | null;
  readonly segment: Segment;
  readonly category: string | null;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly isAddOn: boolean;
  readonly hasAddOns: boolean;
  readonly isTrial: boolean;
  readonly isAutoRenewable: boolean;
  readonly isPurchasable: boolean;
  readonly unitType: string;
  readonly billingType: BillingType;
  readonly billingCycles: readonly BillingCycle[];
  /** Empty for what has no term: Azure plan, perpetual software. */
  readonly terms: readonly TermDuration[];
  readonly limitUnitOfMeasure: PurchaseLimit;
  /** Subscriptions of the item per customer; read only with a unit of measure. */
  readonly limit: number;
  /** Catalog items of which the customer must own at least one. */
  readonly prerequisiteIds: readonly string[];
  readonly conversionTargetIds: readonly string[];
  readonly upgradeTargetIds: readonly string[];
  /** Qualification the customer must hold; null for everyone. */
  readonly requiredQualification: string | null;
  /** Seats of the SKU one customer tenant may hold over all active subscriptions; null without a cap. */
  readonly maxSeatsPerTenant: number | null;
}

/** An item as the catalogue keeps it. */
export interface StoredCatalogItem extends CatalogItem {
  /** Sort key of the name. */
  readonly nameKey: string;
  /** Name of the licence SKU in Microsoft Graph, such as `SPE_E3`; null when it is not known. */
  readonly skuPartNumber: string | null;
  /** Id of the licence SKU in Microsoft Graph; null when it is not known. */
  readonly licensingSkuId: string | null;
  /** Whether it ships with the product or was imported; an imported row wins. */
  readonly origin: 'SHIPPED' | 'IMPORTED';
  /** When it left the catalogue; null while it is in it. */
  readonly retiredAt: Date | null;
}

/**
 * The family an item sells into, which decides the rules of the subscription: by use is Azure; without a term, or with the whole
 * term paid upfront and no other way, is software. Source: Products resources; Sell software subscriptions through CSP.
 */
export function productFamilyOf({ kind, billingType, billingCycles, terms }: CatalogItem): ProductFamily {
  if (billingType === 'USAGE') return 'AZURE';
  if (kind === 'LEGACY') return 'ONLINE_SERVICES_LEGACY';
  const isUpfrontOnly = billingCycles.length > 0 && billingCycles.every((cycle) => cycle === 'ONE_TIME');
  return terms.length === 0 || isUpfrontOnly ? 'SOFTWARE' : 'ONLINE_SERVICES_NCE';
}
