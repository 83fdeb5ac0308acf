import { endOfDay } from '../../shared/calendar.ts';
import { etagOf } from '../../shared/etag.ts';
import { readsOf } from '../../shared/reads.ts';
import type { Context } from '../context.ts';
import { refundableQuantity } from '../domain/seatBatch.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { CustomerSubscriptionResolvers } from '../generated/resolvers.ts';
import { priced } from './priced.ts';

const reading = readsOf<Subscription>();

export const CustomerSubscription: CustomerSubscriptionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subscriptionById.load(id),
  customer: reading(['customerId'], ({ customerId }) => ({ id: customerId })),
  order: reading(['orderId'], ({ orderId }, _args, { loaders }: Context) => loaders.orderById.load(orderId)),
  catalogItem: reading(['catalogItemId'], ({ catalogItemId }, _args, { loaders }: Context) =>
    loaders.catalogItemById.load(catalogItemId),
  ),
  unitPrice: reading(['unitPrice', 'currency'], ({ unitPrice, currency }) => priced(unitPrice, currency)),
  commitmentEndsAt: reading(['commitmentEndsOn'], ({ commitmentEndsOn }) => commitmentEndsOn && endOfDay(commitmentEndsOn)),
  refundableQuantity: reading(['id'], async ({ id }, _args, { loaders, clock }: Context) => {
    const { totalQuantity, details } = refundableQuantity(await loaders.batchesOfSubscription.load(id), clock());
    return { totalQuantity, details: [...details] };
  }),
  charges: reading(['id'], async ({ id }, _args, { loaders }: Context) => [...(await loaders.chargesOfSubscription.load(id))]),
  etag: reading(['id', 'version'], etagOf),
};
