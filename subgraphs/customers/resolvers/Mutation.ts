import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { confirmCustomerAgreement } from '../services/confirmCustomerAgreement.ts';
import { decideCustomerVerification } from '../services/decideCustomerVerification.ts';
import { explainConfirmation, explainVerification } from './explain.ts';

export const Mutation: MutationResolvers = {
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
