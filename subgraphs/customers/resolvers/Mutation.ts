import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { confirmCustomerAgreement } from '../services/confirmCustomerAgreement.ts';
import { ADMIN_USER_NAME, createCustomer } from '../services/createCustomer.ts';
import { decideCustomerVerification } from '../services/decideCustomerVerification.ts';
import { agreementMutations } from './agreementMutations.ts';
import { budgetMutations } from './budget.ts';
import { explainVerification } from './explain.ts';
import { explainConfirmation } from './explainAgreement.ts';
import { explainCreation } from './explainCreation.ts';
import { multichannelMutations } from './multichannel.ts';
import { networkMutations } from './network.ts';
import { purchasePermissionMutations } from './purchasePermissions.ts';
import { qualificationMutations } from './qualification.ts';
import { recordsMutations } from './records.ts';
import { removalMutations } from './removal.ts';
import { invitationMutations } from './resellerInvitation.ts';

export const Mutation: MutationResolvers = {
  ...agreementMutations,
  ...recordsMutations,
  ...removalMutations,
  ...multichannelMutations,
  ...qualificationMutations,
  ...budgetMutations,

  ...networkMutations,
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
  ...invitationMutations,
  ...purchasePermissionMutations,
};
