import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { confirmCustomerAgreement } from '../services/confirmCustomerAgreement.ts';
import { ADMIN_USER_NAME, createCustomer } from '../services/createCustomer.ts';
import { decideCustomerVerification } from '../services/decideCustomerVerification.ts';
import { businessProfileMutations } from './businessProfile.ts';
import { explainConfirmation, explainVerification } from './explain.ts';
import { explainCreation } from './explainCreation.ts';
import { referralMutations } from './referral.ts';

export const Mutation: MutationResolvers = {
  ...referralMutations,
  ...businessProfileMutations,
  createCustomer: mutation(createCustomer, explainCreation, async ({ customer }, { loaders }: Context, password) => ({
    customer: await loaders.customerById.load(customer),
    initialCredentials: password === null ? null : { userName: ADMIN_USER_NAME, password },
  })),
  confirmCustomerAgreement: mutation(
    confirmCustomerAgreement,
    explainConfirmation,
    async ({ customer, confirmation }, { loaders }: Context) => ({
      customer: await loaders.customerById.load(customer),
      confirmation: await loaders.confirmationById.load(confirmation),
    }),
  ),
  decideCustomerVerification: mutation(
    decideCustomerVerification,
    explainVerification,
    async ({ customer }, { loaders }: Context) => ({ customer: await loaders.customerById.load(customer) }),
  ),
};
