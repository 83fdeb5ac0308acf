import type { OrderLineItemResolvers } from '../generated/resolvers.ts';
import { priced } from './priced.ts';

export const OrderLineItem: OrderLineItemResolvers = {
  unitPrice: ({ unitPrice, currency }) => priced(unitPrice, currency),
  firstCharge: ({ firstCharge, currency }) => priced(firstCharge, currency),
  subscription: ({ subscriptionId }, _args, { loaders }) =>
    subscriptionId === null ? null : loaders.subscriptionById.load(subscriptionId),
};
