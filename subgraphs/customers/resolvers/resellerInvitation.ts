import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import { isAgreementSettled } from '../domain/agreementState.ts';
import { hasFeature } from '../domain/cloud.ts';
import { invitationLink, tokenOf } from '../domain/invitationLink.ts';
import { invitationMail } from '../domain/invitationMail.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  ResellerInvitationAcceptanceResolvers,
  ResellerInvitationResolvers,
} from '../generated/resolvers.ts';
import type { ResellerInvitationModel } from '../models.ts';
import { acceptResellerInvitation } from '../services/acceptResellerInvitation.ts';
import { createResellerInvitation } from '../services/createResellerInvitation.ts';
import { withdrawResellerInvitation } from '../services/withdrawResellerInvitation.ts';
import { explainAcceptance, explainInvitation, explainWithdrawal } from './explainInvitations.ts';

const invitationOf = async ({ invitation }: { readonly invitation: string }, { loaders }: Context) => ({
  invitation: await loaders.resellerInvitationById.load(invitation),
});

export const invitationMutations: Pick<
  MutationResolvers,
  'createResellerInvitation' | 'withdrawResellerInvitation' | 'acceptResellerInvitation'
> = {
  createResellerInvitation: mutation(createResellerInvitation, explainInvitation, invitationOf),
  withdrawResellerInvitation: mutation(withdrawResellerInvitation, explainWithdrawal, invitationOf),
  acceptResellerInvitation: mutation(
    acceptResellerInvitation,
    explainAcceptance,
    async ({ customer: customerId, relationship: partnerId }, { loaders }: Context) => {
      const customer = await loaders.customerById.load(customerId);
      return { customer, relationship: await loaders.ownRelationshipWith.load(partnerId), agreement: customer };
    },
  ),
};

export const invitationQueries: Pick<QueryResolvers, 'resellerInvitation' | 'resellerInvitations' | 'resellerInvitationView'> = {
  resellerInvitation: (_parent, { id }, { loaders }, info) => loaders.resellerInvitationById.load(id, info),
  resellerInvitations: (_parent, args, { loaders }, info) => loaders.resellerInvitations.root(args, info),
  resellerInvitationView: async (_parent, { invitationToken }, { viewer, loaders }) => {
    const behind = await loaders.invitationBehind(tokenOf(invitationToken));
    if (!behind || viewer.kind !== 'CUSTOMER_ADMIN') return null;
    const { kind, status, partnerName, providerName, includesAdminPermissions, partnerCloud } = behind;
    const customer = await loaders.customerById.load(viewer.customerId);
    const isAgreementNeeded = customer ? !isAgreementSettled(customer) : hasFeature(partnerCloud, 'AGREEMENTS');
    return {
      ...{ kind, status, partnerName, includesAdminPermissions, isAgreementNeeded },
      indirectProviderName: providerName,
      isProfileNeeded: customer === null,
    };
  },
};

/** The link, and what goes out around it; the partners of a link are always visible to the one that made it. */
export async function invitationTexts(invitation: ResellerInvitationModel, { loaders }: Context) {
  const { partnerId, providerId, token, locale } = invitation;
  const partner = await loaders.partnerById.load(partnerId);
  const provider = providerId === null ? null : await loaders.partnerById.load(providerId);
  if (!partner || (providerId !== null && !provider)) throw new Error(`A partner of the invitation ${invitation.id} is missing.`);
  const link = invitationLink(invitation, { partner, provider }, token);
  return { link, ...invitationMail(locale, { partner: partner.name, provider: provider?.name ?? null, link }) };
}

export const ResellerInvitation: ResellerInvitationResolvers = {
  __resolveReference: ({ id }, { loaders }, info) => loaders.resellerInvitationById.load(id, info),
  url: async (invitation, _args, context) => (await invitationTexts(invitation, context)).link,
  emailSubject: async (invitation, _args, context) => (await invitationTexts(invitation, context)).subject,
  emailBody: async (invitation, _args, context) => (await invitationTexts(invitation, context)).body,
  indirectProvider: ({ providerId }, _args, { loaders }) => (providerId === null ? null : loaders.partnerById.load(providerId)),
  acceptances: ({ id }, args, { loaders }, info) => loaders.resellerInvitationAcceptances.under(id, args, info),
  etag: etagOf,
};

export const ResellerInvitationAcceptance: ResellerInvitationAcceptanceResolvers = {
  customer: ({ customerId }, _args, { loaders }, info) => loaders.customerById.load(customerId, info),
  acceptor: ({ firstName, lastName, email }) => ({ firstName, lastName, email }),
};
