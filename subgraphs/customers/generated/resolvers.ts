import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CustomerModel, PartnerModel, CustomerRelationshipModel, AccountVerificationModel, AgreementStateModel, AgreementConfirmationModel, AgreementTemplateModel, CustomerConnectionModel, CompanyProfileModel, BillingProfileModel, CountryRulesModel, CountryRulesConnectionModel, BusinessProfileModel, BusinessProfileLocationModel, BusinessProfileLogoModel, PublishedBusinessProfileModel, PublishedLocationModel, BusinessProfileConnectionModel, ReferralTagModel, ReferralModel, ReferralConnectionModel } from '../models.ts';
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

/** One confirmation by a partner that a customer accepted an agreement. */
export type AgreementConfirmation = Node & {
  /** When the partner confirmed. */
  confirmedAt: Scalars['DateTime']['output'];
  /** User of the partner who confirmed; null when that was another partner's user. */
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

/** Acceptance of the Microsoft Customer Agreement by a customer. */
export type AgreementState = {
  /** The newest confirmation of the agreement in force; null when no partner confirmed that. */
  current?: Maybe<AgreementConfirmation>;
  /** Every confirmation of any partner and kind, newest first. */
  history: Array<AgreementConfirmation>;
  /** Whether the customer accepted it itself. */
  isSigned: Scalars['Boolean']['output'];
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
  /** Legal name of the company. */
  companyName: Scalars['String']['output'];
  /** Default domain of the tenant. */
  domain: Scalars['String']['output'];
  /** Number the company is registered under; null when none is kept. */
  organizationRegistrationNumber?: Maybe<Scalars['String']['output']>;
  /** Tenant of the customer. */
  tenantId: Scalars['UUID']['output'];
};

/** What a confirmation of an agreement holds. */
export type ConfirmCustomerAgreementInput = {
  /** Id of the enhanced attestation on record; needed when the installation asks for enhanced attestation, else not looked at. */
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

/** A tenant that buys through a partner. The same id for all its partners. */
export type Customer = Node & {
  /** Acceptance of the Microsoft Customer Agreement; null for a partner whose relationship is not `RESELLER`. */
  agreement?: Maybe<AgreementState>;
  /** How the viewer's partner bills the customer, for an indirect reseller its provider, for a customer the partner that added it; null when none is kept. */
  billingProfile?: Maybe<BillingProfile>;
  /** Cloud of the tenant. */
  cloud: Cloud;
  /** Identifies the customer in commerce; the same for all its partners. */
  commerceId: Scalars['UUID']['output'];
  /** Legal name of the company. */
  companyName: Scalars['String']['output'];
  /** The company as its tenant names it. */
  companyProfile: CompanyProfile;
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
  /** What the customer may transact, and everything that stands against it; null for viewers without a partner. */
  purchaseReadiness?: Maybe<PurchaseReadiness>;
  /** How the viewer's partner stands to the customer; null for viewers without a partner. */
  relationship?: Maybe<CustomerRelationship>;
  /** Tags of the viewer's partner, in alphabetical order; each partner sees its own alone. */
  tags: Array<Scalars['String']['output']>;
  /** Tenant of the customer, the "Microsoft ID" of Partner Center. */
  tenantId: Scalars['UUID']['output'];
  /** Account verification by Microsoft's vetting staff. */
  verification?: Maybe<AccountVerification>;
};

/** The confirmation of an agreement by a customer that is being created. */
export type CustomerAgreementInput = {
  /** Id of the enhanced attestation on record; needed when the installation asks for enhanced attestation, else not looked at. */
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

/** Which customers a list holds. Conditions add up; one that is not for the viewer is refused (`BAD_USER_INPUT`). */
export type CustomerFilter = {
  /** Whether the Microsoft Customer Agreement is accepted or confirmed. */
  agreementAccepted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Countries. */
  country?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Added at this instant or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Added before this instant. */
  createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** Start of the default domain, without regard to case; 1 to 100 characters. */
  domainStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** Customers below this indirect reseller. For indirect providers. */
  indirectResellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Start of the name the viewer's partner uses, without regard to case; 1 to 100 characters. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
  /** State of the relationship; `RESELLER` and `REMOVING` when absent. For partners. */
  relationship?: InputMaybe<Array<RelationshipState>>;
  /** Tags of which the customer holds at least one, without regard to case. For partners. */
  tagsAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status of the account verification. */
  verificationStatus?: InputMaybe<Array<VerificationStatus>>;
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

/** How one partner stands to a customer. */
export type CustomerRelationship = {
  /** The indirect reseller below the viewer's partner, which is an indirect provider; else null. */
  associatedPartner?: Maybe<Partner>;
  /** The indirect provider the viewer's partner, an indirect reseller, sells through; else null. */
  indirectProvider?: Maybe<Partner>;
  /** Since when the state holds. */
  since: Scalars['DateTime']['output'];
  /** State of the reseller relationship. */
  state: RelationshipState;
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
  /** The address is not found safe: somebody must vouch for it. */
  | 'ADDRESS_CONFIRMATION_REQUIRED'
  /** The confirmation of this contact is on record already. */
  | 'AGREEMENT_ALREADY_CONFIRMED'
  /** The agreement cannot have been accepted in the future. */
  | 'AGREEMENT_DATE_IN_FUTURE'
  /** The agreement did not exist on that day. */
  | 'AGREEMENT_DATE_TOO_EARLY'
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
  /** The installation asks for an enhanced attestation. */
  | 'ATTESTATION_REQUIRED'
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
  /** The customer does not exist for the viewer. */
  | 'CUSTOMER_NOT_FOUND'
  /** The deal does not meet a criterion of registration. */
  | 'DEAL_REGISTRATION_NOT_ELIGIBLE'
  /** A deal only comes to a later stage, and to the last one by winning. */
  | 'DEAL_STAGE_NOT_ALLOWED'
  /** Who declines says why. */
  | 'DECLINE_REASON_REQUIRED'
  /** The description has more than 2,500 characters. */
  | 'DESCRIPTION_TOO_LONG'
  /** The start of the domain is not 1 to 27 letters and digits. */
  | 'DOMAIN_PREFIX_INVALID'
  /** The domain belongs to a tenant already. */
  | 'DOMAIN_TAKEN'
  /** The e-mail address lies in a domain that is not allowed. */
  | 'EMAIL_DOMAIN_FORBIDDEN'
  /** The e-mail address is not well formed. */
  | 'EMAIL_INVALID'
  /** The object has another version than `ifMatch` names. */
  | 'ETAG_MISMATCH'
  /** `ifMatch` is missing. */
  | 'ETAG_REQUIRED'
  /** The first call with the key is still running. */
  | 'IDEMPOTENCY_KEY_IN_PROGRESS'
  /** The key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The language is not one of the country. */
  | 'LANGUAGE_NOT_SUPPORTED'
  /** The address of a location cannot be changed. */
  | 'LOCATION_ADDRESS_NOT_EDITABLE'
  /** The logo is not a GIF, JPG or PNG of at most 300 pixels in width. */
  | 'LOGO_INVALID'
  /** The cloud of the partner does not have this. */
  | 'NOT_AVAILABLE_IN_CLOUD'
  /** The partner has no reseller relationship with the customer. */
  | 'NO_RESELLER_RELATIONSHIP'
  /** The partner does not exist. */
  | 'PARTNER_NOT_FOUND'
  /** The telephone number does not fit the country. */
  | 'PHONE_NUMBER_INVALID'
  /** The country asks for a telephone number. */
  | 'PHONE_NUMBER_REQUIRED'
  /** The postal code does not have the form of the country. */
  | 'POSTAL_CODE_INVALID'
  /** The country asks for a postal code. */
  | 'POSTAL_CODE_REQUIRED'
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
  /** The integration sandbox has as many customers as it may have. */
  | 'SANDBOX_CUSTOMER_LIMIT_REACHED'
  /** The state is not one of the country. */
  | 'STATE_INVALID'
  /** The country asks for a state. */
  | 'STATE_REQUIRED'
  /** A tag is empty, too long or holds a character it must not. */
  | 'TAG_INVALID'
  /** There are more tags than a customer or a partner may have. */
  | 'TAG_LIMIT_REACHED'
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

/** One value behind an error. */
export type ErrorParam = {
  /** Name of the value, such as `maximum`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
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

/** How the first administrator of a new tenant signs in. Told once and kept nowhere: a lost password is reset, not read. */
export type InitialCredentials = {
  /** First password: 16 characters with capital and small letters, digits and symbols. */
  password: Scalars['String']['output'];
  /** Name of the user; it signs in as this name, `@` and the domain. */
  userName: Scalars['String']['output'];
};

/** An amount of money, exact. */
export type Money = {
  /** Amount with the minor digits of the currency (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
  amount: Scalars['Decimal']['output'];
  /** Currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type Mutation = {
  /**
   * Accepts a new referral. Refusals: `ETAG_REQUIRED`, those of the form, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`,
   * `REFERRAL_EXPIRED`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  acceptReferral?: Maybe<AcceptReferralPayload>;
  /**
   * Adds a location to a profile, which has at most 5. Refusals: `BUSINESS_PROFILE_NOT_FOUND`,
   * `BUSINESS_PROFILE_LOCATION_REQUIRED` for an address in another country, those of the address and of the contact,
   * `BUSINESS_PROFILE_LOCATION_LIMIT_REACHED`, `ETAG_MISMATCH`.
   */
  addBusinessProfileLocation?: Maybe<AddBusinessProfileLocationPayload>;
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
   * Closes an active referral as won or lost, for good; Microsoft's side, where it is active, with it. Refusals: `ETAG_REQUIRED`,
   * `VALIDATION_FAILED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`, `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`.
   */
  closeReferral?: Maybe<CloseReferralPayload>;
  /**
   * Records that a person of the customer accepted the Microsoft Customer Agreement. Old confirmations are never overwritten.
   * Refusals: the form errors of the contact, `AGREEMENT_DATE_IN_FUTURE`, `AGREEMENT_DATE_TOO_EARLY`,
   * `AGREEMENT_TEMPLATE_NOT_FOUND`, `AGREEMENT_TEMPLATE_OUTDATED`, `AGREEMENT_TYPE_RETIRED`, `ATTESTATION_REQUIRED`,
   * `CUSTOMER_NOT_FOUND`, `NO_RESELLER_RELATIONSHIP`, `AGREEMENT_ALREADY_CONFIRMED`.
   */
  confirmCustomerAgreement?: Maybe<ConfirmCustomerAgreementPayload>;
  /**
   * Makes the draft of the partner's business profile in one country. Refusals: `COUNTRY_NOT_SUPPORTED`,
   * `BUSINESS_PROFILE_LOCATION_REQUIRED`, those of the address and of the contact, `DESCRIPTION_TOO_LONG`, `VALIDATION_FAILED`,
   * `LOGO_INVALID`; then `BUSINESS_PROFILE_EXISTS`.
   */
  createBusinessProfile?: Maybe<CreateBusinessProfilePayload>;
  /**
   * Creates a tenant for a customer, with a reseller relationship and a first administrator, and starts its account verification.
   * A tenant that exists already is invited instead. Naming a reseller or confirming the agreement needs a signed-in user.
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
   * Makes a deal of the partner, which is active at once. A co-sell deal is shared with Microsoft in the same step: a second
   * referral with the same `engagementId` waits for its answer. Refusals: those of the form together (`CO_SELL_FIELDS_REQUIRED`,
   * `VALIDATION_FAILED`, `CONTACT_NAME_INVALID`, `EMAIL_INVALID`, `PHONE_NUMBER_INVALID`, those of the address).
   */
  createReferral?: Maybe<CreateReferralPayload>;
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
   * Publishes the profile as it stands: from now on it is found, at once. Refusals: `BUSINESS_PROFILE_NOT_FOUND`,
   * `VALIDATION_FAILED` without a description, and without a product or a service, `BUSINESS_PROFILE_LOCATION_REQUIRED`,
   * `ETAG_MISMATCH`.
   */
  publishBusinessProfile?: Maybe<PublishBusinessProfilePayload>;
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
   * Sends a lead to a partner, in the place of Microsoft. It waits 14 days for an answer. Refusals: those of the form,
   * `PARTNER_NOT_FOUND`.
   */
  sendLead?: Maybe<SendLeadPayload>;
  /**
   * Asks Microsoft to help with an active deal: a second referral with the same `engagementId` waits 14 days for its answer. A
   * private or partner-led deal becomes a co-sell deal. Refusals: `VALIDATION_FAILED`, `REFERRAL_NOT_FOUND`, `ETAG_MISMATCH`,
   * `REFERRAL_CLOSED`, `REFERRAL_TRANSITION_NOT_ALLOWED`, `REFERRAL_ALREADY_SHARED`.
   */
  shareReferralWithMicrosoft?: Maybe<ShareReferralWithMicrosoftPayload>;
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
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationAddBusinessProfileLocationArgs = {
  input: AddBusinessProfileLocationInput;
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
export type MutationCloseReferralArgs = {
  input: CloseReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationConfirmCustomerAgreementArgs = {
  input: ConfirmCustomerAgreementInput;
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
export type MutationCreateReferralArgs = {
  input: CreateReferralInput;
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
export type MutationPublishBusinessProfileArgs = {
  input: PublishBusinessProfileInput;
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
export type MutationSendLeadArgs = {
  input: SendLeadInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationShareReferralWithMicrosoftArgs = {
  input: ShareReferralWithMicrosoftInput;
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
export type MutationUpdateReferralArgs = {
  input: UpdateReferralInput;
};


/** What can be changed. A refusal is no error: it stands in `userErrors`, and nothing was changed. */
export type MutationUpgradeDealArgs = {
  input: UpgradeDealInput;
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
  /** Country the partner is located in. */
  country: Scalars['CountryCode']['output'];
  /** Identifies the partner, `par_…`. */
  id: Scalars['ID']['output'];
  /** Membership number (PartnerID) of the location that transacts; null when none is known. */
  mpnId?: Maybe<Scalars['String']['output']>;
  /** Name of the organisation. */
  name: Scalars['String']['output'];
  /** Tenant of the partner organisation. */
  tenantId: Scalars['UUID']['output'];
  /** How the partner takes part in the programme. */
  type: PartnerType;
};

/** How a partner takes part in the Cloud Solution Provider programme. */
export type PartnerType =
  /** Buys from Microsoft and sells to customers. */
  | 'DIRECT_BILL'
  /** Distributor: orders and bills for its resellers. */
  | 'INDIRECT_PROVIDER'
  /** Sells through providers. */
  | 'INDIRECT_RESELLER';

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

export type Query = {
  /** Versions of the agreements a customer must accept, newest first. */
  agreementTemplates?: Maybe<Array<AgreementTemplate>>;
  /** The business profiles of the viewer's partner, as they stand now. */
  businessProfiles?: Maybe<BusinessProfileConnection>;
  /** The rules of all countries on record. */
  countries?: Maybe<CountryRulesConnection>;
  /** What a country asks of a customer in it; null for one that is not on record. */
  countryRules?: Maybe<CountryRules>;
  /** One customer of the viewer; null when it does not exist for the viewer. */
  customer?: Maybe<Customer>;
  /** The customers of the viewer: a partner's own, for the operator all. */
  customers?: Maybe<CustomerConnection>;
  /** Whether a tenant with this domain can still be created. */
  domainAvailability?: Maybe<DomainAvailability>;
  /** One lead or deal; null when it does not exist for the viewer. */
  referral?: Maybe<Referral>;
  /** Microsoft's words for business profiles and referrals, in Microsoft's order. */
  referralTags?: Maybe<Array<ReferralTag>>;
  /**
   * Leads and deals. A referrals admin sees all of the partner, a membership admin its leads, a referrals user the deals whose team
   * it is in; the operator, in the place of Microsoft, leads and deals that are shared with it.
   */
  referrals?: Maybe<ReferralConnection>;
  /** What a link to a file leads to; null when there is no such link. Internal: for the gateway, which serves it. */
  sharedFile?: Maybe<SharedFile>;
  /** What the address service says of an address. */
  validateAddress?: Maybe<AddressValidation>;
  /**
   * What `createCustomer` would say of this input at this moment; nothing is written, and `idempotencyKey` and `dryRun` are not
   * looked at.
   */
  validateCustomer?: Maybe<CustomerValidation>;
  /** The partner the viewer works for; null for other viewers. */
  viewerPartner?: Maybe<Partner>;
};


export type QueryAgreementTemplatesArgs = {
  type?: InputMaybe<AgreementType>;
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


export type QuerySharedFileArgs = {
  token: Scalars['String']['input'];
};


export type QueryValidateAddressArgs = {
  input: AddressInput;
};


export type QueryValidateCustomerArgs = {
  input: CreateCustomerInput;
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

/** A refusal: the business does not allow what was asked, and nothing was changed. */
export type UserError = {
  /** Path to the input at fault, such as `["input", "quantity"]`; null when no single input is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** For people, in English; may change. What is wrong, where, and what to do. */
  message: Scalars['String']['output'];
  /** Values behind the message, for programs: limits, dates, the state found. */
  params: Array<ErrorParam>;
};

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
  AgreementConfirmation: AgreementConfirmation;
  AgreementTemplate: AgreementTemplate;
  BusinessProfile: BusinessProfile;
  BusinessProfileLocation: BusinessProfileLocation;
  Customer: Customer;
  Partner: Partner;
  Referral: Referral;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Referral:
    ( { __typename: 'Referral' }
    & GraphQLRecursivePick<FederationTypes['Referral'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementConfirmationModel )
    | ( AgreementTemplateModel )
    | ( BusinessProfileModel )
    | ( BusinessProfileLocationModel )
    | ( CustomerModel )
    | ( PartnerModel )
    | ( ReferralModel )
  ;
  UserError: ( CustomersUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptReferralInput: AcceptReferralInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptReferralPayload: ResolverTypeWrapper<Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AccountVerification: ResolverTypeWrapper<AccountVerificationModel>;
  AddBusinessProfileLocationInput: AddBusinessProfileLocationInput;
  AddBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<AddBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']>, location?: Maybe<ResolversTypes['BusinessProfileLocation']> }>;
  Address: ResolverTypeWrapper<Address>;
  AddressInput: AddressInput;
  AddressStatus: AddressStatus;
  AddressValidation: ResolverTypeWrapper<AddressValidation>;
  AdvanceDealStageInput: AdvanceDealStageInput;
  AdvanceDealStagePayload: ResolverTypeWrapper<Omit<AdvanceDealStagePayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  AgreementAcceptance: AgreementAcceptance;
  AgreementConfirmation: ResolverTypeWrapper<AgreementConfirmationModel>;
  AgreementContact: ResolverTypeWrapper<AgreementContact>;
  AgreementContactInput: AgreementContactInput;
  AgreementState: ResolverTypeWrapper<AgreementStateModel>;
  AgreementTemplate: ResolverTypeWrapper<AgreementTemplateModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementType: AgreementType;
  AnswerSharedReferralInput: AnswerSharedReferralInput;
  AnswerSharedReferralPayload: ResolverTypeWrapper<Omit<AnswerSharedReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  BillingProfile: ResolverTypeWrapper<BillingProfileModel>;
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
  CloseReferralInput: CloseReferralInput;
  CloseReferralPayload: ResolverTypeWrapper<Omit<CloseReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  Cloud: Cloud;
  CommandOutcome: CommandOutcome;
  CommandPlan: ResolverTypeWrapper<CommandPlan>;
  CommandRecord: ResolverTypeWrapper<CommandRecord>;
  CompanyProfile: ResolverTypeWrapper<CompanyProfileModel>;
  ConfirmCustomerAgreementInput: ConfirmCustomerAgreementInput;
  ConfirmCustomerAgreementPayload: ResolverTypeWrapper<Omit<ConfirmCustomerAgreementPayload, 'confirmation' | 'customer'> & { confirmation?: Maybe<ResolversTypes['AgreementConfirmation']>, customer?: Maybe<ResolversTypes['Customer']> }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CountryRules: ResolverTypeWrapper<CountryRulesModel>;
  CountryRulesConnection: ResolverTypeWrapper<CountryRulesConnectionModel>;
  CountryRulesEdge: ResolverTypeWrapper<Omit<CountryRulesEdge, 'node'> & { node: ResolversTypes['CountryRules'] }>;
  CountryRulesFilter: CountryRulesFilter;
  CountryRulesOrder: CountryRulesOrder;
  CreateBusinessProfileInput: CreateBusinessProfileInput;
  CreateBusinessProfilePayload: ResolverTypeWrapper<Omit<CreateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: ResolverTypeWrapper<Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: ResolverTypeWrapper<Omit<CreateReferralPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerAgreementInput: CustomerAgreementInput;
  CustomerConnection: ResolverTypeWrapper<CustomerConnectionModel>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerOrder: CustomerOrder;
  CustomerRelationship: ResolverTypeWrapper<CustomerRelationshipModel>;
  CustomerValidation: ResolverTypeWrapper<CustomerValidation>;
  CustomersErrorCode: CustomersErrorCode;
  CustomersUserError: ResolverTypeWrapper<CustomersUserError>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DealKind: DealKind;
  DealStage: DealStage;
  DecideCustomerVerificationInput: DecideCustomerVerificationInput;
  DecideCustomerVerificationPayload: ResolverTypeWrapper<Omit<DecideCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: ResolverTypeWrapper<Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  DomainAvailability: ResolverTypeWrapper<DomainAvailability>;
  DomainUnavailability: DomainUnavailability;
  ErrorParam: ResolverTypeWrapper<ErrorParam>;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  FeedHead: ResolverTypeWrapper<FeedHead>;
  InitialCredentials: ResolverTypeWrapper<InitialCredentials>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerType: PartnerType;
  PlannedChange: ResolverTypeWrapper<PlannedChange>;
  PlannedCharge: ResolverTypeWrapper<PlannedCharge>;
  PlannedEvent: ResolverTypeWrapper<PlannedEvent>;
  PublishBusinessProfileInput: PublishBusinessProfileInput;
  PublishBusinessProfilePayload: ResolverTypeWrapper<Omit<PublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  PublishedBusinessProfile: ResolverTypeWrapper<PublishedBusinessProfileModel>;
  PublishedLocation: ResolverTypeWrapper<PublishedLocationModel>;
  PurchaseBlocker: PurchaseBlocker;
  PurchaseReadiness: ResolverTypeWrapper<PurchaseReadiness>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  RelationshipState: RelationshipState;
  RemoveBusinessProfileLocationInput: RemoveBusinessProfileLocationInput;
  RemoveBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<RemoveBusinessProfileLocationPayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  SellingRegion: SellingRegion;
  SendLeadInput: SendLeadInput;
  SendLeadPayload: ResolverTypeWrapper<Omit<SendLeadPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  ShareReferralWithMicrosoftInput: ShareReferralWithMicrosoftInput;
  ShareReferralWithMicrosoftPayload: ResolverTypeWrapper<Omit<ShareReferralWithMicrosoftPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  SharedFile: ResolverTypeWrapper<SharedFile>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  UnpublishBusinessProfileInput: UnpublishBusinessProfileInput;
  UnpublishBusinessProfilePayload: ResolverTypeWrapper<Omit<UnpublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  UpdateBusinessProfileInput: UpdateBusinessProfileInput;
  UpdateBusinessProfileLocationInput: UpdateBusinessProfileLocationInput;
  UpdateBusinessProfileLocationPayload: ResolverTypeWrapper<Omit<UpdateBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']>, location?: Maybe<ResolversTypes['BusinessProfileLocation']> }>;
  UpdateBusinessProfilePayload: ResolverTypeWrapper<Omit<UpdateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversTypes['BusinessProfile']> }>;
  UpdateReferralInput: UpdateReferralInput;
  UpdateReferralPayload: ResolverTypeWrapper<Omit<UpdateReferralPayload, 'referral'> & { referral?: Maybe<ResolversTypes['Referral']> }>;
  UpgradeDealInput: UpgradeDealInput;
  UpgradeDealPayload: ResolverTypeWrapper<Omit<UpgradeDealPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversTypes['Referral']>, related?: Maybe<ResolversTypes['Referral']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerificationDecision: VerificationDecision;
  VerificationStatus: VerificationStatus;
  VerificationTrigger: VerificationTrigger;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptReferralInput: AcceptReferralInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AcceptReferralPayload: Omit<AcceptReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AccountVerification: AccountVerificationModel;
  AddBusinessProfileLocationInput: AddBusinessProfileLocationInput;
  AddBusinessProfileLocationPayload: Omit<AddBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']>, location?: Maybe<ResolversParentTypes['BusinessProfileLocation']> };
  Address: Address;
  AddressInput: AddressInput;
  AddressValidation: AddressValidation;
  AdvanceDealStageInput: AdvanceDealStageInput;
  AdvanceDealStagePayload: Omit<AdvanceDealStagePayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  AgreementConfirmation: AgreementConfirmationModel;
  AgreementContact: AgreementContact;
  AgreementContactInput: AgreementContactInput;
  AgreementState: AgreementStateModel;
  AgreementTemplate: AgreementTemplateModel;
  Int: Scalars['Int']['output'];
  AnswerSharedReferralInput: AnswerSharedReferralInput;
  AnswerSharedReferralPayload: Omit<AnswerSharedReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  BillingProfile: BillingProfileModel;
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
  CreateBusinessProfileInput: CreateBusinessProfileInput;
  CreateBusinessProfilePayload: Omit<CreateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  CreateCustomerInput: CreateCustomerInput;
  CreateCustomerPayload: Omit<CreateCustomerPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  CreateReferralInput: CreateReferralInput;
  CreateReferralPayload: Omit<CreateReferralPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerAgreementInput: CustomerAgreementInput;
  CustomerConnection: CustomerConnectionModel;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerRelationship: CustomerRelationshipModel;
  CustomerValidation: CustomerValidation;
  CustomersUserError: CustomersUserError;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCustomerVerificationInput: DecideCustomerVerificationInput;
  DecideCustomerVerificationPayload: Omit<DecideCustomerVerificationPayload, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  Decimal: Scalars['Decimal']['output'];
  DeclineReferralInput: DeclineReferralInput;
  DeclineReferralPayload: Omit<DeclineReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  DomainAvailability: DomainAvailability;
  ErrorParam: ErrorParam;
  FeedEvent: FeedEvent;
  FeedHead: FeedHead;
  InitialCredentials: InitialCredentials;
  Locale: Scalars['Locale']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Partner: PartnerModel;
  PlannedChange: PlannedChange;
  PlannedCharge: PlannedCharge;
  PlannedEvent: PlannedEvent;
  PublishBusinessProfileInput: PublishBusinessProfileInput;
  PublishBusinessProfilePayload: Omit<PublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  PublishedBusinessProfile: PublishedBusinessProfileModel;
  PublishedLocation: PublishedLocationModel;
  PurchaseReadiness: PurchaseReadiness;
  Query: Record<PropertyKey, never>;
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
  RemoveBusinessProfileLocationInput: RemoveBusinessProfileLocationInput;
  RemoveBusinessProfileLocationPayload: Omit<RemoveBusinessProfileLocationPayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  SendLeadInput: SendLeadInput;
  SendLeadPayload: Omit<SendLeadPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  ShareReferralWithMicrosoftInput: ShareReferralWithMicrosoftInput;
  ShareReferralWithMicrosoftPayload: Omit<ShareReferralWithMicrosoftPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  SharedFile: SharedFile;
  UUID: Scalars['UUID']['output'];
  UnpublishBusinessProfileInput: UnpublishBusinessProfileInput;
  UnpublishBusinessProfilePayload: Omit<UnpublishBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  UpdateBusinessProfileInput: UpdateBusinessProfileInput;
  UpdateBusinessProfileLocationInput: UpdateBusinessProfileLocationInput;
  UpdateBusinessProfileLocationPayload: Omit<UpdateBusinessProfileLocationPayload, 'businessProfile' | 'location'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']>, location?: Maybe<ResolversParentTypes['BusinessProfileLocation']> };
  UpdateBusinessProfilePayload: Omit<UpdateBusinessProfilePayload, 'businessProfile'> & { businessProfile?: Maybe<ResolversParentTypes['BusinessProfile']> };
  UpdateReferralInput: UpdateReferralInput;
  UpdateReferralPayload: Omit<UpdateReferralPayload, 'referral'> & { referral?: Maybe<ResolversParentTypes['Referral']> };
  UpgradeDealInput: UpgradeDealInput;
  UpgradeDealPayload: Omit<UpgradeDealPayload, 'referral' | 'related'> & { referral?: Maybe<ResolversParentTypes['Referral']>, related?: Maybe<ResolversParentTypes['Referral']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  permission: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptReferralPayload'] = ResolversParentTypes['AcceptReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
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

export type AgreementConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConfirmation'] = ResolversParentTypes['AgreementConfirmation'], FederationReferenceType extends FederationReferenceTypes['AgreementConfirmation'] = FederationReferenceTypes['AgreementConfirmation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgreementConfirmation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedByUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dateAgreed?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  primaryContact?: Resolver<ResolversTypes['AgreementContact'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['AgreementTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementContact'] = ResolversParentTypes['AgreementContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementState'] = ResolversParentTypes['AgreementState']> = {
  current?: Resolver<Maybe<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AgreementConfirmation']>, ParentType, ContextType>;
  isSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CreateReferralPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReferralPayload'] = ResolversParentTypes['CreateReferralPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  related?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType>;
  billingProfile?: Resolver<Maybe<ResolversTypes['BillingProfile']>, ParentType, ContextType>;
  cloud?: Resolver<ResolversTypes['Cloud'], ParentType, ContextType>;
  commerceId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  companyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  companyProfile?: Resolver<ResolversTypes['CompanyProfile'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  etag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationRegistrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchaseReadiness?: Resolver<Maybe<ResolversTypes['PurchaseReadiness']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['CustomerRelationship']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['AccountVerification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CustomerRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerRelationship'] = ResolversParentTypes['CustomerRelationship']> = {
  associatedPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  indirectProvider?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RelationshipState'], ParentType, ContextType>;
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

export type InitialCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitialCredentials'] = ResolversParentTypes['InitialCredentials']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptReferral?: Resolver<Maybe<ResolversTypes['AcceptReferralPayload']>, ParentType, ContextType, RequireFields<MutationAcceptReferralArgs, 'input'>>;
  addBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['AddBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationAddBusinessProfileLocationArgs, 'input'>>;
  advanceDealStage?: Resolver<Maybe<ResolversTypes['AdvanceDealStagePayload']>, ParentType, ContextType, RequireFields<MutationAdvanceDealStageArgs, 'input'>>;
  answerSharedReferral?: Resolver<Maybe<ResolversTypes['AnswerSharedReferralPayload']>, ParentType, ContextType, RequireFields<MutationAnswerSharedReferralArgs, 'input'>>;
  closeReferral?: Resolver<Maybe<ResolversTypes['CloseReferralPayload']>, ParentType, ContextType, RequireFields<MutationCloseReferralArgs, 'input'>>;
  confirmCustomerAgreement?: Resolver<Maybe<ResolversTypes['ConfirmCustomerAgreementPayload']>, ParentType, ContextType, RequireFields<MutationConfirmCustomerAgreementArgs, 'input'>>;
  createBusinessProfile?: Resolver<Maybe<ResolversTypes['CreateBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationCreateBusinessProfileArgs, 'input'>>;
  createCustomer?: Resolver<Maybe<ResolversTypes['CreateCustomerPayload']>, ParentType, ContextType, RequireFields<MutationCreateCustomerArgs, 'input'>>;
  createReferral?: Resolver<Maybe<ResolversTypes['CreateReferralPayload']>, ParentType, ContextType, RequireFields<MutationCreateReferralArgs, 'input'>>;
  decideCustomerVerification?: Resolver<Maybe<ResolversTypes['DecideCustomerVerificationPayload']>, ParentType, ContextType, RequireFields<MutationDecideCustomerVerificationArgs, 'input'>>;
  declineReferral?: Resolver<Maybe<ResolversTypes['DeclineReferralPayload']>, ParentType, ContextType, RequireFields<MutationDeclineReferralArgs, 'input'>>;
  publishBusinessProfile?: Resolver<Maybe<ResolversTypes['PublishBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationPublishBusinessProfileArgs, 'input'>>;
  registerDeal?: Resolver<Maybe<ResolversTypes['RegisterDealPayload']>, ParentType, ContextType, RequireFields<MutationRegisterDealArgs, 'input'>>;
  removeBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['RemoveBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationRemoveBusinessProfileLocationArgs, 'input'>>;
  sendLead?: Resolver<Maybe<ResolversTypes['SendLeadPayload']>, ParentType, ContextType, RequireFields<MutationSendLeadArgs, 'input'>>;
  shareReferralWithMicrosoft?: Resolver<Maybe<ResolversTypes['ShareReferralWithMicrosoftPayload']>, ParentType, ContextType, RequireFields<MutationShareReferralWithMicrosoftArgs, 'input'>>;
  unpublishBusinessProfile?: Resolver<Maybe<ResolversTypes['UnpublishBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationUnpublishBusinessProfileArgs, 'input'>>;
  updateBusinessProfile?: Resolver<Maybe<ResolversTypes['UpdateBusinessProfilePayload']>, ParentType, ContextType, RequireFields<MutationUpdateBusinessProfileArgs, 'input'>>;
  updateBusinessProfileLocation?: Resolver<Maybe<ResolversTypes['UpdateBusinessProfileLocationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateBusinessProfileLocationArgs, 'input'>>;
  updateReferral?: Resolver<Maybe<ResolversTypes['UpdateReferralPayload']>, ParentType, ContextType, RequireFields<MutationUpdateReferralArgs, 'input'>>;
  upgradeDeal?: Resolver<Maybe<ResolversTypes['UpgradeDealPayload']>, ParentType, ContextType, RequireFields<MutationUpgradeDealArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgreementConfirmation' | 'AgreementTemplate' | 'BusinessProfile' | 'BusinessProfileLocation' | 'Customer' | 'Partner' | 'Referral', ParentType, ContextType>;
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
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mpnId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartnerType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  agreementTemplates?: Resolver<Maybe<Array<ResolversTypes['AgreementTemplate']>>, ParentType, ContextType, Partial<QueryAgreementTemplatesArgs>>;
  businessProfiles?: Resolver<Maybe<ResolversTypes['BusinessProfileConnection']>, ParentType, ContextType, RequireFields<QueryBusinessProfilesArgs, 'orderBy'>>;
  countries?: Resolver<Maybe<ResolversTypes['CountryRulesConnection']>, ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy'>>;
  countryRules?: Resolver<Maybe<ResolversTypes['CountryRules']>, ParentType, ContextType, RequireFields<QueryCountryRulesArgs, 'country'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'orderBy'>>;
  domainAvailability?: Resolver<Maybe<ResolversTypes['DomainAvailability']>, ParentType, ContextType, RequireFields<QueryDomainAvailabilityArgs, 'domainPrefix'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  referralTags?: Resolver<Maybe<Array<ResolversTypes['ReferralTag']>>, ParentType, ContextType, Partial<QueryReferralTagsArgs>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'orderBy'>>;
  sharedFile?: Resolver<Maybe<ResolversTypes['SharedFile']>, ParentType, ContextType, RequireFields<QuerySharedFileArgs, 'token'>>;
  validateAddress?: Resolver<Maybe<ResolversTypes['AddressValidation']>, ParentType, ContextType, RequireFields<QueryValidateAddressArgs, 'input'>>;
  validateCustomer?: Resolver<Maybe<ResolversTypes['CustomerValidation']>, ParentType, ContextType, RequireFields<QueryValidateCustomerArgs, 'input'>>;
  viewerPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
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

export type RemoveBusinessProfileLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBusinessProfileLocationPayload'] = ResolversParentTypes['RemoveBusinessProfileLocationPayload']> = {
  businessProfile?: Resolver<Maybe<ResolversTypes['BusinessProfile']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CustomersUserError']>, ParentType, ContextType>;
};

export type SendLeadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendLeadPayload'] = ResolversParentTypes['SendLeadPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['CommandPlan']>, ParentType, ContextType>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CustomersUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptReferralPayload?: AcceptReferralPayloadResolvers<ContextType>;
  AccountVerification?: AccountVerificationResolvers<ContextType>;
  AddBusinessProfileLocationPayload?: AddBusinessProfileLocationPayloadResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AddressValidation?: AddressValidationResolvers<ContextType>;
  AdvanceDealStagePayload?: AdvanceDealStagePayloadResolvers<ContextType>;
  AgreementConfirmation?: AgreementConfirmationResolvers<ContextType>;
  AgreementContact?: AgreementContactResolvers<ContextType>;
  AgreementState?: AgreementStateResolvers<ContextType>;
  AgreementTemplate?: AgreementTemplateResolvers<ContextType>;
  AnswerSharedReferralPayload?: AnswerSharedReferralPayloadResolvers<ContextType>;
  BillingProfile?: BillingProfileResolvers<ContextType>;
  BusinessProfile?: BusinessProfileResolvers<ContextType>;
  BusinessProfileConnection?: BusinessProfileConnectionResolvers<ContextType>;
  BusinessProfileContact?: BusinessProfileContactResolvers<ContextType>;
  BusinessProfileEdge?: BusinessProfileEdgeResolvers<ContextType>;
  BusinessProfileLocation?: BusinessProfileLocationResolvers<ContextType>;
  BusinessProfileLogo?: BusinessProfileLogoResolvers<ContextType>;
  CloseReferralPayload?: CloseReferralPayloadResolvers<ContextType>;
  CommandPlan?: CommandPlanResolvers<ContextType>;
  CommandRecord?: CommandRecordResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  ConfirmCustomerAgreementPayload?: ConfirmCustomerAgreementPayloadResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CountryRules?: CountryRulesResolvers<ContextType>;
  CountryRulesConnection?: CountryRulesConnectionResolvers<ContextType>;
  CountryRulesEdge?: CountryRulesEdgeResolvers<ContextType>;
  CreateBusinessProfilePayload?: CreateBusinessProfilePayloadResolvers<ContextType>;
  CreateCustomerPayload?: CreateCustomerPayloadResolvers<ContextType>;
  CreateReferralPayload?: CreateReferralPayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerRelationship?: CustomerRelationshipResolvers<ContextType>;
  CustomerValidation?: CustomerValidationResolvers<ContextType>;
  CustomersUserError?: CustomersUserErrorResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideCustomerVerificationPayload?: DecideCustomerVerificationPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclineReferralPayload?: DeclineReferralPayloadResolvers<ContextType>;
  DomainAvailability?: DomainAvailabilityResolvers<ContextType>;
  ErrorParam?: ErrorParamResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  FeedHead?: FeedHeadResolvers<ContextType>;
  InitialCredentials?: InitialCredentialsResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PlannedChange?: PlannedChangeResolvers<ContextType>;
  PlannedCharge?: PlannedChargeResolvers<ContextType>;
  PlannedEvent?: PlannedEventResolvers<ContextType>;
  PublishBusinessProfilePayload?: PublishBusinessProfilePayloadResolvers<ContextType>;
  PublishedBusinessProfile?: PublishedBusinessProfileResolvers<ContextType>;
  PublishedLocation?: PublishedLocationResolvers<ContextType>;
  PurchaseReadiness?: PurchaseReadinessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
  RemoveBusinessProfileLocationPayload?: RemoveBusinessProfileLocationPayloadResolvers<ContextType>;
  SendLeadPayload?: SendLeadPayloadResolvers<ContextType>;
  ShareReferralWithMicrosoftPayload?: ShareReferralWithMicrosoftPayloadResolvers<ContextType>;
  SharedFile?: SharedFileResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  UnpublishBusinessProfilePayload?: UnpublishBusinessProfilePayloadResolvers<ContextType>;
  UpdateBusinessProfileLocationPayload?: UpdateBusinessProfileLocationPayloadResolvers<ContextType>;
  UpdateBusinessProfilePayload?: UpdateBusinessProfilePayloadResolvers<ContextType>;
  UpdateReferralPayload?: UpdateReferralPayloadResolvers<ContextType>;
  UpgradeDealPayload?: UpgradeDealPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
};
