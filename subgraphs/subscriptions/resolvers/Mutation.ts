import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { changeSubscriptionQuantity } from '../services/changeSubscriptionQuantity.ts';
import { createSubscription } from '../services/createSubscription.ts';
import { explainPurchase, explainQuantity } from './explain.ts';

export const Mutation: MutationResolvers = {
  createSubscription: mutation(createSubscription, explainPurchase, async ({ subscription, order }, { loaders }: Context) => ({
    subscription: await loaders.subscriptionById.load(subscription),
    order: await loaders.orderById.load(order),
  })),
  changeSubscriptionQuantity: mutation(
    changeSubscriptionQuantity,
    explainQuantity,
    async ({ subscription, charge }, { loaders }: Context) => ({
      subscription: await loaders.subscriptionById.load(subscription),
      charge: await loaders.chargeById.load(charge),
    }),
  ),
};
