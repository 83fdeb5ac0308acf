import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, PartnerModel, CustomerRelationshipModel, AccountVerificationModel, AgreementStateModel, AgreementConfirmationModel, AgreementTemplateModel, AgreementAttestationModel, AgreementSignatureModel, AgreementVersionModel, AgreementCoverageModel, AgreementCoverageConnectionModel, CustomerConnectionModel, CompanyProfileModel, BillingProfileModel, CountryRulesModel, CountryRulesConnectionModel, BusinessProfileModel, BusinessProfileLocationModel, BusinessProfileLogoModel, PublishedBusinessProfileModel, PublishedLocationModel, BusinessProfileConnectionModel, ReferralTagModel, ReferralModel, ReferralConnectionModel, ResellerInvitationModel, ResellerInvitationConnectionModel, ResellerInvitationAcceptanceModel, ResellerInvitationAcceptanceConnectionModel, CustomerPurchasePermissionsModel, CustomerExportModel, CustomerTagConnectionModel, RelationshipRemovalModel, CustomerPartnerModel, CustomerChannelModel, CustomerQualificationModel, ValidationCodeModel, ValidationCodeConnectionModel, UsageBudgetModel, BudgetNotificationModel, FoundPartnerModel, FoundPartnerConnectionModel, PartnerRelationshipModel, PartnerRelationshipConnectionModel, PartnershipInvitationModel, PartnershipInvitationConnectionModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country or area, ISO 3166-1 alpha-2 in upper case, such as `CZ`. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217 in upper case, such as `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A UTC calendar day, such as `2026-03-01`. */
  Date: { input: Date; output: Date; }
  /** An instant in UTC, RFC 3339, such as `2026-03-01T08:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string, such as `1349.26`; never a floating-point number. */
  Decimal: { input: string; output: string; }
  /** A language with an optional region, BCP 47, such as `cs-CZ`. */
  Locale: { input: string; output: string; }
  /** A universally unique identifier in lower case, such as `117a77b0-9360-443b-8795-c6dedc750cf9`. */
  UUID: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An acceptance of the agreement by the customer itself. */
export type AcceptCustomerAgreementInput = {
  /** Country whose version it is: that of the tenant, also when absent. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language in which it was read; letter case counts, and what is not offered in the country falls back to `en-US`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft's id of the version, the newest. */
  templateId: Scalars['UUID']['input'];
};

/** What came of accepting the agreement. */
export type AcceptCustomerAgreementPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An invitation of a provider to accept. */
export type AcceptIndirectProviderInvitationInput = {
  /** Must be true: the provider may act for the viewer's partner from then on. */
  authorize: Scalars['Boolean']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last part of the link. */
  invitationToken: Scalars['String']['input'];
};

/** What came of accepting an invitation. */
export type AcceptIndirectProviderInvitationPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The partnership with the provider; null on a refusal and on the dry run of a first one. */
  relationship?: Maybe<PartnerRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An accepted lead or invitation. */
export type AcceptReferralInput = {
  /** Campaign the referral came from, at most 100 characters. */
  campaignId?: InputMaybe<Scalars['String']['input']>;
  /** Day it is expected to be closed, today or later. */
  closingOn: Scalars['Date']['input'];
  /** Currency of the value. */
  currency: Scalars['CurrencyCode']['input'];
  /** Expected value, not negative, with the digits of its currency. */
  dealValue: Scalars['Decimal']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number in the partner's own system, at most 100 characters. */
  externalReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Name it is kept by, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Notes, at most 4,000 characters; left alone when absent. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
  /** People of the partner who work on it; left alone when absent. */
  team?: InputMaybe<Array<ReferralTeamMemberInput>>;
};

/** What came of accepting a referral. */
export type AcceptReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** The acceptance of an invitation by a tenant. */
export type AcceptResellerInvitationInput = {
  /** Whether the Microsoft Customer Agreement is accepted in the same step; not looked at when it is accepted already. */
  acceptAgreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who accepts. */
  acceptor: ResellerInvitationAcceptorInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Token in the link, or the whole link. */
  invitationToken: Scalars['String']['input'];
  /** The tenant itself: needed for one that is not on record here, not looked at for one that is. */
  profile?: InputMaybe<TenantProfileInput>;
  /** Kind of the tenant: only that of an organisation can buy. */
  tenantType?: InputMaybe<TenantType>;
};

/** What came of accepting an invitation. */
export type AcceptResellerInvitationPayload = {
  /** The acceptance of the Microsoft Customer Agreement; null as `customer` is. */
  agreement?: Maybe<AgreementState>;
  /** The customer; null on a refusal, and on a dry run for a tenant that is not on record. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The relationship with the partner that invited; null on a refusal, and on a dry run for a tenant that has none. */
  relationship?: Maybe<CustomerRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Account verification of a customer. */
export type AccountVerification = {
  /** When it was decided; null while it is not. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reason given with the decision; null when none was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was started; null when it never was. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the verification stands. */
  status: VerificationStatus;
  /** What started it. */
  trigger: VerificationTrigger;
};

/** A location to add. */
export type AddBusinessProfileLocationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Profile's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The location. */
  location: BusinessProfileLocationInput;
  /** The profile. */
  profileId: Scalars['ID']['input'];
};

/** What came of adding a location. */
export type AddBusinessProfileLocationPayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** The new location; null on a refusal and on a dry run. */
  location?: Maybe<BusinessProfileLocation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Tags to add to customers. */
export type AddCustomerTagsInput = {
  /** The customers, 1 to 100. */
  customerIds: Array<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. The key of one customer is this, `#` and its number. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tags, of 1 to 50 characters, without `;` and line breaks; a customer has at most 20. Each counts once whatever its case. */
  tags: Array<Scalars['String']['input']>;
};

/** What came of it, customer by customer. */
export type AddCustomerTagsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** One for each customer, in the order asked. */
  results: Array<CustomerTagsResult>;
  /** Always empty: every row has its own. */
  userErrors: Array<CustomersUserError>;
};

/** Where somebody is. */
export type Address = {
  /** Street and number, 1 to 200 characters. */
  addressLine1: Scalars['String']['output'];
  /** What else the address needs, at most 200 characters. */
  addressLine2?: Maybe<Scalars['String']['output']>;
  /** City, at most 40 characters. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country: Scalars['CountryCode']['output'];
  /** Postal code in the form of the country. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Region, at most 40 characters. */
  region?: Maybe<Scalars['String']['output']>;
  /** State: in the United States and Canada one of `CountryRules.supportedStates`. */
  state?: Maybe<Scalars['String']['output']>;
};

/** Where somebody is. */
export type AddressInput = {
  /** Street and number, 1 to 200 characters. */
  addressLine1: Scalars['String']['input'];
  /** What else the address needs, at most 200 characters. */
  addressLine2?: InputMaybe<Scalars['String']['input']>;
  /** City, at most 40 characters; required where `CountryRules.isCityRequired`. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country. */
  country: Scalars['CountryCode']['input'];
  /** Postal code in the form of the country; required where `CountryRules.isPostalCodeRequired`. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Region, at most 40 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** State, at most 40 characters; required where `CountryRules.isStateRequired`, one of `supportedStates` where there is a list. */
  state?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of an address. */
export type AddressStatus =
  /** It is nearly right: look at the suggestions. */
  | 'INTERACTION_REQUIRED'
  /** Several addresses fit. */
  | 'MULTIPLE'
  /** There is no such address. */
  | 'NONE'
  /** Nobody looked at it, or it breaks a rule of its country. */
  | 'NOT_VALIDATED'
  /** The street is known, the number is not. */
  | 'PREMISES_PARTIAL'
  /** The street is known, the number is missing. */
  | 'STREET_PARTIAL'
  /** It exists. Safe. */
  | 'VERIFIED'
  /** It exists, and parcels arrive. Safe. */
  | 'VERIFIED_SHIPPABLE';

/** What the address service says of an address. */
export type AddressValidation = {
  /** Whether `createCustomer` takes the address without `confirmUnverifiedAddress`. */
  isSafe: Scalars['Boolean']['output'];
  /** The address as it was understood: white space folded, empty parts null. */
  originalAddress: Address;
  /** What is known of it. */
  status: AddressStatus;
  /** Addresses that may be meant instead. */
  suggestedAddresses: Array<Address>;
  /** What stands against the address, in English; null when it is safe. */
  validationMessage?: Maybe<Scalars['String']['output']>;
};

/** A deal that came nearer to a sale. */
export type AdvanceDealStageInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
  /** The stage it has come to, after the one it was in. `WON` is reached by `closeReferral`. */
  stage: DealStage;
};

/** What came of moving a deal on. */
export type AdvanceDealStagePayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** What is on record of the acceptance of the agreement. */
export type AgreementAcceptance =
  /** A partner confirmed, and the customer accepted itself. */
  | 'ACCEPTED_BY_BOTH'
  /** The customer accepted itself. */
  | 'ACCEPTED_BY_CUSTOMER'
  /** A partner confirmed that the customer accepted. */
  | 'CONFIRMED_BY_PARTNER'
  /** No acceptance: new purchases and changes of seats are blocked. */
  | 'NOT_ACCEPTED';

/** Who of a customer signs the agreement, told before it is confirmed. For the partner that made it. */
export type AgreementAttestation = Node & {
  /** Name of the company that signs. */
  companyName: Scalars['String']['output'];
  /** The confirmation that used it; null while none did. */
  confirmation?: Maybe<AgreementConfirmation>;
  /** Country of the company. */
  country: Scalars['CountryCode']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The customer; null while it is for one that is still to be created. */
  customer?: Maybe<Customer>;
  /** From this instant on it cannot be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identifies the attestation, `att_…`. */
  id: Scalars['ID']['output'];
  /** Language in which the agreement was read. */
  language: Scalars['Locale']['output'];
  /** Person of the customer who signs. */
  signatory: AgreementContact;
  /** Where it stands. */
  status: AgreementAttestationStatus;
  /** When it was used; null while it is not. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where an attestation stands. */
export type AgreementAttestationStatus =
  /** It can be used for one confirmation, until it expires. */
  | 'CREATED'
  /** Nobody used it in time. */
  | 'EXPIRED'
  /** A confirmation rests on it. */
  | 'USED';

/** Whom a version of the agreement is for. */
export type AgreementAudience =
  /** Customers that buy for themselves. */
  | 'COMMERCIAL';

/** Programme through which a customer buys. */
export type AgreementChannel =
  /** Cloud Solution Provider. */
  | 'CSP';

/** One confirmation by a partner that a customer accepted an agreement. */
export type AgreementConfirmation = Node & {
  /** The attestation it rests on; null when there is none, and for another partner's confirmation. */
  attestation?: Maybe<AgreementAttestation>;
  /** When the partner confirmed. */
  confirmedAt: Scalars['DateTime']['output'];
  /** User or application of the partner who confirmed; null when that was another partner's. */
  confirmedByUserId?: Maybe<Scalars['ID']['output']>;
  /** When the person accepted. */
  dateAgreed: Scalars['DateTime']['output'];
  /** Identifies the confirmation, `agr_…`. */
  id: Scalars['ID']['output'];
  /** Person of the customer who accepted. */
  primaryContact: AgreementContact;
  /** Version that was accepted. */
  template: AgreementTemplate;
};

/** One confirmation among many. */
export type AgreementConfirmationRowInput = {
  /** Id of the enhanced attestation, `att_…`; needed when the installation asks for enhanced attestation. */
  attestationId?: InputMaybe<Scalars['ID']['input']>;
  /** Customer that accepted. */
  customerId: Scalars['ID']['input'];
  /** When the person accepted: not in the future, not before 2019-10-01. */
  dateAgreed: Scalars['DateTime']['input'];
  /** Person of the customer who accepted. */
  primaryContact: AgreementContactInput;
  /** Microsoft's id of the version that was accepted. */
  templateId: Scalars['UUID']['input'];
  /** Kind of agreement. */
  type?: InputMaybe<AgreementType>;
};

/** What came of one confirmation among many. */
export type AgreementConfirmationRowResult = {
  /** The new confirmation; null on a refusal and on a dry run. */
  confirmation?: Maybe<AgreementConfirmation>;
  /** The customer, for those who may read customers; null on a refusal. */
  customer?: Maybe<Customer>;
  /** Number of the row, from 1 on. */
  row: Scalars['Int']['output'];
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** The person who accepted an agreement. */
export type AgreementContact = {
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name, 2 to 40 characters; one is enough in Chinese characters. */
  firstName: Scalars['String']['output'];
  /** Last name, 2 to 40 characters; one is enough in Chinese characters. */
  lastName: Scalars['String']['output'];
  /** Telephone number; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
};

/** The person who accepted an agreement. */
export type AgreementContactInput = {
  /** E-mail address; not of Microsoft and not of the partner's own domain. */
  email: Scalars['String']['input'];
  /** First name, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  firstName: Scalars['String']['input'];
  /** Last name, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  lastName: Scalars['String']['input'];
  /** Telephone number in the form of the customer's country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What is on record of one customer's acceptance. */
export type AgreementCoverage = {
  /** Everything that stands against a purchase, in the order the checks run. */
  blockers: Array<PurchaseBlocker>;
  /** Whether the customer could still accept by itself: it cannot while it holds what a partner sold it. */
  canAcceptDirectly: Scalars['Boolean']['output'];
  /** The customer. */
  customer: Customer;
  /** What is not; one acceptance is enough to buy, and older versions count. */
  lacks: Array<AgreementGap>;
  /** What is on record. */
  state: AgreementAcceptance;
};

/** A page of coverage. */
export type AgreementCoverageConnection = {
  /** The customers' coverage with their cursors. */
  edges: Array<AgreementCoverageEdge>;
  /** The customers' coverage alone. */
  nodes: Array<AgreementCoverage>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many customers match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A customer's coverage and its place in a list. */
export type AgreementCoverageEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The customer's coverage. */
  node: AgreementCoverage;
};

/** Which customers a list of coverage holds. Conditions add up. */
export type AgreementCoverageFilter = {
  /** Start of the name the viewer's partner uses, without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** What is on record. */
  state?: InputMaybe<Array<AgreementAcceptance>>;
};

/** Order of a list of coverage; ties by id. */
export type AgreementCoverageOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** Type of a customer, as versions of the agreement distinguish it. */
export type AgreementCustomerType =
  /** Companies. */
  | 'COMMERCIAL'
  /** Schools and universities. */
  | 'EDUCATION'
  /** Authorities. */
  | 'GOVERNMENT';

/** A link to the text of an agreement, which whoever has it may open. */
export type AgreementDocumentLink = {
  /** Country whose version it is. */
  country: Scalars['CountryCode']['output'];
  /** Where the text is shown. */
  displayUri: Scalars['String']['output'];
  /** Where the text is loaded from; the same as `displayUri`, as Microsoft's page offers both. */
  downloadUri: Scalars['String']['output'];
  /** From this instant on the link answers `DOCUMENT_LINK_EXPIRED`. */
  expiresAt: Scalars['DateTime']['output'];
  /** Language of the text, whatever was asked for. */
  language: Scalars['Locale']['output'];
};

/** What is not on record of a customer's acceptance. */
export type AgreementGap =
  /** Only older versions than the one in force are on record. */
  | 'CURRENT_VERSION'
  /** The customer has not accepted it itself. */
  | 'CUSTOMER_SIGNATURE'
  /** No partner has confirmed it. */
  | 'PARTNER_CONFIRMATION';

/** A mail that asks a customer to accept the agreement. The partner sends it; everything around the link may be rewritten. */
export type AgreementInvitation = {
  /** Proposed text, with the link. */
  emailBody: Scalars['String']['output'];
  /** Proposed subject. */
  emailSubject: Scalars['String']['output'];
  /** What it asks for. */
  kind: AgreementInvitationKind;
  /** Language of the mail. */
  locale: Scalars['Locale']['output'];
  /** Whether the partner must add the first credentials, which nobody here knows. */
  mustIncludeCredentials: Scalars['Boolean']['output'];
  /** The page, or the link of an invitation to a relationship, on which a Global Administrator of the customer accepts; goes out unchanged. */
  url: Scalars['String']['output'];
};

/** What a mail asks a customer for. */
export type AgreementInvitationKind =
  /** The agreement alone. */
  | 'EXISTING_CUSTOMER'
  /** The agreement, of a customer the partner has just added: the first credentials go with it, which the partner saved then. */
  | 'NEW_CUSTOMER'
  /** A reseller relationship and the agreement, of a tenant that is no customer of the partner yet. */
  | 'RELATIONSHIP_AND_AGREEMENT';

/** Who accepts an agreement, or says that it was accepted. */
export type AgreementParty =
  /** The customer itself. */
  | 'CUSTOMER'
  /** A partner, by a confirmation. */
  | 'PARTNER';

/** The customer's own acceptance of one version of the agreement. */
export type AgreementSignature = {
  /** Country whose version it is. */
  country: Scalars['CountryCode']['output'];
  /** Language in which it was accepted. */
  language: Scalars['Locale']['output'];
  /** When it was accepted. */
  signedAt: Scalars['DateTime']['output'];
  /** User of the customer who accepted; null for partners. */
  signedByUserId?: Maybe<Scalars['ID']['output']>;
  /** Version that was accepted. */
  template: AgreementTemplate;
};

/** Acceptance of the Microsoft Customer Agreement by a customer. */
export type AgreementState = {
  /** Who put the acceptance on record, the partner first; empty while nobody did. */
  acceptedBy: Array<AgreementParty>;
  /** The newest confirmation of the agreement in force; null when no partner confirmed that. */
  current?: Maybe<AgreementConfirmation>;
  /** Every confirmation of any partner and kind, newest first. */
  history: Array<AgreementConfirmation>;
  /** Whether the customer accepted it itself. */
  isSigned: Scalars['Boolean']['output'];
  /** The customer's own acceptance of the newest version it accepted; null when it did not, or when only the fact is known. */
  signature?: Maybe<AgreementSignature>;
  /** What is on record. */
  state: AgreementAcceptance;
};

/** One version of an agreement. */
export type AgreementTemplate = Node & {
  /** Where the text is found. */
  agreementLink: Scalars['String']['output'];
  /** Identifies the version, `agt_` and Microsoft's template id. */
  id: Scalars['ID']['output'];
  /** Microsoft's id of the version. */
  templateId: Scalars['UUID']['output'];
  /** Kind of agreement. */
  type: AgreementType;
  /** The highest rank is the current version. */
  versionRank: Scalars['Int']['output'];
};

/** Kind of agreement. */
export type AgreementType =
  /** Its predecessor: kept on record, no longer confirmed. */
  | 'MICROSOFT_CLOUD_AGREEMENT'
  /** The agreement in force for every purchase since 2020-02-01. */
  | 'MICROSOFT_CUSTOMER_AGREEMENT';

/** One version of the agreement, as customers of a country are given it. */
export type AgreementVersion = {
  /** Whom the version is for. */
  audience: AgreementAudience;
  /** Programme through which the customer buys. */
  channel: AgreementChannel;
  /** Country of the customer. */
  country: Scalars['CountryCode']['output'];
  /** Type of the customer. */
  customerType: AgreementCustomerType;
  /** Language of the text. */
  language: Scalars['Locale']['output'];
  /** The version. */
  template: AgreementTemplate;
};

/** Microsoft's answer to a shared deal. */
export type AnswerSharedReferralInput = {
  /** The answer. */
  answer: ReferralAnswer;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; required to decline (`DECLINE_REASON_REQUIRED`). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft's side of the deal, `ref_…`. */
  referralId: Scalars['ID']['input'];
};

/** What came of Microsoft's answer to a shared deal. */
export type AnswerSharedReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** How one partner bills a customer. */
export type BillingProfile = {
  /** Name of the company on bills. */
  companyName: Scalars['String']['output'];
  /** How numbers and days are written, such as `en-US`. */
  culture: Scalars['Locale']['output'];
  /** Where bills go. */
  defaultAddress: Address;
  /** E-mail address of the contact. */
  email: Scalars['String']['output'];
  /** Version of the profile, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** First name of the contact. */
  firstName: Scalars['String']['output'];
  /** Language of mails and bills, two letters. */
  language: Scalars['Locale']['output'];
  /** Last name of the contact. */
  lastName: Scalars['String']['output'];
  /** Telephone number of the contact; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
};

/** Whether and where a user is told of budgets that are nearly spent. */
export type BudgetNotification = {
  /** Where it is told; null when it never gave an address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Version of the setting, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Whether the user is told. */
  isEnabled: Scalars['Boolean']['output'];
  /** Language of the mails. */
  locale: Scalars['Locale']['output'];
};

/** Confirmations of the agreement for many customers. */
export type BulkConfirmCustomerAgreementsInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. Each row has a key of its own, made of this and its number. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The confirmations, 1 to 500. */
  rows: Array<AgreementConfirmationRowInput>;
};

/** What came of many confirmations. */
export type BulkConfirmCustomerAgreementsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** One result for each row, in their order. */
  results: Array<AgreementConfirmationRowResult>;
  /** Always empty: what was refused stands in its row. */
  userErrors: Array<CustomersUserError>;
};

/** How customers find a partner in one country: what the partner last wrote, and what of it is published. */
export type BusinessProfile = Node & {
  /** Competencies of the partner, from its membership. */
  competencies: Array<Scalars['String']['output']>;
  /** Country the profile is for. A partner has one profile for each country. */
  country: Scalars['CountryCode']['output'];
  /** When the profile was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Sizes of customers the partner works for, tags of the kind `CUSTOMER_SIZE`. */
  customerSizes: Array<Scalars['String']['output']>;
  /** What the partner does, at most 2,500 characters; null while nothing is written. */
  description?: Maybe<Scalars['String']['output']>;
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Whether a published profile was changed since: what is found is `published`. */
  hasPendingChanges: Scalars['Boolean']['output'];
  /** Identifies the profile, `bpr_…`. */
  id: Scalars['ID']['output'];
  /** Industries the partner knows, tags of the kind `INDUSTRY`. */
  industries: Array<Scalars['String']['output']>;
  /** Page at LinkedIn, an https address; null when none is given. */
  linkedInUrl?: Maybe<Scalars['String']['output']>;
  /** Where customers find the partner, oldest first; at most 5. */
  locations: Array<BusinessProfileLocation>;
  /** Logo; null when none is given. */
  logo?: Maybe<BusinessProfileLogo>;
  /** Microsoft products the partner works with, tags of the kind `PRODUCT`. */
  products: Array<Scalars['String']['output']>;
  /** What is found; null unless it is published. */
  published?: Maybe<PublishedBusinessProfile>;
  /** When it was last published; null when it never was. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Services the partner offers, tags of the kind `SERVICE`. */
  services: Array<Scalars['String']['output']>;
  /** Skills of the partner, in its own words. */
  skills: Array<Scalars['String']['output']>;
  /** Solutions the partner sells, in its own words. */
  solutions: Array<Scalars['String']['output']>;
  /** Whether it is published. */
  state: BusinessProfileState;
  /** When the profile was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Website, an https address; null when none is given. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of business profiles. */
export type BusinessProfileConnection = {
  /** The profiles with their cursors. */
  edges: Array<BusinessProfileEdge>;
  /** The profiles alone. */
  nodes: Array<BusinessProfile>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many profiles match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The person who gets the leads of a location. */
export type BusinessProfileContact = {
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First and last name, at most 100 characters. */
  name: Scalars['String']['output'];
  /** Telephone number in the form of the country. */
  phoneNumber: Scalars['String']['output'];
};

/** The person who gets the leads of a location. */
export type BusinessProfileContactInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First and last name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Telephone number in the form of the country. */
  phoneNumber: Scalars['String']['input'];
};

/** What a business profile says. What is absent is left alone, null clears. */
export type BusinessProfileContentInput = {
  /** Tags of the kind `CUSTOMER_SIZE`. */
  customerSizes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the partner does, at most 2,500 characters. Other partners may not be named. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Tags of the kind `INDUSTRY`. */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Page at LinkedIn, an https address. */
  linkedInUrl?: InputMaybe<Scalars['String']['input']>;
  /** Logo. */
  logo?: InputMaybe<BusinessProfileLogoInput>;
  /** Tags of the kind `PRODUCT`. */
  products?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tags of the kind `SERVICE`. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 50 skills in words of 1 to 100 characters. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Up to 50 solutions in words of 1 to 100 characters. */
  solutions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Website, an https address. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A business profile and its place in a list. */
export type BusinessProfileEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The profile. */
  node: BusinessProfile;
};

/** Which business profiles a list holds. Conditions add up. */
export type BusinessProfileFilter = {
  /** Countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** States. */
  state?: InputMaybe<Array<BusinessProfileState>>;
};

/** A place where customers find the partner; its contact gets the leads. */
export type BusinessProfileLocation = Node & {
  /** Where it is. Never changes. */
  address: Address;
  /** Who gets the leads. For the partner alone. */
  contact: BusinessProfileContact;
  /** When the location was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the location, `bpl_…`. */
  id: Scalars['ID']['output'];
};

/** A location of a business profile. */
export type BusinessProfileLocationInput = {
  /** Where it is, in the country of the profile. */
  address: AddressInput;
  /** Who gets the leads. */
  contact: BusinessProfileContactInput;
};

/** A logo. */
export type BusinessProfileLogo = {
  /** The image, in base64; at most 262,144 bytes. */
  content: Scalars['String']['output'];
  /** What it is: `image/gif`, `image/jpeg` or `image/png`. */
  contentType: Scalars['String']['output'];
  /** Height in pixels. */
  heightPx: Scalars['Int']['output'];
  /** Width in pixels, 1 to 300. */
  widthPx: Scalars['Int']['output'];
};

/** A logo: a GIF, JPG or PNG of at most 300 pixels in width. The bytes decide, not what is said of them. */
export type BusinessProfileLogoInput = {
  /** The image, in base64; at most 262,144 bytes. */
  content: Scalars['String']['input'];
  /** What it is: `image/gif`, `image/jpeg` or `image/png`. */
  contentType: Scalars['String']['input'];
};

/** Order of a list of business profiles; ties by id. */
export type BusinessProfileOrder =
  /** By country code, A first. */
  | 'COUNTRY_ASC'
  /** By country code, Z first. */
  | 'COUNTRY_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Whether a business profile is published. */
export type BusinessProfileState =
  /** It never was. */
  | 'DRAFT'
  /** It is found. */
  | 'PUBLISHED'
  /** It was, and is no longer. */
  | 'UNPUBLISHED';

/** A change of where a partner stands in the programme. */
export type ChangePartnerEnrolmentInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it stands from now on. */
  enrolment: PartnerEnrolment;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Partner's `etag`: refused with `ETAG_MISMATCH` when the partner changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Id of the partner, `par_…`. */
  partnerId: Scalars['ID']['input'];
};

/** What came of changing where a partner stands. */
export type ChangePartnerEnrolmentPayload = {
  /** The partner; null on a refusal. */
  partner?: Maybe<Partner>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An active referral that came to its end. */
export type CloseReferralInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  outcome: ReferralOutcome;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  statusReason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of closing a referral. */
export type CloseReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Cloud of a tenant. */
export type Cloud =
  /** The cloud operated by 21Vianet in China. */
  | 'CHINA_21VIANET'
  /** The commercial cloud. */
  | 'GLOBAL'
  /** The cloud for United States government customers. */
  | 'US_GOVERNMENT';

/** What came of a command. */
export type CommandOutcome =
  /** Done and stored. */
  | 'APPLIED'
  /** Still running. */
  | 'IN_PROGRESS'
  /** Refused; nothing was changed. */
  | 'REFUSED';

/** What a write with `dryRun: true` would do; nothing of it is stored. */
export type CommandPlan = {
  /** Every field that would change, object by object. */
  changes: Array<PlannedChange>;
  /** Every amount that would be charged or credited. */
  charges: Array<PlannedCharge>;
  /** Every event that would be written, in order. */
  events: Array<PlannedEvent>;
};

/** What an idempotency key did. */
export type CommandRecord = {
  /** When it ended; null while it is running. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Ids of the objects it created or changed. */
  ids: Array<Scalars['ID']['output']>;
  /** Name of the mutation. */
  name: Scalars['String']['output'];
  /** What came of it. */
  outcome: CommandOutcome;
  /** Codes of its refusals. */
  refusalCodes: Array<Scalars['String']['output']>;
};

/** The company as its tenant names it. */
export type CompanyProfile = {
  /** Where the company is, as a partner keeps it; null when none does. */
  address?: Maybe<Address>;
  /** Legal name of the company. */
  companyName: Scalars['String']['output'];
  /** Default domain of the tenant. */
  domain: Scalars['String']['output'];
  /** E-mail address of the company, as a partner keeps it; null when none does. */
  email?: Maybe<Scalars['String']['output']>;
  /** Number the company is registered under; null when none is kept. */
  organizationRegistrationNumber?: Maybe<Scalars['String']['output']>;
  /** Tenant of the customer. */
  tenantId: Scalars['UUID']['output'];
};

/** What a confirmation of an agreement holds. */
export type ConfirmCustomerAgreementInput = {
  /** Id of the enhanced attestation, `att_…`, which the confirmation uses; needed when the installation asks for enhanced attestation. */
  attestationId?: InputMaybe<Scalars['ID']['input']>;
  /** Customer that accepted. */
  customerId: Scalars['ID']['input'];
  /** When the person accepted: not in the future, not before 2019-10-01. */
  dateAgreed: Scalars['DateTime']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Person of the customer who accepted. */
  primaryContact: AgreementContactInput;
  /** Microsoft's id of the version that was accepted. */
  templateId: Scalars['UUID']['input'];
  /** Kind of agreement. */
  type?: InputMaybe<AgreementType>;
};

/** What came of a confirmation. */
export type ConfirmCustomerAgreementPayload = {
  /** The new confirmation; null on a refusal and on a dry run. */
  confirmation?: Maybe<AgreementConfirmation>;
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Whether a customer sees its Azure costs at the partner's rates. */
export type CostManagementAccess =
  /** It sees them. */
  | 'ALLOWED'
  /** It does not; so it is at first. */
  | 'NOT_ALLOWED';

/** What a country asks of a customer in it. */
export type CountryRules = {
  /** Languages of the Microsoft Customer Agreement. */
  agreementLanguages: Array<Scalars['Locale']['output']>;
  /** Prefixes of telephone numbers from abroad, without the plus sign. */
  callingCodes: Array<Scalars['String']['output']>;
  /** The country. */
  country: Scalars['CountryCode']['output'];
  /** Currency of the price list; null where nothing is sold. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** Culture of a customer that names none. */
  defaultCulture: Scalars['Locale']['output'];
  /** Whether an address needs a city. */
  isCityRequired: Scalars['Boolean']['output'];
  /** Whether a customer needs a telephone number. */
  isPhoneNumberRequired: Scalars['Boolean']['output'];
  /** Whether an address needs a postal code. */
  isPostalCodeRequired: Scalars['Boolean']['output'];
  /** Whether a customer needs the number its company is registered under. */
  isRegistrationNumberRequired: Scalars['Boolean']['output'];
  /** Whether an address needs a state. */
  isStateRequired: Scalars['Boolean']['output'];
  /** Name of the country, in English. */
  name: Scalars['String']['output'];
  /** Regular expression of telephone numbers. */
  phoneNumberRegex: Scalars['String']['output'];
  /** Regular expression of postal codes; null where any text is one. */
  postalCodeRegex?: Maybe<Scalars['String']['output']>;
  /** Region in which a partner of any of its countries sells; null where nothing is sold. */
  region?: Maybe<SellingRegion>;
  /** Regular expression of registration numbers; null where none is known. */
  registrationNumberRegex?: Maybe<Scalars['String']['output']>;
  /** Which numbers are meant, such as `CNPJ`; null where none is asked for. */
  registrationNumberTypes?: Maybe<Scalars['String']['output']>;
  /** Cultures a customer may have. */
  supportedCultures: Array<Scalars['Locale']['output']>;
  /** Languages a customer may have, two letters each. */
  supportedLanguages: Array<Scalars['Locale']['output']>;
  /** States an address may have; null where any text is one. */
  supportedStates?: Maybe<Array<Scalars['String']['output']>>;
};

/** A page of countries. */
export type CountryRulesConnection = {
  /** The countries with their cursors. */
  edges: Array<CountryRulesEdge>;
  /** The countries alone. */
  nodes: Array<CountryRules>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many countries match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A country and its place in a list. */
export type CountryRulesEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The country. */
  node: CountryRules;
};

/** Which countries a list holds. */
export type CountryRulesFilter = {
  /** Regions. */
  region?: InputMaybe<Array<SellingRegion>>;
};

/** Order of a list of countries. */
export type CountryRulesOrder =
  /** By country code, A first. */
  | 'COUNTRY_ASC'
  /** By country code, Z first. */
  | 'COUNTRY_DESC';

/** Who of which customer signs the agreement. */
export type CreateAgreementAttestationInput = {
  /** Legal name of the customer's company; case and white space do not count. */
  companyName: Scalars['String']['input'];
  /** Country of the customer. */
  country: Scalars['CountryCode']['input'];
  /** The customer; left out for one that is still to be created. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language in which the agreement was read, one of `CountryRules.agreementLanguages`. */
  language: Scalars['Locale']['input'];
  /** E-mail address of the person who signs; not of Microsoft and not of the partner's own domain. */
  signatoryEmail: Scalars['String']['input'];
  /** First name of the person who signs, 2 to 40 characters; one is enough in Chinese characters. */
  signatoryFirstName: Scalars['String']['input'];
  /** Last name of the person who signs, 2 to 40 characters; one is enough in Chinese characters. */
  signatoryLastName: Scalars['String']['input'];
  /** Telephone number of the person who signs, in the form of the country. */
  signatoryPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an attestation. */
export type CreateAgreementAttestationPayload = {
  /** The new attestation; null on a refusal and on a dry run. */
  attestation?: Maybe<AgreementAttestation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Which text a link is wanted for. */
export type CreateAgreementDocumentLinkInput = {
  /** Country of the customer. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. The link is not told again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language such as `cs-CZ`; letter case counts, and what is not offered in the country falls back to `en-US`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft's id of the version. */
  templateId: Scalars['UUID']['input'];
};

/** What came of making a link. */
export type CreateAgreementDocumentLinkPayload = {
  /** The link; null on a refusal, on a dry run and in a repeated call: ask for a new one. */
  link?: Maybe<AgreementDocumentLink>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A mail to write to a customer. */
export type CreateAgreementInvitationInput = {
  /** The customer that is asked; left out for a mail to any. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The provider, `par_…`, that becomes a reseller together with an indirect reseller; where a reseller asks for a relationship too. */
  indirectProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is asked for. */
  kind: AgreementInvitationKind;
  /** Language of the mail; the nearest of those known, in the end English. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** What came of writing a mail. */
export type CreateAgreementInvitationPayload = {
  /** The mail; null on a refusal, and on a dry run where it needs a link. */
  invitation?: Maybe<AgreementInvitation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A business profile to make. */
export type CreateBusinessProfileInput = {
  /** What the profile says; can be written later. */
  content?: InputMaybe<BusinessProfileContentInput>;
  /** Country the profile is for; the partner has none there yet. */
  country: Scalars['CountryCode']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** First location, in the country; needed unless the partner itself is located there. */
  location?: InputMaybe<BusinessProfileLocationInput>;
};

/** What came of making a business profile. */
export type CreateBusinessProfilePayload = {
  /** The new profile; null on a refusal and on a dry run. */
  businessProfile?: Maybe<BusinessProfile>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A customer to create. */
export type CreateCustomerInput = {
  /** Where the customer is. The country decides price list and currency, and lies in the region of the partner. */
  address: AddressInput;
  /** Confirms the Microsoft Customer Agreement in the same step. For users; in the cloud `GLOBAL` alone. */
  agreementConfirmation?: InputMaybe<CustomerAgreementInput>;
  /** The reseller the customer is for, `par_…`. For users of an indirect provider that has an active partnership with it. */
  associatedPartnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Exact legal name of the company, 2 to 255 characters. */
  companyName: Scalars['String']['input'];
  /** True: somebody vouches for an address that the address service does not find safe. */
  confirmUnverifiedAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of `CountryRules.supportedCultures`; `defaultCulture` when absent. */
  culture?: InputMaybe<Scalars['Locale']['input']>;
  /** Start of the domain, before the ending of the partner's cloud such as `.onmicrosoft.com`: 1 to 27 letters and digits, kept in lower case. Never changes. */
  domainPrefix: Scalars['String']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a GDAP relationship with the default roles is asked for; not looked at in clouds without GDAP. */
  enableGdapByDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. The first password is not told again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One of `CountryRules.supportedLanguages`, two letters; that of the culture when absent. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Number the company, never a person, is registered under; required where `CountryRules.isRegistrationNumberRequired`, else up to 50 characters. */
  organizationRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Person of the customer; the telephone number is required where `CountryRules.isPhoneNumberRequired`. */
  primaryContact: AgreementContactInput;
  /** Tags of the partner: at most 20 of 1 to 50 characters, without `;` and line breaks; each counts once whatever its case. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What came of creating a customer. */
export type CreateCustomerPayload = {
  /** The new customer; null on a refusal and on a dry run. */
  customer?: Maybe<Customer>;
  /** How the first administrator signs in: in this one answer only. Null on a refusal, on a dry run and in a repeated call. */
  initialCredentials?: Maybe<InitialCredentials>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An invitation to resellers. */
export type CreatePartnershipInvitationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. The link is not told again. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Language of the mail. There is an English text only. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** PartnerID of the location of the one reseller that is invited; any reseller may use the link when absent. */
  resellerPartnerId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of making an invitation. */
export type CreatePartnershipInvitationPayload = {
  /** Text of the mail to send, which holds the link; null where `url` is. */
  emailBody?: Maybe<Scalars['String']['output']>;
  /** Language of the mail; null where `url` is. */
  emailLocale?: Maybe<Scalars['Locale']['output']>;
  /** Subject of the mail to send; null where `url` is. */
  emailSubject?: Maybe<Scalars['String']['output']>;
  /** The invitation; null on a refusal and on a dry run. */
  invitation?: Maybe<PartnershipInvitation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The link: in this one answer only. Null on a refusal, on a dry run and in a repeated call. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A deal of the partner. */
export type CreateReferralInput = {
  /** Campaign the referral came from, at most 100 characters. */
  campaignId?: InputMaybe<Scalars['String']['input']>;
  /** What was agreed with the customer: sharing with Microsoft is false for a private deal, true for a partner-led or co-sell deal. */
  consent: ReferralConsentInput;
  /** The company the deal is with. Its address cannot be changed later. */
  customerProfile: ReferralCustomerInput;
  /** Kind of deal. A co-sell deal is shared with Microsoft at once. */
  dealKind: DealKind;
  /** Value, currency, closing day and at least one solution are required. */
  details: ReferralDetailsInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number in the partner's own system, at most 100 characters. */
  externalReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What Microsoft is told, at most 4,000 characters. For co-sell deals. */
  inviteNotes?: InputMaybe<Scalars['String']['input']>;
  /** Name of the deal, 1 to 200 characters; required. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is qualified: `SALES_QUALIFIED` or `NONE`. */
  qualification?: InputMaybe<ReferralQualification>;
  /** What of the partner the deal is for. */
  target?: InputMaybe<Array<ReferralTargetInput>>;
  /** People of the partner, at least one with a telephone number. A referrals user names itself. */
  team: Array<ReferralTeamMemberInput>;
};

/** What came of making a deal. */
export type CreateReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Microsoft's side of the deal; null on a refusal, on a dry run that makes it, and where there is none. */
  related?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An invitation to make. */
export type CreateResellerInvitationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the link also asks for delegated administration of the old kind; the cloud `US_GOVERNMENT` has no other link. */
  includeAdminPermissions?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider, `par_…`, of an indirect reseller, which has an active partnership with it; for that kind alone. */
  indirectProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** `DIRECT` for direct bill partners and indirect providers, `INDIRECT_RESELLER` for indirect resellers. */
  kind: ResellerInvitationKind;
  /** Language of the proposed mail; the nearest of those known, in the end English. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** What came of making an invitation. */
export type CreateResellerInvitationPayload = {
  /** The new invitation; null on a refusal and on a dry run. */
  invitation?: Maybe<ResellerInvitation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A tenant that buys through a partner. The same id for all its partners. */
export type Customer = Node & {
  /** Acceptance of the Microsoft Customer Agreement; null for a partner whose relationship is not `RESELLER`, and outside the public cloud. */
  agreement?: Maybe<AgreementState>;
  /** How the viewer's partner bills the customer, for an indirect reseller its provider, for a customer the partner that added it; null when none is kept. */
  billingProfile?: Maybe<BillingProfile>;
  /** What the customer buys past its partners, by channel and kind. */
  channels?: Maybe<Array<CustomerChannel>>;
  /** Cloud of the tenant. */
  cloud: Cloud;
  /** Identifies the customer in commerce; the same for all its partners. */
  commerceId: Scalars['UUID']['output'];
  /** Legal name of the company. */
  companyName: Scalars['String']['output'];
  /** The company as its tenant names it. */
  companyProfile: CompanyProfile;
  /** Whether the customer sees what its Azure plan costs at the rates of the viewer's partner; null for viewers without a partner. */
  costManagementAccess?: Maybe<CostManagementAccess>;
  /** Country of the customer: it decides price list and currency. */
  country: Scalars['CountryCode']['output'];
  /** When the customer was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Default domain of the tenant. */
  domain: Scalars['String']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the customer, `cus_` and its tenant id. */
  id: Scalars['ID']['output'];
  /** Whether the account is locked. */
  isLocked: Scalars['Boolean']['output'];
  /** Whether it is a customer of an integration sandbox. */
  isSandbox: Scalars['Boolean']['output'];
  /** The friendly name the viewer's partner uses; the company name for other viewers. */
  name: Scalars['String']['output'];
  /** Number the company is registered under; null when none is kept. */
  organizationRegistrationNumber?: Maybe<Scalars['String']['output']>;
  /**
   * The partners of the customer, by name. A partner sees that another one is there, and nothing of what it has with the customer;
   * one whose own relationship ended sees itself alone. The customer itself and the operator see ended relationships too.
   */
  partners: Array<CustomerPartner>;
  /** What users of the customer may buy by themselves at the expense of the viewer's partner; null for viewers without a partner. */
  purchasePermissions?: Maybe<CustomerPurchasePermissions>;
  /** What the customer may transact, and everything that stands against it; null for viewers without a partner. */
  purchaseReadiness?: Maybe<PurchaseReadiness>;
  /**
   * What the customer is besides commercial, as the viewer's partner had it found, and as a reseller's provider had; one entry for each
   * qualification, `NONE` alone when there is nothing. The operator reads what every partner asked for.
   */
  qualifications?: Maybe<Array<CustomerQualification>>;
  /** How the viewer's partner stands to the customer; null for viewers without a partner. */
  relationship?: Maybe<CustomerRelationship>;
  /** Tags of the viewer's partner, in alphabetical order; each partner sees its own alone. */
  tags: Array<Scalars['String']['output']>;
  /** Tenant of the customer, the "Microsoft ID" of Partner Center. */
  tenantId: Scalars['UUID']['output'];
  /** The monthly Azure spending budget the viewer's partner set, as it stands this month; null when there is none. */
  usageBudget?: Maybe<UsageBudget>;
  /** Account verification by Microsoft's vetting staff. */
  verification?: Maybe<AccountVerification>;
};

/** The confirmation of an agreement by a customer that is being created. */
export type CustomerAgreementInput = {
  /** Id of the enhanced attestation, `att_…`, which was made without a customer and which the confirmation uses; needed when the installation asks for enhanced attestation. */
  attestationId?: InputMaybe<Scalars['ID']['input']>;
  /** When the person accepted: not in the future, not before 2019-10-01. */
  dateAgreed: Scalars['DateTime']['input'];
  /** Person of the customer who accepted. */
  primaryContact: AgreementContactInput;
  /** Microsoft's id of the version that was accepted. */
  templateId: Scalars['UUID']['input'];
  /** Kind of agreement. */
  type?: InputMaybe<AgreementType>;
};

/** What a customer buys of one kind through one channel past its partners. */
export type CustomerChannel = {
  /** Where it buys. */
  channel: PurchaseChannel;
  /** Licences, or subscriptions billed by use; at least 1. */
  count: Scalars['Int']['output'];
  /** What it buys. */
  kind: PurchaseKind;
};

/** What a customer buys of one kind through one channel. */
export type CustomerChannelInput = {
  /** Where it buys. */
  channel: PurchaseChannel;
  /** Licences, or subscriptions billed by use: 0 to 1,000,000. */
  count: Scalars['Int']['input'];
  /** What it buys. */
  kind: PurchaseKind;
};

/** A page of customers. */
export type CustomerConnection = {
  /** The customers with their cursors. */
  edges: Array<CustomerEdge>;
  /** The customers alone. */
  nodes: Array<Customer>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many customers match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A customer and its place in a list. */
export type CustomerEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The customer. */
  node: Customer;
};

/** The whole list of customers of a partner as a file, for a day. */
export type CustomerExport = Node & {
  /** Where the file is found, without a bearer token: pass the address on with care. Null while it is not made and once it has expired. */
  csvUrl?: Maybe<Scalars['String']['output']>;
  /** When the file is gone, 24 hours after it was made; null while it is not made. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifies the export, `exp_…`. */
  id: Scalars['ID']['output'];
  /** When the file was made; null while it is not. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** How many customers the file holds; null while it is not made. */
  rowCount?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: CustomerExportState;
};

/** Where an export stands. */
export type CustomerExportState =
  /** The file is gone. */
  | 'EXPIRED'
  /** Asked for; the file is being made. */
  | 'PENDING'
  /** The file can be had. */
  | 'READY';

/** Which customers a list holds. Conditions add up; one that is not for the viewer is refused (`BAD_USER_INPUT`). */
export type CustomerFilter = {
  /** Whether the Microsoft Customer Agreement is accepted or confirmed. */
  agreementAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** What is on record of the acceptance of the Microsoft Customer Agreement. */
  agreementState?: InputMaybe<Array<AgreementAcceptance>>;
  /** Countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Added at this instant or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Added before this instant. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start of the default domain, without regard to case; 1 to 100 characters. */
  domainStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Customers sold through this indirect provider. For indirect resellers. */
  indirectProviderId?: InputMaybe<Scalars['ID']['input']>;
  /** Customers below this indirect reseller. For indirect providers. */
  indirectResellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the name the viewer's partner uses, without regard to case; 1 to 100 characters. For partners. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Start of the name the viewer's partner uses, without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Approved qualifications of which the customer has at least one; `NONE` for customers without any. For partners. */
  qualification?: InputMaybe<Array<Qualification>>;
  /** State of the relationship; `RESELLER` and `REMOVING` when absent. For partners. */
  relationship?: InputMaybe<Array<RelationshipState>>;
  /** Tags of which the customer holds every one, without regard to case. For partners. */
  tagsAll?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tags of which the customer holds at least one, without regard to case. For partners. */
  tagsAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status of the account verification. */
  verificationStatus?: InputMaybe<Array<VerificationStatus>>;
  /** Customers with a qualification whose review stands so: with `IN_REVIEW` what waits for a decision. For partners and the operator. */
  vettingStatus?: InputMaybe<Array<VettingStatus>>;
};

/** Order of a list of customers; ties by id. */
export type CustomerOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** By default domain, A first. */
  | 'DOMAIN_ASC'
  /** By default domain, Z first. */
  | 'DOMAIN_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A partner of a customer. */
export type CustomerPartner = {
  /** Country the partner is located in. */
  location: Scalars['CountryCode']['output'];
  /** Membership number (PartnerID) of the location that transacts; null when none is known. */
  mpnId?: Maybe<Scalars['String']['output']>;
  /** Name of the partner. */
  name: Scalars['String']['output'];
  /** The partner; null when the viewer has nothing else to do with it. */
  partner?: Maybe<Partner>;
  /** How the partner stands to the customer. */
  relationshipType: CustomerPartnerType;
  /** State of its relationship with the customer. */
  state: RelationshipState;
};

/** How a partner stands to a customer. */
export type CustomerPartnerType =
  /** Provides what an indirect reseller sells to it. */
  | 'INDIRECT_PROVIDER'
  /** Sells to it through an indirect provider. */
  | 'INDIRECT_RESELLER'
  /** Sells to it directly. */
  | 'RESELLER';

/** Something that users of a customer may do by themselves. */
export type CustomerPurchasePermission = {
  /** What they may do with it. */
  action: SelfServeAction;
  /** What they may buy. */
  resource: SelfServeResource;
};

/** What users of a customer may buy by themselves through one partner: a policy, as long as it has permissions. */
export type CustomerPurchasePermissions = {
  /** Version of the policy, for `ifMatch`; null while there is none. */
  etag?: Maybe<Scalars['String']['output']>;
  /** What is permitted, in alphabetical order; empty while there is no policy. */
  permissions: Array<CustomerPurchasePermission>;
  /** Microsoft's id of the policy: tenant of the customer, `_`, tenant of the partner; null while there is none. */
  policyId?: Maybe<Scalars['String']['output']>;
  /** What must be there before anything can be permitted. */
  readiness: CustomerPurchaseReadiness;
};

/** What must be there before users of a customer may buy by themselves. */
export type CustomerPurchaseReadiness = {
  /** Whether the customer has an active Azure plan or Azure subscription that the partner sold. */
  hasAzureSubscription: Scalars['Boolean']['output'];
};

/** What a customer is besides commercial, and how far that is found. */
export type CustomerQualification = {
  /** Which request of at most three this is, from 1 on; null when it was not asked for here. */
  attempt?: Maybe<Scalars['Int']['output']>;
  /** Kind of institution; null for what is not `EDUCATION`, and when it is not known. */
  educationSegment?: Maybe<EducationSegment>;
  /** The qualification. */
  qualification: Qualification;
  /** Partner that asked; null when it was not asked for here. */
  requestedBy?: Maybe<Partner>;
  /** When it was last asked for; null when that is not known. */
  vettingCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided; null while it is not, and when that is not known. */
  vettingDecidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reason given with the decision; null when none was. */
  vettingReason?: Maybe<Scalars['String']['output']>;
  /** Where the review stands; null for `NONE`. */
  vettingStatus?: Maybe<VettingStatus>;
  /** Site of the institution; null when none was given. */
  website?: Maybe<Scalars['String']['output']>;
};

/** How one partner stands to a customer. */
export type CustomerRelationship = {
  /** The indirect reseller below the viewer's partner, which is an indirect provider; else null. */
  associatedPartner?: Maybe<Partner>;
  /** Version of the relationship, for `ifMatch` where the relationship is changed. */
  etag: Scalars['String']['output'];
  /** The indirect provider the viewer's partner, an indirect reseller, sells through; else null. */
  indirectProvider?: Maybe<Partner>;
  /** The newest attempt of the viewer's partner to remove the relationship; null when there was none, and for a reseller. */
  lastRemoval?: Maybe<RelationshipRemoval>;
  /** Since when the state holds. */
  since: Scalars['DateTime']['output'];
  /** State of the reseller relationship. */
  state: RelationshipState;
};

/** A tag of a partner. */
export type CustomerTag = {
  /** How many customers of the partner hold it; a tag without any is gone. */
  customerCount: Scalars['Int']['output'];
  /** The tag as the partner first wrote it, 1 to 50 characters; unique whatever its case. */
  name: Scalars['String']['output'];
};

/** A page of tags. */
export type CustomerTagConnection = {
  /** The tags with their cursors. */
  edges: Array<CustomerTagEdge>;
  /** The tags alone. */
  nodes: Array<CustomerTag>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many tags the partner uses; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A tag and its place in a list. */
export type CustomerTagEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The tag. */
  node: CustomerTag;
};

/** Which tags a list holds. */
export type CustomerTagFilter = {
  /** Start of the tag, without regard to case; 1 to 50 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of tags. */
export type CustomerTagOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** What came of changing the tags of one customer. */
export type CustomerTagsResult = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** Number of the customer in the call, from 1 on. */
  row: Scalars['Int']['output'];
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** One budget to set. */
export type CustomerUsageBudgetInput = {
  /** What may be spent in a month, in the currency of the customer: above 0, with at most 2 places and not more than the currency has; null removes the budget. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Customer, with a classic Azure subscription (`MS-AZR-0145P`): the Azure plan has budgets of its own, in Azure. */
  customerId: Scalars['ID']['input'];
  /** The budget's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
};

/** What came of one row about a budget. */
export type CustomerUsageBudgetResult = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** Number of the row, from 1 on. */
  row: Scalars['Int']['output'];
  /** Why the row was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** What `createCustomer` would say. */
export type CustomerValidation = {
  /** Whether the customer would be created. */
  isValid: Scalars['Boolean']['output'];
  /** Why it would be refused; empty when it would not. */
  userErrors: Array<CustomersUserError>;
};

/** Why the customers subgraph refused. */
export type CustomersErrorCode =
  /** Purchases from the marketplace stand against it. */
  | 'ACTIVE_MARKETPLACE_PURCHASES_EXIST'
  /** Azure reservations stand against it. */
  | 'ACTIVE_RESERVATIONS_EXIST'
  /** Azure savings plans stand against it. */
  | 'ACTIVE_SAVINGS_PLANS_EXIST'
  /** Software that was bought stands against it. */
  | 'ACTIVE_SOFTWARE_PURCHASES_EXIST'
  /** Subscriptions stand against it. */
  | 'ACTIVE_SUBSCRIPTIONS_EXIST'
  /** The address is not found safe: somebody must vouch for it. */
  | 'ADDRESS_CONFIRMATION_REQUIRED'
  /** The confirmation of this contact, or the customer's own acceptance of this version, is on record already. */
  | 'AGREEMENT_ALREADY_CONFIRMED'
  /** The agreement cannot have been accepted in the future. */
  | 'AGREEMENT_DATE_IN_FUTURE'
  /** The agreement did not exist on that day. */
  | 'AGREEMENT_DATE_TOO_EARLY'
  /** Microsoft offers the agreement to no customer in the country. */
  | 'AGREEMENT_NOT_OFFERED_IN_COUNTRY'
  /** There is no such version of this kind of agreement. */
  | 'AGREEMENT_TEMPLATE_NOT_FOUND'
  /** There is a newer version. */
  | 'AGREEMENT_TEMPLATE_OUTDATED'
  /** This kind of agreement is no longer confirmed. */
  | 'AGREEMENT_TYPE_RETIRED'
  /** Only an indirect provider may name a reseller. */
  | 'ASSOCIATED_PARTNER_NOT_ALLOWED'
  /** The partner has no active partnership with the reseller. */
  | 'ASSOCIATED_PARTNER_NOT_FOUND'
  /** Another confirmation has used the attestation. */
  | 'ATTESTATION_ALREADY_USED'
  /** The attestation is of another customer or another person. */
  | 'ATTESTATION_MISMATCH'
  /** There is no such attestation, or it has expired. */
  | 'ATTESTATION_NOT_FOUND'
  /** The installation asks for an enhanced attestation. */
  | 'ATTESTATION_REQUIRED'
  /** The customer has no active Azure subscription of the partner. */
  | 'AZURE_SUBSCRIPTION_REQUIRED'
  /** A budget is not above 0, or has too many places. */
  | 'BUDGET_AMOUNT_INVALID'
  /** The customer has no classic Azure subscription (`MS-AZR-0145P`); the Azure plan takes no budget here. */
  | 'BUDGET_NO_AZURE_USAGE'
  /** The partner has a business profile for the country. */
  | 'BUSINESS_PROFILE_EXISTS'
  /** A business profile has 5 locations. */
  | 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED'
  /** The business profile has no such location. */
  | 'BUSINESS_PROFILE_LOCATION_NOT_FOUND'
  /** A location in the country of the profile is needed. */
  | 'BUSINESS_PROFILE_LOCATION_REQUIRED'
  /** The business profile does not exist for the viewer. */
  | 'BUSINESS_PROFILE_NOT_FOUND'
  /** Something can no longer be cancelled and runs to the end of its term. */
  | 'CANCELLATION_WINDOW_CLOSED'
  /** The country asks for a city. */
  | 'CITY_REQUIRED'
  /** The name of the company is not acceptable. */
  | 'COMPANY_NAME_INVALID'
  /** A name of the contact is not acceptable. */
  | 'CONTACT_NAME_INVALID'
  /** Nothing is sold in the country. */
  | 'COUNTRY_NOT_SUPPORTED'
  /** The partner does not sell in the region of the country. */
  | 'COUNTRY_OUTSIDE_PARTNER_REGION'
  /** A deal only goes from private to partner-led to co-sell. */
  | 'CO_SELL_DOWNGRADE_NOT_ALLOWED'
  /** A deal lacks a name, a value, a closing day, a team member with a telephone number, or a solution. */
  | 'CO_SELL_FIELDS_REQUIRED'
  /** The culture is not one of the country. */
  | 'CULTURE_NOT_SUPPORTED'
  /** The customer has not accepted the Microsoft Customer Agreement. */
  | 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'
  /** The customer does not exist for the viewer. */
  | 'CUSTOMER_NOT_FOUND'
  /** The tenant is not on record: it must say who it is. */
  | 'CUSTOMER_PROFILE_INCOMPLETE'
  /** The deal does not meet a criterion of registration. */
  | 'DEAL_REGISTRATION_NOT_ELIGIBLE'
  /** A deal only comes to a later stage, and to the last one by winning. */
  | 'DEAL_STAGE_NOT_ALLOWED'
  /** Who declines says why. */
  | 'DECLINE_REASON_REQUIRED'
  /** The description has more than 2,500 characters. */
  | 'DESCRIPTION_TOO_LONG'
  /** The customer holds what a partner sold it: the partner must confirm the agreement. */
  | 'DIRECT_ACCEPTANCE_NOT_POSSIBLE'
  /** The start of the domain is not 1 to 27 letters and digits. */
  | 'DOMAIN_PREFIX_INVALID'
  /** The domain belongs to a tenant already. */
  | 'DOMAIN_TAKEN'
  /** The billing profile holds no e-mail address that the institution owns. */
  | 'EDUCATION_EMAIL_REQUIRED'
  /** The kind of institution is missing. */
  | 'EDUCATION_SEGMENT_REQUIRED'
  /** The e-mail address lies in a domain that is not allowed. */
  | 'EMAIL_DOMAIN_FORBIDDEN'
  /** The e-mail address is not well formed. */
  | 'EMAIL_INVALID'
  /** The object has another version than `ifMatch` names. */
  | 'ETAG_MISMATCH'
  /** The change needs the version of what it changes, in `ifMatch`. */
  | 'ETAG_REQUIRED'
  /** The field keeps what it holds. */
  | 'FIELD_NOT_EDITABLE'
  /** The partner must state that it acts in good faith. */
  | 'GOOD_FAITH_ATTESTATION_REQUIRED'
  /** The first call with the key is still running. */
  | 'IDEMPOTENCY_KEY_IN_PROGRESS'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** There is no such invitation for the viewer. */
  | 'INVITATION_NOT_FOUND'
  /** The invitation was withdrawn, or a partnership was removed after it was made. */
  | 'INVITATION_WITHDRAWN'
  /** The language is not one of the country. */
  | 'LANGUAGE_NOT_SUPPORTED'
  /** The address of a location cannot be changed. */
  | 'LOCATION_ADDRESS_NOT_EDITABLE'
  /** The logo is not a GIF, JPG or PNG of at most 300 pixels in width. */
  | 'LOGO_INVALID'
  /** The cloud of the partner does not have this. */
  | 'NOT_AVAILABLE_IN_CLOUD'
  /** An integration sandbox does not have this. */
  | 'NOT_AVAILABLE_IN_SANDBOX'
  /** The partner has no reseller relationship with the customer. */
  | 'NO_RESELLER_RELATIONSHIP'
  /** Provider and reseller work together already. */
  | 'PARTNERSHIP_ALREADY_EXISTS'
  /** There is no active partnership with this partner. */
  | 'PARTNERSHIP_NOT_FOUND'
  /** A PartnerID has 1 to 10 digits. */
  | 'PARTNER_ID_INVALID'
  /** Nobody has this PartnerID. */
  | 'PARTNER_ID_NOT_FOUND'
  /** The PartnerID of a location is needed, and this is none. */
  | 'PARTNER_ID_NOT_LOCATION'
  /** The viewer's partner, or the provider that invites, did not sign the Microsoft Partner Agreement. */
  | 'PARTNER_MPA_NOT_ACCEPTED'
  /** The partner does not take part in the Cloud Solution Provider programme. */
  | 'PARTNER_NOT_ENROLLED'
  /** The partner does not exist for the viewer. */
  | 'PARTNER_NOT_FOUND'
  /** Provider and reseller do not sell in the same region. */
  | 'PARTNER_REGION_MISMATCH'
  /** The partner is of a type that cannot do this. */
  | 'PARTNER_TYPE_NOT_ALLOWED'
  /** The permission is granted already. */
  | 'PERMISSION_ALREADY_GRANTED'
  /** There is no such permission. */
  | 'PERMISSION_NOT_FOUND'
  /** The telephone number does not fit the country. */
  | 'PHONE_NUMBER_INVALID'
  /** The country asks for a telephone number. */
  | 'PHONE_NUMBER_REQUIRED'
  /** The postal code does not have the form of the country. */
  | 'POSTAL_CODE_INVALID'
  /** The country asks for a postal code. */
  | 'POSTAL_CODE_REQUIRED'
  /** The customer has the qualification, or it is in review. */
  | 'QUALIFICATION_ALREADY_SET'
  /** Education and the government community cloud exclude each other. */
  | 'QUALIFICATION_CONFLICT'
  /** The qualification cannot be asked for. */
  | 'QUALIFICATION_NOT_SETTABLE'
  /** The customer was reviewed three times already. */
  | 'QUALIFICATION_REQUEST_LIMIT_REACHED'
  /** Microsoft has the deal already. */
  | 'REFERRAL_ALREADY_SHARED'
  /** The referral is closed: nothing of it is changed. */
  | 'REFERRAL_CLOSED'
  /** The referral was not answered in 14 days. */
  | 'REFERRAL_EXPIRED'
  /** The referral does not exist for the viewer. */
  | 'REFERRAL_NOT_FOUND'
  /** The substatus does not go with the status. */
  | 'REFERRAL_SUBSTATUS_INVALID'
  /** The referral cannot come from its state into that one, or not by this side. */
  | 'REFERRAL_TRANSITION_NOT_ALLOWED'
  /** The registration number does not have the form of the country. */
  | 'REGISTRATION_NUMBER_INVALID'
  /** The country asks for the number the company is registered under. */
  | 'REGISTRATION_NUMBER_REQUIRED'
  /** The partner is a reseller of the customer already. */
  | 'RELATIONSHIP_ALREADY_EXISTS'
  /** The reseller did not sign the Microsoft Partner Agreement. */
  | 'RESELLER_MPA_NOT_ACCEPTED'
  /** The reseller has no active partnership with the provider. */
  | 'RESELLER_NOT_LINKED'
  /** The integration sandbox has as many customers as it may have. */
  | 'SANDBOX_CUSTOMER_LIMIT_REACHED'
  /** The stored address of the sandbox customer is not valid. */
  | 'SANDBOX_CUSTOMER_NOT_DELETABLE'
  /** Only customers of an integration sandbox can be deleted. */
  | 'SANDBOX_ONLY'
  /** No partner sells to itself, to an affiliate or to another partner that sells. */
  | 'SELF_RESALE_NOT_ALLOWED'
  /** The state is not one of the country. */
  | 'STATE_INVALID'
  /** The country asks for a state. */
  | 'STATE_REQUIRED'
  /** A tag is empty, too long or holds a character it must not. */
  | 'TAG_INVALID'
  /** There are more tags than a customer or a partner may have. */
  | 'TAG_LIMIT_REACHED'
  /** A tenant of this kind buys nothing. */
  | 'TENANT_TYPE_NOT_SUPPORTED'
  /** No more customers can be made with the validation code. */
  | 'VALIDATION_CODE_EXHAUSTED'
  /** The partner has no such validation code. */
  | 'VALIDATION_CODE_INVALID'
  /** The validation code is missing. */
  | 'VALIDATION_CODE_REQUIRED'
  /** A field does not hold what it must, or the object is in another state. */
  | 'VALIDATION_FAILED';

/** A refusal from the customers subgraph. */
export type CustomersUserError = UserError & {
  /** What was refused. New codes may appear. */
  code: CustomersErrorCode;
  /** Path to the input at fault; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs. */
  params: Array<ErrorParam>;
  /** The number Partner Center gives for it; null when it has none. */
  partnerCenterCode?: Maybe<Scalars['Int']['output']>;
};

/** Kind of deal: who knows of it, and who helps. */
export type DealKind =
  /** Microsoft is asked to help. */
  | 'CO_SELL'
  /** With another partner. */
  | 'P2P'
  /** Microsoft sees it, and does not help. */
  | 'PARTNER_LED'
  /** Nobody else knows of it. */
  | 'PRIVATE'
  /** Came out of an assessment of the customer's solutions. */
  | 'SOLUTION_ASSESSMENT';

/** How near a deal is to a sale. */
export type DealStage =
  /** 10 %: made or accepted. */
  | 'CREATED_OR_ACCEPTED'
  /** 40 %: a solution is worked out. */
  | 'DEVELOPED'
  /** 80 %: the offer is negotiated. */
  | 'NEGOTIATED'
  /** 60 %: an offer is made. */
  | 'PROPOSED'
  /** 20 %: the need is clear. */
  | 'QUALIFIED'
  /** 100 %: sold. */
  | 'WON';

/** A decision about a qualification in review. */
export type DecideCustomerQualificationInput = {
  /** Customer to decide about. */
  customerId: Scalars['ID']['input'];
  /** The decision. */
  decision: QualificationDecision;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Customer's `etag`: refused with `ETAG_MISMATCH` when the customer changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Qualification that is in review. */
  qualification: Qualification;
  /** Reason for people, at most 500 characters, such as `Not an Education Customer`. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a decision about a qualification. */
export type DecideCustomerQualificationPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A decision about the account verification of a customer. */
export type DecideCustomerVerificationInput = {
  /** Customer to decide about. */
  customerId: Scalars['ID']['input'];
  /** The decision. */
  decision: VerificationDecision;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Customer's `etag`: refused with `ETAG_MISMATCH` when the customer changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Reason for people, at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a decision about an account verification. */
export type DecideCustomerVerificationPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A declined lead or invitation. */
export type DeclineReferralInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 500 characters; required (`DECLINE_REASON_REQUIRED`). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
};

/** What came of declining a referral. */
export type DeclineReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A sandbox customer to delete. */
export type DeleteSandboxCustomerInput = {
  /** Customer to delete. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Customer's `etag`: refused with `ETAG_MISMATCH` when the customer changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
};

/** What came of deleting a sandbox customer. */
export type DeleteSandboxCustomerPayload = {
  /** Id of the customer that is gone; null on a refusal. */
  deletedCustomerId?: Maybe<Scalars['ID']['output']>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Whether a domain can be had. */
export type DomainAvailability = {
  /** The whole domain, in lower case; null when the start is not one. */
  domain?: Maybe<Scalars['String']['output']>;
  /** The start that was asked for. */
  domainPrefix: Scalars['String']['output'];
  /** Whether a tenant with this domain can be created. */
  isAvailable: Scalars['Boolean']['output'];
  /** Why it cannot; null when it can. */
  reason?: Maybe<DomainUnavailability>;
};

/** Why a domain cannot be had. */
export type DomainUnavailability =
  /** The start is not 1 to 27 letters and digits. */
  | 'DOMAIN_PREFIX_INVALID'
  /** A tenant has the domain; it is never given free. */
  | 'DOMAIN_TAKEN';

/** Kind of an institution of education. */
export type EducationSegment =
  /** Universities and colleges. */
  | 'HIGHER_EDUCATION'
  /** Primary and secondary schools. */
  | 'K12';

/** One value behind an error. */
export type ErrorParam = {
  /** Name of the value, such as `maximum`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** An export of the whole list. */
export type ExportCustomersInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of asking for an export. */
export type ExportCustomersPayload = {
  /** The export; null on a dry run that would make one. */
  export?: Maybe<CustomerExport>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** One recorded event of a subgraph, in commit order. Internal: for the readers of the other subgraphs. */
export type FeedEvent = {
  /** Customer the event concerns; null when it concerns none. */
  customerId?: Maybe<Scalars['ID']['output']>;
  /** Id of the event, the same for every partner that received it. */
  id: Scalars['ID']['output'];
  /** When it was recorded. */
  occurredAt: Scalars['DateTime']['output'];
  /** Facts of the event, as JSON text. */
  payload: Scalars['String']['output'];
  /** Position in the partner's log: gapless, in commit order. */
  position: Scalars['Int']['output'];
  /** Id of the object the event is about. */
  subject: Scalars['ID']['output'];
  /** Name of the event. */
  type: Scalars['String']['output'];
};

/** How far a partner's log has come. Internal: for the readers of the other subgraphs. */
export type FeedHead = {
  /** Partner the log belongs to. */
  partnerId: Scalars['ID']['output'];
  /** Position of the newest event. */
  position: Scalars['Int']['output'];
};

/** A partner that lets itself be found. */
export type FoundPartner = {
  /** Where it is written to, an https address; null when none is given. */
  contactUrl?: Maybe<Scalars['String']['output']>;
  /** Countries it is found for. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** Identifies the entry among those of all kinds. */
  id: Scalars['ID']['output'];
  /** On which list it stands. */
  kind: FoundPartnerKind;
  /** Name of the organisation. */
  name: Scalars['String']['output'];
  /** PartnerID; null when none is known. */
  partnerId?: Maybe<Scalars['String']['output']>;
  /** What the partner tells of itself; null for other kinds than `SOLUTION_PROVIDER`. */
  profile?: Maybe<PublishedBusinessProfile>;
  /** Website, an https address; null when none is given. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A page of partners. */
export type FoundPartnerConnection = {
  /** The partners with their cursors. */
  edges: Array<FoundPartnerEdge>;
  /** The partners alone. */
  nodes: Array<FoundPartner>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many partners match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A partner and its place in a list. */
export type FoundPartnerEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The partner. */
  node: FoundPartner;
};

/** Which partners are found. Conditions add up. */
export type FoundPartnerFilter = {
  /** Country they are found for. Required with the kind `INDIRECT_PROVIDER`, else `BAD_USER_INPUT`. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Size of customers it works for: a word of `referralTags`. Finds solution providers alone. */
  customerSize?: InputMaybe<Scalars['String']['input']>;
  /** Industry it knows: a word of `referralTags`. Finds solution providers alone. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** On which list. */
  kind?: InputMaybe<FoundPartnerKind>;
  /** Part of the name, without regard to case; 1 to 100 characters. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Microsoft product the partner works with: a word of `referralTags`, else `BAD_USER_INPUT`. Finds solution providers alone. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Service it offers: a word of `referralTags`. Finds solution providers alone. */
  service?: InputMaybe<Scalars['String']['input']>;
};

/** On which list a partner stands. */
export type FoundPartnerKind =
  /** Indirect providers, by country, for resellers that look for one. */
  | 'INDIRECT_PROVIDER'
  /** Sellers of volume licences. */
  | 'LICENSING_SOLUTION_PROVIDER'
  /** Distributors of devices and of what is installed on them. */
  | 'OEM_DISTRIBUTOR'
  /** Partners with a published business profile. */
  | 'SOLUTION_PROVIDER';

/** Order of a list of partners; ties by id. */
export type FoundPartnerOrder =
  /** The exact name of `nameContains` first, then names that begin with it, then the others; each A first. By name without it. */
  | 'MATCH_ASC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** A permission to grant. */
export type GrantCustomerPurchasePermissionInput = {
  /** The customer. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Policy's `etag`: required when the customer has a policy, not looked at when it has none. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** What its users may buy. */
  resource: SelfServeResource;
};

/** What came of granting a permission. */
export type GrantCustomerPurchasePermissionPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** How the first administrator of a new tenant signs in. Told once and kept nowhere: a lost password is reset, not read. */
export type InitialCredentials = {
  /** First password: 16 characters with capital and small letters, digits and symbols. */
  password: Scalars['String']['output'];
  /** Name of the user; it signs in as this name, `@` and the domain. */
  userName: Scalars['String']['output'];
};

/** A validation code to issue. */
export type IssueValidationCodeInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many customers may be made with it, 1 to 10,000. */
  maxCreates: Scalars['Int']['input'];
  /** Organisation the code is issued for, 1 to 255 characters. */
  organizationName: Scalars['String']['input'];
  /** Partner it is for, `par_…`: a direct bill partner or an indirect provider. */
  partnerId: Scalars['ID']['input'];
  /** The code itself; a new one when absent. */
  validationId?: InputMaybe<Scalars['UUID']['input']>;
};

/** What came of issuing a validation code. */
export type IssueValidationCodePayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
  /** The code; null on a refusal and on a dry run. */
  validationCode?: Maybe<ValidationCode>;
};

/** An entry of a public list. */
export type ListPartnerInput = {
  /** Where it is written to, an https address of at most 500 characters. */
  contactUrl?: InputMaybe<Scalars['String']['input']>;
  /** Countries it is found for, 1 to 300. */
  countries: Array<Scalars['CountryCode']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Entry's version as this mutation answers it: refused with `ETAG_MISMATCH` when the entry changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** On which list. */
  kind: PartnerListKind;
  /** Name of the organisation, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** PartnerID: with the kind it names the entry, and never changes. */
  partnerId: Scalars['String']['input'];
  /** Website, an https address of at most 500 characters. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of putting a partner on a list. */
export type ListPartnerPayload = {
  /** Version of the entry, for `ifMatch`; null where `partner` is. */
  etag?: Maybe<Scalars['String']['output']>;
  /** The entry; null on a refusal and on the dry run of a new one. */
  partner?: Maybe<FoundPartner>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An amount of money, exact. */
export type Money = {
  /** Amount with the minor digits of the currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** What a partner can do about a purchase past the Cloud Solution Provider programme. */
export type MultichannelAction =
  /** A new Azure subscription is bought from the partner, and the old one cancelled. */
  | 'CREATE_NEW_AND_CANCEL_OLD'
  /** The customer keeps the licences to the end of their term, or cancels them; they cannot be moved. The partner asks for permission to manage them. */
  | 'KEEP_UNTIL_TERM_END'
  /** The Azure subscription is transferred to the partner. */
  | 'TRANSFER';

/** What a partner can do about purchases of one kind past the Cloud Solution Provider programme. */
export type MultichannelAdvice = {
  /** What can be done; one of them is enough. */
  actions: Array<MultichannelAction>;
  /** Where it buys that. */
  channels: Array<PurchaseChannel>;
  /** Licences, or subscriptions billed by use, over all these channels. */
  count: Scalars['Int']['output'];
  /** What the customer buys. */
  kind: PurchaseKind;
};

/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type Mutation = {
  /**
   * Accepts the Microsoft Customer Agreement for the tenant of the viewer, one of its Global Administrators.
   * Refusals: `AGREEMENT_TYPE_RETIRED`, `AGREEMENT_TEMPLATE_NOT_FOUND`, `AGREEMENT_TEMPLATE_OUTDATED`, `VALIDATION_FAILED` for another
   * country than that of the tenant; then one of `CUSTOMER_NOT_FOUND`, `NOT_AVAILABLE_IN_CLOUD`, `AGREEMENT_NOT_OFFERED_IN_COUNTRY`,
   * `AGREEMENT_ALREADY_CONFIRMED` when the version is accepted already, `DIRECT_ACCEPTANCE_NOT_POSSIBLE` when the tenant holds what a
   * partner sold it: then the partner must confirm.
   */
  acceptCustomerAgreement?: Maybe<AcceptCustomerAgreementPayload>;
  /**
   * Makes the viewer's partner a reseller of the provider that made the link. From then on the provider may add customers for it and
   * order for them. A partnership that was removed needs a link made after that.
   * Refusals: `VALIDATION_FAILED` without `authorize`; `INVITATION_NOT_FOUND`, `INVITATION_WITHDRAWN`; then all together
   * `PARTNER_NOT_ENROLLED`, `PARTNER_ID_NOT_LOCATION`, `RESELLER_MPA_NOT_ACCEPTED`, `PARTNER_MPA_NOT_ACCEPTED`,
   * `PARTNER_REGION_MISMATCH`, `NOT_AVAILABLE_IN_CLOUD`, `PARTNERSHIP_ALREADY_EXISTS`.
   */
  acceptIndirectProviderInvitation?: Maybe<AcceptIndirectProviderInvitationPayload>;
  /**
   * Accepts a new referral. Refusals: `ETAG_REQUIRED`, those of the form, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`,
   * `REFERRAL_EXPIRED`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  acceptReferral?: Maybe<AcceptReferralPayload>;
  /**
   * Accepts an invitation for the tenant of the viewer: the partner becomes its reseller, and so does the indirect provider that a
   * reseller's link names. What the tenant holds with other partners stays as it is.
   * For Global Administrators of the tenant. Refusals: all of the form together, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`,
   * `EMAIL_DOMAIN_FORBIDDEN` and, where the profile is needed, `VALIDATION_FAILED`, `COUNTRY_NOT_SUPPORTED`,
   * `COMPANY_NAME_INVALID`, `CULTURE_NOT_SUPPORTED`, `LANGUAGE_NOT_SUPPORTED`, `CITY_REQUIRED`, `POSTAL_CODE_REQUIRED`,
   * `POSTAL_CODE_INVALID`, `STATE_REQUIRED`, `STATE_INVALID`, `PHONE_NUMBER_REQUIRED`, `PHONE_NUMBER_INVALID`,
   * `REGISTRATION_NUMBER_REQUIRED`, `REGISTRATION_NUMBER_INVALID`; then one of `INVITATION_NOT_FOUND`, `INVITATION_WITHDRAWN`,
   * `TENANT_TYPE_NOT_SUPPORTED`, `NOT_AVAILABLE_IN_CLOUD` for a tenant of another cloud, `COUNTRY_NOT_SUPPORTED`,
   * `COUNTRY_OUTSIDE_PARTNER_REGION`, `CUSTOMER_PROFILE_INCOMPLETE`, `SELF_RESALE_NOT_ALLOWED`, `RELATIONSHIP_ALREADY_EXISTS`,
   * `RESELLER_NOT_LINKED`, `CUSTOMER_AGREEMENT_NOT_ACCEPTED`, `DOMAIN_TAKEN`.
   */
  acceptResellerInvitation?: Maybe<AcceptResellerInvitationPayload>;
  /**
   * Adds a location to a profile, which has at most 5. Refusals: `BUSINESS_PROFILE_NOT_FOUND`,
   * `BUSINESS_PROFILE_LOCATION_REQUIRED` for an address in another country, those of the address and of the contact,
   * `BUSINESS_PROFILE_LOCATION_LIMIT_REACHED`, `ETAG_MISMATCH`.
   */
  addBusinessProfileLocation?: Maybe<AddBusinessProfileLocationPayload>;
  /**
   * Adds tags of the partner to each of the customers; one that is there in another case is left as it is. Each customer is kept or
   * refused by itself. Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `TAG_INVALID`, `TAG_LIMIT_REACHED`.
   */
  addCustomerTags?: Maybe<AddCustomerTagsPayload>;
  /**
   * Moves an active deal or accepted lead on. Refusals: `ETAG_REQUIRED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`,
   * `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`, `DEAL_STAGE_NOT_ALLOWED`.
   */
  advanceDealStage?: Maybe<AdvanceDealStagePayload>;
  /**
   * Accepts or declines a shared deal, in the place of Microsoft. Refusals: `DECLINE_REASON_REQUIRED`, `VALIDATION_FAILED`,
   * `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, `REFERRAL_EXPIRED`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  answerSharedReferral?: Maybe<AnswerSharedReferralPayload>;
  /**
   * Confirms the agreement for up to 500 customers: each row is confirmed or refused by itself, as by `confirmCustomerAgreement`, one
   * after another. Refusals: those of `confirmCustomerAgreement`, in the row.
   */
  bulkConfirmCustomerAgreements?: Maybe<BulkConfirmCustomerAgreementsPayload>;
  /**
   * Lets a partner into the Cloud Solution Provider programme or out of it, in the place of Microsoft. A partner that leaves loses
   * its partnerships; they come back by invitation alone.
   * Refusals: `PARTNER_NOT_FOUND`, `ETAG_MISMATCH`.
   */
  changePartnerEnrolment?: Maybe<ChangePartnerEnrolmentPayload>;
  /**
   * Closes an active referral as won or lost, for good; Microsoft's side, where it is active, with it. Refusals: `ETAG_REQUIRED`,
   * `VALIDATION_FAILED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  closeReferral?: Maybe<CloseReferralPayload>;
  /**
   * Records that a person of the customer accepted the Microsoft Customer Agreement. Old confirmations are never overwritten.
   * Refusals: the form errors of the contact, `AGREEMENT_DATE_IN_FUTURE`, `AGREEMENT_DATE_TOO_EARLY`,
   * `AGREEMENT_TEMPLATE_NOT_FOUND`, `AGREEMENT_TEMPLATE_OUTDATED`, `AGREEMENT_TYPE_RETIRED`, `ATTESTATION_REQUIRED`; then one of
   * `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `NOT_AVAILABLE_IN_CLOUD`, `ATTESTATION_NOT_FOUND`, `ATTESTATION_ALREADY_USED`,
   * `ATTESTATION_MISMATCH`, `AGREEMENT_ALREADY_CONFIRMED`. An application may only with an attestation.
   */
  confirmCustomerAgreement?: Maybe<ConfirmCustomerAgreementPayload>;
  /**
   * Puts on record who of a customer reads and signs the Microsoft Customer Agreement, before the partner confirms it with the id of
   * the attestation: within 24 hours, for one confirmation. For applications, and for users who may confirm.
   * Refusals, all of the form together: `COUNTRY_NOT_SUPPORTED`, `AGREEMENT_NOT_OFFERED_IN_COUNTRY`, `LANGUAGE_NOT_SUPPORTED`,
   * `COMPANY_NAME_INVALID`, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`, `EMAIL_DOMAIN_FORBIDDEN`, `PHONE_NUMBER_INVALID`; then one of
   * `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `NOT_AVAILABLE_IN_CLOUD`, `ATTESTATION_MISMATCH` when company or country are
   * not those of the customer.
   */
  createAgreementAttestation?: Maybe<CreateAgreementAttestationPayload>;
  /**
   * Makes a link to the text of an agreement, of any version. It holds for 5 minutes, and whoever has it may open it; later it
   * answers `DOCUMENT_LINK_EXPIRED`. An unsupported language falls back to English: read the one that is answered. For users.
   * Refusals: `NOT_AVAILABLE_IN_CLOUD`, `AGREEMENT_TEMPLATE_NOT_FOUND`, `COUNTRY_NOT_SUPPORTED`, `AGREEMENT_NOT_OFFERED_IN_COUNTRY`.
   */
  createAgreementDocumentLink?: Maybe<CreateAgreementDocumentLinkPayload>;
  /**
   * Writes the mail with which a partner asks a customer to accept the agreement itself; the partner sends it. Nothing is sent here.
   * Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `NOT_AVAILABLE_IN_CLOUD`, `DIRECT_ACCEPTANCE_NOT_POSSIBLE` for a customer
   * that holds what a partner sold it; for a relationship and the agreement `RELATIONSHIP_ALREADY_EXISTS` in the place of the second, and
   * those of `createResellerInvitation`: `VALIDATION_FAILED`, `NOT_AVAILABLE_IN_SANDBOX`, `PARTNERSHIP_NOT_FOUND`.
   */
  createAgreementInvitation?: Maybe<CreateAgreementInvitationPayload>;
  /**
   * Makes the draft of the partner's business profile in one country. Refusals: `COUNTRY_NOT_SUPPORTED`,
   * `BUSINESS_PROFILE_LOCATION_REQUIRED`, those of the address and of the contact, `DESCRIPTION_TOO_LONG`, `VALIDATION_FAILED`,
   * `LOGO_INVALID`; then `BUSINESS_PROFILE_EXISTS`.
   */
  createBusinessProfile?: Maybe<CreateBusinessProfilePayload>;
  /**
   * Creates a tenant for a customer, with a reseller relationship and a first administrator, and starts its account verification.
   * A tenant that exists already is invited instead. Naming a reseller, or confirming the agreement without an attestation, needs a
   * signed-in user.
   * Refusals, in the order of the checks: `SANDBOX_CUSTOMER_LIMIT_REACHED` alone; then all of the form together:
   * `DOMAIN_PREFIX_INVALID`, `COUNTRY_NOT_SUPPORTED`, `COUNTRY_OUTSIDE_PARTNER_REGION`, `COMPANY_NAME_INVALID`,
   * `CONTACT_NAME_INVALID`, `EMAIL_INVALID`, `EMAIL_DOMAIN_FORBIDDEN`, `CULTURE_NOT_SUPPORTED`, `LANGUAGE_NOT_SUPPORTED`,
   * `VALIDATION_FAILED` for a part of the address that is too long or empty, `CITY_REQUIRED`, `POSTAL_CODE_REQUIRED`,
   * `POSTAL_CODE_INVALID`, `STATE_REQUIRED`, `STATE_INVALID`, `PHONE_NUMBER_REQUIRED`, `PHONE_NUMBER_INVALID`,
   * `REGISTRATION_NUMBER_REQUIRED`, `REGISTRATION_NUMBER_INVALID`, `ASSOCIATED_PARTNER_NOT_ALLOWED`,
   * `ASSOCIATED_PARTNER_NOT_FOUND`, `NOT_AVAILABLE_IN_CLOUD` for a confirmation in a cloud without agreements,
   * those of `confirmCustomerAgreement`, `TAG_INVALID`, `TAG_LIMIT_REACHED`; and once the form
   * is clean `DOMAIN_TAKEN` and `ADDRESS_CONFIRMATION_REQUIRED`.
   */
  createCustomer?: Maybe<CreateCustomerPayload>;
  /**
   * Makes a link with which resellers become resellers of the viewer's partner, an indirect provider. The partner sends the mail
   * itself; its text may be changed, the link must stay. Without a PartnerID any number of resellers may use it.
   * Refusals: `PARTNER_MPA_NOT_ACCEPTED`, `PARTNER_NOT_ENROLLED`; for a reseller that is named `PARTNER_ID_INVALID`,
   * `PARTNER_ID_NOT_FOUND`, `PARTNER_ID_NOT_LOCATION`, and as in `acceptIndirectProviderInvitation` `PARTNER_TYPE_NOT_ALLOWED`,
   * `PARTNER_NOT_ENROLLED`, `RESELLER_MPA_NOT_ACCEPTED`, `PARTNER_REGION_MISMATCH`, `NOT_AVAILABLE_IN_CLOUD`,
   * `PARTNERSHIP_ALREADY_EXISTS`.
   */
  createPartnershipInvitation?: Maybe<CreatePartnershipInvitationPayload>;
  /**
   * Makes a deal of the partner, which is active at once. A co-sell deal is shared with Microsoft in the same step: a second
   * referral with the same `engagementId` waits for its answer. Refusals: those of the form together (`CO_SELL_FIELDS_REQUIRED`,
   * `VALIDATION_FAILED`, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`, `PHONE_NUMBER_INVALID`, those of the address).
   */
  createReferral?: Maybe<CreateReferralPayload>;
  /**
   * Makes an invitation to a reseller relationship. Its link names the partner and no customer: it may be sent to any number of customers
   * and does not lapse. The partner sends the mail itself.
   * Refusals: `VALIDATION_FAILED` for a kind that is not for the type of the partner, and for a provider that is missing or too many;
   * `NOT_AVAILABLE_IN_SANDBOX`, `NOT_AVAILABLE_IN_CLOUD`, `PARTNERSHIP_NOT_FOUND`.
   */
  createResellerInvitation?: Maybe<CreateResellerInvitationPayload>;
  /**
   * Decides what partners asked for a customer, in the place of Microsoft's vetting staff: for every partner that waits for it.
   * Refusals: `CUSTOMER_NOT_FOUND`; `VALIDATION_FAILED` when the reason is too long, or when nothing is in review; `ETAG_MISMATCH`.
   */
  decideCustomerQualification?: Maybe<DecideCustomerQualificationPayload>;
  /**
   * Decides the account verification of a customer, in the place of Microsoft's vetting staff.
   * Refusals: `CUSTOMER_NOT_FOUND`; `VALIDATION_FAILED` when the reason is too long, or when the verification is not under
   * review; `ETAG_MISMATCH`.
   */
  decideCustomerVerification?: Maybe<DecideCustomerVerificationPayload>;
  /**
   * Declines a new referral, for good. Refusals: `ETAG_REQUIRED`, `DECLINE_REASON_REQUIRED`, `VALIDATION_FAILED`,
   * `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, `REFERRAL_EXPIRED`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  declineReferral?: Maybe<DeclineReferralPayload>;
  /**
   * Deletes a customer of an integration sandbox: its tenant and everything in it, in all subgraphs. Its domain stays reserved. It makes
   * room for another customer.
   * Refusals: `SANDBOX_ONLY`, `CUSTOMER_NOT_FOUND`, `ETAG_MISMATCH`; `ACTIVE_RESERVATIONS_EXIST` and
   * `ACTIVE_SOFTWARE_PURCHASES_EXIST`, which must be cancelled before; `SANDBOX_CUSTOMER_NOT_DELETABLE`.
   */
  deleteSandboxCustomer?: Maybe<DeleteSandboxCustomerPayload>;
  /**
   * Asks for the partner's whole list of customers as a file, whatever a list shows at the moment. A job makes it: read the export until
   * it is `READY`. An export that waits already is answered in its place. No refusals.
   */
  exportCustomers?: Maybe<ExportCustomersPayload>;
  /**
   * Lets users of the customer buy Azure reservations or Azure savings plans by themselves. The partner pays for everything they buy, and
   * is told of no single purchase. The first permission makes the policy of the customer, a further one changes it.
   * Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `ETAG_REQUIRED` when the customer has a policy, `ETAG_MISMATCH`,
   * `PERMISSION_ALREADY_GRANTED`, `AZURE_SUBSCRIPTION_REQUIRED`.
   */
  grantCustomerPurchasePermission?: Maybe<GrantCustomerPurchasePermissionPayload>;
  /**
   * Issues a validation code to a partner that is approved for the government community cloud, in the place of Microsoft's back
   * office: whoever holds a code is approved. Refusals: `VALIDATION_FAILED` for a name of 1 to 255 characters that is not, for a
   * number that is not 1 to 10,000 and for a code the partner has already; `PARTNER_NOT_FOUND` for a partner that is not on record or
   * does not buy from Microsoft itself.
   */
  issueValidationCode?: Maybe<IssueValidationCodePayload>;
  /**
   * Puts a partner on the public list of a kind, or changes its entry, in the place of Microsoft. There is one entry for each kind and
   * PartnerID. Refusals: `PARTNER_ID_INVALID`, `VALIDATION_FAILED` for a name, a website or a list of countries, `COUNTRY_NOT_SUPPORTED`,
   * `ETAG_MISMATCH`.
   */
  listPartner?: Maybe<ListPartnerPayload>;
  /**
   * Publishes the profile as it stands: from now on it is found, at once. Refusals: `BUSINESS_PROFILE_NOT_FOUND`,
   * `VALIDATION_FAILED` without a description, and without a product or a service, `BUSINESS_PROFILE_LOCATION_REQUIRED`,
   * `ETAG_MISMATCH`.
   */
  publishBusinessProfile?: Maybe<PublishBusinessProfilePayload>;
  /**
   * Records what a customer buys past its partners, in place of all that was recorded before, in the place of Microsoft's back office.
   * Refusals: `VALIDATION_FAILED` for a count that is not 0 to 1,000,000, and for a channel and kind that stand there twice;
   * `CUSTOMER_NOT_FOUND`.
   */
  recordCustomerChannels?: Maybe<RecordCustomerChannelsPayload>;
  /**
   * Puts on record whether a partner signed the Microsoft Partner Agreement, in the place of Microsoft.
   * Refusals: `PARTNER_NOT_FOUND`, `VALIDATION_FAILED` for a day to come, `ETAG_MISMATCH`.
   */
  recordPartnerAgreement?: Maybe<RecordPartnerAgreementPayload>;
  /**
   * Registers a won deal: of the kind co-sell, accepted by Microsoft, or partner-led; with a solution for which an incentive is
   * paid; won at least 72 hours after it was made. Refusals: `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, one
   * `DEAL_REGISTRATION_NOT_ELIGIBLE` for each criterion it does not meet.
   */
  registerDeal?: Maybe<RegisterDealPayload>;
  /**
   * Takes a location out of its profile. What is published shows it until the profile is published again. Refusals:
   * `BUSINESS_PROFILE_LOCATION_NOT_FOUND`, `ETAG_MISMATCH`.
   */
  removeBusinessProfileLocation?: Maybe<RemoveBusinessProfileLocationPayload>;
  /**
   * Takes tags of the partner from each of the customers, whatever their case; one that is not there is passed over. Each customer
   * is kept or refused by itself. Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`.
   */
  removeCustomerTags?: Maybe<RemoveCustomerTagsPayload>;
  /**
   * Removes monthly Azure spending budgets, each row by itself; a customer without one is left as it is.
   * Refusals of a row: `NOT_AVAILABLE_IN_SANDBOX`, `CUSTOMER_NOT_FOUND`.
   */
  removeCustomerUsageBudgets?: Maybe<RemoveCustomerUsageBudgetsPayload>;
  /**
   * Ends the partnership of a provider and a reseller, by either of them: by an admin or sales agent of the provider, or a global
   * admin of the reseller. The customers stay with the provider, delegated administration stays as it is, and subscriptions keep
   * their partner of record until they are changed.
   * Refusals: `VALIDATION_FAILED` without `confirm`, `PARTNERSHIP_NOT_FOUND`, `ETAG_MISMATCH`.
   */
  removePartnerRelationship?: Maybe<RemovePartnerRelationshipPayload>;
  /**
   * Begins to remove the reseller relationship with a customer, below a provider with that of the reseller. It reads `REMOVING` until
   * the other subgraphs agree, which takes moments, then `NONE`: the customer leaves the list, tags, budget and purchase permissions
   * are gone, nothing can be bought. GDAP relationships, the account verification, qualifications and agreements stay. When something
   * was sold in between, it reads `RESELLER` again, and `lastRemoval` says what stands in the way. Only a new invitation brings a
   * removed relationship back.
   * Refusals: `GOOD_FAITH_ATTESTATION_REQUIRED` and `ETAG_REQUIRED` together; `CUSTOMER_NOT_FOUND`, `ETAG_MISMATCH`,
   * `NOT_AVAILABLE_IN_SANDBOX`, `NO_RESELLER_RELATIONSHIP`; then all that stands against it: `ACTIVE_SUBSCRIPTIONS_EXIST`,
   * `ACTIVE_RESERVATIONS_EXIST`, `ACTIVE_SAVINGS_PLANS_EXIST`, `ACTIVE_SOFTWARE_PURCHASES_EXIST`,
   * `ACTIVE_MARKETPLACE_PURCHASES_EXIST`, `CANCELLATION_WINDOW_CLOSED`.
   */
  removeResellerRelationship?: Maybe<RemoveResellerRelationshipPayload>;
  /**
   * Asks for a qualification of a customer. `EDUCATION` is reviewed first, which takes about three business days; the others hold at
   * once. A government community cloud customer needs a validation code of the partner, which is used up by one, and the role
   * Directory Readers, Directory Writers, License Administrator or User Administrator in its tenant (`FORBIDDEN` with
   * `GDAP_ROLE_REQUIRED` without).
   * Refusals: `QUALIFICATION_NOT_SETTABLE`, `EDUCATION_SEGMENT_REQUIRED`, `VALIDATION_CODE_REQUIRED`; `VALIDATION_FAILED` for a website
   * that is none, and for a field that does not belong to the qualification; `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`,
   * `NOT_AVAILABLE_IN_SANDBOX`, `QUALIFICATION_ALREADY_SET`, `QUALIFICATION_CONFLICT`, `QUALIFICATION_REQUEST_LIMIT_REACHED`,
   * `EDUCATION_EMAIL_REQUIRED`; `CITY_REQUIRED`, `POSTAL_CODE_REQUIRED`, `POSTAL_CODE_INVALID`, `STATE_REQUIRED`, `STATE_INVALID` and
   * `VALIDATION_FAILED` for the address of the billing profile; `COUNTRY_NOT_SUPPORTED`, `VALIDATION_CODE_INVALID`,
   * `VALIDATION_CODE_EXHAUSTED`, `ETAG_MISMATCH`.
   */
  requestCustomerQualification?: Maybe<RequestCustomerQualificationPayload>;
  /**
   * Asks for another account verification after a refusal, once the data is corrected; of an imported customer, for its first.
   * Refusals: `CUSTOMER_NOT_FOUND`; `ETAG_MISMATCH`; `NO_RESELLER_RELATIONSHIP`; `VALIDATION_FAILED` while the verification is under
   * review, when it is passed already, or while data is missing.
   */
  resubmitCustomerVerification?: Maybe<ResubmitCustomerVerificationPayload>;
  /**
   * Stops users of the customer from buying by themselves; what they have bought stays. The last permission takes the policy with it.
   * Refusals: `CUSTOMER_NOT_FOUND`, `PERMISSION_NOT_FOUND`, `ETAG_REQUIRED`, `ETAG_MISMATCH`.
   */
  revokeCustomerPurchasePermission?: Maybe<RevokeCustomerPurchasePermissionPayload>;
  /**
   * Sends a lead to a partner, in the place of Microsoft. It waits 14 days for an answer. Refusals: those of the form,
   * `PARTNER_NOT_FOUND`.
   */
  sendLead?: Maybe<SendLeadPayload>;
  /**
   * Says whether and where the user is told when a customer has spent 80 % of its budget.
   * Refusals: `EMAIL_INVALID` for an address that is none, and when one is needed and none is known; `NOT_AVAILABLE_IN_SANDBOX`.
   */
  setBudgetNotification?: Maybe<SetBudgetNotificationPayload>;
  /**
   * Sets whether the customer sees what its Azure plan costs at the partner's rates. Set as it is already, nothing is written.
   * Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `AZURE_SUBSCRIPTION_REQUIRED` without an active Azure plan of the partner.
   */
  setCustomerCostManagementAccess?: Maybe<SetCustomerCostManagementAccessPayload>;
  /**
   * Puts these tags in the place of those that the partner has on each of the customers; none clears them. Each customer is kept or
   * refused by itself. Refusals: `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `TAG_INVALID`, `TAG_LIMIT_REACHED`.
   */
  setCustomerTags?: Maybe<SetCustomerTagsPayload>;
  /**
   * Sets monthly Azure spending budgets, each row by itself. A budget is for every calendar month until it is changed; nothing is
   * stopped when it is exceeded.
   * Refusals of a row: `BUDGET_AMOUNT_INVALID`; `NOT_AVAILABLE_IN_SANDBOX`, `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`,
   * `BUDGET_NO_AZURE_USAGE`, `ETAG_MISMATCH`.
   */
  setCustomerUsageBudgets?: Maybe<SetCustomerUsageBudgetsPayload>;
  /**
   * Asks Microsoft to help with an active deal: a second referral with the same `engagementId` waits 14 days for its answer. A
   * private or partner-led deal becomes a co-sell deal. Refusals: `VALIDATION_FAILED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`,
   * `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`, `REFERRAL_ALREADY_SHARED`.
   */
  shareReferralWithMicrosoft?: Maybe<ShareReferralWithMicrosoftPayload>;
  /**
   * Takes a partner off a public list.
   * Refusals: `PARTNER_NOT_FOUND`, `ETAG_MISMATCH`.
   */
  unlistPartner?: Maybe<UnlistPartnerPayload>;
  /**
   * Takes a published profile out of the search. Refusals: `BUSINESS_PROFILE_NOT_FOUND`, `VALIDATION_FAILED` when it is not
   * published, `ETAG_MISMATCH`.
   */
  unpublishBusinessProfile?: Maybe<UnpublishBusinessProfilePayload>;
  /**
   * Changes what a profile says. What is published stays as it is until the profile is published again. Refusals:
   * `BUSINESS_PROFILE_NOT_FOUND`, `DESCRIPTION_TOO_LONG`, `VALIDATION_FAILED`, `LOGO_INVALID`, `ETAG_MISMATCH`.
   */
  updateBusinessProfile?: Maybe<UpdateBusinessProfilePayload>;
  /**
   * Changes who gets the leads of a location, at once. Its address cannot be changed: remove the location, and add another.
   * Refusals: `BUSINESS_PROFILE_LOCATION_NOT_FOUND`, `LOCATION_ADDRESS_NOT_EDITABLE`, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`,
   * `PHONE_NUMBER_INVALID`, `ETAG_MISMATCH`.
   */
  updateBusinessProfileLocation?: Maybe<UpdateBusinessProfileLocationPayload>;
  /**
   * Puts a whole billing profile in the place of the one that is kept: what is left out is cleared. The company name is the friendly
   * name, which the list shows; the legal name stays. Another name or address starts a new account verification. The country stays.
   * Equal to what is kept, nothing is written. Refusals: `CUSTOMER_NOT_FOUND`; all of the form together: `ETAG_REQUIRED`,
   * `FIELD_NOT_EDITABLE`, `COMPANY_NAME_INVALID`, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`, `EMAIL_DOMAIN_FORBIDDEN`,
   * `CULTURE_NOT_SUPPORTED`, `LANGUAGE_NOT_SUPPORTED`, `VALIDATION_FAILED` for a part of the address that is too long or empty,
   * `CITY_REQUIRED`, `POSTAL_CODE_REQUIRED`, `POSTAL_CODE_INVALID`, `STATE_REQUIRED`, `STATE_INVALID`, `PHONE_NUMBER_REQUIRED`,
   * `PHONE_NUMBER_INVALID`; and once the form is clean `ETAG_MISMATCH`, `NO_RESELLER_RELATIONSHIP`, `ADDRESS_CONFIRMATION_REQUIRED`.
   */
  updateCustomerBillingProfile?: Maybe<UpdateCustomerBillingProfilePayload>;
  /**
   * Writes what is kept of a company beside its name and its domain, for all its partners. Another address or registration number
   * starts a new account verification. Equal to what is kept, nothing is written. Refusals: `CUSTOMER_NOT_FOUND`; all of the form
   * together: `ETAG_REQUIRED`, `FIELD_NOT_EDITABLE`, `VALIDATION_FAILED` for a part of the address that is too long or empty,
   * `CITY_REQUIRED`, `POSTAL_CODE_REQUIRED`, `POSTAL_CODE_INVALID`, `STATE_REQUIRED`, `STATE_INVALID`, `EMAIL_INVALID`,
   * `EMAIL_DOMAIN_FORBIDDEN`, `REGISTRATION_NUMBER_REQUIRED`, `REGISTRATION_NUMBER_INVALID`; and once the form is clean
   * `ETAG_MISMATCH`, `NO_RESELLER_RELATIONSHIP`, `ADDRESS_CONFIRMATION_REQUIRED`.
   */
  updateCustomerCompanyDetails?: Maybe<UpdateCustomerCompanyDetailsPayload>;
  /**
   * Replaces what a referral says, its status too. Refusals: `ETAG_REQUIRED`, those of the form, `REFERRAL_NOT_FOUND`,
   * `ETAG_MISMATCH`, `REFERRAL_SUBSTATUS_INVALID`, `REFERRAL_CLOSED`, `REFERRAL_EXPIRED`, `REFERRAL_TRANSITION_NOT_ALLOWED`,
   * `LOCATION_ADDRESS_NOT_EDITABLE`.
   */
  updateReferral?: Maybe<UpdateReferralPayload>;
  /**
   * Makes a private deal a partner-led one, or either a co-sell deal, which is shared with Microsoft at once. Refusals:
   * `ETAG_REQUIRED`, `VALIDATION_FAILED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, `REFERRAL_CLOSED`,
   * `CO_SELL_DOWNGRADE_NOT_ALLOWED`.
   */
  upgradeDeal?: Maybe<UpgradeDealPayload>;
  /**
   * Ends an invitation: its link is of no use any more. Partnerships that came of it stay.
   * Refusals: `INVITATION_NOT_FOUND`, `INVITATION_WITHDRAWN`, `ETAG_MISMATCH`.
   */
  withdrawPartnershipInvitation?: Maybe<WithdrawPartnershipInvitationPayload>;
  /**
   * Ends an invitation: nobody can accept it any more. Relationships that came of it stay.
   * Refusals: `INVITATION_NOT_FOUND`, `ETAG_MISMATCH`, `INVITATION_WITHDRAWN`.
   */
  withdrawResellerInvitation?: Maybe<WithdrawResellerInvitationPayload>;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAcceptCustomerAgreementArgs = {
  input: AcceptCustomerAgreementInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAcceptIndirectProviderInvitationArgs = {
  input: AcceptIndirectProviderInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAcceptResellerInvitationArgs = {
  input: AcceptResellerInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAddBusinessProfileLocationArgs = {
  input: AddBusinessProfileLocationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAddCustomerTagsArgs = {
  input: AddCustomerTagsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAdvanceDealStageArgs = {
  input: AdvanceDealStageInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAnswerSharedReferralArgs = {
  input: AnswerSharedReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationBulkConfirmCustomerAgreementsArgs = {
  input: BulkConfirmCustomerAgreementsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationChangePartnerEnrolmentArgs = {
  input: ChangePartnerEnrolmentInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCloseReferralArgs = {
  input: CloseReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationConfirmCustomerAgreementArgs = {
  input: ConfirmCustomerAgreementInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateAgreementAttestationArgs = {
  input: CreateAgreementAttestationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateAgreementDocumentLinkArgs = {
  input: CreateAgreementDocumentLinkInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateAgreementInvitationArgs = {
  input: CreateAgreementInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateBusinessProfileArgs = {
  input: CreateBusinessProfileInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreatePartnershipInvitationArgs = {
  input: CreatePartnershipInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationCreateResellerInvitationArgs = {
  input: CreateResellerInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationDecideCustomerQualificationArgs = {
  input: DecideCustomerQualificationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationDecideCustomerVerificationArgs = {
  input: DecideCustomerVerificationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationDeleteSandboxCustomerArgs = {
  input: DeleteSandboxCustomerInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationExportCustomersArgs = {
  input: ExportCustomersInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationGrantCustomerPurchasePermissionArgs = {
  input: GrantCustomerPurchasePermissionInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationIssueValidationCodeArgs = {
  input: IssueValidationCodeInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationListPartnerArgs = {
  input: ListPartnerInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationPublishBusinessProfileArgs = {
  input: PublishBusinessProfileInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRecordCustomerChannelsArgs = {
  input: RecordCustomerChannelsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRecordPartnerAgreementArgs = {
  input: RecordPartnerAgreementInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRegisterDealArgs = {
  input: RegisterDealInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRemoveBusinessProfileLocationArgs = {
  input: RemoveBusinessProfileLocationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRemoveCustomerTagsArgs = {
  input: RemoveCustomerTagsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRemoveCustomerUsageBudgetsArgs = {
  input: RemoveCustomerUsageBudgetsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRemovePartnerRelationshipArgs = {
  input: RemovePartnerRelationshipInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRemoveResellerRelationshipArgs = {
  input: RemoveResellerRelationshipInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRequestCustomerQualificationArgs = {
  input: RequestCustomerQualificationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationResubmitCustomerVerificationArgs = {
  input: ResubmitCustomerVerificationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationRevokeCustomerPurchasePermissionArgs = {
  input: RevokeCustomerPurchasePermissionInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationSendLeadArgs = {
  input: SendLeadInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationSetBudgetNotificationArgs = {
  input: SetBudgetNotificationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationSetCustomerCostManagementAccessArgs = {
  input: SetCustomerCostManagementAccessInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationSetCustomerTagsArgs = {
  input: SetCustomerTagsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationSetCustomerUsageBudgetsArgs = {
  input: SetCustomerUsageBudgetsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationShareReferralWithMicrosoftArgs = {
  input: ShareReferralWithMicrosoftInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUnlistPartnerArgs = {
  input: UnlistPartnerInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUnpublishBusinessProfileArgs = {
  input: UnpublishBusinessProfileInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpdateBusinessProfileArgs = {
  input: UpdateBusinessProfileInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpdateBusinessProfileLocationArgs = {
  input: UpdateBusinessProfileLocationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpdateCustomerBillingProfileArgs = {
  input: UpdateCustomerBillingProfileInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpdateCustomerCompanyDetailsArgs = {
  input: UpdateCustomerCompanyDetailsInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpdateReferralArgs = {
  input: UpdateReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpgradeDealArgs = {
  input: UpgradeDealInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationWithdrawPartnershipInvitationArgs = {
  input: WithdrawPartnershipInvitationInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationWithdrawResellerInvitationArgs = {
  input: WithdrawResellerInvitationInput;
};

/** An object with an id that is the same everywhere and for ever. */
export type Node = {
  /** A prefix that tells the type, and a part without meaning. Treat it as opaque. */
  id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  /** Cursor of the last item of the page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A partner organisation in the Cloud Solution Provider programme. */
export type Partner = Node & {
  /** Cloud of the partner and of all its customers. */
  cloud: Cloud;
  /** PartnerID of the company as a whole; null when none is known. Transactions use the one of the location, `mpnId`. */
  companyMpnId?: Maybe<Scalars['String']['output']>;
  /** Country the partner is located in. */
  country: Scalars['CountryCode']['output'];
  /** Where the partner stands in the Cloud Solution Provider programme. */
  enrolment: PartnerEnrolment;
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the partner, `par_…`. */
  id: Scalars['ID']['output'];
  /** Whether the partner signed the Microsoft Partner Agreement. */
  isAgreementSigned: Scalars['Boolean']['output'];
  /** Membership number (PartnerID) of the location that transacts; null when none is known. */
  mpnId?: Maybe<Scalars['String']['output']>;
  /** Name of the organisation. */
  name: Scalars['String']['output'];
  /** Region in which the partner sells; null where nothing is sold. */
  sellingRegion?: Maybe<SellingRegion>;
  /** Tenant of the partner organisation. */
  tenantId: Scalars['UUID']['output'];
  /** How the partner takes part in the programme. */
  type: PartnerType;
};

/** Whether a partner signed the Microsoft Partner Agreement. */
export type PartnerAgreementStatus = {
  /** `PARTNER_ID_INVALID` for what cannot be a PartnerID, `PARTNER_ID_NOT_FOUND` when there is no such partner; else null. */
  code?: Maybe<CustomersErrorCode>;
  /** Whether it did; null when there is no such partner. */
  isSigned?: Maybe<Scalars['Boolean']['output']>;
};

/** Where a partner stands in the Cloud Solution Provider programme. */
export type PartnerEnrolment =
  /** Takes part. */
  | 'ACTIVE'
  /** Takes part no more. */
  | 'ENDED'
  /** Asked to be let in. */
  | 'PENDING';

/** What a PartnerID stands for. */
export type PartnerIdKind =
  /** A company with all its locations. It cannot be used in transactions. */
  | 'GLOBAL'
  /** One legal place of a company, which goes with one tenant. */
  | 'LOCATION';

/** Whom a PartnerID belongs to. */
export type PartnerIdLookup = {
  /** `PARTNER_ID_INVALID` for what cannot be a PartnerID, `PARTNER_ID_NOT_FOUND` when nobody has it; null when somebody does. */
  code?: Maybe<CustomersErrorCode>;
  /** The PartnerID that was asked for. */
  partnerId: Scalars['String']['output'];
  /** The partner; null when there is none. */
  profile?: Maybe<PartnerProfile>;
};

/** A list of partners that the operator keeps. */
export type PartnerListKind =
  /** Indirect providers, by country, for resellers that look for one. */
  | 'INDIRECT_PROVIDER'
  /** Sellers of volume licences. */
  | 'LICENSING_SOLUTION_PROVIDER'
  /** Distributors of devices and of what is installed on them. */
  | 'OEM_DISTRIBUTOR';

/** Whether a reseller may stand as partner of record. */
export type PartnerOfRecordCheck = {
  /**
   * Why not: `CUSTOMER_NOT_FOUND`, `PARTNER_ID_INVALID`, `PARTNER_ID_NOT_FOUND`, `PARTNER_ID_NOT_LOCATION`, or `RESELLER_NOT_LINKED`
   * for one without an active partnership; null when it may.
   */
  code?: Maybe<CustomersErrorCode>;
  /** Whether it may. */
  isValid: Scalars['Boolean']['output'];
};

/** What every partner may know of another one. */
export type PartnerProfile = {
  /** Country of the location; null for a PartnerID of a company. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Where it stands in the Cloud Solution Provider programme. */
  enrolment: PartnerEnrolment;
  /** Name of the organisation. */
  name: Scalars['String']['output'];
  /** Whether the PartnerID stands for the company or for one of its locations. */
  partnerIdKind: PartnerIdKind;
  /** Tenant of the location; null for a PartnerID of a company. */
  tenantId?: Maybe<Scalars['UUID']['output']>;
  /** How it takes part in the programme. */
  type: PartnerType;
};

/** How another partner stands to the viewer's partner. */
export type PartnerRelationship = {
  /** Version of the partnership, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** The other partner. */
  partner: Partner;
  /** What the viewer's partner is to the other one. */
  relationshipType: PartnerRelationshipType;
  /** Since when the state holds. */
  since: Scalars['DateTime']['output'];
  /** Where the partnership stands. */
  state: PartnershipState;
};

/** A page of partner relationships. */
export type PartnerRelationshipConnection = {
  /** The relationships with their cursors. */
  edges: Array<PartnerRelationshipEdge>;
  /** The relationships alone. */
  nodes: Array<PartnerRelationship>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many relationships match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A partner relationship and its place in a list. */
export type PartnerRelationshipEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The relationship. */
  node: PartnerRelationship;
};

/** Which partner relationships a list holds. Conditions add up. */
export type PartnerRelationshipFilter = {
  /** Part of the other partner's name, without regard to case; 1 to 100 characters. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** States; `ACTIVE` when absent. */
  state?: InputMaybe<Array<PartnershipState>>;
  /** What the viewer's partner is to the others; a list of another kind than its own is empty. */
  type?: InputMaybe<PartnerRelationshipType>;
};

/** Order of a list of partner relationships; ties by id of the other partner. */
export type PartnerRelationshipOrder =
  /** By name of the other partner, A first. */
  | 'NAME_ASC'
  /** By name of the other partner, Z first. */
  | 'NAME_DESC'
  /** The oldest state first. */
  | 'SINCE_ASC'
  /** The newest state first. */
  | 'SINCE_DESC';

/** What a partner is to another one. */
export type PartnerRelationshipType =
  /** The viewer's partner is the indirect provider of the other partner. */
  | 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF'
  /** The viewer's partner is an indirect reseller of the other partner. */
  | 'IS_INDIRECT_RESELLER_OF';

/** How a partner takes part in the Cloud Solution Provider programme. */
export type PartnerType =
  /** Buys from Microsoft and sells to customers. */
  | 'DIRECT_BILL'
  /** Distributor: orders and bills for its resellers. */
  | 'INDIRECT_PROVIDER'
  /** Sells through providers. */
  | 'INDIRECT_RESELLER';

/** A link with which resellers become resellers of an indirect provider. The link itself is told once and not kept. */
export type PartnershipInvitation = Node & {
  /** How many resellers accepted it. */
  acceptanceCount: Scalars['Int']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the invitation, `pin_…`. */
  id: Scalars['ID']['output'];
  /** Language that was asked for the mail. */
  locale: Scalars['Locale']['output'];
  /** The one reseller it is for; null when any may use it. */
  reseller?: Maybe<Partner>;
  /** Whether the link can be used. */
  status: PartnershipInvitationStatus;
  /** When it was withdrawn; null when it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of invitations. */
export type PartnershipInvitationConnection = {
  /** The invitations with their cursors. */
  edges: Array<PartnershipInvitationEdge>;
  /** The invitations alone. */
  nodes: Array<PartnershipInvitation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many invitations match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invitation and its place in a list. */
export type PartnershipInvitationEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: PartnershipInvitation;
};

/** Which invitations a list holds. */
export type PartnershipInvitationFilter = {
  /** Whether their links can be used. */
  status?: InputMaybe<Array<PartnershipInvitationStatus>>;
};

/** Order of a list of invitations; ties by id. */
export type PartnershipInvitationOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Whether the link of an invitation can be used. */
export type PartnershipInvitationStatus =
  /** It can. */
  | 'OPEN'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** Where the partnership of a provider and a reseller stands. */
export type PartnershipState =
  /** They work together. */
  | 'ACTIVE'
  /** The provider invited this reseller by its PartnerID, and waits for its answer. */
  | 'INVITED'
  /** They did, or an invitation was withdrawn. */
  | 'REMOVED';

/** One field that a write would change. */
export type PlannedChange = {
  /** Value after, as text; null when it would be cleared. */
  after?: Maybe<Scalars['String']['output']>;
  /** Value before, as text; null when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Name of the stored field. */
  field: Scalars['String']['output'];
  /** Id of the object; a made-up one for an object that would be created. */
  id: Scalars['ID']['output'];
  /** Type of the object in this graph, such as `CustomerSubscription`. */
  type: Scalars['String']['output'];
};

/** One amount that a write would book. */
export type PlannedCharge = {
  /** The amount; negative for a credit. Null when the price list holds no price. */
  amount?: Maybe<Money>;
  /** What the amount is for, such as `ADD` or `CREDIT`. */
  kind: Scalars['String']['output'];
  /** Id of the object the amount belongs to. */
  subject: Scalars['ID']['output'];
};

/** One event that a write would record. */
export type PlannedEvent = {
  /** Id of the object the event is about. */
  subject: Scalars['ID']['output'];
  /** Name of the event, such as `subscription.updated`. */
  type: Scalars['String']['output'];
};

/** A business profile to publish. */
export type PublishBusinessProfileInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Profile's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The profile. */
  profileId: Scalars['ID']['input'];
};

/** What came of publishing a business profile. */
export type PublishBusinessProfilePayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A business profile as it was published. Everybody who may look for a partner sees it. */
export type PublishedBusinessProfile = {
  /** Competencies of the partner. */
  competencies: Array<Scalars['String']['output']>;
  /** Country the profile is for. */
  country: Scalars['CountryCode']['output'];
  /** Sizes of customers the partner works for. */
  customerSizes: Array<Scalars['String']['output']>;
  /** What the partner does. */
  description: Scalars['String']['output'];
  /** Industries the partner knows. */
  industries: Array<Scalars['String']['output']>;
  /** Page at LinkedIn; null when none is given. */
  linkedInUrl?: Maybe<Scalars['String']['output']>;
  /** Where the partner is. */
  locations: Array<PublishedLocation>;
  /** Logo; null when none is given. */
  logo?: Maybe<BusinessProfileLogo>;
  /** Name of the partner when the profile was published. */
  partnerName: Scalars['String']['output'];
  /** Microsoft products the partner works with. */
  products: Array<Scalars['String']['output']>;
  /** Id of the profile, `bpr_…`. */
  profileId: Scalars['ID']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Services the partner offers. */
  services: Array<Scalars['String']['output']>;
  /** Skills of the partner. */
  skills: Array<Scalars['String']['output']>;
  /** Solutions the partner sells. */
  solutions: Array<Scalars['String']['output']>;
  /** Website; null when none is given. */
  website?: Maybe<Scalars['String']['output']>;
};

/** A place of a partner, as customers see it. */
export type PublishedLocation = {
  /** Where it is. */
  address: Address;
  /** Id of the location, `bpl_…`: leads name it. */
  locationId: Scalars['ID']['output'];
};

/** Why a customer cannot transact. */
export type PurchaseBlocker =
  /** The Microsoft Customer Agreement is not accepted. */
  | 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'
  /** The account is locked. */
  | 'CUSTOMER_LOCKED'
  /** The account verification was refused. */
  | 'CUSTOMER_NOT_APPROVED'
  /** The offer needs a qualification the customer does not have. */
  | 'CUSTOMER_QUALIFICATION_MISSING'
  /** The account verification is not decided. */
  | 'CUSTOMER_UNDER_REVIEW'
  /** The partner has no reseller relationship with the customer. */
  | 'NO_RESELLER_RELATIONSHIP'
  /** The reseller of record is not linked to the partner. */
  | 'RESELLER_NOT_LINKED';

/** Where a customer buys past the Cloud Solution Provider programme. */
export type PurchaseChannel =
  /** From Microsoft, advised by a partner. */
  | 'ADVISOR'
  /** From Microsoft itself. */
  | 'DIRECT'
  /** By an Enterprise Agreement. */
  | 'EA'
  /** By an Open licence. */
  | 'OPEN'
  /** Somewhere else. */
  | 'OTHER';

/** What a customer buys. */
export type PurchaseKind =
  /** Licences. */
  | 'LICENSE'
  /** Azure, billed by use. */
  | 'USAGE';

/** What a customer may transact through the viewer's partner. */
export type PurchaseReadiness = {
  /** Everything that stands against a purchase, in the order the checks run. */
  blockers: Array<PurchaseBlocker>;
  /** Whether subscriptions may be cancelled. */
  canCancel: Scalars['Boolean']['output'];
  /** Whether seats may be added. */
  canIncreaseSeats: Scalars['Boolean']['output'];
  /** Whether something new may be bought. */
  canPurchase: Scalars['Boolean']['output'];
  /** Whether seats may be given back. */
  canReduceSeats: Scalars['Boolean']['output'];
  /** Whether subscriptions renew. */
  canRenew: Scalars['Boolean']['output'];
  /** Whether a subscription may be upgraded. */
  canUpgrade: Scalars['Boolean']['output'];
};

/** What a customer may be besides commercial. */
export type Qualification =
  /** An institution of education, found to be one in a review. */
  | 'EDUCATION'
  /** A customer of the government community cloud, in the United States. */
  | 'GOVERNMENT_COMMUNITY_CLOUD'
  /** Nothing but commercial: every new customer. Cannot be asked for. */
  | 'NONE'
  /** A nonprofit organisation: it registers with Microsoft itself. Cannot be asked for. */
  | 'NONPROFIT'
  /** An entity that a state owns; may stand beside `EDUCATION`. */
  | 'STATE_OWNED_ENTITY';

/** A decision about a qualification. */
export type QualificationDecision =
  /** The customer is what was asked for. */
  | 'APPROVED'
  /** It is not. */
  | 'DENIED';

export type Query = {
  /**
   * What is on record of the acceptance of the Microsoft Customer Agreement, customer by customer, and what each lacks. Of customers
   * with an active relationship. Refused with `BAD_USER_INPUT` and the `reason` `NOT_AVAILABLE_IN_CLOUD` outside the public cloud.
   */
  agreementCoverage?: Maybe<AgreementCoverageConnection>;
  /**
   * Versions of the agreements a customer must accept, newest first. Refused with `BAD_USER_INPUT` and the `reason`
   * `NOT_AVAILABLE_IN_CLOUD` outside the public cloud.
   */
  agreementTemplates?: Maybe<Array<AgreementTemplate>>;
  /**
   * The versions of the Microsoft Customer Agreement that customers in a country can be given, one for each language, English first;
   * the public cloud alone has the agreement. Refused with `BAD_USER_INPUT` and, as `reason`, `COUNTRY_NOT_SUPPORTED`,
   * `AGREEMENT_NOT_OFFERED_IN_COUNTRY` or `NOT_AVAILABLE_IN_CLOUD`.
   */
  agreementVersions?: Maybe<Array<AgreementVersion>>;
  /** The business profiles of the viewer's partner, as they stand now. */
  businessProfiles?: Maybe<BusinessProfileConnection>;
  /** The rules of all countries on record. */
  countries?: Maybe<CountryRulesConnection>;
  /** What a country asks of a customer in it; null for one that is not on record. */
  countryRules?: Maybe<CountryRules>;
  /** One customer of the viewer; null when it does not exist for the viewer. */
  customer?: Maybe<Customer>;
  /** The customer with this default domain; null when none has it for the viewer. */
  customerByDomain?: Maybe<Customer>;
  /** One export of the viewer's partner; null when it does not exist for the viewer. */
  customerExport?: Maybe<CustomerExport>;
  /** The tags the viewer's partner uses, at most 500; none for other viewers. */
  customerTags?: Maybe<CustomerTagConnection>;
  /** The customers of the viewer: a partner's own, for the operator all. */
  customers?: Maybe<CustomerConnection>;
  /** Whether a tenant with this domain can still be created. */
  domainAvailability?: Maybe<DomainAvailability>;
  /** Partners that let themselves be found: providers for resellers, sellers of volume licences, distributors, solution providers. */
  findPartners?: Maybe<FoundPartnerConnection>;
  /**
   * What a partner can do about what a customer buys past its partners, one row for each kind it buys; empty when it buys nothing
   * there. Null when the customer does not exist for the viewer.
   */
  multichannelAdvice?: Maybe<Array<MultichannelAdvice>>;
  /**
   * Whether a partner signed the Microsoft Partner Agreement. Named by PartnerID or by tenant: exactly one of them, else
   * `BAD_USER_INPUT`.
   */
  partnerAgreementStatus?: Maybe<PartnerAgreementStatus>;
  /** Whether a reseller may stand as partner of record on what the viewer's partner, an indirect provider, sells to a customer. */
  partnerOfRecordCheck?: Maybe<PartnerOfRecordCheck>;
  /** Whom a PartnerID belongs to. */
  partnerProfile?: Maybe<PartnerIdLookup>;
  /** The partners the viewer's partner works with: a provider's resellers, a reseller's providers. */
  partnerRelationships?: Maybe<PartnerRelationshipConnection>;
  /** The invitations to resellers that the viewer's partner, an indirect provider, made. */
  partnershipInvitations?: Maybe<PartnershipInvitationConnection>;
  /** One lead or deal; null when it does not exist for the viewer. */
  referral?: Maybe<Referral>;
  /** Microsoft's words for business profiles and referrals, in Microsoft's order. */
  referralTags?: Maybe<Array<ReferralTag>>;
  /**
   * Leads and deals. A referrals admin sees all of the partner, a membership admin its leads, a referrals user the deals whose team
   * it is in; the operator, in the place of Microsoft, leads and deals that are shared with it.
   */
  referrals?: Maybe<ReferralConnection>;
  /** One invitation of the viewer's partner; null when there is none. */
  resellerInvitation?: Maybe<ResellerInvitation>;
  /** What a customer sees behind the link of an invitation; null when there is no such invitation. For customers alone. */
  resellerInvitationView?: Maybe<ResellerInvitationView>;
  /** The invitations to a reseller relationship that the viewer's partner made. */
  resellerInvitations?: Maybe<ResellerInvitationConnection>;
  /**
   * Whether the reseller relationship with a customer can be removed now, and everything that stands against it: asked before
   * `removeResellerRelationship`, which checks the same. Null when the customer does not exist for the viewer.
   */
  resellerRelationshipRemovalCheck?: Maybe<RelationshipRemovalCheck>;
  /** What a link to a file leads to; null when there is no such link. Internal: for the gateway, which serves it. */
  sharedFile?: Maybe<SharedFile>;
  /** How the partner's monthly Azure spending budgets stand. */
  usageBudgetSummary?: Maybe<UsageBudgetSummary>;
  /** What the address service says of an address. */
  validateAddress?: Maybe<AddressValidation>;
  /**
   * What `createCustomer` would say of this input at this moment; nothing is written, and `idempotencyKey` and `dryRun` are not
   * looked at.
   */
  validateCustomer?: Maybe<CustomerValidation>;
  /** Validation codes for government community cloud customers: a partner's own, for the operator all. */
  validationCodes?: Maybe<ValidationCodeConnection>;
  /** Whether and where the user is told of budgets that are nearly spent; null while it never said. */
  viewerBudgetNotification?: Maybe<BudgetNotification>;
  /** The partner the viewer works for; null for other viewers. */
  viewerPartner?: Maybe<Partner>;
};


export type QueryAgreementCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementCoverageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementCoverageOrder>;
};


export type QueryAgreementTemplatesArgs = {
  type?: InputMaybe<AgreementType>;
};


export type QueryAgreementVersionsArgs = {
  audience?: InputMaybe<AgreementAudience>;
  country: Scalars['CountryCode']['input'];
  customerType?: InputMaybe<AgreementCustomerType>;
  language?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBusinessProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BusinessProfileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BusinessProfileOrder>;
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryRulesFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CountryRulesOrder>;
};


export type QueryCountryRulesArgs = {
  country: Scalars['CountryCode']['input'];
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerByDomainArgs = {
  domain: Scalars['String']['input'];
};


export type QueryCustomerExportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerTagFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerTagOrder>;
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
};


export type QueryDomainAvailabilityArgs = {
  domainPrefix: Scalars['String']['input'];
};


export type QueryFindPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FoundPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FoundPartnerOrder>;
};


export type QueryMultichannelAdviceArgs = {
  customerId: Scalars['ID']['input'];
};


export type QueryPartnerAgreementStatusArgs = {
  partnerId?: InputMaybe<Scalars['String']['input']>;
  tenantId?: InputMaybe<Scalars['UUID']['input']>;
};


export type QueryPartnerOfRecordCheckArgs = {
  customerId: Scalars['ID']['input'];
  partnerId: Scalars['String']['input'];
};


export type QueryPartnerProfileArgs = {
  partnerId: Scalars['String']['input'];
};


export type QueryPartnerRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerRelationshipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnerRelationshipOrder>;
};


export type QueryPartnershipInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipInvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnershipInvitationOrder>;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReferralTagsArgs = {
  kind?: InputMaybe<ReferralTagKind>;
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReferralOrder>;
};


export type QueryResellerInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResellerInvitationViewArgs = {
  invitationToken: Scalars['String']['input'];
};


export type QueryResellerInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResellerInvitationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResellerInvitationOrder>;
};


export type QueryResellerRelationshipRemovalCheckArgs = {
  customerId: Scalars['ID']['input'];
};


export type QuerySharedFileArgs = {
  token: Scalars['String']['input'];
};


export type QueryValidateAddressArgs = {
  input: AddressInput;
};


export type QueryValidateCustomerArgs = {
  input: CreateCustomerInput;
};


export type QueryValidationCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ValidationCodeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ValidationCodeOrder>;
};

/** A report of what a customer buys past its partners. */
export type RecordCustomerChannelsInput = {
  /** All that it buys there; an empty list when that is nothing. */
  channels: Array<CustomerChannelInput>;
  /** Customer the report is about. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a report. */
export type RecordCustomerChannelsPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** What is on record of a partner's signature. */
export type RecordPartnerAgreementInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Partner's `etag`: refused with `ETAG_MISMATCH` when the partner changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Id of the partner, `par_…`. */
  partnerId: Scalars['ID']['input'];
  /** When it signed, not in the future; null when it did not. */
  signedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of recording a partner's signature. */
export type RecordPartnerAgreementPayload = {
  /** The partner; null on a refusal. */
  partner?: Maybe<Partner>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A lead from Microsoft, or one side of a deal. */
export type Referral = Node & {
  /** When it was accepted; null when it was not, and for the partner's own deals. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Campaign it came from; null when none was given. */
  campaignId?: Maybe<Scalars['String']['output']>;
  /** When it was closed; null while it is not. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer agreed to. */
  consent: ReferralConsent;
  /** Until when the customer wants to be contacted, 72 hours after it asked; null when it did not ask for that. */
  contactWantedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The company it is about. */
  customerProfile: ReferralCustomer;
  /** Kind of deal; null for leads. */
  dealKind?: Maybe<DealKind>;
  /** What it is about. */
  details: ReferralDetails;
  /** Whether the partner was invited or invites. */
  direction: ReferralDirection;
  /** The same for both sides of a deal. */
  engagementId: Scalars['UUID']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** From when on an answer is too late, 14 days after it was made; null for what never waited for one. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number in the partner's own system; null when none was given. */
  externalReferenceId?: Maybe<Scalars['String']['output']>;
  /** Identifies the referral, `ref_…`. */
  id: Scalars['ID']['output'];
  /** Who invited to it; null when nobody did. */
  inviteContext?: Maybe<ReferralInviteContext>;
  /** Lead or deal. */
  kind: ReferralKind;
  /** Name; null for a lead without one. */
  name?: Maybe<Scalars['String']['output']>;
  /** How far it was looked into before it came. */
  qualification: ReferralQualification;
  /** When it was registered; null when it was not. */
  registeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Other sides of the deal, newest first. */
  related: Array<Referral>;
  /** Whose side it is: who accepts, declines and closes it. */
  side: ReferralSide;
  /** How near it is to a sale; null while it is new. */
  stage?: Maybe<DealStage>;
  /** How near it is to a sale, 10 to 100; null while it is new. */
  stagePercent?: Maybe<Scalars['Int']['output']>;
  /** Status. */
  status: ReferralStatus;
  /** Why it was closed; null when nothing was said. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** Substatus. */
  substatus: ReferralSubstatus;
  /** What of the partner it is for. */
  target: Array<ReferralTarget>;
  /** People of the partner who work on it. */
  team: Array<ReferralTeamMember>;
  /** Whether it stands alone. */
  type: ReferralType;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** An answer to a shared deal. */
export type ReferralAnswer =
  /** Microsoft helps. */
  | 'ACCEPTED'
  /** It does not. */
  | 'DECLINED';

/** A page of referrals. */
export type ReferralConnection = {
  /** The referrals with their cursors. */
  edges: Array<ReferralEdge>;
  /** The referrals alone. */
  nodes: Array<Referral>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many referrals match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What the customer agreed to. */
export type ReferralConsent = {
  /** Whether it may be contacted. */
  consentToContact: Scalars['Boolean']['output'];
  /** Whether what it said may be given to others. */
  consentToShareInfoWithOthers: Scalars['Boolean']['output'];
  /** Whether Microsoft's sellers may see the referral. False for private deals. */
  consentToShareReferralWithMicrosoftSellers: Scalars['Boolean']['output'];
};

/** What the customer agreed to. */
export type ReferralConsentInput = {
  /** Whether it may be contacted. */
  consentToContact: Scalars['Boolean']['input'];
  /** Whether what it said may be given to others. */
  consentToShareInfoWithOthers: Scalars['Boolean']['input'];
  /** Whether Microsoft's sellers may see the referral. */
  consentToShareReferralWithMicrosoftSellers: Scalars['Boolean']['input'];
};

/** A person of the company a referral is about. */
export type ReferralContact = {
  /** Whether the person wants no notifications. */
  disableNotifications: Scalars['Boolean']['output'];
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Language the person reads; null when it is not known. */
  locale?: Maybe<Scalars['Locale']['output']>;
  /** Telephone number; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
};

/** A person of the company a referral is about. */
export type ReferralContactInput = {
  /** True: the person wants no notifications. */
  disableNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First name, 2 to 40 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 2 to 40 characters. */
  lastName: Scalars['String']['input'];
  /** Language the person reads. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
  /** Telephone number, with or without the code of a country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** The company a referral is about. */
export type ReferralCustomer = {
  /** Where it is. */
  address: Address;
  /** Numbers other registers know it by. */
  ids: Array<ReferralCustomerId>;
  /** Name of the company. */
  name: Scalars['String']['output'];
  /** Its size, a tag of the kind `CUSTOMER_SIZE`; null when it is not known. */
  size?: Maybe<Scalars['String']['output']>;
  /** Its people. */
  team: Array<ReferralContact>;
};

/** A number some register knows a company by. */
export type ReferralCustomerId = {
  /** The number. */
  id: Scalars['String']['output'];
  /** The register, such as `Duns`. */
  profileType: Scalars['String']['output'];
};

/** A number some register knows a company by. */
export type ReferralCustomerIdInput = {
  /** The number, 1 to 200 characters. */
  id: Scalars['String']['input'];
  /** The register, such as `Duns`; 1 to 200 characters. */
  profileType: Scalars['String']['input'];
};

/** The company a referral is about. */
export type ReferralCustomerInput = {
  /** Where it is, by the rules of its country. */
  address: AddressInput;
  /** Numbers other registers know it by, at most 50. */
  ids?: InputMaybe<Array<ReferralCustomerIdInput>>;
  /** Name of the company, 1 to 255 characters. */
  name: Scalars['String']['input'];
  /** Its size, a tag of the kind `CUSTOMER_SIZE`. */
  size?: InputMaybe<Scalars['String']['input']>;
  /** Its people, at most 50. */
  team?: InputMaybe<Array<ReferralContactInput>>;
};

/** What a referral is about. */
export type ReferralDetails = {
  /** Day it is expected to be closed; null for a lead without one. */
  closingOn?: Maybe<Scalars['Date']['output']>;
  /** Expected value; null for a lead without one. */
  dealValue?: Maybe<Money>;
  /** Notes; null when there are none. */
  notes?: Maybe<Scalars['String']['output']>;
  /** What the customer looks for. */
  requirements: ReferralRequirements;
};

/** What a referral is about. */
export type ReferralDetailsInput = {
  /** Day it is expected to be closed, today or later. */
  closingOn?: InputMaybe<Scalars['Date']['input']>;
  /** Currency of the value. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Expected value, not negative, with the digits of its currency. */
  dealValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** Notes, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What the customer looks for. */
  requirements?: InputMaybe<ReferralRequirementsInput>;
};

/** Whether the partner was invited or invites. */
export type ReferralDirection =
  /** Somebody else invited, or nobody did. */
  | 'INCOMING'
  /** The partner itself did. */
  | 'OUTGOING';

/** A referral and its place in a list. */
export type ReferralEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: Referral;
};

/** Which referrals a list holds. Conditions add up. */
export type ReferralFilter = {
  /** Kinds of deals. */
  dealKind?: InputMaybe<Array<DealKind>>;
  /** Whether the partner was invited or invites. */
  direction?: InputMaybe<ReferralDirection>;
  /** E-mail address of a person of the company or of the team, without regard to case. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Sides of one deal. */
  engagementId?: InputMaybe<Scalars['UUID']['input']>;
  /** Leads or deals. */
  kind?: InputMaybe<Array<ReferralKind>>;
  /** Statuses. */
  status?: InputMaybe<Array<ReferralStatus>>;
  /** Substatuses. */
  substatus?: InputMaybe<Array<ReferralSubstatus>>;
  /** Changed at this instant or later. */
  updatedFrom?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who invited to a referral. */
export type ReferralInviteContext = {
  /** What it wrote; null when nothing. */
  notes?: Maybe<Scalars['String']['output']>;
  /** `msft`, or the id of a partner; null when nobody is named. */
  organizationId?: Maybe<Scalars['String']['output']>;
  /** Name of the organisation; null when nobody is named. */
  organizationName?: Maybe<Scalars['String']['output']>;
};

/** Lead or deal. */
export type ReferralKind =
  /** A deal of a partner. */
  | 'CO_SELL_DEAL'
  /** A customer asked on a marketplace or found the business profile. */
  | 'MARKETPLACE_LEAD'
  /** Microsoft looked into it before it sent it. */
  | 'QUALIFIED_LEAD';

/** Order of a list of referrals; ties by id. */
export type ReferralOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC'
  /** Longest unchanged first. */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** How an active referral ends. */
export type ReferralOutcome =
  /** Not sold. */
  | 'LOST'
  /** Sold. */
  | 'WON';

/** How far a referral was looked into. */
export type ReferralQualification =
  /** It comes from the customer itself. */
  | 'DIRECT'
  /** A marketing department did. */
  | 'MARKETING_QUALIFIED'
  /** Not at all. */
  | 'NONE'
  /** A seller did. */
  | 'SALES_QUALIFIED';

/** What a customer looks for. */
export type ReferralRequirements = {
  /** Tags of the kind `INDUSTRY`. */
  industries: Array<Scalars['String']['output']>;
  /** Tags of the kind `PRODUCT`. */
  products: Array<Scalars['String']['output']>;
  /** Tags of the kind `SERVICE`. */
  services: Array<Scalars['String']['output']>;
  /** Solutions. */
  solutions: Array<ReferralSolution>;
};

/** What a customer looks for. */
export type ReferralRequirementsInput = {
  /** Tags of the kind `INDUSTRY`. */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tags of the kind `PRODUCT`. */
  products?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Tags of the kind `SERVICE`. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Solutions, at most 50. */
  solutions?: InputMaybe<Array<ReferralSolutionInput>>;
};

/** Whose side of a referral it is. */
export type ReferralSide =
  /** Microsoft's, of a shared deal. */
  | 'MICROSOFT'
  /** The partner's. */
  | 'PARTNER';

/** A solution a customer looks for. */
export type ReferralSolution = {
  /** A tag of the kind `SOLUTION` where the type is `CATEGORY`, else what its owner calls it. */
  id: Scalars['String']['output'];
  /** Name of the solution. */
  name: Scalars['String']['output'];
  /** What the id is. */
  type: ReferralSolutionType;
};

/** A solution a customer looks for. */
export type ReferralSolutionInput = {
  /** A tag of the kind `SOLUTION` where the type is `CATEGORY`, else 1 to 200 characters. */
  id: Scalars['String']['input'];
  /** Name of the solution, 1 to 200 characters; its id when absent. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What the id is. */
  type?: InputMaybe<ReferralSolutionType>;
};

/** What the id of a solution is. */
export type ReferralSolutionType =
  /** A category of Microsoft's. */
  | 'CATEGORY'
  /** A solution of a partner. */
  | 'NAME'
  /** It is not said. */
  | 'NONE';

/** Status of a referral. */
export type ReferralStatus =
  /** Accepted, and open. */
  | 'ACTIVE'
  /** At its end: nothing is changed any more. */
  | 'CLOSED'
  /** Waits for an answer. */
  | 'NEW';

/** Substatus of a referral. */
export type ReferralSubstatus =
  /** Active. */
  | 'ACCEPTED'
  /** Closed: not accepted. */
  | 'DECLINED'
  /** Closed: not answered in 14 days. */
  | 'EXPIRED'
  /** Closed: not sold. */
  | 'LOST'
  /** New: nobody looked at it yet. */
  | 'PENDING'
  /** New: it has arrived. */
  | 'RECEIVED'
  /** Closed: sold. */
  | 'WON';

/** A word of Microsoft's lists for business profiles and referrals. */
export type ReferralTag = {
  /** Whether a won deal with this solution can be registered; false for other kinds. */
  isIncentiveEligible: Scalars['Boolean']['output'];
  /** What it is a word for. */
  kind: ReferralTagKind;
  /** The word, as forms take it. */
  tag: Scalars['String']['output'];
};

/** What a word is for. */
export type ReferralTagKind =
  /** Size of a customer. */
  | 'CUSTOMER_SIZE'
  /** An industry. */
  | 'INDUSTRY'
  /** A Microsoft product. */
  | 'PRODUCT'
  /** A service of a partner. */
  | 'SERVICE'
  /** Category of a solution. */
  | 'SOLUTION';

/** What of a partner a referral is for. */
export type ReferralTarget = {
  /** Id of the target, such as `bpl_…`. */
  id: Scalars['String']['output'];
  /** What the id names. */
  type: ReferralTargetType;
};

/** What of a partner a referral is for. */
export type ReferralTargetInput = {
  /** Id of the target, 1 to 200 characters. */
  id: Scalars['String']['input'];
  /** What the id names. */
  type: ReferralTargetType;
};

/** What a target names. */
export type ReferralTargetType =
  /** A location of a business profile. */
  | 'BUSINESS_PROFILE_LOCATION'
  /** It is not said. */
  | 'NONE'
  /** A solution of the partner. */
  | 'SOLUTION_PROFILE';

/** A person of the partner who works on a referral. */
export type ReferralTeamMember = {
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
  /** Telephone number; null when none was given. */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** User of the partner, `pusr_…`, who sees the deal because of it; null for somebody without an account. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** A person of the partner who works on a referral. */
export type ReferralTeamMemberInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First name, 2 to 40 characters. */
  firstName: Scalars['String']['input'];
  /** Last name, 2 to 40 characters. */
  lastName: Scalars['String']['input'];
  /** Telephone number, with or without the code of a country. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** User of the partner, `pusr_…`, who sees the deal because of it. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a referral stands alone. */
export type ReferralType =
  /** It does. */
  | 'INDEPENDENT'
  /** It is shared with another organisation. */
  | 'SHARED';

/** A won deal to register for an incentive. */
export type RegisterDealInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
};

/** What came of registering a deal. */
export type RegisterDealPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** One attempt to remove a reseller relationship. */
export type RelationshipRemoval = {
  /** What stood in the way; empty unless the outcome is `REVERTED`. */
  blockers: Array<RelationshipRemovalBlockerCode>;
  /** What came of it. */
  outcome: RelationshipRemovalOutcome;
  /** When it was begun. */
  requestedAt: Scalars['DateTime']['output'];
  /** When that was settled; null while it is pending. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Something that stands against the removal of a reseller relationship. */
export type RelationshipRemovalBlocker = {
  /** Until when the first of those that can still be cancelled must be; null when none can, or any time will do. */
  canBeCancelledUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What stands against it. */
  code: RelationshipRemovalBlockerCode;
  /** How many objects do; 0 where no object does. */
  count: Scalars['Int']['output'];
  /** Their ids, in order; at most the first 100. */
  ids: Array<Scalars['ID']['output']>;
  /** Last day of the longest term of these objects; null when one has no end. */
  termEndsOn?: Maybe<Scalars['Date']['output']>;
};

/** What can stand against the removal of a reseller relationship. */
export type RelationshipRemovalBlockerCode =
  /** Purchases from the marketplace must be cancelled. */
  | 'ACTIVE_MARKETPLACE_PURCHASES_EXIST'
  /** Azure reservations must be cancelled. */
  | 'ACTIVE_RESERVATIONS_EXIST'
  /** Azure savings plans must be cancelled. */
  | 'ACTIVE_SAVINGS_PLANS_EXIST'
  /** Software must be cancelled. */
  | 'ACTIVE_SOFTWARE_PURCHASES_EXIST'
  /** Subscriptions: those of new commerce must be cancelled, older ones suspended. */
  | 'ACTIVE_SUBSCRIPTIONS_EXIST'
  /** What can no longer be cancelled: the relationship stays until the term ends. */
  | 'CANCELLATION_WINDOW_CLOSED'
  /** In an integration sandbox the customer is deleted instead. */
  | 'NOT_AVAILABLE_IN_SANDBOX'
  /** There is no reseller relationship, or it is being removed. */
  | 'NO_RESELLER_RELATIONSHIP';

/** Whether a reseller relationship can be removed. */
export type RelationshipRemovalCheck = {
  /** Everything that stands against it, in the order of the checks. */
  blockers: Array<RelationshipRemovalBlocker>;
  /** Whether nothing stands against it. */
  canRemove: Scalars['Boolean']['output'];
};

/** What came of an attempt to remove a reseller relationship. */
export type RelationshipRemovalOutcome =
  /** The relationship was recorded anew meanwhile and was left as it is. */
  | 'OVERTAKEN'
  /** The other subgraphs have not all answered yet. */
  | 'PENDING'
  /** The relationship is gone. */
  | 'REMOVED'
  /** Something was sold in between: the relationship is what it was. */
  | 'REVERTED';

/** State of a reseller relationship. */
export type RelationshipState =
  /** No relationship, or one that ended. */
  | 'NONE'
  /** The relationship is being removed. */
  | 'REMOVING'
  /** The partner may sell to the customer. */
  | 'RESELLER';

/** A location to take out. */
export type RemoveBusinessProfileLocationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Location's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The location. */
  locationId: Scalars['ID']['input'];
};

/** What came of taking a location out. */
export type RemoveBusinessProfileLocationPayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Tags to take from customers. */
export type RemoveCustomerTagsInput = {
  /** The customers, 1 to 100. */
  customerIds: Array<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. The key of one customer is this, `#` and its number. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tags, whatever their case. */
  tags: Array<Scalars['String']['input']>;
};

/** What came of it, customer by customer. */
export type RemoveCustomerTagsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** One for each customer, in the order asked. */
  results: Array<CustomerTagsResult>;
  /** Always empty: every row has its own. */
  userErrors: Array<CustomersUserError>;
};

/** Budgets to remove. */
export type RemoveCustomerUsageBudgetsInput = {
  /** Customers whose budgets are removed, 1 to 100. */
  customerIds: Array<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of removing budgets. */
export type RemoveCustomerUsageBudgetsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** What came of each row, in their order. */
  results: Array<CustomerUsageBudgetResult>;
  /** Always empty: every row has its own. */
  userErrors: Array<CustomersUserError>;
};

/** A partnership to end. */
export type RemovePartnerRelationshipInput = {
  /** Must be true. */
  confirm: Scalars['Boolean']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Relationship's `etag`: refused with `ETAG_MISMATCH` when the partnership changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Id of the other partner, `par_…`. */
  partnerId: Scalars['ID']['input'];
};

/** What came of ending a partnership. */
export type RemovePartnerRelationshipPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The partnership as it stands; null on a refusal. */
  relationship?: Maybe<PartnerRelationship>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A reseller relationship to remove. */
export type RemoveResellerRelationshipInput = {
  /** Customer whose relationship ends. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: the partner acts in good faith and sends every notice the law demands. */
  goodFaithAttestation: Scalars['Boolean']['input'];
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The `etag` of the relationship; required. Refused with `ETAG_MISMATCH` when the relationship changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
};

/** What came of removing a reseller relationship. */
export type RemoveResellerRelationshipPayload = {
  /** The customer, whose relationship now reads `REMOVING`; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A qualification that is asked for. */
export type RequestCustomerQualificationInput = {
  /** Customer it is asked for, of a partner with an active relationship. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of institution; required for `EDUCATION`, for that alone. */
  educationSegment?: InputMaybe<EducationSegment>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Customer's `etag`: refused with `ETAG_MISMATCH` when the customer changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The qualification: `EDUCATION`, `GOVERNMENT_COMMUNITY_CLOUD` or `STATE_OWNED_ENTITY`. */
  qualification: Qualification;
  /** Code of `validationCodes`, its `validationId`; required for `GOVERNMENT_COMMUNITY_CLOUD`, for that alone. */
  validationCode?: InputMaybe<Scalars['String']['input']>;
  /** Site of the institution, such as `school.example`, at most 255 characters; for `EDUCATION` alone. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of asking for a qualification. */
export type RequestCustomerQualificationPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The qualification; null on a refusal and on a dry run of a first request. */
  qualification?: Maybe<CustomerQualification>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A link with which customers make a partner their reseller. It names the partner and no customer. */
export type ResellerInvitation = Node & {
  /** Who accepted it. */
  acceptances?: Maybe<ResellerInvitationAcceptanceConnection>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Proposed text of the mail, with the link; everything around the link may be rewritten. */
  emailBody: Scalars['String']['output'];
  /** Proposed subject of the mail. */
  emailSubject: Scalars['String']['output'];
  /** Version of the object, for `ifMatch`. */
  etag: Scalars['String']['output'];
  /** Identifies the invitation, `rinv_…`. */
  id: Scalars['ID']['output'];
  /** Whether the link also asks for delegated administration of the old kind. It gives no right in this graph: administration is asked for by GDAP. */
  includesAdminPermissions: Scalars['Boolean']['output'];
  /** The provider that becomes a reseller together with the indirect reseller; null for the kind `DIRECT`. */
  indirectProvider?: Maybe<Partner>;
  /** Whom the customer makes its reseller. */
  kind: ResellerInvitationKind;
  /** Language of the proposed mail. */
  locale: Scalars['Locale']['output'];
  /** Whether the link can be used. */
  status: ResellerInvitationStatus;
  /** The link, for Global Administrators of any number of tenants; goes out unchanged. */
  url: Scalars['String']['output'];
  /** When it was withdrawn; null while it is open. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A link with which customers make a partner their reseller. It names the partner and no customer. */
export type ResellerInvitationAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResellerInvitationAcceptanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ResellerInvitationAcceptanceOrder>;
};

/** That a customer accepted an invitation. One that left and came back accepted it twice. */
export type ResellerInvitationAcceptance = {
  /** Whether the Microsoft Customer Agreement was accepted in the same step. */
  acceptedAgreement: Scalars['Boolean']['output'];
  /** When it accepted. */
  acceptedAt: Scalars['DateTime']['output'];
  /** The person of the customer who accepted. */
  acceptor: ResellerInvitationAcceptor;
  /** The customer. */
  customer?: Maybe<Customer>;
};

/** A page of acceptances. */
export type ResellerInvitationAcceptanceConnection = {
  /** The acceptances with their cursors. */
  edges: Array<ResellerInvitationAcceptanceEdge>;
  /** The acceptances alone. */
  nodes: Array<ResellerInvitationAcceptance>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many acceptances match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An acceptance and its place in a list. */
export type ResellerInvitationAcceptanceEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The acceptance. */
  node: ResellerInvitationAcceptance;
};

/** Which acceptances a list holds. Conditions add up. */
export type ResellerInvitationAcceptanceFilter = {
  /** Accepted at this instant or later. */
  acceptedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Accepted before this instant. */
  acceptedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Order of a list of acceptances. */
export type ResellerInvitationAcceptanceOrder =
  /** Oldest first. */
  | 'ACCEPTED_AT_ASC'
  /** Newest first. */
  | 'ACCEPTED_AT_DESC';

/** A person of a customer who accepted an invitation. */
export type ResellerInvitationAcceptor = {
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First name. */
  firstName: Scalars['String']['output'];
  /** Last name. */
  lastName: Scalars['String']['output'];
};

/** A person of a customer who accepts. */
export type ResellerInvitationAcceptorInput = {
  /** E-mail address; not of Microsoft and not of the partner's own domain. */
  email: Scalars['String']['input'];
  /** First name, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  firstName: Scalars['String']['input'];
  /** Last name, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  lastName: Scalars['String']['input'];
};

/** A page of invitations. */
export type ResellerInvitationConnection = {
  /** The invitations with their cursors. */
  edges: Array<ResellerInvitationEdge>;
  /** The invitations alone. */
  nodes: Array<ResellerInvitation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many invitations match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invitation and its place in a list. */
export type ResellerInvitationEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: ResellerInvitation;
};

/** Which invitations a list holds. Conditions add up. */
export type ResellerInvitationFilter = {
  /** Made at this instant or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made before this instant. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whom the customer makes its reseller. */
  kind?: InputMaybe<Array<ResellerInvitationKind>>;
  /** Whether they can be accepted. */
  status?: InputMaybe<Array<ResellerInvitationStatus>>;
};

/** Whom a customer makes its reseller by an invitation. */
export type ResellerInvitationKind =
  /** The direct bill partner or the indirect provider that made it. */
  | 'DIRECT'
  /** The indirect reseller that made it, and its provider, both at once. */
  | 'INDIRECT_RESELLER';

/** Order of a list of invitations; ties by id. */
export type ResellerInvitationOrder =
  /** Oldest first. */
  | 'CREATED_AT_ASC'
  /** Newest first. */
  | 'CREATED_AT_DESC';

/** Whether an invitation can be accepted. */
export type ResellerInvitationStatus =
  /** It can, by any customer. */
  | 'OPEN'
  /** It can no longer. */
  | 'WITHDRAWN';

/** What a customer sees behind the link of an invitation. */
export type ResellerInvitationView = {
  /** Whether the link also asks for delegated administration of the old kind. */
  includesAdminPermissions: Scalars['Boolean']['output'];
  /** The provider that becomes a reseller too; null for the kind `DIRECT`. */
  indirectProviderName?: Maybe<Scalars['String']['output']>;
  /** Whether `acceptAgreement` must be true: the Microsoft Customer Agreement is not accepted. */
  isAgreementNeeded: Scalars['Boolean']['output'];
  /** Whether `profile` must be sent along: the tenant is not on record here. */
  isProfileNeeded: Scalars['Boolean']['output'];
  /** Whom the customer makes its reseller. */
  kind: ResellerInvitationKind;
  /** The partner that invites. */
  partnerName: Scalars['String']['output'];
  /** Whether it can be accepted. */
  status: ResellerInvitationStatus;
};

/** A customer whose account is to be verified again. */
export type ResubmitCustomerVerificationInput = {
  /** Customer to verify. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Customer's `etag`: refused with `ETAG_MISMATCH` when the customer changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
};

/** What came of asking for another account verification. */
export type ResubmitCustomerVerificationPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A permission to revoke. */
export type RevokeCustomerPurchasePermissionInput = {
  /** The customer. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Policy's `etag`: required. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** What its users may no longer buy. */
  resource: SelfServeResource;
};

/** What came of revoking a permission. */
export type RevokeCustomerPurchasePermissionPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** What users of a customer may do by themselves. */
export type SelfServeAction =
  /** Buy. Exchange, cancellation and renewal stay with the partner. */
  | 'PURCHASE';

/** What users of a customer may buy by themselves. */
export type SelfServeResource =
  /** Azure reservations. */
  | 'AZURE_RESERVED_INSTANCES'
  /** Azure savings plans. */
  | 'AZURE_SAVINGS_PLAN';

/** Countries in which a partner sells when it is located in one of them. */
export type SellingRegion =
  /** Africa south of the Sahara, with islands. */
  | 'AFRICA'
  /** Asia and Pacific without the countries that stand alone. */
  | 'ASIA_PACIFIC'
  /** Australia and islands of the Pacific. */
  | 'AUSTRALIA'
  /** Brazil alone. */
  | 'BRAZIL'
  /** Canada, Saint Pierre and Miquelon. */
  | 'CANADA'
  /** European Union, European Free Trade Association and the United Kingdom. */
  | 'EUROPE'
  /** India alone. */
  | 'INDIA'
  /** Japan alone. */
  | 'JAPAN'
  /** Korea alone. */
  | 'KOREA'
  /** Latin America and the Caribbean. */
  | 'LATIN_AMERICA_CARIBBEAN'
  /** Middle East, Central and Eastern Europe, Central Asia and North Africa. */
  | 'MIDDLE_EAST_CENTRAL_EASTERN_EUROPE'
  /** New Zealand and islands of the Pacific. */
  | 'NEW_ZEALAND'
  /** Russia alone. */
  | 'RUSSIA'
  /** Taiwan alone. */
  | 'TAIWAN'
  /** The United States and their outlying islands. */
  | 'UNITED_STATES';

/** A lead for a partner. */
export type SendLeadInput = {
  /** Campaign the lead came from, at most 100 characters. */
  campaignId?: InputMaybe<Scalars['String']['input']>;
  /** What the customer agreed to. */
  consent: ReferralConsentInput;
  /** The company that asks. */
  customerProfile: ReferralCustomerInput;
  /** What it asks for. */
  details?: InputMaybe<ReferralDetailsInput>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the partner is told, at most 4,000 characters. */
  inviteNotes?: InputMaybe<Scalars['String']['input']>;
  /** True: the customer wants to be contacted within 72 hours. */
  isContactWanted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the lead, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Partner the lead is for, `par_…`. */
  partnerId: Scalars['ID']['input'];
  /** Where it comes from: `DIRECT` is a marketplace lead, others are qualified leads; `NONE` is none. */
  qualification?: InputMaybe<ReferralQualification>;
  /** What of the partner it asks for: a location is one of its published business profiles. */
  target?: InputMaybe<Array<ReferralTargetInput>>;
};

/** What came of sending a lead. */
export type SendLeadPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A user's own setting of budget notifications; what is absent is left alone. */
export type SetBudgetNotificationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is told; needed once before it is enabled. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whether the user is told. */
  enabled: Scalars['Boolean']['input'];
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The setting's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Language of the mails; `en-US` until one is given. */
  locale?: InputMaybe<Scalars['Locale']['input']>;
};

/** What came of the setting. */
export type SetBudgetNotificationPayload = {
  /** The setting; null on a refusal, and on a dry run of a first one. */
  budgetNotification?: Maybe<BudgetNotification>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Whether a customer sees its Azure costs. */
export type SetCustomerCostManagementAccessInput = {
  /** Whether it sees them. */
  access: CostManagementAccess;
  /** Customer it is about. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting whether a customer sees its Azure costs. */
export type SetCustomerCostManagementAccessPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Tags that customers are to have. */
export type SetCustomerTagsInput = {
  /** The customers, 1 to 100. */
  customerIds: Array<Scalars['ID']['input']>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. The key of one customer is this, `#` and its number. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tags, at most 20 of 1 to 50 characters, without `;` and line breaks; none clears them. Each counts once whatever its case. */
  tags: Array<Scalars['String']['input']>;
};

/** What came of it, customer by customer. */
export type SetCustomerTagsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** One for each customer, in the order asked. */
  results: Array<CustomerTagsResult>;
  /** Always empty: every row has its own. */
  userErrors: Array<CustomersUserError>;
};

/** Budgets to set. */
export type SetCustomerUsageBudgetsInput = {
  /** The budgets, 1 to 100. */
  budgets: Array<CustomerUsageBudgetInput>;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 250 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of setting budgets. */
export type SetCustomerUsageBudgetsPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** What came of each row, in their order. */
  results: Array<CustomerUsageBudgetResult>;
  /** Always empty: every row has its own. */
  userErrors: Array<CustomersUserError>;
};

/** A deal that Microsoft is asked to help with. */
export type ShareReferralWithMicrosoftInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** What Microsoft is told, at most 4,000 characters. */
  inviteNotes?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
};

/** What came of sharing a deal with Microsoft. */
export type ShareReferralWithMicrosoftPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Microsoft's side of the deal; null on a refusal, on a dry run that makes it, and where there is none. */
  related?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A file behind a link. Internal: for the gateway, which serves it. */
export type SharedFile = {
  /** The file, which is text; null when the link leads elsewhere or has expired. */
  content?: Maybe<Scalars['String']['output']>;
  /** Media type of the file; null when the link leads elsewhere. */
  contentType?: Maybe<Scalars['String']['output']>;
  /** What an expired link is answered with; null while the link holds. */
  expiredCode?: Maybe<Scalars['String']['output']>;
  /** Name to save the file under; null when the link leads elsewhere. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Where the link leads; null when it holds a file or has expired. */
  redirectTo?: Maybe<Scalars['String']['output']>;
};

/** What a tenant says of itself. */
export type TenantProfileInput = {
  /** Where the company is. The country decides price list and currency, and lies in the region of the partner. */
  address: AddressInput;
  /** Exact legal name of the company, 2 to 255 characters. */
  companyName: Scalars['String']['input'];
  /** One of `CountryRules.supportedCultures`; `defaultCulture` when absent. */
  culture?: InputMaybe<Scalars['Locale']['input']>;
  /** Default domain of the tenant, such as `contoso.onmicrosoft.com`. */
  domain: Scalars['String']['input'];
  /** One of `CountryRules.supportedLanguages`, two letters; that of the culture when absent. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Number the company, never a person, is registered under; required where `CountryRules.isRegistrationNumberRequired`, else up to 50 characters. */
  organizationRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number in the form of the country; required where `CountryRules.isPhoneNumberRequired`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of a tenant. */
export type TenantType =
  /** Of the customers of an application (Azure AD B2C): it buys nothing. */
  | 'B2C'
  /** Of the customers of an application (external ID): it buys nothing. */
  | 'CIAM'
  /** Of an organisation and its people. */
  | 'ORGANIZATION';

/** An entry to take off a list. */
export type UnlistPartnerInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Entry's version: refused with `ETAG_MISMATCH` when the entry changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** On which list. */
  kind: PartnerListKind;
  /** PartnerID. */
  partnerId: Scalars['String']['input'];
};

/** What came of taking a partner off a list. */
export type UnlistPartnerPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** PartnerID that is no longer found; null on a refusal. */
  unlistedPartnerId?: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A business profile to take out of the search. */
export type UnpublishBusinessProfileInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Profile's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The profile. */
  profileId: Scalars['ID']['input'];
};

/** What came of taking a business profile out of the search. */
export type UnpublishBusinessProfilePayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A change of a business profile. */
export type UpdateBusinessProfileInput = {
  /** What it says from now on. */
  content: BusinessProfileContentInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Profile's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The profile. */
  profileId: Scalars['ID']['input'];
};

/** A change of a location. */
export type UpdateBusinessProfileLocationInput = {
  /** The address, as it is; another one is refused. Not looked at when absent. */
  address?: InputMaybe<AddressInput>;
  /** Who gets the leads from now on. */
  contact: BusinessProfileContactInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Location's `etag`: refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The location. */
  locationId: Scalars['ID']['input'];
};

/** What came of changing a location. */
export type UpdateBusinessProfileLocationPayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** The location; null on a refusal. */
  location?: Maybe<BusinessProfileLocation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** What came of changing a business profile. */
export type UpdateBusinessProfilePayload = {
  /** The profile; null on a refusal. */
  businessProfile?: Maybe<BusinessProfile>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A whole billing profile. */
export type UpdateCustomerBillingProfileInput = {
  /** Name of the company on bills and in the partner's list, 2 to 255 characters; the legal name stays. */
  companyName: Scalars['String']['input'];
  /** True: somebody vouches for a new address that the address service does not find safe. */
  confirmUnverifiedAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of `CountryRules.supportedCultures`. */
  culture: Scalars['Locale']['input'];
  /** Customer the profile is of. */
  customerId: Scalars['ID']['input'];
  /** Where bills go, in the same country as before. */
  defaultAddress: AddressInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address of the contact; not of Microsoft and not of the partner's own domain. */
  email: Scalars['String']['input'];
  /** First name of the contact, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  firstName: Scalars['String']['input'];
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The profile's `etag`; required when a profile is kept, not looked at for the first one. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** One of `CountryRules.supportedLanguages`, two letters. */
  language: Scalars['Locale']['input'];
  /** Last name of the contact, 2 to 40 characters; one is enough in Chinese characters. No placeholder, no emoji. */
  lastName: Scalars['String']['input'];
  /** Telephone number of the contact; required where `CountryRules.isPhoneNumberRequired`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of writing a billing profile. */
export type UpdateCustomerBillingProfilePayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** Details of a company: a field that is absent is left alone, null clears it. */
export type UpdateCustomerCompanyDetailsInput = {
  /** Where the company is, in the country of the customer. */
  address?: InputMaybe<AddressInput>;
  /** True: somebody vouches for a new address that the address service does not find safe. */
  confirmUnverifiedAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customer the company is. */
  customerId: Scalars['ID']['input'];
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address of the company; not of Microsoft and not of the partner's own domain. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The customer's `etag`; required. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Number the company, never a person, is registered under; required where `CountryRules.isRegistrationNumberRequired`, else up to 50 characters. */
  organizationRegistrationNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of writing the details of a company. */
export type UpdateCustomerCompanyDetailsPayload = {
  /** The customer; null on a refusal. */
  customer?: Maybe<Customer>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A referral as it is to be. It replaces the whole: what is absent is cleared. */
export type UpdateReferralInput = {
  /** Campaign the referral came from, at most 100 characters. */
  campaignId?: InputMaybe<Scalars['String']['input']>;
  /** What was agreed with the customer. */
  consent: ReferralConsentInput;
  /** The company. The address of a deal stays as it is. */
  customerProfile: ReferralCustomerInput;
  /** Value, currency and closing day are required once it is active; a deal also needs a solution. */
  details: ReferralDetailsInput;
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number in the partner's own system, at most 100 characters. */
  externalReferenceId?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 200 characters; required once it is active. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
  /** Status; the same leaves it. */
  status: ReferralStatus;
  /** Why it is closed, at most 500 characters; required to decline. */
  statusReason?: InputMaybe<Scalars['String']['input']>;
  /** Substatus, one that goes with the status. */
  substatus: ReferralSubstatus;
  /** What of the partner it is for. */
  target?: InputMaybe<Array<ReferralTargetInput>>;
  /** People of the partner; a deal needs one with a telephone number. */
  team: Array<ReferralTeamMemberInput>;
};

/** What came of changing a referral. */
export type UpdateReferralPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** A deal that is to be of another kind. */
export type UpgradeDealInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Referral's `etag`: required (`ETAG_REQUIRED`), and refused with `ETAG_MISMATCH` when it changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** What Microsoft is told, at most 4,000 characters. For an upgrade to `CO_SELL`. */
  inviteNotes?: InputMaybe<Scalars['String']['input']>;
  /** The referral, `ref_…`. */
  referralId: Scalars['ID']['input'];
  /** The kind: `PARTNER_LED` from `PRIVATE`, `CO_SELL` from both. */
  to: DealKind;
};

/** What came of upgrading a deal. */
export type UpgradeDealPayload = {
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** The referral; null on a refusal. */
  referral?: Maybe<Referral>;
  /** Microsoft's side of the deal; null on a refusal, on a dry run that makes it, and where there is none. */
  related?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** The monthly Azure spending budget of a customer, as it stands in the current calendar month (UTC). */
export type UsageBudget = {
  /** What may be spent in a month, in the currency of the customer. */
  amount: Money;
  /** Last day of the month. */
  billingEndsOn: Scalars['Date']['output'];
  /** First day of the month. */
  billingStartsOn: Scalars['Date']['output'];
  /** Version of the budget, for `ifMatch` of a row. */
  etag: Scalars['String']['output'];
  /** Whether more than the budget is spent. */
  isOverBudget: Scalars['Boolean']['output'];
  /** Whether more than the budget will be spent when the days to come cost as much as those before. */
  isTrendingOver: Scalars['Boolean']['output'];
  /** When the cost was last refreshed; null when it has not been this month. */
  lastModifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Share of the budget that is spent, in percent with 2 places. */
  percentUsed: Scalars['Decimal']['output'];
  /** How near the cost has come to the budget. */
  state: UsageBudgetState;
  /** What was spent this month: an estimate that is refreshed once a day, without tax, credits and adjustments. */
  totalCost: Money;
};

/** How near the cost of a month has come to the budget. */
export type UsageBudgetState =
  /** At least 80 % is spent, and not more than all. */
  | 'NEAR'
  /** More than the budget is spent. */
  | 'OVER'
  /** Less than 80 % is spent. */
  | 'WITHIN';

/** How the Azure spending budgets of a partner stand in the current calendar month (UTC). */
export type UsageBudgetSummary = {
  /** Customers that have spent more than their budget. */
  customersOverBudget: Scalars['Int']['output'];
  /** Customers that will have when the days to come cost as much as those before. */
  customersTrendingOver: Scalars['Int']['output'];
  /** Customers with a classic Azure subscription (`MS-AZR-0145P`), whether they have a budget or not. */
  customersWithUsageBasedSubscription: Scalars['Int']['output'];
  /** Where users of the partner are told of a budget that is nearly spent, each address once. */
  emailsToNotify: Array<Scalars['String']['output']>;
  /** What all customers spent this month; null when nothing was spent, or when they pay in several currencies. */
  totalCost?: Maybe<Money>;
  /** What all customers spent this month, in each of their currencies. */
  totalCosts: Array<Money>;
};

/** A refusal: the business does not allow what was asked, and nothing was changed. */
export type UserError = {
  /** Path to the input at fault, such as `["input", "quantity"]`; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. What is wrong, where, and what to do. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs: limits, dates, the state found. */
  params: Array<ErrorParam>;
};

/** A code with which a partner makes customers of the government community cloud. */
export type ValidationCode = Node & {
  /** Version of the object. */
  etag: Scalars['String']['output'];
  /** Identifies the code in this graph, `vco_…`. */
  id: Scalars['ID']['output'];
  /** When it was issued; for an imported one, when it was first imported. */
  issuedAt: Scalars['DateTime']['output'];
  /** How many customers may be made with it. */
  maxCreates: Scalars['Int']['output'];
  /** Organisation the code was issued for. */
  organizationName: Scalars['String']['output'];
  /** Partner it was issued to. */
  partner?: Maybe<Partner>;
  /** How many may still be made. */
  remainingCreates: Scalars['Int']['output'];
  /** The code itself, for `requestCustomerQualification`; it is worth nothing to another partner. */
  validationId: Scalars['String']['output'];
};

/** A page of validation codes. */
export type ValidationCodeConnection = {
  /** The codes with their cursors. */
  edges: Array<ValidationCodeEdge>;
  /** The codes alone. */
  nodes: Array<ValidationCode>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many codes match the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A validation code and its place in a list. */
export type ValidationCodeEdge = {
  /** Place in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The code. */
  node: ValidationCode;
};

/** Which validation codes a list holds. Conditions add up; one that is not for the viewer is refused (`BAD_USER_INPUT`). */
export type ValidationCodeFilter = {
  /** Whether customers may still be made with it. */
  hasRemainingCreates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Partner it was issued to, `par_…`. For the operator. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Order of a list of validation codes; ties by id. */
export type ValidationCodeOrder =
  /** Oldest first. */
  | 'ISSUED_AT_ASC'
  /** Newest first. */
  | 'ISSUED_AT_DESC';

/** A decision about an account verification. */
export type VerificationDecision =
  /** The customer may transact. */
  | 'ALLOWED'
  /** The customer may not buy. */
  | 'NOT_ALLOWED';

/** Where an account verification stands. */
export type VerificationStatus =
  /** Passed. */
  | 'ALLOWED'
  /** Refused: purchases, seat increases and upgrades are not possible. */
  | 'NOT_ALLOWED'
  /** Data is incomplete; blocks like `UNDER_REVIEW`. */
  | 'NOT_READY'
  /** Being reviewed: purchases, seat increases and upgrades wait. */
  | 'UNDER_REVIEW'
  /** Imported without a status; blocks like `UNDER_REVIEW`. */
  | 'UNKNOWN';

/** What started an account verification. */
export type VerificationTrigger =
  /** The customer was added. */
  | 'CUSTOMER_CREATED'
  /** The customer was imported. */
  | 'IMPORTED'
  /** Name, address or organisation details changed. */
  | 'PROFILE_CHANGED'
  /** The partner asked again after a refusal. */
  | 'RESUBMITTED';

/** Where the review of a qualification stands. */
export type VettingStatus =
  /** Found to hold; final. */
  | 'APPROVED'
  /** Found not to hold; may be asked for again, three times in all. */
  | 'DENIED'
  /** Being reviewed: offers that need it wait. */
  | 'IN_REVIEW';

/** An invitation to end. */
export type WithdrawPartnershipInvitationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Invitation's `etag`: refused with `ETAG_MISMATCH` when the invitation changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** Id of the invitation, `pin_…`. */
  invitationId: Scalars['ID']['input'];
};

/** What came of ending an invitation. */
export type WithdrawPartnershipInvitationPayload = {
  /** The invitation; null on a refusal. */
  invitation?: Maybe<PartnershipInvitation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};

/** An invitation to withdraw. */
export type WithdrawResellerInvitationInput = {
  /** True: nothing is stored; `plan` tells what the call would do. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a repeated call harmless: 1 to 255 characters, remembered 7 days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Invitation's `etag`: refused with `ETAG_MISMATCH` when the invitation changed since. */
  ifMatch?: InputMaybe<Scalars['String']['input']>;
  /** The invitation, `rinv_…`. */
  invitationId: Scalars['ID']['input'];
};

/** What came of withdrawing an invitation. */
export type WithdrawResellerInvitationPayload = {
  /** The invitation; null on a refusal. */
  invitation?: Maybe<ResellerInvitation>;
  /** What the call would do; null unless `dryRun`. */
  plan?: Maybe<CommandPlan>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<CustomersUserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AgreementAttestation: AgreementAttestation;
  AgreementConfirmation: AgreementConfirmation;
  AgreementTemplate: AgreementTemplate;
  BusinessProfile: BusinessProfile;
  BusinessProfileLocation: BusinessProfileLocation;
  Customer: Customer;
  CustomerExport: CustomerExport;
  Partner: Partner;
  PartnershipInvitation: PartnershipInvitation;
  Referral: Referral;
  ResellerInvitation: ResellerInvitation;
  ValidationCode: ValidationCode;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AgreementAttestation:
    ( { __typename: 'AgreementAttestation' }
    & GraphQLRecursivePick<FederationTypes['AgreementAttestation'], {"id":true}> );
  AgreementConfirmation:
    ( { __typename: 'AgreementConfirmation' }
    & GraphQLRecursivePick<FederationTypes['AgreementConfirmation'], {"id":true}> );
  AgreementTemplate:
    ( { __typename: 'AgreementTemplate' }
    & GraphQLRecursivePick<FederationTypes['AgreementTemplate'], {"id":true}> );
  BusinessProfile:
    ( { __typename: 'BusinessProfile' }
    & GraphQLRecursivePick<FederationTypes['BusinessProfile'], {"id":true}> );
  BusinessProfileLocation:
    ( { __typename: 'BusinessProfileLocation' }
    & GraphQLRecursivePick<FederationTypes['BusinessProfileLocation'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  CustomerExport:
    ( { __typename: 'CustomerExport' }
    & GraphQLRecursivePick<FederationTypes['CustomerExport'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  PartnershipInvitation:
    ( { __typename: 'PartnershipInvitation' }
    & GraphQLRecursivePick<FederationTypes['PartnershipInvitation'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
  ResellerInvitation:
    ( { __typename: 'ResellerInvitation' }
    & GraphQLRecursivePick<FederationTypes['ResellerInvitation'], {"id":true}> );
  ValidationCode:
    ( { __typename: 'ValidationCode' }
    & GraphQLRecursivePick<FederationTypes['ValidationCode'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementAttestationModel )
    | ( AgreementConfirmationModel )
    | ( AgreementTemplateModel )
    | ( BusinessProfileModel )
    | ( BusinessProfileLocationModel )
    | ( CustomerModel )
    | ( CustomerExportModel )
    | ( PartnerModel )
    | ( PartnershipInvitationModel )
    | ( ReferralModel )
    | ( ResellerInvitationModel )
    | ( ValidationCodeModel )
  ;
  UserError: ( CustomersUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptCustomerAgreementInput: AcceptCustomerAgreementInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AcceptCustomerAgreementPayload: ResolverTypeWrapper<Omit<AcceptCustomerAgreementPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  AcceptIndirectProviderInvitationInput: AcceptIndirectProviderInvitationInput;
  AcceptIndirectProviderInvitationPayload: ResolverTypeWrapper<Omit<AcceptIndirectProviderInvitationPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['PartnerRelationship']> }>;
  AcceptReferralInput: AcceptReferralInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptReferralPayload: ResolverTypeWrapper<Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AcceptResellerInvitationInput: AcceptResellerInvitationInput;
  AcceptResellerInvitationPayload: ResolverTypeWrapper<Omit<AcceptResellerInvitationPayload, 'agreement' | 'customer' | 'relationship'> & { agreement?: Maybe<ResolversTypes['AgreementState']>, customer?: Maybe<ResolversTypes['Customer']>, relationship?: Maybe<ResolversTypes['CustomerRelationship']> }>;
  AccountVerification: ResolverTypeWrapper<AccountVerificationModel>;
  AddBusinessProfileLocationInput: AddBusinessProfileLocationInput;
  AddBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<AddBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']>, location?: Maybe<ResolversTypes['BusinessProfileLocation']> }>;
  AddCustomerTagsInput: AddCustomerTagsInput;
  AddCustomerTagsPayload: ResolverTypeWrapper<Omit<AddCustomerTagsPayload, 'results'> & { results: Array<ResolversTypes['CustomerTagsResult']> }>;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AddressStatus: AddressStatus;
  AddressValidation: ResolverTypeWrapper<AddressValidation>;
  AdvanceDealStageInput: AdvanceDealStageInput;
  AdvanceDealStagePayload: ResolverTypeWrapper<Omit<AdvanceDealStagePayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AgreementAcceptance: AgreementAcceptance;
  AgreementAttestation: ResolverTypeWrapper<AgreementAttestationModel>;
  AgreementAttestationStatus: AgreementAttestationStatus;
  AgreementAudience: AgreementAudience;
  AgreementChannel: AgreementChannel;
  AgreementConfirmation: ResolverTypeWrapper<AgreementConfirmationModel>;
  AgreementConfirmationRowInput: AgreementConfirmationRowInput;
  AgreementConfirmationRowResult: ResolverTypeWrapper<Omit<AgreementConfirmationRowResult, 'confirmation' | 'customer'> & { confirmation?: Maybe<ResolversTypes['AgreementConfirmation']>, customer?: Maybe<ResolversTypes['Customer']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementContact: ResolverTypeWrapper<AgreementContact>;
  AgreementContactInput: AgreementContactInput;
  AgreementCoverage: ResolverTypeWrapper<AgreementCoverageModel>;
  AgreementCoverageConnection: ResolverTypeWrapper<AgreementCoverageConnectionModel>;
  AgreementCoverageEdge: ResolverTypeWrapper<Omit<AgreementCoverageEdge, 'node'> & { node: ResolversTypes['AgreementCoverage'] }>;
  AgreementCoverageFilter: AgreementCoverageFilter;
  AgreementCoverageOrder: AgreementCoverageOrder;
  AgreementCustomerType: AgreementCustomerType;
  AgreementDocumentLink: ResolverTypeWrapper<AgreementDocumentLink>;
  AgreementGap: AgreementGap;
  AgreementInvitation: ResolverTypeWrapper<AgreementInvitation>;
  AgreementInvitationKind: AgreementInvitationKind;
  AgreementParty: AgreementParty;
  AgreementSignature: ResolverTypeWrapper<AgreementSignatureModel>;
  AgreementState: ResolverTypeWrapper<AgreementStateModel>;
  AgreementTemplate: ResolverTypeWrapper<AgreementTemplateModel>;
  AgreementType: AgreementType;
  AgreementVersion: ResolverTypeWrapper<AgreementVersionModel>;
  AnswerSharedReferralInput: AnswerSharedReferralInput;
  AnswerSharedReferralPayload: ResolverTypeWrapper<Omit<AnswerSharedReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  BillingProfile: ResolverTypeWrapper<BillingProfileModel>;
  BudgetNotification: ResolverTypeWrapper<BudgetNotificationModel>;
  BulkConfirmCustomerAgreementsInput: BulkConfirmCustomerAgreementsInput;
  BulkConfirmCustomerAgreementsPayload: ResolverTypeWrapper<Omit<BulkConfirmCustomerAgreementsPayload, 'results'> & { results: Array<ResolversTypes['AgreementConfirmationRowResult']> }>;
  BusinessProfile: ResolverTypeWrapper<BusinessProfileModel>;
  BusinessProfileConnection: ResolverTypeWrapper<BusinessProfileConnectionModel>;
  BusinessProfileContact: ResolverTypeWrapper<BusinessProfileContact>;
  BusinessProfileContactInput: BusinessProfileContactInput;
  BusinessProfileContentInput: BusinessProfileContentInput;
  BusinessProfileEdge: ResolverTypeWrapper<Omit<BusinessProfileEdge, 'node'> & { node: ResolversTypes['BusinessProfile'] }>;
  BusinessProfileFilter: BusinessProfileFilter;
  BusinessProfileLocation: ResolverTypeWrapper<BusinessProfileLocationModel>;
  BusinessProfileLocationInput: BusinessProfileLocationInput;
  BusinessProfileLogo: ResolverTypeWrapper<BusinessProfileLogoModel>;
  BusinessProfileLogoInput: BusinessProfileLogoInput;
  BusinessProfileOrder: BusinessProfileOrder;
  BusinessProfileState: BusinessProfileState;
  ChangePartnerEnrolmentInput: ChangePartnerEnrolmentInput;
  ChangePartnerEnrolmentPayload: ResolverTypeWrapper<Omit<ChangePartnerEnrolmentPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  CloseReferralInput: CloseReferralInput;
  CloseReferralPayload: ResolverTypeWrapper<Omit<CloseReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  Cloud: Cloud;
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  CompanyProfile: ResolverTypeWrapper<CompanyProfileModel>;
  ConfirmCustomerAgreementInput: ConfirmCustomerAgreementInput;
  ConfirmCustomerAgreementPayload: ResolverTypeWrapper<Omit<ConfirmCustomerAgreementPayload, 'confirmation' | 'customer'> & { confirmation?: Maybe<ResolversTypes['AgreementConfirmation']>, customer?: Maybe<ResolversTypes['Customer']> }>;
  CostManagementAccess: CostManagementAccess;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryRules: ResolverTypeWrapper<CountryRulesModel>;
  CountryRulesConnection: ResolverTypeWrapper<CountryRulesConnectionModel>;
  CountryRulesEdge: ResolverTypeWrapper<Omit<CountryRulesEdge, 'node'> & { node: ResolversTypes['CountryRules'] }>;
  CountryRulesFilter: CountryRulesFilter;
  CountryRulesOrder: CountryRulesOrder;
  CreateAgreementAttestationInput: CreateAgreementAttestationInput;
  CreateAgreementAttestationPayload: ResolverTypeWrapper<Omit<CreateAgreementAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversTypes['AgreementAttestation']> }>;
  CreateAgreementDocumentLinkInput: CreateAgreementDocumentLinkInput;
  CreateAgreementDocumentLinkPayload: ResolverTypeWrapper<CreateAgreementDocumentLinkPayload>;
  CreateAgreementInvitationInput: CreateAgreementInvitationInput;
  CreateAgreementInvitationPayload: ResolverTypeWrapper<CreateAgreementInvitationPayload>;
  CreateBusinessProfileInput: CreateBusinessProfileInput;
  CreateBusinessProfilePayload: ResolverTypeWrapper<Omit<CreateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: ResolverTypeWrapper<Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CreatePartnershipInvitationInput: CreatePartnershipInvitationInput;
  CreatePartnershipInvitationPayload: ResolverTypeWrapper<Omit<CreatePartnershipInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['PartnershipInvitation']> }>;
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: ResolverTypeWrapper<Omit<CreateReferralPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  CreateResellerInvitationInput: CreateResellerInvitationInput;
  CreateResellerInvitationPayload: ResolverTypeWrapper<Omit<CreateResellerInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['ResellerInvitation']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerAgreementInput: CustomerAgreementInput;
  CustomerChannel: ResolverTypeWrapper<CustomerChannelModel>;
  CustomerChannelInput: CustomerChannelInput;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionModel>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerExport: ResolverTypeWrapper<CustomerExportModel>;
  CustomerExportState: CustomerExportState;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerPartner: ResolverTypeWrapper<CustomerPartnerModel>;
  CustomerPartnerType: CustomerPartnerType;
  CustomerPurchasePermission: ResolverTypeWrapper<CustomerPurchasePermission>;
  CustomerPurchasePermissions: ResolverTypeWrapper<CustomerPurchasePermissionsModel>;
  CustomerPurchaseReadiness: ResolverTypeWrapper<CustomerPurchaseReadiness>;
  CustomerQualification: ResolverTypeWrapper<CustomerQualificationModel>;
  CustomerRelationship: ResolverTypeWrapper<CustomerRelationshipModel>;
  CustomerTag: ResolverTypeWrapper<CustomerTag>;
  CustomerTagConnection: ResolverTypeWrapper<CustomerTagConnectionModel>;
  CustomerTagEdge: ResolverTypeWrapper<CustomerTagEdge>;
  CustomerTagFilter: CustomerTagFilter;
  CustomerTagOrder: CustomerTagOrder;
  CustomerTagsResult: ResolverTypeWrapper<Omit<CustomerTagsResult, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerUsageBudgetInput: CustomerUsageBudgetInput;
  CustomerUsageBudgetResult: ResolverTypeWrapper<Omit<CustomerUsageBudgetResult, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CustomerValidation: ResolverTypeWrapper<CustomerValidation>;
  CustomersErrorCode: CustomersErrorCode;
  CustomersUserError: ResolverTypeWrapper<CustomersUserError>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealKind: DealKind;
  DealStage: DealStage;
  DecideCustomerQualificationInput: DecideCustomerQualificationInput;
  DecideCustomerQualificationPayload: ResolverTypeWrapper<Omit<DecideCustomerQualificationPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  DecideCustomerVerificationInput: DecideCustomerVerificationInput;
  DecideCustomerVerificationPayload: ResolverTypeWrapper<Omit<DecideCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: ResolverTypeWrapper<Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  DeleteSandboxCustomerInput: DeleteSandboxCustomerInput;
  DeleteSandboxCustomerPayload: ResolverTypeWrapper<DeleteSandboxCustomerPayload>;
  DomainAvailability: ResolverTypeWrapper<DomainAvailability>;
  DomainUnavailability: DomainUnavailability;
  EducationSegment: EducationSegment;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  ExportCustomersInput: ExportCustomersInput;
  ExportCustomersPayload: ResolverTypeWrapper<Omit<ExportCustomersPayload, 'export'> & { export?: Maybe<ResolversTypes['CustomerExport']> }>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  FoundPartner: ResolverTypeWrapper<FoundPartnerModel>;
  FoundPartnerConnection: ResolverTypeWrapper<FoundPartnerConnectionModel>;
  FoundPartnerEdge: ResolverTypeWrapper<Omit<FoundPartnerEdge, 'node'> & { node: ResolversTypes['FoundPartner'] }>;
  FoundPartnerFilter: FoundPartnerFilter;
  FoundPartnerKind: FoundPartnerKind;
  FoundPartnerOrder: FoundPartnerOrder;
  GrantCustomerPurchasePermissionInput: GrantCustomerPurchasePermissionInput;
  GrantCustomerPurchasePermissionPayload: ResolverTypeWrapper<Omit<GrantCustomerPurchasePermissionPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  InitialCredentials: ResolverTypeWrapper<InitialCredentials>;
  IssueValidationCodeInput: IssueValidationCodeInput;
  IssueValidationCodePayload: ResolverTypeWrapper<Omit<IssueValidationCodePayload, 'validationCode'> & { validationCode?: Maybe<ResolversTypes['ValidationCode']> }>;
  ListPartnerInput: ListPartnerInput;
  ListPartnerPayload: ResolverTypeWrapper<Omit<ListPartnerPayload, 'partner'> & { partner?: Maybe<ResolversTypes['FoundPartner']> }>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MultichannelAction: MultichannelAction;
  MultichannelAdvice: ResolverTypeWrapper<MultichannelAdvice>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerAgreementStatus: ResolverTypeWrapper<PartnerAgreementStatus>;
  PartnerEnrolment: PartnerEnrolment;
  PartnerIdKind: PartnerIdKind;
  PartnerIdLookup: ResolverTypeWrapper<PartnerIdLookup>;
  PartnerListKind: PartnerListKind;
  PartnerOfRecordCheck: ResolverTypeWrapper<PartnerOfRecordCheck>;
  PartnerProfile: ResolverTypeWrapper<PartnerProfile>;
  PartnerRelationship: ResolverTypeWrapper<PartnerRelationshipModel>;
  PartnerRelationshipConnection: ResolverTypeWrapper<PartnerRelationshipConnectionModel>;
  PartnerRelationshipEdge: ResolverTypeWrapper<Omit<PartnerRelationshipEdge, 'node'> & { node: ResolversTypes['PartnerRelationship'] }>;
  PartnerRelationshipFilter: PartnerRelationshipFilter;
  PartnerRelationshipOrder: PartnerRelationshipOrder;
  PartnerRelationshipType: PartnerRelationshipType;
  PartnerType: PartnerType;
  PartnershipInvitation: ResolverTypeWrapper<PartnershipInvitationModel>;
  PartnershipInvitationConnection: ResolverTypeWrapper<PartnershipInvitationConnectionModel>;
  PartnershipInvitationEdge: ResolverTypeWrapper<Omit<PartnershipInvitationEdge, 'node'> & { node: ResolversTypes['PartnershipInvitation'] }>;
  PartnershipInvitationFilter: PartnershipInvitationFilter;
  PartnershipInvitationOrder: PartnershipInvitationOrder;
  PartnershipInvitationStatus: PartnershipInvitationStatus;
  PartnershipState: PartnershipState;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  PublishBusinessProfileInput: PublishBusinessProfileInput;
  PublishBusinessProfilePayload: ResolverTypeWrapper<Omit<PublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  PublishedBusinessProfile: ResolverTypeWrapper<PublishedBusinessProfileModel>;
  PublishedLocation: ResolverTypeWrapper<PublishedLocationModel>;
  PurchaseBlocker: PurchaseBlocker;
  PurchaseChannel: PurchaseChannel;
  PurchaseKind: PurchaseKind;
  PurchaseReadiness: ResolverTypeWrapper<PurchaseReadiness>;
  Qualification: Qualification;
  QualificationDecision: QualificationDecision;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCustomerChannelsInput: RecordCustomerChannelsInput;
  RecordCustomerChannelsPayload: ResolverTypeWrapper<Omit<RecordCustomerChannelsPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  RecordPartnerAgreementInput: RecordPartnerAgreementInput;
  RecordPartnerAgreementPayload: ResolverTypeWrapper<Omit<RecordPartnerAgreementPayload, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralAnswer: ReferralAnswer;
  ReferralConnection: ResolverTypeWrapper<ReferralConnectionModel>;
  ReferralConsent: ResolverTypeWrapper<ReferralConsent>;
  ReferralConsentInput: ReferralConsentInput;
  ReferralContact: ResolverTypeWrapper<ReferralContact>;
  ReferralContactInput: ReferralContactInput;
  ReferralCustomer: ResolverTypeWrapper<ReferralCustomer>;
  ReferralCustomerId: ResolverTypeWrapper<ReferralCustomerId>;
  ReferralCustomerIdInput: ReferralCustomerIdInput;
  ReferralCustomerInput: ReferralCustomerInput;
  ReferralDetails: ResolverTypeWrapper<ReferralDetails>;
  ReferralDetailsInput: ReferralDetailsInput;
  ReferralDirection: ReferralDirection;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralInviteContext: ResolverTypeWrapper<ReferralInviteContext>;
  ReferralKind: ReferralKind;
  ReferralOrder: ReferralOrder;
  ReferralOutcome: ReferralOutcome;
  ReferralQualification: ReferralQualification;
  ReferralRequirements: ResolverTypeWrapper<ReferralRequirements>;
  ReferralRequirementsInput: ReferralRequirementsInput;
  ReferralSide: ReferralSide;
  ReferralSolution: ResolverTypeWrapper<ReferralSolution>;
  ReferralSolutionInput: ReferralSolutionInput;
  ReferralSolutionType: ReferralSolutionType;
  ReferralStatus: ReferralStatus;
  ReferralSubstatus: ReferralSubstatus;
  ReferralTag: ResolverTypeWrapper<ReferralTagModel>;
  ReferralTagKind: ReferralTagKind;
  ReferralTarget: ResolverTypeWrapper<ReferralTarget>;
  ReferralTargetInput: ReferralTargetInput;
  ReferralTargetType: ReferralTargetType;
  ReferralTeamMember: ResolverTypeWrapper<ReferralTeamMember>;
  ReferralTeamMemberInput: ReferralTeamMemberInput;
  ReferralType: ReferralType;
  RegisterDealInput: RegisterDealInput;
  RegisterDealPayload: ResolverTypeWrapper<Omit<RegisterDealPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  RelationshipRemoval: ResolverTypeWrapper<RelationshipRemovalModel>;
  RelationshipRemovalBlocker: ResolverTypeWrapper<RelationshipRemovalBlocker>;
  RelationshipRemovalBlockerCode: RelationshipRemovalBlockerCode;
  RelationshipRemovalCheck: ResolverTypeWrapper<RelationshipRemovalCheck>;
  RelationshipRemovalOutcome: RelationshipRemovalOutcome;
  RelationshipState: RelationshipState;
  RemoveBusinessProfileLocationInput: RemoveBusinessProfileLocationInput;
  RemoveBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<RemoveBusinessProfileLocationPayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  RemoveCustomerTagsInput: RemoveCustomerTagsInput;
  RemoveCustomerTagsPayload: ResolverTypeWrapper<Omit<RemoveCustomerTagsPayload, 'results'> & { results: Array<ResolversTypes['CustomerTagsResult']> }>;
  RemoveCustomerUsageBudgetsInput: RemoveCustomerUsageBudgetsInput;
  RemoveCustomerUsageBudgetsPayload: ResolverTypeWrapper<Omit<RemoveCustomerUsageBudgetsPayload, 'results'> & { results: Array<ResolversTypes['CustomerUsageBudgetResult']> }>;
  RemovePartnerRelationshipInput: RemovePartnerRelationshipInput;
  RemovePartnerRelationshipPayload: ResolverTypeWrapper<Omit<RemovePartnerRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversTypes['PartnerRelationship']> }>;
  RemoveResellerRelationshipInput: RemoveResellerRelationshipInput;
  RemoveResellerRelationshipPayload: ResolverTypeWrapper<Omit<RemoveResellerRelationshipPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  RequestCustomerQualificationInput: RequestCustomerQualificationInput;
  RequestCustomerQualificationPayload: ResolverTypeWrapper<Omit<RequestCustomerQualificationPayload, 'customer' | 'qualification'> & { customer?: Maybe<ResolversTypes['Customer']>, qualification?: Maybe<ResolversTypes['CustomerQualification']> }>;
  ResellerInvitation: ResolverTypeWrapper<ResellerInvitationModel>;
  ResellerInvitationAcceptance: ResolverTypeWrapper<ResellerInvitationAcceptanceModel>;
  ResellerInvitationAcceptanceConnection: ResolverTypeWrapper<ResellerInvitationAcceptanceConnectionModel>;
  ResellerInvitationAcceptanceEdge: ResolverTypeWrapper<Omit<ResellerInvitationAcceptanceEdge, 'node'> & { node: ResolversTypes['ResellerInvitationAcceptance'] }>;
  ResellerInvitationAcceptanceFilter: ResellerInvitationAcceptanceFilter;
  ResellerInvitationAcceptanceOrder: ResellerInvitationAcceptanceOrder;
  ResellerInvitationAcceptor: ResolverTypeWrapper<ResellerInvitationAcceptor>;
  ResellerInvitationAcceptorInput: ResellerInvitationAcceptorInput;
  ResellerInvitationConnection: ResolverTypeWrapper<ResellerInvitationConnectionModel>;
  ResellerInvitationEdge: ResolverTypeWrapper<Omit<ResellerInvitationEdge, 'node'> & { node: ResolversTypes['ResellerInvitation'] }>;
  ResellerInvitationFilter: ResellerInvitationFilter;
  ResellerInvitationKind: ResellerInvitationKind;
  ResellerInvitationOrder: ResellerInvitationOrder;
  ResellerInvitationStatus: ResellerInvitationStatus;
  ResellerInvitationView: ResolverTypeWrapper<ResellerInvitationView>;
  ResubmitCustomerVerificationInput: ResubmitCustomerVerificationInput;
  ResubmitCustomerVerificationPayload: ResolverTypeWrapper<Omit<ResubmitCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  RevokeCustomerPurchasePermissionInput: RevokeCustomerPurchasePermissionInput;
  RevokeCustomerPurchasePermissionPayload: ResolverTypeWrapper<Omit<RevokeCustomerPurchasePermissionPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  SelfServeAction: SelfServeAction;
  SelfServeResource: SelfServeResource;
  SellingRegion: SellingRegion;
  SendLeadInput: SendLeadInput;
  SendLeadPayload: ResolverTypeWrapper<Omit<SendLeadPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  SetBudgetNotificationInput: SetBudgetNotificationInput;
  SetBudgetNotificationPayload: ResolverTypeWrapper<Omit<SetBudgetNotificationPayload, 'budgetNotification'> & { budgetNotification?: Maybe<ResolversTypes['BudgetNotification']> }>;
  SetCustomerCostManagementAccessInput: SetCustomerCostManagementAccessInput;
  SetCustomerCostManagementAccessPayload: ResolverTypeWrapper<Omit<SetCustomerCostManagementAccessPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  SetCustomerTagsInput: SetCustomerTagsInput;
  SetCustomerTagsPayload: ResolverTypeWrapper<Omit<SetCustomerTagsPayload, 'results'> & { results: Array<ResolversTypes['CustomerTagsResult']> }>;
  SetCustomerUsageBudgetsInput: SetCustomerUsageBudgetsInput;
  SetCustomerUsageBudgetsPayload: ResolverTypeWrapper<Omit<SetCustomerUsageBudgetsPayload, 'results'> & { results: Array<ResolversTypes['CustomerUsageBudgetResult']> }>;
  ShareReferralWithMicrosoftInput: ShareReferralWithMicrosoftInput;
  ShareReferralWithMicrosoftPayload: ResolverTypeWrapper<Omit<ShareReferralWithMicrosoftPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  SharedFile: ResolverTypeWrapper<SharedFile>;
  TenantProfileInput: TenantProfileInput;
  TenantType: TenantType;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnlistPartnerInput: UnlistPartnerInput;
  UnlistPartnerPayload: ResolverTypeWrapper<UnlistPartnerPayload>;
  UnpublishBusinessProfileInput: UnpublishBusinessProfileInput;
  UnpublishBusinessProfilePayload: ResolverTypeWrapper<Omit<UnpublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  UpdateBusinessProfileInput: UpdateBusinessProfileInput;
  UpdateBusinessProfileLocationInput: UpdateBusinessProfileLocationInput;
  UpdateBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<UpdateBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']>, location?: Maybe<ResolversTypes['BusinessProfileLocation']> }>;
  UpdateBusinessProfilePayload: ResolverTypeWrapper<Omit<UpdateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  UpdateCustomerBillingProfileInput: UpdateCustomerBillingProfileInput;
  UpdateCustomerBillingProfilePayload: ResolverTypeWrapper<Omit<UpdateCustomerBillingProfilePayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  UpdateCustomerCompanyDetailsInput: UpdateCustomerCompanyDetailsInput;
  UpdateCustomerCompanyDetailsPayload: ResolverTypeWrapper<Omit<UpdateCustomerCompanyDetailsPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  UpdateReferralInput: UpdateReferralInput;
  UpdateReferralPayload: ResolverTypeWrapper<Omit<UpdateReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  UpgradeDealInput: UpgradeDealInput;
  UpgradeDealPayload: ResolverTypeWrapper<Omit<UpgradeDealPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  UsageBudget: ResolverTypeWrapper<UsageBudgetModel>;
  UsageBudgetState: UsageBudgetState;
  UsageBudgetSummary: ResolverTypeWrapper<UsageBudgetSummary>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationCode: ResolverTypeWrapper<ValidationCodeModel>;
  ValidationCodeConnection: ResolverTypeWrapper<ValidationCodeConnectionModel>;
  ValidationCodeEdge: ResolverTypeWrapper<Omit<ValidationCodeEdge, 'node'> & { node: ResolversTypes['ValidationCode'] }>;
  ValidationCodeFilter: ValidationCodeFilter;
  ValidationCodeOrder: ValidationCodeOrder;
  VerificationDecision: VerificationDecision;
  VerificationStatus: VerificationStatus;
  VerificationTrigger: VerificationTrigger;
  VettingStatus: VettingStatus;
  WithdrawPartnershipInvitationInput: WithdrawPartnershipInvitationInput;
  WithdrawPartnershipInvitationPayload: ResolverTypeWrapper<Omit<WithdrawPartnershipInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['PartnershipInvitation']> }>;
  WithdrawResellerInvitationInput: WithdrawResellerInvitationInput;
  WithdrawResellerInvitationPayload: ResolverTypeWrapper<Omit<WithdrawResellerInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['ResellerInvitation']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptCustomerAgreementInput: AcceptCustomerAgreementInput;
  Boolean: Scalars['Boolean']['output'];
  AcceptCustomerAgreementPayload: Omit<AcceptCustomerAgreementPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  AcceptIndirectProviderInvitationInput: AcceptIndirectProviderInvitationInput;
  AcceptIndirectProviderInvitationPayload: Omit<AcceptIndirectProviderInvitationPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['PartnerRelationship']> };
  AcceptReferralInput: AcceptReferralInput;
  ID: Scalars['ID']['output'];
  AcceptReferralPayload: Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AcceptResellerInvitationInput: AcceptResellerInvitationInput;
  AcceptResellerInvitationPayload: Omit<AcceptResellerInvitationPayload, 'agreement' | 'customer' | 'relationship'> & { agreement?: Maybe<ResolversParentTypes['AgreementState']>, customer?: Maybe<ResolversParentTypes['Customer']>, relationship?: Maybe<ResolversParentTypes['CustomerRelationship']> };
  AccountVerification: AccountVerificationModel;
  AddBusinessProfileLocationInput: AddBusinessProfileLocationInput;
  AddBusinessProfileLocationPayload: Omit<AddBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']>, location?: Maybe<ResolversParentTypes['BusinessProfileLocation']> };
  AddCustomerTagsInput: AddCustomerTagsInput;
  AddCustomerTagsPayload: Omit<AddCustomerTagsPayload, 'results'> & { results: Array<ResolversParentTypes['CustomerTagsResult']> };
  Address: Address;
  AddressInput: AddressInput;
  AddressValidation: AddressValidation;
  AdvanceDealStageInput: AdvanceDealStageInput;
  AdvanceDealStagePayload: Omit<AdvanceDealStagePayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AgreementAttestation: AgreementAttestationModel;
  AgreementConfirmation: AgreementConfirmationModel;
  AgreementConfirmationRowInput: AgreementConfirmationRowInput;
  AgreementConfirmationRowResult: Omit<AgreementConfirmationRowResult, 'confirmation' | 'customer'> & { confirmation?: Maybe<ResolversParentTypes['AgreementConfirmation']>, customer?: Maybe<ResolversParentTypes['Customer']> };
  Int: Scalars['Int']['output'];
  AgreementContact: AgreementContact;
  AgreementContactInput: AgreementContactInput;
  AgreementCoverage: AgreementCoverageModel;
  AgreementCoverageConnection: AgreementCoverageConnectionModel;
  AgreementCoverageEdge: Omit<AgreementCoverageEdge, 'node'> & { node: ResolversParentTypes['AgreementCoverage'] };
  AgreementCoverageFilter: AgreementCoverageFilter;
  AgreementDocumentLink: AgreementDocumentLink;
  AgreementInvitation: AgreementInvitation;
  AgreementSignature: AgreementSignatureModel;
  AgreementState: AgreementStateModel;
  AgreementTemplate: AgreementTemplateModel;
  AgreementVersion: AgreementVersionModel;
  AnswerSharedReferralInput: AnswerSharedReferralInput;
  AnswerSharedReferralPayload: Omit<AnswerSharedReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  BillingProfile: BillingProfileModel;
  BudgetNotification: BudgetNotificationModel;
  BulkConfirmCustomerAgreementsInput: BulkConfirmCustomerAgreementsInput;
  BulkConfirmCustomerAgreementsPayload: Omit<BulkConfirmCustomerAgreementsPayload, 'results'> & { results: Array<ResolversParentTypes['AgreementConfirmationRowResult']> };
  BusinessProfile: BusinessProfileModel;
  BusinessProfileConnection: BusinessProfileConnectionModel;
  BusinessProfileContact: BusinessProfileContact;
  BusinessProfileContactInput: BusinessProfileContactInput;
  BusinessProfileContentInput: BusinessProfileContentInput;
  BusinessProfileEdge: Omit<BusinessProfileEdge, 'node'> & { node: ResolversParentTypes['BusinessProfile'] };
  BusinessProfileFilter: BusinessProfileFilter;
  BusinessProfileLocation: BusinessProfileLocationModel;
  BusinessProfileLocationInput: BusinessProfileLocationInput;
  BusinessProfileLogo: BusinessProfileLogoModel;
  BusinessProfileLogoInput: BusinessProfileLogoInput;
  ChangePartnerEnrolmentInput: ChangePartnerEnrolmentInput;
  ChangePartnerEnrolmentPayload: Omit<ChangePartnerEnrolmentPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  CloseReferralInput: CloseReferralInput;
  CloseReferralPayload: Omit<CloseReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  CommandPlan: CommandPlan;
  CommandRecord: CommandRecord;
  CompanyProfile: CompanyProfileModel;
  ConfirmCustomerAgreementInput: ConfirmCustomerAgreementInput;
  ConfirmCustomerAgreementPayload: Omit<ConfirmCustomerAgreementPayload, 'confirmation' | 'customer'> & { confirmation?: Maybe<ResolversParentTypes['AgreementConfirmation']>, customer?: Maybe<ResolversParentTypes['Customer']> };
  CountryCode: Scalars['CountryCode']['output'];
  CountryRules: CountryRulesModel;
  CountryRulesConnection: CountryRulesConnectionModel;
  CountryRulesEdge: Omit<CountryRulesEdge, 'node'> & { node: ResolversParentTypes['CountryRules'] };
  CountryRulesFilter: CountryRulesFilter;
  CreateAgreementAttestationInput: CreateAgreementAttestationInput;
  CreateAgreementAttestationPayload: Omit<CreateAgreementAttestationPayload, 'attestation'> & { attestation?: Maybe<ResolversParentTypes['AgreementAttestation']> };
  CreateAgreementDocumentLinkInput: CreateAgreementDocumentLinkInput;
  CreateAgreementDocumentLinkPayload: CreateAgreementDocumentLinkPayload;
  CreateAgreementInvitationInput: CreateAgreementInvitationInput;
  CreateAgreementInvitationPayload: CreateAgreementInvitationPayload;
  CreateBusinessProfileInput: CreateBusinessProfileInput;
  CreateBusinessProfilePayload: Omit<CreateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CreatePartnershipInvitationInput: CreatePartnershipInvitationInput;
  CreatePartnershipInvitationPayload: Omit<CreatePartnershipInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['PartnershipInvitation']> };
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: Omit<CreateReferralPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  CreateResellerInvitationInput: CreateResellerInvitationInput;
  CreateResellerInvitationPayload: Omit<CreateResellerInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['ResellerInvitation']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerAgreementInput: CustomerAgreementInput;
  CustomerChannel: CustomerChannelModel;
  CustomerChannelInput: CustomerChannelInput;
  CustomerConnection: CustomerConnectionModel;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerExport: CustomerExportModel;
  CustomerFilter: CustomerFilter;
  CustomerPartner: CustomerPartnerModel;
  CustomerPurchasePermission: CustomerPurchasePermission;
  CustomerPurchasePermissions: CustomerPurchasePermissionsModel;
  CustomerPurchaseReadiness: CustomerPurchaseReadiness;
  CustomerQualification: CustomerQualificationModel;
  CustomerRelationship: CustomerRelationshipModel;
  CustomerTag: CustomerTag;
  CustomerTagConnection: CustomerTagConnectionModel;
  CustomerTagEdge: CustomerTagEdge;
  CustomerTagFilter: CustomerTagFilter;
  CustomerTagsResult: Omit<CustomerTagsResult, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerUsageBudgetInput: CustomerUsageBudgetInput;
  CustomerUsageBudgetResult: Omit<CustomerUsageBudgetResult, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CustomerValidation: CustomerValidation;
  CustomersUserError: CustomersUserError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCustomerQualificationInput: DecideCustomerQualificationInput;
  DecideCustomerQualificationPayload: Omit<DecideCustomerQualificationPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  DecideCustomerVerificationInput: DecideCustomerVerificationInput;
  DecideCustomerVerificationPayload: Omit<DecideCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Decimal: Scalars['Decimal']['output'];
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  DeleteSandboxCustomerInput: DeleteSandboxCustomerInput;
  DeleteSandboxCustomerPayload: DeleteSandboxCustomerPayload;
  DomainAvailability: DomainAvailability;
  ErrorParam: ErrorParam;
  ExportCustomersInput: ExportCustomersInput;
  ExportCustomersPayload: Omit<ExportCustomersPayload, 'export'> & { export?: Maybe<ResolversParentTypes['CustomerExport']> };
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  FoundPartner: FoundPartnerModel;
  FoundPartnerConnection: FoundPartnerConnectionModel;
  FoundPartnerEdge: Omit<FoundPartnerEdge, 'node'> & { node: ResolversParentTypes['FoundPartner'] };
  FoundPartnerFilter: FoundPartnerFilter;
  GrantCustomerPurchasePermissionInput: GrantCustomerPurchasePermissionInput;
  GrantCustomerPurchasePermissionPayload: Omit<GrantCustomerPurchasePermissionPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  InitialCredentials: InitialCredentials;
  IssueValidationCodeInput: IssueValidationCodeInput;
  IssueValidationCodePayload: Omit<IssueValidationCodePayload, 'validationCode'> & { validationCode?: Maybe<ResolversParentTypes['ValidationCode']> };
  ListPartnerInput: ListPartnerInput;
  ListPartnerPayload: Omit<ListPartnerPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['FoundPartner']> };
  Locale: Scalars['Locale']['output'];
  Money: Money;
  MultichannelAdvice: MultichannelAdvice;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Partner: PartnerModel;
  PartnerAgreementStatus: PartnerAgreementStatus;
  PartnerIdLookup: PartnerIdLookup;
  PartnerOfRecordCheck: PartnerOfRecordCheck;
  PartnerProfile: PartnerProfile;
  PartnerRelationship: PartnerRelationshipModel;
  PartnerRelationshipConnection: PartnerRelationshipConnectionModel;
  PartnerRelationshipEdge: Omit<PartnerRelationshipEdge, 'node'> & { node: ResolversParentTypes['PartnerRelationship'] };
  PartnerRelationshipFilter: PartnerRelationshipFilter;
  PartnershipInvitation: PartnershipInvitationModel;
  PartnershipInvitationConnection: PartnershipInvitationConnectionModel;
  PartnershipInvitationEdge: Omit<PartnershipInvitationEdge, 'node'> & { node: ResolversParentTypes['PartnershipInvitation'] };
  PartnershipInvitationFilter: PartnershipInvitationFilter;
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  PublishBusinessProfileInput: PublishBusinessProfileInput;
  PublishBusinessProfilePayload: Omit<PublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  PublishedBusinessProfile: PublishedBusinessProfileModel;
  PublishedLocation: PublishedLocationModel;
  PurchaseReadiness: PurchaseReadiness;
  Query: Record<PropertyKey, never>;
  RecordCustomerChannelsInput: RecordCustomerChannelsInput;
  RecordCustomerChannelsPayload: Omit<RecordCustomerChannelsPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  RecordPartnerAgreementInput: RecordPartnerAgreementInput;
  RecordPartnerAgreementPayload: Omit<RecordPartnerAgreementPayload, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  Referral: ReferralModel;
  ReferralConnection: ReferralConnectionModel;
  ReferralConsent: ReferralConsent;
  ReferralConsentInput: ReferralConsentInput;
  ReferralContact: ReferralContact;
  ReferralContactInput: ReferralContactInput;
  ReferralCustomer: ReferralCustomer;
  ReferralCustomerId: ReferralCustomerId;
  ReferralCustomerIdInput: ReferralCustomerIdInput;
  ReferralCustomerInput: ReferralCustomerInput;
  ReferralDetails: ReferralDetails;
  ReferralDetailsInput: ReferralDetailsInput;
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralInviteContext: ReferralInviteContext;
  ReferralRequirements: ReferralRequirements;
  ReferralRequirementsInput: ReferralRequirementsInput;
  ReferralSolution: ReferralSolution;
  ReferralSolutionInput: ReferralSolutionInput;
  ReferralTag: ReferralTagModel;
  ReferralTarget: ReferralTarget;
  ReferralTargetInput: ReferralTargetInput;
  ReferralTeamMember: ReferralTeamMember;
  ReferralTeamMemberInput: ReferralTeamMemberInput;
  RegisterDealInput: RegisterDealInput;
  RegisterDealPayload: Omit<RegisterDealPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  RelationshipRemoval: RelationshipRemovalModel;
  RelationshipRemovalBlocker: RelationshipRemovalBlocker;
  RelationshipRemovalCheck: RelationshipRemovalCheck;
  RemoveBusinessProfileLocationInput: RemoveBusinessProfileLocationInput;
  RemoveBusinessProfileLocationPayload: Omit<RemoveBusinessProfileLocationPayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  RemoveCustomerTagsInput: RemoveCustomerTagsInput;
  RemoveCustomerTagsPayload: Omit<RemoveCustomerTagsPayload, 'results'> & { results: Array<ResolversParentTypes['CustomerTagsResult']> };
  RemoveCustomerUsageBudgetsInput: RemoveCustomerUsageBudgetsInput;
  RemoveCustomerUsageBudgetsPayload: Omit<RemoveCustomerUsageBudgetsPayload, 'results'> & { results: Array<ResolversParentTypes['CustomerUsageBudgetResult']> };
  RemovePartnerRelationshipInput: RemovePartnerRelationshipInput;
  RemovePartnerRelationshipPayload: Omit<RemovePartnerRelationshipPayload, 'relationship'> & { relationship?: Maybe<ResolversParentTypes['PartnerRelationship']> };
  RemoveResellerRelationshipInput: RemoveResellerRelationshipInput;
  RemoveResellerRelationshipPayload: Omit<RemoveResellerRelationshipPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  RequestCustomerQualificationInput: RequestCustomerQualificationInput;
  RequestCustomerQualificationPayload: Omit<RequestCustomerQualificationPayload, 'customer' | 'qualification'> & { customer?: Maybe<ResolversParentTypes['Customer']>, qualification?: Maybe<ResolversParentTypes['CustomerQualification']> };
  ResellerInvitation: ResellerInvitationModel;
  ResellerInvitationAcceptance: ResellerInvitationAcceptanceModel;
  ResellerInvitationAcceptanceConnection: ResellerInvitationAcceptanceConnectionModel;
  ResellerInvitationAcceptanceEdge: Omit<ResellerInvitationAcceptanceEdge, 'node'> & { node: ResolversParentTypes['ResellerInvitationAcceptance'] };
  ResellerInvitationAcceptanceFilter: ResellerInvitationAcceptanceFilter;
  ResellerInvitationAcceptor: ResellerInvitationAcceptor;
  ResellerInvitationAcceptorInput: ResellerInvitationAcceptorInput;
  ResellerInvitationConnection: ResellerInvitationConnectionModel;
  ResellerInvitationEdge: Omit<ResellerInvitationEdge, 'node'> & { node: ResolversParentTypes['ResellerInvitation'] };
  ResellerInvitationFilter: ResellerInvitationFilter;
  ResellerInvitationView: ResellerInvitationView;
  ResubmitCustomerVerificationInput: ResubmitCustomerVerificationInput;
  ResubmitCustomerVerificationPayload: Omit<ResubmitCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  RevokeCustomerPurchasePermissionInput: RevokeCustomerPurchasePermissionInput;
  RevokeCustomerPurchasePermissionPayload: Omit<RevokeCustomerPurchasePermissionPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  SendLeadInput: SendLeadInput;
  SendLeadPayload: Omit<SendLeadPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  SetBudgetNotificationInput: SetBudgetNotificationInput;
  SetBudgetNotificationPayload: Omit<SetBudgetNotificationPayload, 'budgetNotification'> & { budgetNotification?: Maybe<ResolversParentTypes['BudgetNotification']> };
  SetCustomerCostManagementAccessInput: SetCustomerCostManagementAccessInput;
  SetCustomerCostManagementAccessPayload: Omit<SetCustomerCostManagementAccessPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  SetCustomerTagsInput: SetCustomerTagsInput;
  SetCustomerTagsPayload: Omit<SetCustomerTagsPayload, 'results'> & { results: Array<ResolversParentTypes['CustomerTagsResult']> };
  SetCustomerUsageBudgetsInput: SetCustomerUsageBudgetsInput;
  SetCustomerUsageBudgetsPayload: Omit<SetCustomerUsageBudgetsPayload, 'results'> & { results: Array<ResolversParentTypes['CustomerUsageBudgetResult']> };
  ShareReferralWithMicrosoftInput: ShareReferralWithMicrosoftInput;
  ShareReferralWithMicrosoftPayload: Omit<ShareReferralWithMicrosoftPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  SharedFile: SharedFile;
  TenantProfileInput: TenantProfileInput;
  UUID: Scalars['UUID']['output'];
  UnlistPartnerInput: UnlistPartnerInput;
  UnlistPartnerPayload: UnlistPartnerPayload;
  UnpublishBusinessProfileInput: UnpublishBusinessProfileInput;
  UnpublishBusinessProfilePayload: Omit<UnpublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  UpdateBusinessProfileInput: UpdateBusinessProfileInput;
  UpdateBusinessProfileLocationInput: UpdateBusinessProfileLocationInput;
  UpdateBusinessProfileLocationPayload: Omit<UpdateBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']>, location?: Maybe<ResolversParentTypes['BusinessProfileLocation']> };
  UpdateBusinessProfilePayload: Omit<UpdateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  UpdateCustomerBillingProfileInput: UpdateCustomerBillingProfileInput;
  UpdateCustomerBillingProfilePayload: Omit<UpdateCustomerBillingProfilePayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  UpdateCustomerCompanyDetailsInput: UpdateCustomerCompanyDetailsInput;
  UpdateCustomerCompanyDetailsPayload: Omit<UpdateCustomerCompanyDetailsPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  UpdateReferralInput: UpdateReferralInput;
  UpdateReferralPayload: Omit<UpdateReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  UpgradeDealInput: UpgradeDealInput;
  UpgradeDealPayload: Omit<UpgradeDealPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  UsageBudget: UsageBudgetModel;
  UsageBudgetSummary: UsageBudgetSummary;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationCode: ValidationCodeModel;
  ValidationCodeConnection: ValidationCodeConnectionModel;
  ValidationCodeEdge: Omit<ValidationCodeEdge, 'node'> & { node: ResolversParentTypes['ValidationCode'] };
  ValidationCodeFilter: ValidationCodeFilter;
  WithdrawPartnershipInvitationInput: WithdrawPartnershipInvitationInput;
  WithdrawPartnershipInvitationPayload: Omit<WithdrawPartnershipInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['PartnershipInvitation']> };
  WithdrawResellerInvitationInput: WithdrawResellerInvitationInput;
  WithdrawResellerInvitationPayload: Omit<WithdrawResellerInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['ResellerInvitation']> };
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptCustomerAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptCustomerAgreementPayload'] = ResolversParentTypes['AcceptCustomerAgreementPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AcceptIndirectProviderInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptIndirectProviderInvitationPayload'] = ResolversParentTypes['AcceptIndirectProviderInvitationPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['PartnerRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AcceptReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReferralPayload'] = ResolversParentTypes['AcceptReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AcceptResellerInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptResellerInvitationPayload'] = ResolversParentTypes['AcceptResellerInvitationPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['CustomerRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AccountVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountVerification'] = ResolversParentTypes['AccountVerification']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['VerificationTrigger'], ParentType, ContextType>;
};

export type AddBusinessProfileLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddBusinessProfileLocationPayload'] = ResolversParentTypes['AddBusinessProfileLocationPayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['BusinessProfileLocation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AddCustomerTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddCustomerTagsPayload'] = ResolversParentTypes['AddCustomerTagsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CustomerTagsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  addressLine1?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressLine2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AddressValidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressValidation'] = ResolversParentTypes['AddressValidation']> = {
  isSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  originalAddress?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AddressStatus'], ParentType, ContextType>;
  suggestedAddresses?: Resolver<Array<ResolversTypes['Address']>, ParentType, ContextType>;
  validationMessage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdvanceDealStagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceDealStagePayload'] = ResolversParentTypes['AdvanceDealStagePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AgreementAttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementAttestation'] = ResolversParentTypes['AgreementAttestation'], FederationReferenceType extends FederationReferenceTypes['AgreementAttestation'] = FederationReferenceTypes['AgreementAttestation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreementAttestation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmation?: Resolver<Maybe<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  signatory?: Resolver<ResolversTypes['AgreementContact'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementAttestationStatus'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConfirmation'] = ResolversParentTypes['AgreementConfirmation'], FederationReferenceType extends FederationReferenceTypes['AgreementConfirmation'] = FederationReferenceTypes['AgreementConfirmation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreementConfirmation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attestation?: Resolver<Maybe<ResolversTypes['AgreementAttestation']>, ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedByUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dateAgreed?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  primaryContact?: Resolver<ResolversTypes['AgreementContact'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['AgreementTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConfirmationRowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConfirmationRowResult'] = ResolversParentTypes['AgreementConfirmationRowResult']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type AgreementContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementContact'] = ResolversParentTypes['AgreementContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementCoverage'] = ResolversParentTypes['AgreementCoverage']> = {
  blockers?: Resolver<Array<ResolversTypes['PurchaseBlocker']>, ParentType, ContextType>;
  canAcceptDirectly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  lacks?: Resolver<Array<ResolversTypes['AgreementGap']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementAcceptance'], ParentType, ContextType>;
};

export type AgreementCoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementCoverageConnection'] = ResolversParentTypes['AgreementCoverageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementCoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgreementCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementCoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementCoverageEdge'] = ResolversParentTypes['AgreementCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementCoverage'], ParentType, ContextType>;
};

export type AgreementDocumentLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementDocumentLink'] = ResolversParentTypes['AgreementDocumentLink']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  displayUri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadUri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type AgreementInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementInvitation'] = ResolversParentTypes['AgreementInvitation']> = {
  emailBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementInvitationKind'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  mustIncludeCredentials?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedByUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['AgreementTemplate'], ParentType, ContextType>;
};

export type AgreementStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementState'] = ResolversParentTypes['AgreementState']> = {
  acceptedBy?: Resolver<Array<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  isSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementAcceptance'], ParentType, ContextType>;
};

export type AgreementTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTemplate'] = ResolversParentTypes['AgreementTemplate'], FederationReferenceType extends FederationReferenceTypes['AgreementTemplate'] = FederationReferenceTypes['AgreementTemplate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreementTemplate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreementLink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
  versionRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  audience?: Resolver<ResolversTypes['AgreementAudience'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AgreementChannel'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customerType?: Resolver<ResolversTypes['AgreementCustomerType'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['AgreementTemplate'], ParentType, ContextType>;
};

export type AnswerSharedReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSharedReferralPayload'] = ResolversParentTypes['AnswerSharedReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type BillingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BillingProfile'] = ResolversParentTypes['BillingProfile']> = {
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  culture?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  defaultAddress?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BudgetNotification'] = ResolversParentTypes['BudgetNotification']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type BulkConfirmCustomerAgreementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkConfirmCustomerAgreementsPayload'] = ResolversParentTypes['BulkConfirmCustomerAgreementsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['AgreementConfirmationRowResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type BusinessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfile'] = ResolversParentTypes['BusinessProfile'], FederationReferenceType extends FederationReferenceTypes['BusinessProfile'] = FederationReferenceTypes['BusinessProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  competencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerSizes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasPendingChanges?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  linkedInUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['BusinessProfileLocation']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['BusinessProfileLogo']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedBusinessProfile']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BusinessProfileState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfileConnection'] = ResolversParentTypes['BusinessProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BusinessProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BusinessProfileContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfileContact'] = ResolversParentTypes['BusinessProfileContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusinessProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfileEdge'] = ResolversParentTypes['BusinessProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusinessProfile'], ParentType, ContextType>;
};

export type BusinessProfileLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfileLocation'] = ResolversParentTypes['BusinessProfileLocation'], FederationReferenceType extends FederationReferenceTypes['BusinessProfileLocation'] = FederationReferenceTypes['BusinessProfileLocation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusinessProfileLocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['BusinessProfileContact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessProfileLogoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusinessProfileLogo'] = ResolversParentTypes['BusinessProfileLogo']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heightPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthPx?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangePartnerEnrolmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePartnerEnrolmentPayload'] = ResolversParentTypes['ChangePartnerEnrolmentPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CloseReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseReferralPayload'] = ResolversParentTypes['CloseReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CommandPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandPlan'] = ResolversParentTypes['CommandPlan']> = {
  changes?: Resolver<Array<ResolversTypes['PlannedChange']>, ParentType, ContextType>;
  charges?: Resolver<Array<ResolversTypes['PlannedCharge']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['PlannedEvent']>, ParentType, ContextType>;
};

export type CommandRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommandRecord'] = ResolversParentTypes['CommandRecord']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CommandOutcome'], ParentType, ContextType>;
  refusalCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyProfile'] = ResolversParentTypes['CompanyProfile']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type ConfirmCustomerAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmCustomerAgreementPayload'] = ResolversParentTypes['ConfirmCustomerAgreementPayload']> = {
  confirmation?: Resolver<Maybe<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CountryRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryRules'] = ResolversParentTypes['CountryRules']> = {
  agreementLanguages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  callingCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  defaultCulture?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  isCityRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPhoneNumberRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPostalCodeRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRegistrationNumberRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStateRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumberRegex?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postalCodeRegex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['SellingRegion']>, ParentType, ContextType>;
  registrationNumberRegex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumberTypes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supportedCultures?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  supportedLanguages?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  supportedStates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CountryRulesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryRulesConnection'] = ResolversParentTypes['CountryRulesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryRulesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountryRules']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryRulesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryRulesEdge'] = ResolversParentTypes['CountryRulesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountryRules'], ParentType, ContextType>;
};

export type CreateAgreementAttestationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementAttestationPayload'] = ResolversParentTypes['CreateAgreementAttestationPayload']> = {
  attestation?: Resolver<Maybe<ResolversTypes['AgreementAttestation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateAgreementDocumentLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementDocumentLinkPayload'] = ResolversParentTypes['CreateAgreementDocumentLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['AgreementDocumentLink']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateAgreementInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAgreementInvitationPayload'] = ResolversParentTypes['CreateAgreementInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['AgreementInvitation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateBusinessProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateBusinessProfilePayload'] = ResolversParentTypes['CreateBusinessProfilePayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCustomerPayload'] = ResolversParentTypes['CreateCustomerPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  initialCredentials?: Resolver<Maybe<ResolversTypes['InitialCredentials']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreatePartnershipInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePartnershipInvitationPayload'] = ResolversParentTypes['CreatePartnershipInvitationPayload']> = {
  emailBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailLocale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  emailSubject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['PartnershipInvitation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReferralPayload'] = ResolversParentTypes['CreateReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CreateResellerInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateResellerInvitationPayload'] = ResolversParentTypes['CreateResellerInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['ResellerInvitation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  billingProfile?: Resolver<Maybe<ResolversTypes['BillingProfile']>, ParentType, ContextType>;
  channels?: Resolver<Maybe<Array<ResolversTypes['CustomerChannel']>>, ParentType, ContextType>;
  cloud?: Resolver<ResolversTypes['Cloud'], ParentType, ContextType>;
  commerceId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companyProfile?: Resolver<ResolversTypes['CompanyProfile'], ParentType, ContextType>;
  costManagementAccess?: Resolver<Maybe<ResolversTypes['CostManagementAccess']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['CustomerPartner']>, ParentType, ContextType>;
  purchasePermissions?: Resolver<Maybe<ResolversTypes['CustomerPurchasePermissions']>, ParentType, ContextType>;
  purchaseReadiness?: Resolver<Maybe<ResolversTypes['PurchaseReadiness']>, ParentType, ContextType>;
  qualifications?: Resolver<Maybe<Array<ResolversTypes['CustomerQualification']>>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['CustomerRelationship']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  usageBudget?: Resolver<Maybe<ResolversTypes['UsageBudget']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['AccountVerification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerChannelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerChannel'] = ResolversParentTypes['CustomerChannel']> = {
  channel?: Resolver<ResolversTypes['PurchaseChannel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseKind'], ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerExport'] = ResolversParentTypes['CustomerExport'], FederationReferenceType extends FederationReferenceTypes['CustomerExport'] = FederationReferenceTypes['CustomerExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  csvUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CustomerExportState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPartner'] = ResolversParentTypes['CustomerPartner']> = {
  location?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  mpnId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  relationshipType?: Resolver<ResolversTypes['CustomerPartnerType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
};

export type CustomerPurchasePermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPurchasePermission'] = ResolversParentTypes['CustomerPurchasePermission']> = {
  action?: Resolver<ResolversTypes['SelfServeAction'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['SelfServeResource'], ParentType, ContextType>;
};

export type CustomerPurchasePermissionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPurchasePermissions'] = ResolversParentTypes['CustomerPurchasePermissions']> = {
  etag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['CustomerPurchasePermission']>, ParentType, ContextType>;
  policyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['CustomerPurchaseReadiness'], ParentType, ContextType>;
};

export type CustomerPurchaseReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerPurchaseReadiness'] = ResolversParentTypes['CustomerPurchaseReadiness']> = {
  hasAzureSubscription?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerQualification'] = ResolversParentTypes['CustomerQualification']> = {
  attempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  educationSegment?: Resolver<Maybe<ResolversTypes['EducationSegment']>, ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  vettingCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vettingDecidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  vettingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vettingStatus?: Resolver<Maybe<ResolversTypes['VettingStatus']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRelationship'] = ResolversParentTypes['CustomerRelationship']> = {
  associatedPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indirectProvider?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  lastRemoval?: Resolver<Maybe<ResolversTypes['RelationshipRemoval']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
};

export type CustomerTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTag'] = ResolversParentTypes['CustomerTag']> = {
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerTagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTagConnection'] = ResolversParentTypes['CustomerTagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerTagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustomerTag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerTagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTagEdge'] = ResolversParentTypes['CustomerTagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerTag'], ParentType, ContextType>;
};

export type CustomerTagsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerTagsResult'] = ResolversParentTypes['CustomerTagsResult']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CustomerUsageBudgetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerUsageBudgetResult'] = ResolversParentTypes['CustomerUsageBudgetResult']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CustomerValidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerValidation'] = ResolversParentTypes['CustomerValidation']> = {
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type CustomersUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomersUserError'] = ResolversParentTypes['CustomersUserError']> = {
  code?: Resolver<ResolversTypes['CustomersErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<Array<ResolversTypes['ErrorParam']>, ParentType, ContextType>;
  partnerCenterCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideCustomerQualificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCustomerQualificationPayload'] = ResolversParentTypes['DecideCustomerQualificationPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type DecideCustomerVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCustomerVerificationPayload'] = ResolversParentTypes['DecideCustomerVerificationPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclineReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineReferralPayload'] = ResolversParentTypes['DeclineReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type DeleteSandboxCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSandboxCustomerPayload'] = ResolversParentTypes['DeleteSandboxCustomerPayload']> = {
  deletedCustomerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type DomainAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainAvailability'] = ResolversParentTypes['DomainAvailability']> = {
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domainPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DomainUnavailability']>, ParentType, ContextType>;
};

export type ErrorParamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ErrorParam'] = ResolversParentTypes['ErrorParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportCustomersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportCustomersPayload'] = ResolversParentTypes['ExportCustomersPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['CustomerExport']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  customerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedHead'] = ResolversParentTypes['FeedHead']> = {
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPartner'] = ResolversParentTypes['FoundPartner']> = {
  contactUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FoundPartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PublishedBusinessProfile']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoundPartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPartnerConnection'] = ResolversParentTypes['FoundPartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FoundPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FoundPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundPartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundPartnerEdge'] = ResolversParentTypes['FoundPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundPartner'], ParentType, ContextType>;
};

export type GrantCustomerPurchasePermissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantCustomerPurchasePermissionPayload'] = ResolversParentTypes['GrantCustomerPurchasePermissionPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type InitialCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialCredentials'] = ResolversParentTypes['InitialCredentials']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueValidationCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueValidationCodePayload'] = ResolversParentTypes['IssueValidationCodePayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
  validationCode?: Resolver<Maybe<ResolversTypes['ValidationCode']>, ParentType, ContextType>;
};

export type ListPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListPartnerPayload'] = ResolversParentTypes['ListPartnerPayload']> = {
  etag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['FoundPartner']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MultichannelAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MultichannelAdvice'] = ResolversParentTypes['MultichannelAdvice']> = {
  actions?: Resolver<Array<ResolversTypes['MultichannelAction']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['PurchaseChannel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PurchaseKind'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptCustomerAgreement?: Resolver<Maybe<ResolversTypes['AcceptCustomerAgreementPayload']>, ParentType, ContextType, RequireFields<MutationAcceptCustomerAgreementArgs, 'input'>>;
  acceptIndirectProviderInvitation?: Resolver<Maybe<ResolversTypes['AcceptIndirectProviderInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptIndirectProviderInvitationArgs, 'input'>>;
  acceptReferral?: Resolver<Maybe<ResolversTypes['AcceptReferralPayload']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  acceptResellerInvitation?: Resolver<Maybe<ResolversTypes['AcceptResellerInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptResellerInvitationArgs, 'input'>>;
  addBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['AddBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationAddBusinessProfileLocationArgs, 'input'>>;
  addCustomerTags?: Resolver<Maybe<ResolversTypes['AddCustomerTagsPayload']>, ParentType, ContextType, RequireFields<MutationAddCustomerTagsArgs, 'input'>>;
  advanceDealStage?: Resolver<Maybe<ResolversTypes['AdvanceDealStagePayload']>, ParentType, ContextType, RequireFields<MutationAdvanceDealStageArgs, 'input'>>;
  answerSharedReferral?: Resolver<Maybe<ResolversTypes['AnswerSharedReferralPayload']>, ParentType, ContextType, RequireFields<MutationAnswerSharedReferralArgs, 'input'>>;
  bulkConfirmCustomerAgreements?: Resolver<Maybe<ResolversTypes['BulkConfirmCustomerAgreementsPayload']>, ParentType, ContextType, RequireFields<MutationBulkConfirmCustomerAgreementsArgs, 'input'>>;
  changePartnerEnrolment?: Resolver<Maybe<ResolversTypes['ChangePartnerEnrolmentPayload']>, ParentType, ContextType, RequireFields<MutationChangePartnerEnrolmentArgs, 'input'>>;
  closeReferral?: Resolver<Maybe<ResolversTypes['CloseReferralPayload']>, ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  confirmCustomerAgreement?: Resolver<Maybe<ResolversTypes['ConfirmCustomerAgreementPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCustomerAgreementArgs, 'input'>>;
  createAgreementAttestation?: Resolver<Maybe<ResolversTypes['CreateAgreementAttestationPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgreementAttestationArgs, 'input'>>;
  createAgreementDocumentLink?: Resolver<Maybe<ResolversTypes['CreateAgreementDocumentLinkPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgreementDocumentLinkArgs, 'input'>>;
  createAgreementInvitation?: Resolver<Maybe<ResolversTypes['CreateAgreementInvitationPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgreementInvitationArgs, 'input'>>;
  createBusinessProfile?: Resolver<Maybe<ResolversTypes['CreateBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationCreateBusinessProfileArgs, 'input'>>;
  createCustomer?: Resolver<Maybe<ResolversTypes['CreateCustomerPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createPartnershipInvitation?: Resolver<Maybe<ResolversTypes['CreatePartnershipInvitationPayload']>, ParentType, ContextType, RequireFields<MutationCreatePartnershipInvitationArgs, 'input'>>;
  createReferral?: Resolver<Maybe<ResolversTypes['CreateReferralPayload']>, ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  createResellerInvitation?: Resolver<Maybe<ResolversTypes['CreateResellerInvitationPayload']>, ParentType, ContextType, RequireFields<MutationCreateResellerInvitationArgs, 'input'>>;
  decideCustomerQualification?: Resolver<Maybe<ResolversTypes['DecideCustomerQualificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideCustomerQualificationArgs, 'input'>>;
  decideCustomerVerification?: Resolver<Maybe<ResolversTypes['DecideCustomerVerificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideCustomerVerificationArgs, 'input'>>;
  declineReferral?: Resolver<Maybe<ResolversTypes['DeclineReferralPayload']>, ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  deleteSandboxCustomer?: Resolver<Maybe<ResolversTypes['DeleteSandboxCustomerPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSandboxCustomerArgs, 'input'>>;
  exportCustomers?: Resolver<Maybe<ResolversTypes['ExportCustomersPayload']>, ParentType, ContextType, RequireFields<MutationExportCustomersArgs, 'input'>>;
  grantCustomerPurchasePermission?: Resolver<Maybe<ResolversTypes['GrantCustomerPurchasePermissionPayload']>, ParentType, ContextType, RequireFields<MutationGrantCustomerPurchasePermissionArgs, 'input'>>;
  issueValidationCode?: Resolver<Maybe<ResolversTypes['IssueValidationCodePayload']>, ParentType, ContextType, RequireFields<MutationIssueValidationCodeArgs, 'input'>>;
  listPartner?: Resolver<Maybe<ResolversTypes['ListPartnerPayload']>, ParentType, ContextType, RequireFields<MutationListPartnerArgs, 'input'>>;
  publishBusinessProfile?: Resolver<Maybe<ResolversTypes['PublishBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationPublishBusinessProfileArgs, 'input'>>;
  recordCustomerChannels?: Resolver<Maybe<ResolversTypes['RecordCustomerChannelsPayload']>, ParentType, ContextType, RequireFields<MutationRecordCustomerChannelsArgs, 'input'>>;
  recordPartnerAgreement?: Resolver<Maybe<ResolversTypes['RecordPartnerAgreementPayload']>, ParentType, ContextType, RequireFields<MutationRecordPartnerAgreementArgs, 'input'>>;
  registerDeal?: Resolver<Maybe<ResolversTypes['RegisterDealPayload']>, ParentType, ContextType, RequireFields<MutationRegisterDealArgs, 'input'>>;
  removeBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['RemoveBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationRemoveBusinessProfileLocationArgs, 'input'>>;
  removeCustomerTags?: Resolver<Maybe<ResolversTypes['RemoveCustomerTagsPayload']>, ParentType, ContextType, RequireFields<MutationRemoveCustomerTagsArgs, 'input'>>;
  removeCustomerUsageBudgets?: Resolver<Maybe<ResolversTypes['RemoveCustomerUsageBudgetsPayload']>, ParentType, ContextType, RequireFields<MutationRemoveCustomerUsageBudgetsArgs, 'input'>>;
  removePartnerRelationship?: Resolver<Maybe<ResolversTypes['RemovePartnerRelationshipPayload']>, ParentType, ContextType, RequireFields<MutationRemovePartnerRelationshipArgs, 'input'>>;
  removeResellerRelationship?: Resolver<Maybe<ResolversTypes['RemoveResellerRelationshipPayload']>, ParentType, ContextType, RequireFields<MutationRemoveResellerRelationshipArgs, 'input'>>;
  requestCustomerQualification?: Resolver<Maybe<ResolversTypes['RequestCustomerQualificationPayload']>, ParentType, ContextType, RequireFields<MutationRequestCustomerQualificationArgs, 'input'>>;
  resubmitCustomerVerification?: Resolver<Maybe<ResolversTypes['ResubmitCustomerVerificationPayload']>, ParentType, ContextType, RequireFields<MutationResubmitCustomerVerificationArgs, 'input'>>;
  revokeCustomerPurchasePermission?: Resolver<Maybe<ResolversTypes['RevokeCustomerPurchasePermissionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeCustomerPurchasePermissionArgs, 'input'>>;
  sendLead?: Resolver<Maybe<ResolversTypes['SendLeadPayload']>, ParentType, ContextType, RequireFields<MutationSendLeadArgs, 'input'>>;
  setBudgetNotification?: Resolver<Maybe<ResolversTypes['SetBudgetNotificationPayload']>, ParentType, ContextType, RequireFields<MutationSetBudgetNotificationArgs, 'input'>>;
  setCustomerCostManagementAccess?: Resolver<Maybe<ResolversTypes['SetCustomerCostManagementAccessPayload']>, ParentType, ContextType, RequireFields<MutationSetCustomerCostManagementAccessArgs, 'input'>>;
  setCustomerTags?: Resolver<Maybe<ResolversTypes['SetCustomerTagsPayload']>, ParentType, ContextType, RequireFields<MutationSetCustomerTagsArgs, 'input'>>;
  setCustomerUsageBudgets?: Resolver<Maybe<ResolversTypes['SetCustomerUsageBudgetsPayload']>, ParentType, ContextType, RequireFields<MutationSetCustomerUsageBudgetsArgs, 'input'>>;
  shareReferralWithMicrosoft?: Resolver<Maybe<ResolversTypes['ShareReferralWithMicrosoftPayload']>, ParentType, ContextType, RequireFields<MutationShareReferralWithMicrosoftArgs, 'input'>>;
  unlistPartner?: Resolver<Maybe<ResolversTypes['UnlistPartnerPayload']>, ParentType, ContextType, RequireFields<MutationUnlistPartnerArgs, 'input'>>;
  unpublishBusinessProfile?: Resolver<Maybe<ResolversTypes['UnpublishBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationUnpublishBusinessProfileArgs, 'input'>>;
  updateBusinessProfile?: Resolver<Maybe<ResolversTypes['UpdateBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationUpdateBusinessProfileArgs, 'input'>>;
  updateBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['UpdateBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBusinessProfileLocationArgs, 'input'>>;
  updateCustomerBillingProfile?: Resolver<Maybe<ResolversTypes['UpdateCustomerBillingProfilePayload']>, ParentType, ContextType, RequireFields<MutationUpdateCustomerBillingProfileArgs, 'input'>>;
  updateCustomerCompanyDetails?: Resolver<Maybe<ResolversTypes['UpdateCustomerCompanyDetailsPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCustomerCompanyDetailsArgs, 'input'>>;
  updateReferral?: Resolver<Maybe<ResolversTypes['UpdateReferralPayload']>, ParentType, ContextType, RequireFields<MutationUpdateReferralArgs, 'input'>>;
  upgradeDeal?: Resolver<Maybe<ResolversTypes['UpgradeDealPayload']>, ParentType, ContextType, RequireFields<MutationUpgradeDealArgs, 'input'>>;
  withdrawPartnershipInvitation?: Resolver<Maybe<ResolversTypes['WithdrawPartnershipInvitationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawPartnershipInvitationArgs, 'input'>>;
  withdrawResellerInvitation?: Resolver<Maybe<ResolversTypes['WithdrawResellerInvitationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawResellerInvitationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgreementAttestation' | 'AgreementConfirmation' | 'AgreementTemplate' | 'BusinessProfile' | 'BusinessProfileLocation' | 'Customer' | 'CustomerExport' | 'Partner' | 'PartnershipInvitation' | 'Referral' | 'ResellerInvitation' | 'ValidationCode', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cloud?: Resolver<ResolversTypes['Cloud'], ParentType, ContextType>;
  companyMpnId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['PartnerEnrolment'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAgreementSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mpnId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellingRegion?: Resolver<Maybe<ResolversTypes['SellingRegion']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartnerType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerAgreementStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerAgreementStatus'] = ResolversParentTypes['PartnerAgreementStatus']> = {
  code?: Resolver<Maybe<ResolversTypes['CustomersErrorCode']>, ParentType, ContextType>;
  isSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PartnerIdLookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerIdLookup'] = ResolversParentTypes['PartnerIdLookup']> = {
  code?: Resolver<Maybe<ResolversTypes['CustomersErrorCode']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['PartnerProfile']>, ParentType, ContextType>;
};

export type PartnerOfRecordCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerOfRecordCheck'] = ResolversParentTypes['PartnerOfRecordCheck']> = {
  code?: Resolver<Maybe<ResolversTypes['CustomersErrorCode']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnerProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerProfile'] = ResolversParentTypes['PartnerProfile']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['PartnerEnrolment'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerIdKind?: Resolver<ResolversTypes['PartnerIdKind'], ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartnerType'], ParentType, ContextType>;
};

export type PartnerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationship'] = ResolversParentTypes['PartnerRelationship']> = {
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  relationshipType?: Resolver<ResolversTypes['PartnerRelationshipType'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnershipState'], ParentType, ContextType>;
};

export type PartnerRelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipConnection'] = ResolversParentTypes['PartnerRelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerRelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnerRelationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerRelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRelationshipEdge'] = ResolversParentTypes['PartnerRelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnerRelationship'], ParentType, ContextType>;
};

export type PartnershipInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipInvitation'] = ResolversParentTypes['PartnershipInvitation'], FederationReferenceType extends FederationReferenceTypes['PartnershipInvitation'] = FederationReferenceTypes['PartnershipInvitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartnershipInvitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  reseller?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartnershipInvitationStatus'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipInvitationConnection'] = ResolversParentTypes['PartnershipInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnershipInvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartnershipInvitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipInvitationEdge'] = ResolversParentTypes['PartnershipInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipInvitation'], ParentType, ContextType>;
};

export type PlannedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedChange'] = ResolversParentTypes['PlannedChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedChargeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedCharge'] = ResolversParentTypes['PlannedCharge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlannedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedEvent'] = ResolversParentTypes['PlannedEvent']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishBusinessProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishBusinessProfilePayload'] = ResolversParentTypes['PublishBusinessProfilePayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type PublishedBusinessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedBusinessProfile'] = ResolversParentTypes['PublishedBusinessProfile']> = {
  competencies?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  customerSizes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  linkedInUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['PublishedLocation']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['BusinessProfileLogo']>, ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedLocation'] = ResolversParentTypes['PublishedLocation']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  locationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PurchaseReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurchaseReadiness'] = ResolversParentTypes['PurchaseReadiness']> = {
  blockers?: Resolver<Array<ResolversTypes['PurchaseBlocker']>, ParentType, ContextType>;
  canCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canIncreaseSeats?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canPurchase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canReduceSeats?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRenew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canUpgrade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreementCoverage?: Resolver<Maybe<ResolversTypes['AgreementCoverageConnection']>, ParentType, ContextType, RequireFields<QueryAgreementCoverageArgs, 'orderBy'>>;
  agreementTemplates?: Resolver<Maybe<Array<ResolversTypes['AgreementTemplate']>>, ParentType, ContextType, Partial<QueryAgreementTemplatesArgs>>;
  agreementVersions?: Resolver<Maybe<Array<ResolversTypes['AgreementVersion']>>, ParentType, ContextType, RequireFields<QueryAgreementVersionsArgs, 'audience' | 'country' | 'customerType'>>;
  businessProfiles?: Resolver<Maybe<ResolversTypes['BusinessProfileConnection']>, ParentType, ContextType, RequireFields<QueryBusinessProfilesArgs, 'orderBy'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryRulesConnection']>, ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  countryRules?: Resolver<Maybe<ResolversTypes['CountryRules']>, ParentType, ContextType, RequireFields<QueryCountryRulesArgs, 'country'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customerByDomain?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerByDomainArgs, 'domain'>>;
  customerExport?: Resolver<Maybe<ResolversTypes['CustomerExport']>, ParentType, ContextType, RequireFields<QueryCustomerExportArgs, 'id'>>;
  customerTags?: Resolver<Maybe<ResolversTypes['CustomerTagConnection']>, ParentType, ContextType, RequireFields<QueryCustomerTagsArgs, 'orderBy'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'orderBy'>>;
  domainAvailability?: Resolver<Maybe<ResolversTypes['DomainAvailability']>, ParentType, ContextType, RequireFields<QueryDomainAvailabilityArgs, 'domainPrefix'>>;
  findPartners?: Resolver<Maybe<ResolversTypes['FoundPartnerConnection']>, ParentType, ContextType, RequireFields<QueryFindPartnersArgs, 'orderBy'>>;
  multichannelAdvice?: Resolver<Maybe<Array<ResolversTypes['MultichannelAdvice']>>, ParentType, ContextType, RequireFields<QueryMultichannelAdviceArgs, 'customerId'>>;
  partnerAgreementStatus?: Resolver<Maybe<ResolversTypes['PartnerAgreementStatus']>, ParentType, ContextType, Partial<QueryPartnerAgreementStatusArgs>>;
  partnerOfRecordCheck?: Resolver<Maybe<ResolversTypes['PartnerOfRecordCheck']>, ParentType, ContextType, RequireFields<QueryPartnerOfRecordCheckArgs, 'customerId' | 'partnerId'>>;
  partnerProfile?: Resolver<Maybe<ResolversTypes['PartnerIdLookup']>, ParentType, ContextType, RequireFields<QueryPartnerProfileArgs, 'partnerId'>>;
  partnerRelationships?: Resolver<Maybe<ResolversTypes['PartnerRelationshipConnection']>, ParentType, ContextType, RequireFields<QueryPartnerRelationshipsArgs, 'orderBy'>>;
  partnershipInvitations?: Resolver<Maybe<ResolversTypes['PartnershipInvitationConnection']>, ParentType, ContextType, RequireFields<QueryPartnershipInvitationsArgs, 'orderBy'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralTags?: Resolver<Maybe<Array<ResolversTypes['ReferralTag']>>, ParentType, ContextType, Partial<QueryReferralTagsArgs>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'orderBy'>>;
  resellerInvitation?: Resolver<Maybe<ResolversTypes['ResellerInvitation']>, ParentType, ContextType, RequireFields<QueryResellerInvitationArgs, 'id'>>;
  resellerInvitationView?: Resolver<Maybe<ResolversTypes['ResellerInvitationView']>, ParentType, ContextType, RequireFields<QueryResellerInvitationViewArgs, 'invitationToken'>>;
  resellerInvitations?: Resolver<Maybe<ResolversTypes['ResellerInvitationConnection']>, ParentType, ContextType, RequireFields<QueryResellerInvitationsArgs, 'orderBy'>>;
  resellerRelationshipRemovalCheck?: Resolver<Maybe<ResolversTypes['RelationshipRemovalCheck']>, ParentType, ContextType, RequireFields<QueryResellerRelationshipRemovalCheckArgs, 'customerId'>>;
  sharedFile?: Resolver<Maybe<ResolversTypes['SharedFile']>, ParentType, ContextType, RequireFields<QuerySharedFileArgs, 'token'>>;
  usageBudgetSummary?: Resolver<Maybe<ResolversTypes['UsageBudgetSummary']>, ParentType, ContextType>;
  validateAddress?: Resolver<Maybe<ResolversTypes['AddressValidation']>, ParentType, ContextType, RequireFields<QueryValidateAddressArgs, 'input'>>;
  validateCustomer?: Resolver<Maybe<ResolversTypes['CustomerValidation']>, ParentType, ContextType, RequireFields<QueryValidateCustomerArgs, 'input'>>;
  validationCodes?: Resolver<Maybe<ResolversTypes['ValidationCodeConnection']>, ParentType, ContextType, RequireFields<QueryValidationCodesArgs, 'orderBy'>>;
  viewerBudgetNotification?: Resolver<Maybe<ResolversTypes['BudgetNotification']>, ParentType, ContextType>;
  viewerPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
};

export type RecordCustomerChannelsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCustomerChannelsPayload'] = ResolversParentTypes['RecordCustomerChannelsPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RecordPartnerAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPartnerAgreementPayload'] = ResolversParentTypes['RecordPartnerAgreementPayload']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral'], FederationReferenceType extends FederationReferenceTypes['Referral'] = FederationReferenceTypes['Referral']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Referral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['ReferralConsent'], ParentType, ContextType>;
  contactWantedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerProfile?: Resolver<ResolversTypes['ReferralCustomer'], ParentType, ContextType>;
  dealKind?: Resolver<Maybe<ResolversTypes['DealKind']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['ReferralDetails'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['ReferralDirection'], ParentType, ContextType>;
  engagementId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  externalReferenceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inviteContext?: Resolver<Maybe<ResolversTypes['ReferralInviteContext']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['ReferralQualification'], ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReferralSide'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DealStage']>, ParentType, ContextType>;
  stagePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substatus?: Resolver<ResolversTypes['ReferralSubstatus'], ParentType, ContextType>;
  target?: Resolver<Array<ResolversTypes['ReferralTarget']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['ReferralTeamMember']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReferralType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConsent'] = ResolversParentTypes['ReferralConsent']> = {
  consentToContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentToShareInfoWithOthers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentToShareReferralWithMicrosoftSellers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReferralContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralContact'] = ResolversParentTypes['ReferralContact']> = {
  disableNotifications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralCustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralCustomer'] = ResolversParentTypes['ReferralCustomer']> = {
  address?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ReferralCustomerId']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Array<ResolversTypes['ReferralContact']>, ParentType, ContextType>;
};

export type ReferralCustomerIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralCustomerId'] = ResolversParentTypes['ReferralCustomerId']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profileType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralDetailsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralDetails'] = ResolversParentTypes['ReferralDetails']> = {
  closingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dealValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['ReferralRequirements'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralInviteContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralInviteContext'] = ResolversParentTypes['ReferralInviteContext']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralRequirements'] = ResolversParentTypes['ReferralRequirements']> = {
  industries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['ReferralSolution']>, ParentType, ContextType>;
};

export type ReferralSolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSolution'] = ResolversParentTypes['ReferralSolution']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReferralSolutionType'], ParentType, ContextType>;
};

export type ReferralTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralTag'] = ResolversParentTypes['ReferralTag']> = {
  isIncentiveEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferralTagKind'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferralTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralTarget'] = ResolversParentTypes['ReferralTarget']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ReferralTargetType'], ParentType, ContextType>;
};

export type ReferralTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralTeamMember'] = ResolversParentTypes['ReferralTeamMember']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterDealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterDealPayload'] = ResolversParentTypes['RegisterDealPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RelationshipRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRemoval'] = ResolversParentTypes['RelationshipRemoval']> = {
  blockers?: Resolver<Array<ResolversTypes['RelationshipRemovalBlockerCode']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RelationshipRemovalOutcome'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RelationshipRemovalBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRemovalBlocker'] = ResolversParentTypes['RelationshipRemovalBlocker']> = {
  canBeCancelledUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RelationshipRemovalBlockerCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  termEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelationshipRemovalCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipRemovalCheck'] = ResolversParentTypes['RelationshipRemovalCheck']> = {
  blockers?: Resolver<Array<ResolversTypes['RelationshipRemovalBlocker']>, ParentType, ContextType>;
  canRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RemoveBusinessProfileLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBusinessProfileLocationPayload'] = ResolversParentTypes['RemoveBusinessProfileLocationPayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RemoveCustomerTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCustomerTagsPayload'] = ResolversParentTypes['RemoveCustomerTagsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CustomerTagsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RemoveCustomerUsageBudgetsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCustomerUsageBudgetsPayload'] = ResolversParentTypes['RemoveCustomerUsageBudgetsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CustomerUsageBudgetResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RemovePartnerRelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePartnerRelationshipPayload'] = ResolversParentTypes['RemovePartnerRelationshipPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['PartnerRelationship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RemoveResellerRelationshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveResellerRelationshipPayload'] = ResolversParentTypes['RemoveResellerRelationshipPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RequestCustomerQualificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCustomerQualificationPayload'] = ResolversParentTypes['RequestCustomerQualificationPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['CustomerQualification']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type ResellerInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitation'] = ResolversParentTypes['ResellerInvitation'], FederationReferenceType extends FederationReferenceTypes['ResellerInvitation'] = FederationReferenceTypes['ResellerInvitation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResellerInvitation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptances?: Resolver<Maybe<ResolversTypes['ResellerInvitationAcceptanceConnection']>, ParentType, ContextType, RequireFields<ResellerInvitationAcceptancesArgs, 'orderBy'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emailBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailSubject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesAdminPermissions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indirectProvider?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResellerInvitationKind'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResellerInvitationStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResellerInvitationAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationAcceptance'] = ResolversParentTypes['ResellerInvitationAcceptance']> = {
  acceptedAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptor?: Resolver<ResolversTypes['ResellerInvitationAcceptor'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
};

export type ResellerInvitationAcceptanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationAcceptanceConnection'] = ResolversParentTypes['ResellerInvitationAcceptanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResellerInvitationAcceptanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResellerInvitationAcceptance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResellerInvitationAcceptanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationAcceptanceEdge'] = ResolversParentTypes['ResellerInvitationAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResellerInvitationAcceptance'], ParentType, ContextType>;
};

export type ResellerInvitationAcceptorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationAcceptor'] = ResolversParentTypes['ResellerInvitationAcceptor']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResellerInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationConnection'] = ResolversParentTypes['ResellerInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResellerInvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResellerInvitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResellerInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationEdge'] = ResolversParentTypes['ResellerInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResellerInvitation'], ParentType, ContextType>;
};

export type ResellerInvitationViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResellerInvitationView'] = ResolversParentTypes['ResellerInvitationView']> = {
  includesAdminPermissions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indirectProviderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAgreementNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProfileNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResellerInvitationKind'], ParentType, ContextType>;
  partnerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResellerInvitationStatus'], ParentType, ContextType>;
};

export type ResubmitCustomerVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResubmitCustomerVerificationPayload'] = ResolversParentTypes['ResubmitCustomerVerificationPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type RevokeCustomerPurchasePermissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCustomerPurchasePermissionPayload'] = ResolversParentTypes['RevokeCustomerPurchasePermissionPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SendLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendLeadPayload'] = ResolversParentTypes['SendLeadPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SetBudgetNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetBudgetNotificationPayload'] = ResolversParentTypes['SetBudgetNotificationPayload']> = {
  budgetNotification?: Resolver<Maybe<ResolversTypes['BudgetNotification']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SetCustomerCostManagementAccessPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerCostManagementAccessPayload'] = ResolversParentTypes['SetCustomerCostManagementAccessPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SetCustomerTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerTagsPayload'] = ResolversParentTypes['SetCustomerTagsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CustomerTagsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SetCustomerUsageBudgetsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCustomerUsageBudgetsPayload'] = ResolversParentTypes['SetCustomerUsageBudgetsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CustomerUsageBudgetResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type ShareReferralWithMicrosoftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareReferralWithMicrosoftPayload'] = ResolversParentTypes['ShareReferralWithMicrosoftPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SharedFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedFile'] = ResolversParentTypes['SharedFile']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiredCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type UnlistPartnerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlistPartnerPayload'] = ResolversParentTypes['UnlistPartnerPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  unlistedPartnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UnpublishBusinessProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishBusinessProfilePayload'] = ResolversParentTypes['UnpublishBusinessProfilePayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpdateBusinessProfileLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBusinessProfileLocationPayload'] = ResolversParentTypes['UpdateBusinessProfileLocationPayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['BusinessProfileLocation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpdateBusinessProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateBusinessProfilePayload'] = ResolversParentTypes['UpdateBusinessProfilePayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpdateCustomerBillingProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerBillingProfilePayload'] = ResolversParentTypes['UpdateCustomerBillingProfilePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpdateCustomerCompanyDetailsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCustomerCompanyDetailsPayload'] = ResolversParentTypes['UpdateCustomerCompanyDetailsPayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpdateReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReferralPayload'] = ResolversParentTypes['UpdateReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UpgradeDealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpgradeDealPayload'] = ResolversParentTypes['UpgradeDealPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type UsageBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageBudget'] = ResolversParentTypes['UsageBudget']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  billingEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  billingStartsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOverBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTrendingOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastModifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  percentUsed?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UsageBudgetState'], ParentType, ContextType>;
  totalCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type UsageBudgetSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UsageBudgetSummary'] = ResolversParentTypes['UsageBudgetSummary']> = {
  customersOverBudget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customersTrendingOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  customersWithUsageBasedSubscription?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emailsToNotify?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  totalCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  totalCosts?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CustomersUserError', ParentType, ContextType>;
};

export type ValidationCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationCode'] = ResolversParentTypes['ValidationCode'], FederationReferenceType extends FederationReferenceTypes['ValidationCode'] = FederationReferenceTypes['ValidationCode']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ValidationCode']> | FederationReferenceType, FederationReferenceType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maxCreates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  remainingCreates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidationCodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationCodeConnection'] = ResolversParentTypes['ValidationCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ValidationCodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ValidationCode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidationCodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationCodeEdge'] = ResolversParentTypes['ValidationCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValidationCode'], ParentType, ContextType>;
};

export type WithdrawPartnershipInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPartnershipInvitationPayload'] = ResolversParentTypes['WithdrawPartnershipInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['PartnershipInvitation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type WithdrawResellerInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawResellerInvitationPayload'] = ResolversParentTypes['WithdrawResellerInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['ResellerInvitation']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptCustomerAgreementPayload?: AcceptCustomerAgreementPayloadResolvers<ContextType>;
  AcceptIndirectProviderInvitationPayload?: AcceptIndirectProviderInvitationPayloadResolvers<ContextType>;
  AcceptReferralPayload?: AcceptReferralPayloadResolvers<ContextType>;
  AcceptResellerInvitationPayload?: AcceptResellerInvitationPayloadResolvers<ContextType>;
  AccountVerification?: AccountVerificationResolvers<ContextType>;
  AddBusinessProfileLocationPayload?: AddBusinessProfileLocationPayloadResolvers<ContextType>;
  AddCustomerTagsPayload?: AddCustomerTagsPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressValidation?: AddressValidationResolvers<ContextType>;
  AdvanceDealStagePayload?: AdvanceDealStagePayloadResolvers<ContextType>;
  AgreementAttestation?: AgreementAttestationResolvers<ContextType>;
  AgreementConfirmation?: AgreementConfirmationResolvers<ContextType>;
  AgreementConfirmationRowResult?: AgreementConfirmationRowResultResolvers<ContextType>;
  AgreementContact?: AgreementContactResolvers<ContextType>;
  AgreementCoverage?: AgreementCoverageResolvers<ContextType>;
  AgreementCoverageConnection?: AgreementCoverageConnectionResolvers<ContextType>;
  AgreementCoverageEdge?: AgreementCoverageEdgeResolvers<ContextType>;
  AgreementDocumentLink?: AgreementDocumentLinkResolvers<ContextType>;
  AgreementInvitation?: AgreementInvitationResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  AgreementState?: AgreementStateResolvers<ContextType>;
  AgreementTemplate?: AgreementTemplateResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AnswerSharedReferralPayload?: AnswerSharedReferralPayloadResolvers<ContextType>;
  BillingProfile?: BillingProfileResolvers<ContextType>;
  BudgetNotification?: BudgetNotificationResolvers<ContextType>;
  BulkConfirmCustomerAgreementsPayload?: BulkConfirmCustomerAgreementsPayloadResolvers<ContextType>;
  BusinessProfile?: BusinessProfileResolvers<ContextType>;
  BusinessProfileConnection?: BusinessProfileConnectionResolvers<ContextType>;
  BusinessProfileContact?: BusinessProfileContactResolvers<ContextType>;
  BusinessProfileEdge?: BusinessProfileEdgeResolvers<ContextType>;
  BusinessProfileLocation?: BusinessProfileLocationResolvers<ContextType>;
  BusinessProfileLogo?: BusinessProfileLogoResolvers<ContextType>;
  ChangePartnerEnrolmentPayload?: ChangePartnerEnrolmentPayloadResolvers<ContextType>;
  CloseReferralPayload?: CloseReferralPayloadResolvers<ContextType>;
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  ConfirmCustomerAgreementPayload?: ConfirmCustomerAgreementPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryRules?: CountryRulesResolvers<ContextType>;
  CountryRulesConnection?: CountryRulesConnectionResolvers<ContextType>;
  CountryRulesEdge?: CountryRulesEdgeResolvers<ContextType>;
  CreateAgreementAttestationPayload?: CreateAgreementAttestationPayloadResolvers<ContextType>;
  CreateAgreementDocumentLinkPayload?: CreateAgreementDocumentLinkPayloadResolvers<ContextType>;
  CreateAgreementInvitationPayload?: CreateAgreementInvitationPayloadResolvers<ContextType>;
  CreateBusinessProfilePayload?: CreateBusinessProfilePayloadResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  CreatePartnershipInvitationPayload?: CreatePartnershipInvitationPayloadResolvers<ContextType>;
  CreateReferralPayload?: CreateReferralPayloadResolvers<ContextType>;
  CreateResellerInvitationPayload?: CreateResellerInvitationPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerChannel?: CustomerChannelResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerExport?: CustomerExportResolvers<ContextType>;
  CustomerPartner?: CustomerPartnerResolvers<ContextType>;
  CustomerPurchasePermission?: CustomerPurchasePermissionResolvers<ContextType>;
  CustomerPurchasePermissions?: CustomerPurchasePermissionsResolvers<ContextType>;
  CustomerPurchaseReadiness?: CustomerPurchaseReadinessResolvers<ContextType>;
  CustomerQualification?: CustomerQualificationResolvers<ContextType>;
  CustomerRelationship?: CustomerRelationshipResolvers<ContextType>;
  CustomerTag?: CustomerTagResolvers<ContextType>;
  CustomerTagConnection?: CustomerTagConnectionResolvers<ContextType>;
  CustomerTagEdge?: CustomerTagEdgeResolvers<ContextType>;
  CustomerTagsResult?: CustomerTagsResultResolvers<ContextType>;
  CustomerUsageBudgetResult?: CustomerUsageBudgetResultResolvers<ContextType>;
  CustomerValidation?: CustomerValidationResolvers<ContextType>;
  CustomersUserError?: CustomersUserErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideCustomerQualificationPayload?: DecideCustomerQualificationPayloadResolvers<ContextType>;
  DecideCustomerVerificationPayload?: DecideCustomerVerificationPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclineReferralPayload?: DeclineReferralPayloadResolvers<ContextType>;
  DeleteSandboxCustomerPayload?: DeleteSandboxCustomerPayloadResolvers<ContextType>;
  DomainAvailability?: DomainAvailabilityResolvers<ContextType>;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  ExportCustomersPayload?: ExportCustomersPayloadResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  FoundPartner?: FoundPartnerResolvers<ContextType>;
  FoundPartnerConnection?: FoundPartnerConnectionResolvers<ContextType>;
  FoundPartnerEdge?: FoundPartnerEdgeResolvers<ContextType>;
  GrantCustomerPurchasePermissionPayload?: GrantCustomerPurchasePermissionPayloadResolvers<ContextType>;
  InitialCredentials?: InitialCredentialsResolvers<ContextType>;
  IssueValidationCodePayload?: IssueValidationCodePayloadResolvers<ContextType>;
  ListPartnerPayload?: ListPartnerPayloadResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MultichannelAdvice?: MultichannelAdviceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAgreementStatus?: PartnerAgreementStatusResolvers<ContextType>;
  PartnerIdLookup?: PartnerIdLookupResolvers<ContextType>;
  PartnerOfRecordCheck?: PartnerOfRecordCheckResolvers<ContextType>;
  PartnerProfile?: PartnerProfileResolvers<ContextType>;
  PartnerRelationship?: PartnerRelationshipResolvers<ContextType>;
  PartnerRelationshipConnection?: PartnerRelationshipConnectionResolvers<ContextType>;
  PartnerRelationshipEdge?: PartnerRelationshipEdgeResolvers<ContextType>;
  PartnershipInvitation?: PartnershipInvitationResolvers<ContextType>;
  PartnershipInvitationConnection?: PartnershipInvitationConnectionResolvers<ContextType>;
  PartnershipInvitationEdge?: PartnershipInvitationEdgeResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  PublishBusinessProfilePayload?: PublishBusinessProfilePayloadResolvers<ContextType>;
  PublishedBusinessProfile?: PublishedBusinessProfileResolvers<ContextType>;
  PublishedLocation?: PublishedLocationResolvers<ContextType>;
  PurchaseReadiness?: PurchaseReadinessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCustomerChannelsPayload?: RecordCustomerChannelsPayloadResolvers<ContextType>;
  RecordPartnerAgreementPayload?: RecordPartnerAgreementPayloadResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralConsent?: ReferralConsentResolvers<ContextType>;
  ReferralContact?: ReferralContactResolvers<ContextType>;
  ReferralCustomer?: ReferralCustomerResolvers<ContextType>;
  ReferralCustomerId?: ReferralCustomerIdResolvers<ContextType>;
  ReferralDetails?: ReferralDetailsResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralInviteContext?: ReferralInviteContextResolvers<ContextType>;
  ReferralRequirements?: ReferralRequirementsResolvers<ContextType>;
  ReferralSolution?: ReferralSolutionResolvers<ContextType>;
  ReferralTag?: ReferralTagResolvers<ContextType>;
  ReferralTarget?: ReferralTargetResolvers<ContextType>;
  ReferralTeamMember?: ReferralTeamMemberResolvers<ContextType>;
  RegisterDealPayload?: RegisterDealPayloadResolvers<ContextType>;
  RelationshipRemoval?: RelationshipRemovalResolvers<ContextType>;
  RelationshipRemovalBlocker?: RelationshipRemovalBlockerResolvers<ContextType>;
  RelationshipRemovalCheck?: RelationshipRemovalCheckResolvers<ContextType>;
  RemoveBusinessProfileLocationPayload?: RemoveBusinessProfileLocationPayloadResolvers<ContextType>;
  RemoveCustomerTagsPayload?: RemoveCustomerTagsPayloadResolvers<ContextType>;
  RemoveCustomerUsageBudgetsPayload?: RemoveCustomerUsageBudgetsPayloadResolvers<ContextType>;
  RemovePartnerRelationshipPayload?: RemovePartnerRelationshipPayloadResolvers<ContextType>;
  RemoveResellerRelationshipPayload?: RemoveResellerRelationshipPayloadResolvers<ContextType>;
  RequestCustomerQualificationPayload?: RequestCustomerQualificationPayloadResolvers<ContextType>;
  ResellerInvitation?: ResellerInvitationResolvers<ContextType>;
  ResellerInvitationAcceptance?: ResellerInvitationAcceptanceResolvers<ContextType>;
  ResellerInvitationAcceptanceConnection?: ResellerInvitationAcceptanceConnectionResolvers<ContextType>;
  ResellerInvitationAcceptanceEdge?: ResellerInvitationAcceptanceEdgeResolvers<ContextType>;
  ResellerInvitationAcceptor?: ResellerInvitationAcceptorResolvers<ContextType>;
  ResellerInvitationConnection?: ResellerInvitationConnectionResolvers<ContextType>;
  ResellerInvitationEdge?: ResellerInvitationEdgeResolvers<ContextType>;
  ResellerInvitationView?: ResellerInvitationViewResolvers<ContextType>;
  ResubmitCustomerVerificationPayload?: ResubmitCustomerVerificationPayloadResolvers<ContextType>;
  RevokeCustomerPurchasePermissionPayload?: RevokeCustomerPurchasePermissionPayloadResolvers<ContextType>;
  SendLeadPayload?: SendLeadPayloadResolvers<ContextType>;
  SetBudgetNotificationPayload?: SetBudgetNotificationPayloadResolvers<ContextType>;
  SetCustomerCostManagementAccessPayload?: SetCustomerCostManagementAccessPayloadResolvers<ContextType>;
  SetCustomerTagsPayload?: SetCustomerTagsPayloadResolvers<ContextType>;
  SetCustomerUsageBudgetsPayload?: SetCustomerUsageBudgetsPayloadResolvers<ContextType>;
  ShareReferralWithMicrosoftPayload?: ShareReferralWithMicrosoftPayloadResolvers<ContextType>;
  SharedFile?: SharedFileResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnlistPartnerPayload?: UnlistPartnerPayloadResolvers<ContextType>;
  UnpublishBusinessProfilePayload?: UnpublishBusinessProfilePayloadResolvers<ContextType>;
  UpdateBusinessProfileLocationPayload?: UpdateBusinessProfileLocationPayloadResolvers<ContextType>;
  UpdateBusinessProfilePayload?: UpdateBusinessProfilePayloadResolvers<ContextType>;
  UpdateCustomerBillingProfilePayload?: UpdateCustomerBillingProfilePayloadResolvers<ContextType>;
  UpdateCustomerCompanyDetailsPayload?: UpdateCustomerCompanyDetailsPayloadResolvers<ContextType>;
  UpdateReferralPayload?: UpdateReferralPayloadResolvers<ContextType>;
  UpgradeDealPayload?: UpgradeDealPayloadResolvers<ContextType>;
  UsageBudget?: UsageBudgetResolvers<ContextType>;
  UsageBudgetSummary?: UsageBudgetSummaryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationCode?: ValidationCodeResolvers<ContextType>;
  ValidationCodeConnection?: ValidationCodeConnectionResolvers<ContextType>;
  ValidationCodeEdge?: ValidationCodeEdgeResolvers<ContextType>;
  WithdrawPartnershipInvitationPayload?: WithdrawPartnershipInvitationPayloadResolvers<ContextType>;
  WithdrawResellerInvitationPayload?: WithdrawResellerInvitationPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
