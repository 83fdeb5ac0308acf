import { etagOf } from '../../shared/etag.ts';
import type { ResolverMap } from '../../shared/subgraph.ts';
import type {
  AccountVerificationResolvers,
  BillingProfileResolvers,
  CompanyProfileResolvers,
  CountryRulesResolvers,
  CustomerRelationshipResolvers,
  PartnerResolvers,
} from '../generated/resolvers.ts';
import { agreementTypes } from './agreementTypes.ts';
import { BudgetNotification, UsageBudget } from './budget.ts';
import { Customer } from './Customer.ts';
import { Mutation } from './Mutation.ts';
import { CustomerPartner } from './multichannel.ts';
import { FoundPartner, networkOfPartner, PartnerRelationship, PartnershipInvitation } from './network.ts';
import { CustomerPurchasePermissions } from './purchasePermissions.ts';
import { Query } from './Query.ts';
import { CustomerQualification, ValidationCode } from './qualification.ts';
import { CustomerExport } from './records.ts';
import { RelationshipRemoval, relationshipRemovalFields } from './removal.ts';
import { ResellerInvitation, ResellerInvitationAcceptance } from './resellerInvitation.ts';

const Partner: PartnerResolvers = {
  ...networkOfPartner,
  __resolveReference: ({ id }, { loaders }) => loaders.partnerById.load(id),
};

const CustomerRelationship: CustomerRelationshipResolvers = {
  ...relationshipRemovalFields,
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

const BillingProfile: BillingProfileResolvers = {
  defaultAddress: (profile) => profile,
  etag: ({ customerId, version }) => etagOf({ id: customerId, version }),
};

const CompanyProfile: CompanyProfileResolvers = {
  address: ({ companyAddress }) => companyAddress,
  email: ({ companyEmail }) => companyEmail,
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

export const resolvers: ResolverMap = {
  Query,
  Mutation,
  Partner,
  Customer,
  CustomerRelationship,
  AccountVerification,
  ...agreementTypes,
  BillingProfile,
  CountryRules,
  ResellerInvitation,
  ResellerInvitationAcceptance,
  CustomerPurchasePermissions,
  CompanyProfile,
  CustomerExport,
  RelationshipRemoval,
  CustomerPartner,
  CustomerQualification,
  ValidationCode,
  UsageBudget,
  BudgetNotification,
  FoundPartner,
  PartnerRelationship,
  PartnershipInvitation,
};
