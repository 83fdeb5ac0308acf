import { etagOf } from '../../shared/etag.ts';
import { money } from '../../shared/money.ts';
import { mutation } from '../../shared/mutation.ts';
import type { Context } from '../context.ts';
import { stagePercents } from '../domain/referral.ts';
import type { MutationResolvers, QueryResolvers, ReferralResolvers } from '../generated/resolvers.ts';
import { acceptReferral } from '../services/acceptReferral.ts';
import { advanceDealStage } from '../services/advanceDealStage.ts';
import { answerSharedReferral } from '../services/answerSharedReferral.ts';
import { closeReferral } from '../services/closeReferral.ts';
import { createReferral } from '../services/createReferral.ts';
import { declineReferral } from '../services/declineReferral.ts';
import { registerDeal } from '../services/registerDeal.ts';
import { sendLead } from '../services/sendLead.ts';
import { shareReferralWithMicrosoft } from '../services/shareReferralWithMicrosoft.ts';
import { updateReferral } from '../services/updateReferral.ts';
import { upgradeDeal } from '../services/upgradeDeal.ts';
import { explainReferral } from './explainReferral.ts';

const referralOf = async ({ referral }: { readonly referral: string }, { loaders }: Context) => ({
  referral: await loaders.referralById.load(referral),
});

const bothSidesOf = async (ids: { readonly referral: string; readonly related: string | null }, context: Context) => ({
  ...(await referralOf(ids, context)),
  related: ids.related === null ? null : await context.loaders.referralById.load(ids.related),
});

export const referralMutations: MutationResolvers = {
  createReferral: mutation(createReferral, explainReferral, bothSidesOf),
  sendLead: mutation(sendLead, explainReferral, referralOf),
  acceptReferral: mutation(acceptReferral, explainReferral, referralOf),
  declineReferral: mutation(declineReferral, explainReferral, referralOf),
  updateReferral: mutation(updateReferral, explainReferral, referralOf),
  advanceDealStage: mutation(advanceDealStage, explainReferral, referralOf),
  upgradeDeal: mutation(upgradeDeal, explainReferral, bothSidesOf),
  closeReferral: mutation(closeReferral, explainReferral, referralOf),
  registerDeal: mutation(registerDeal, explainReferral, referralOf),
  shareReferralWithMicrosoft: mutation(shareReferralWithMicrosoft, explainReferral, bothSidesOf),
  answerSharedReferral: mutation(answerSharedReferral, explainReferral, referralOf),
};

export const referralQueries: QueryResolvers = {
  referral: (_parent, { id }, { loaders }, info) => loaders.referralById.load(id, info),
  referrals: (_parent, args, { loaders }, info) => loaders.referrals.root(args, info),
};

const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }, info) => loaders.referralById.load(id, info),
  customerProfile: ({ customerProfile: { name, address, size, ids, team } }) => ({
    name,
    address,
    size,
    ids: [...ids],
    team: [...team],
  }),
  consent: (referral) => ({
    consentToContact: referral.consentToContact,
    consentToShareInfoWithOthers: referral.consentToShareInfo,
    consentToShareReferralWithMicrosoftSellers: referral.consentToShareWithMicrosoft,
  }),
  details: ({ notes, dealValue, currency, closingOn, requirements }) => ({
    notes,
    dealValue: dealValue === null || currency === null ? null : money(dealValue, currency),
    closingOn,
    requirements: {
      industries: [...requirements.industries],
      products: [...requirements.products],
      services: [...requirements.services],
      solutions: [...requirements.solutions],
    },
  }),
  team: ({ team }) => [...team],
  target: ({ targets }) => [...targets],
  inviteContext: ({ invitedById, invitedByName, inviteNotes }) =>
    invitedById === null && inviteNotes === null
      ? null
      : { organizationId: invitedById, organizationName: invitedByName, notes: inviteNotes },
  stagePercent: ({ stage }) => (stage === null ? null : stagePercents[stage]),
  related: async ({ id, engagementId }, _args, { loaders }) =>
    (await loaders.referralsOfEngagement.load(engagementId)).filter((other) => other.id !== id),
  etag: ({ id, version }) => etagOf({ id, version }),
};

export const referralTypes = { Referral };
