import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { createCustomerUser } from '../services/createCustomerUser.ts';
import { reachCustomer } from '../services/reachCustomer.ts';
import { explainCustomerUser } from './explainCustomerUser.ts';

export const customerUserMutations = {
  createCustomerUser: mutation(
    createCustomerUser,
    explainCustomerUser,
    async ({ customerUser: id }, context: Context, initialPassword) => {
      // A replay comes later: by then another may reach the customer.
      const user = await context.loaders.customerUserById.load(id);
      const customerUser = user && (await reachCustomer('customerUsers.create', user.customerId, context)) ? user : null;
      return { customerUser, initialPassword };
    },
  ),
} satisfies MutationResolvers;
