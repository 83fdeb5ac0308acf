import { etagOf } from '../../shared/etag.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { acceptanceOf, currentConfirmation } from '../domain/agreementState.ts';
import type {
  AccountVerificationResolvers,
  AgreementConfirmationResolvers,
  AgreementStateResolvers,
  AgreementTemplateResolvers,
  BillingProfileResolvers,
  CountryRulesResolvers,
  CustomerRelationshipResolvers,
  PartnerResolvers,
} from '../generated/resolvers.ts';
import { businessProfileTypes } from './businessProfile.ts';
import { Customer } from './Customer.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';
import { referralTypes } from './referral.ts';

const Partner: PartnerResolvers = { __resolveReference: ({ id }, { loaders }) => loaders.partnerById.load(id) };

const CustomerRelationship: CustomerRelationshipResolvers = {
  state: ({ relationshipState }) => relationshipState,
  since: ({ relationshipSince }) => relationshipSince,
  associatedPartner: ({ resellerId }, _args, { loaders }) => (resellerId === null ? null : loaders.partnerById.load(resellerId)),
  indirectProvider: ({ providerId }, _args, { loaders }) => (providerId === null ? null : loaders.partnerById.load(providerId)),
};

const AccountVerification: AccountVerificationResolvers = {
  status: ({ verificationStatus }) => verificationStatus,
  startedAt: ({ verificationStartedAt }) => verificationStartedAt,
  decidedAt: ({ verificationDecidedAt }) => verificationDecidedAt,
  reason: ({ verificationReason }) => verificationReason,
  trigger: ({ verificationTrigger }) => verificationTrigger,
};

const AgreementState: AgreementStateResolvers = {
  state: acceptanceOf,
  isSigned: ({ agreementSignedAt }) => agreementSignedAt !== null,
  current: async ({ id }, _args, { loaders }) => currentConfirmation(await loaders.confirmationsOfCustomer.load(id)),
  history: async ({ id }, _args, { loaders }) => [...(await loaders.confirmationsOfCustomer.load(id))],
};

const AgreementConfirmation: AgreementConfirmationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.confirmationById.load(id),
  template: async ({ templateId }, _args, { loaders }) => {
    const template = await loaders.templateById.load(templateId);
    if (!template) throw new Error(`The agreement template ${templateId} is missing.`);
    return template;
  },
  primaryContact: ({ firstName, lastName, email, phoneNumber }) => ({ firstName, lastName, email, phoneNumber }),
  confirmedByUserId: ({ partnerId, confirmedBy }, _args, { viewer }) => (partnerId === partnerOf(viewer) ? confirmedBy : null),
};

const BillingProfile: BillingProfileResolvers = {
  defaultAddress: (profile) => profile,
  etag: ({ customerId, version }) => etagOf({ id: customerId, version }),
};

const CountryRules: CountryRulesResolvers = {
  country: ({ code }) => code,
  supportedCultures: ({ supportedCultures }) => [...supportedCultures],
  supportedLanguages: ({ supportedLanguages }) => [...supportedLanguages],
  supportedStates: ({ supportedStates }) => supportedStates && [...supportedStates],
  isPhoneNumberRequired: ({ phoneRequired }) => phoneRequired,
  callingCodes: ({ callingCodes }) => [...callingCodes],
  isRegistrationNumberRequired: ({ registrationNumberRequired }) => registrationNumberRequired,
  agreementLanguages: ({ agreementLanguages }) => [...agreementLanguages],
};

const AgreementTemplate: AgreementTemplateResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.templateById.load(id),
};

export const resolvers: ResolverMap = {
  Query,
  Mutation,
  Partner,
  Customer,
  CustomerRelationship,
  AccountVerification,
  AgreementState,
  AgreementConfirmation,
  AgreementTemplate,
  BillingProfile,
  CountryRules,
  ...businessProfileTypes,
  ...referralTypes,
};
