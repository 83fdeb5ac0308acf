import { money } from '../../shared/money.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import type { ChargeResolvers, CustomerResolvers, PriceEntryResolvers, ServicePlanResolvers } from '../generated/resolvers.ts';
import { CatalogItem } from './CatalogItem.ts';
import { ChangeSubscriptionQuantityPayload } from './ChangeSubscriptionQuantityPayload.ts';
import { CustomerSubscription } from './CustomerSubscription.ts';
import { LicenseProduct } from './LicenseProduct.ts';
import { Mutation } from './Mutation.ts';
import { Order } from './Order.ts';
import { OrderLineItem } from './OrderLineItem.ts';
import { priced } from './priced.ts';
import { Query } from './Query.ts';
import { selfServePurchase } from './selfServePurchase.ts';

const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  subscriptions: ({ id }, args, { loaders }, info) => loaders.subscriptions.under(id, args, info),
  selfServePurchase,
};

const Charge: ChargeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.chargeById.load(id),
  amount: ({ amount, currency }) => priced(amount, currency),
};

const PriceEntry: PriceEntryResolvers = {
  unitPrice: ({ unitPrice, currency }) => money(unitPrice, currency),
};

const ServicePlan: ServicePlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.servicePlanById.load(id),
};

export const resolvers: ResolverMap = {
  Query,
  Mutation,
  Customer,
  CustomerSubscription,
  Charge,
  Order,
  OrderLineItem,
  CatalogItem,
  PriceEntry,
  LicenseProduct,
  ServicePlan,
  ChangeSubscriptionQuantityPayload,
};
