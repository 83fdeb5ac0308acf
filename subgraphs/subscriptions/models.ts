import type { Connection } from '../shared/connection.ts';
import type { StoredCatalogItem } from './domain/catalogItem.ts';
import type { LicenseProduct, ServicePlan } from './domain/licenseProduct.ts';
import type { OrderLine, PurchaseOrder } from './domain/order.ts';
import type { PriceEntry } from './domain/price.ts';
import type { Charge, Subscription } from './domain/subscription.ts';

/** A reference to a customer: the customers subgraph fills it in. */
export interface CustomerModel {
  readonly id: string;
}

export type CustomerSubscriptionModel = Subscription;
export type ChargeModel = Charge;
export type OrderModel = PurchaseOrder;
export type OrderLineItemModel = OrderLine;
export type CatalogItemModel = StoredCatalogItem;
export type PriceEntryModel = PriceEntry;
export type CustomerSubscriptionConnectionModel = Connection<Subscription>;
export type CatalogItemConnectionModel = Connection<StoredCatalogItem>;
export type LicenseProductModel = LicenseProduct;
export type LicenseProductConnectionModel = Connection<LicenseProduct>;
export type ServicePlanModel = ServicePlan;
