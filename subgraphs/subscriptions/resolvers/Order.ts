import { add, type Money, money, zero } from '../../shared/money.ts';
import type { OrderResolvers } from '../generated/resolvers.ts';

export const Order: OrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.orderById.load(id),
  customer: ({ customerId }) => ({ id: customerId }),
  lineItems: async ({ id }, _args, { loaders }) => [...(await loaders.linesOfOrder.load(id))],
  totalPrice: async ({ id, currency }, _args, { loaders }) => {
    const lines = await loaders.linesOfOrder.load(id);
    return lines.reduce<Money | null>(
      (total, { firstCharge }) => (total === null || firstCharge === null ? null : add(total, money(firstCharge, currency))),
      zero(currency),
    );
  },
};
