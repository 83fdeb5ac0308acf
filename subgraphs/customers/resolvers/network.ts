import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import { readsOf } from '../../shared/reads.ts';
import { partnerOf } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import { MAIL_LOCALE, partnershipMail } from '../domain/partnershipMail.ts';
import type {
  FoundPartnerResolvers,
  MutationResolvers,
  PartnerRelationshipResolvers,
  PartnerResolvers,
  PartnershipInvitationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import type { FoundPartnerModel } from '../models.ts';
import { acceptIndirectProviderInvitation } from '../services/acceptIndirectProviderInvitation.ts';
import { changePartnerEnrolment } from '../services/changePartnerEnrolment.ts';
import { checkFoundTags } from '../services/checkFoundTags.ts';
import { createPartnershipInvitation } from '../services/createPartnershipInvitation.ts';
import { listPartner } from '../services/listPartner.ts';
import { partnerAgreementStatus } from '../services/partnerAgreementStatus.ts';
import { partnerOfRecordCheck } from '../services/partnerOfRecordCheck.ts';
import { partnerProfile } from '../services/partnerProfile.ts';
import { recordPartnerAgreement } from '../services/recordPartnerAgreement.ts';
import { removePartnerRelationship } from '../services/removePartnerRelationship.ts';
import { unlistPartner } from '../services/unlistPartner.ts';
import { withdrawPartnershipInvitation } from '../services/withdrawPartnershipInvitation.ts';
import {
  explainAcceptance,
  explainAgreement,
  explainEnrolment,
  explainInvitation,
  explainListing,
  explainNetworkRemoval,
  explainUnlisting,
  explainWithdrawal,
} from './explainNetwork.ts';

export const networkQueries: QueryResolvers = {
  partnerRelationships: (_parent, args, { loaders }, info) => loaders.partnerRelationships.root(args, info),
  partnershipInvitations: (_parent, args, { loaders }, info) => loaders.partnershipInvitations.root(args, info),
  findPartners: async (_parent, args, context, info) => {
    await checkFoundTags(args.filter, context);
    return context.loaders.findPartners.root(args, info);
  },
  partnerProfile: (_parent, { partnerId }, context) => partnerProfile(partnerId, context),
  partnerAgreementStatus: (_parent, { partnerId, tenantId }, context) => partnerAgreementStatus(partnerId, tenantId, context),
  partnerOfRecordCheck: (_parent, { customerId, partnerId }, context) => partnerOfRecordCheck(customerId, partnerId, context),
};

const relationshipWith = async ({ partner }: { readonly partner: string }, { loaders }: Context) => ({
  relationship: await loaders.partnerRelationshipById.load(partner),
});
const changedPartner = async ({ partner }: { readonly partner: string }, { loaders }: Context) => ({
  partner: await loaders.partnerById.load(partner),
});

export const networkMutations: MutationResolvers = {
  createPartnershipInvitation: mutation(
    createPartnershipInvitation,
    explainInvitation,
    async ({ invitation }, context: Context, token) => ({
      invitation: await context.loaders.partnershipInvitationById.load(invitation),
      ...(await mailWith(token, context)),
    }),
  ),
  withdrawPartnershipInvitation: mutation(
    withdrawPartnershipInvitation,
    explainWithdrawal,
    async ({ invitation }, { loaders }: Context) => ({
      invitation: await loaders.partnershipInvitationById.load(invitation),
    }),
  ),
  acceptIndirectProviderInvitation: mutation(acceptIndirectProviderInvitation, explainAcceptance, relationshipWith),
  removePartnerRelationship: mutation(removePartnerRelationship, explainNetworkRemoval, relationshipWith),
  recordPartnerAgreement: mutation(recordPartnerAgreement, explainAgreement, changedPartner),
  changePartnerEnrolment: mutation(changePartnerEnrolment, explainEnrolment, changedPartner),
  listPartner: mutation(listPartner, explainListing, async ({ listing }, { loaders }: Context) => {
    const partner = await loaders.foundPartnerById.load(listing);
    return { partner, etag: partner && etagOf(partner) };
  }),
  unlistPartner: mutation(unlistPartner, explainUnlisting, ({ partner }) => ({ unlistedPartnerId: partner })),
};

async function mailWith(token: string | null, { viewer, loaders }: Context) {
  const partnerId = partnerOf(viewer);
  const provider = token === null || partnerId === null ? null : await loaders.partnerById.load(partnerId);
  if (token === null || !provider) return { url: null, emailSubject: null, emailBody: null, emailLocale: null };
  const { url, subject, body } = partnershipMail(token, provider.name);
  return { url, emailSubject: subject, emailBody: body, emailLocale: MAIL_LOCALE };
}

export const PartnerRelationship: PartnerRelationshipResolvers = {
  partner: async ({ id }, _args, { loaders }) => {
    const partner = await loaders.partnerById.load(id);
    if (!partner) throw new Error(`The partner ${id} of a partnership is not on record.`);
    return partner;
  },
  relationshipType: ({ id, resellerId }) =>
    id === resellerId ? 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF' : 'IS_INDIRECT_RESELLER_OF',
  etag: ({ providerId, resellerId, version }) => etagOf({ id: `${providerId}/${resellerId}`, version }),
};

export const PartnershipInvitation: PartnershipInvitationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.partnershipInvitationById.load(id),
  reseller: ({ resellerId }, _args, { loaders }) => (resellerId === null ? null : loaders.partnerById.load(resellerId)),
  etag: etagOf,
};

const readingFound = readsOf<FoundPartnerModel>();

export const FoundPartner: FoundPartnerResolvers = {
  countries: ({ countries }) => [...countries],
  partnerId: readingFound(['mpnId', 'ownerId'], async ({ mpnId, ownerId }, _args, { loaders }: Context) =>
    ownerId === null ? mpnId : ((await loaders.partnerIdByOwner.load(ownerId))?.mpnId ?? null),
  ),
  profile: readingFound(['id', 'kind'], ({ id, kind }, _args, { loaders }: Context) =>
    kind === 'SOLUTION_PROVIDER' ? loaders.publishedProfileById.load(id) : null,
  ),
};

export const networkOfPartner: PartnerResolvers = {
  isAgreementSigned: ({ agreementSignedAt }) => agreementSignedAt !== null,
  sellingRegion: async ({ country }, _args, { loaders }) => (await loaders.countryByCode.load(country))?.region ?? null,
  etag: etagOf,
};
