import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { confirmCustomerAgreement } from '../services/confirmCustomerAgreement.ts';
import { ADMIN_USER_NAME, createCustomer } from '../services/createCustomer.ts';
import { decideCustomerVerification } from '../services/decideCustomerVerification.ts';
import { budgetMutations } from './budget.ts';
import { explainConfirmation, explainVerification } from './explain.ts';
import { explainCreation } from './explainCreation.ts';
import { multichannelMutations } from './multichannel.ts';
import { qualificationMutations } from './qualification.ts';
import { recordsMutations } from './records.ts';
import { removalMutations } from './removal.ts';

export const Mutation: MutationResolvers = {
  ...recordsMutations,
  ...removalMutations,
  ...multichannelMutations,
  ...qualificationMutations,
  ...budgetMutations,
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
