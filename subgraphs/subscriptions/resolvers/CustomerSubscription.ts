import { endOfDay } from '../../shared/calendar.ts';
import { etagOf } from '../../shared/etag.ts';
import { refundableQuantity } from '../domain/seatBatch.ts';
import type { CustomerSubscriptionResolvers } from '../generated/resolvers.ts';
import { priced } from './priced.ts';

export const CustomerSubscription: CustomerSubscriptionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subscriptionById.load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  order: ({ orderId }, _args, { loaders }) => loaders.orderById.load(orderId),
  catalogItem: ({ catalogItemId }, _args, { loaders }) => loaders.catalogItemById.load(catalogItemId),
  unitPrice: ({ unitPrice, currency }) => priced(unitPrice, currency),
  commitmentEndsAt: ({ commitmentEndsOn }) => commitmentEndsOn && endOfDay(commitmentEndsOn),
  refundableQuantity: async ({ id }, _args, { loaders, clock }) => {
    const { totalQuantity, details } = refundableQuantity(await loaders.batchesOfSubscription.load(id), clock());
    return { totalQuantity, details: [...details] };
  },
  charges: async ({ id }, _args, { loaders }) => [...(await loaders.chargesOfSubscription.load(id))],
  etag: etagOf,
};
