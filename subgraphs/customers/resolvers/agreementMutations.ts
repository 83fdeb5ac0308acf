import { bulkMutation } from '../../shared/bulkMutation.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import { fileUrl } from '../domain/fileLink.ts';
import type {
  BulkConfirmCustomerAgreementsInput,
  ConfirmCustomerAgreementInput,
  MutationResolvers,
} from '../generated/resolvers.ts';
import { acceptCustomerAgreement } from '../services/acceptCustomerAgreement.ts';
import { bulkConfirmCustomerAgreements } from '../services/bulkConfirmCustomerAgreements.ts';
import { createAgreementAttestation } from '../services/createAgreementAttestation.ts';
import { createAgreementDocumentLink } from '../services/createAgreementDocumentLink.ts';
import { createAgreementInvitation } from '../services/createAgreementInvitation.ts';
import { agreementInvitationOf } from './agreementInvitation.ts';
import { explainAgreementAcceptance, explainAttestation, explainConfirmation, explainDocumentLink } from './explainAgreement.ts';
import { explainAgreementInvitation } from './explainAgreementInvitation.ts';

export const agreementMutations: Pick<
  MutationResolvers,
  | 'createAgreementDocumentLink'
  | 'createAgreementAttestation'
  | 'bulkConfirmCustomerAgreements'
  | 'createAgreementInvitation'
  | 'acceptCustomerAgreement'
> = {
  createAgreementDocumentLink: mutation(
    createAgreementDocumentLink,
    explainDocumentLink,
    ({ language, country, expiresAt }, { settings }: Context, secret) => {
      if (secret === null) return { link: null };
      const uri = fileUrl(settings.publicUrl, secret);
      return { link: { displayUri: uri, downloadUri: uri, language, country, expiresAt: new Date(expiresAt) } };
    },
  ),
  createAgreementAttestation: mutation(
    createAgreementAttestation,
    explainAttestation,
    async ({ attestation }, { loaders }: Context) => ({ attestation: await loaders.attestationById.load(attestation) }),
  ),
  bulkConfirmCustomerAgreements: bulkMutation(bulkConfirmCustomerAgreements, {
    list: 'rows',
    rows: ({ rows }: BulkConfirmCustomerAgreementsInput): ConfirmCustomerAgreementInput[] => rows,
    explain: explainConfirmation,
    result: async ({ customer, confirmation }, { loaders }: Context) => ({
      customer: await loaders.customerById.load(customer),
      confirmation: await loaders.confirmationById.load(confirmation),
    }),
  }),
  createAgreementInvitation: mutation(createAgreementInvitation, explainAgreementInvitation, async (ids, context: Context) => ({
    invitation: await agreementInvitationOf(ids, context),
  })),
  acceptCustomerAgreement: mutation(
    acceptCustomerAgreement,
    explainAgreementAcceptance,
    async ({ customer }, { loaders }: Context) => ({
      customer: await loaders.customerById.load(customer),
    }),
  ),
};
