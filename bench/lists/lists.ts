import { system, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { BIG_CUSTOMER, PROVIDER, QUIET_USER, RESELLER, SELLER } from './fillLists.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser, operator } from './viewers.ts';

/** A list of the graph and who asks it for what. */
export interface ListCase {
  /** The type of its fields in the schema. */
  readonly connection: string;
  /** Tables whose rows it lists; none may be read from end to end. */
  readonly tables: readonly string[];
  readonly viewers: Readonly<Record<string, Viewer>>;
  readonly isRoot: boolean;
  readonly isUnderCustomer: boolean;
  /** A case for each condition of its filter, standing alone. */
  readonly filters: Readonly<Record<string, FilterCase>>;
  /** Whether its rows are the same for everybody: a condition may read them all. */
  readonly isReference?: true;
  /** Why its table may be read from end to end. */
  readonly isSmall?: string;
}

/** A condition alone: a value, and why no index leads to the rows that meet it. */
export interface FilterCase {
  readonly value: unknown;
  /** The rows of the scope (a partner, a customer) are then walked in the order of the list until the page is full. */
  readonly walks?: string;
}

const provider = aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, 'pusr_agent', ['ADMIN_AGENT']);
const reseller = aPartnerUser({ id: RESELLER, type: 'INDIRECT_RESELLER' }, 'pusr_reseller', ['ADMIN_AGENT']);
const customer = aCustomerAdmin(BIG_CUSTOMER);
const everyone = { provider, reseller, customer };

/** One index for each condition and order would cost every write more than these conditions are worth. */
const FEW_VALUES = 'it has a few values only: a page fills after a few rows unless the value is rare';
const NOT_LEAKPROOF = 'row-level security keeps an index from comparing arrays';
const FOR_THE_OPERATOR = 'the relationships of a partner hold it with an index of their own; the operator walks the customers';
const INSIDE_A_NAME = 'row-level security keeps an index from looking inside a text, and no partner has very many partners';
const REFERENCE = 'it is reference data: a catalogue holds some thousand rows, the same for everybody';

export const lists: Readonly<Record<string, ListCase>> = {
  'customers.customers': {
    connection: 'CustomerConnection',
    tables: ['customer', 'customer_relationship'],
    viewers: { provider, reseller, operator },
    isRoot: true,
    isUnderCustomer: false,
    filters: {
      nameStartsWith: { value: 'abc' },
      domainStartsWith: { value: 'abc' },
      nameContains: { value: 'abc' },
      relationship: { value: ['RESELLER'], walks: FEW_VALUES },
      indirectResellerId: { value: RESELLER },
      indirectProviderId: { value: PROVIDER },
      tagsAny: { value: ['gold'], walks: NOT_LEAKPROOF },
      tagsAll: { value: ['gold'], walks: NOT_LEAKPROOF },
      qualification: { value: ['EDUCATION'], walks: NOT_LEAKPROOF },
      country: { value: ['DE'], walks: FOR_THE_OPERATOR },
      verificationStatus: { value: ['UNDER_REVIEW'] },
      agreementAccepted: { value: true, walks: FOR_THE_OPERATOR },
      agreementState: { value: ['ACCEPTED_BY_CUSTOMER'], walks: FOR_THE_OPERATOR },
      createdFrom: { value: new Date('2025-11-01T00:00:00Z') },
      createdTo: { value: new Date('2024-01-10T00:00:00Z') },
      vettingStatus: { value: ['IN_REVIEW'], walks: FEW_VALUES },
    },
  },
  'customers.resellerInvitations': {
    connection: 'ResellerInvitationConnection',
    tables: ['reseller_invitation', 'reseller_invitation_link'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    filters: {
      status: { value: ['WITHDRAWN'], walks: FEW_VALUES },
      kind: { value: ['DIRECT'], walks: FEW_VALUES },
      createdFrom: { value: new Date('2025-11-01T00:00:00Z') },
      createdTo: { value: new Date('2024-01-10T00:00:00Z') },
    },
  },
  'customers.resellerInvitationAcceptances': {
    connection: 'ResellerInvitationAcceptanceConnection',
    tables: ['reseller_invitation_acceptance'],
    viewers: { provider },
    isRoot: false,
    isUnderCustomer: true, // under an invitation that is called like the big customer
    filters: {
      acceptedFrom: { value: new Date('2025-11-01T00:00:00Z') },
      acceptedTo: { value: new Date('2024-01-10T00:00:00Z') },
    },
  },
  'customers.customerTags': {
    connection: 'CustomerTagConnection',
    tables: ['tag'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    filters: { nameStartsWith: { value: 'abc' } },
  },
  'customers.validationCodes': {
    connection: 'ValidationCodeConnection',
    tables: ['validation_code'],
    viewers: { provider, operator },
    isRoot: true,
    isUnderCustomer: false,
    filters: {
      hasRemainingCreates: { value: false, walks: FEW_VALUES },
      partnerId: { value: PROVIDER },
    },
  },
  'customers.agreementCoverage': {
    connection: 'AgreementCoverageConnection',
    tables: ['customer', 'customer_relationship'],
    viewers: { provider, reseller },
    isRoot: true,
    isUnderCustomer: false,
    filters: { state: { value: ['ACCEPTED_BY_CUSTOMER'] }, nameStartsWith: { value: 'abc' } },
  },
  'customers.countries': {
    connection: 'CountryRulesConnection',
    tables: ['country'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    isReference: true,
    isSmall: 'there are 249 countries',
    filters: { region: { value: ['EUROPEAN_UNION'], walks: REFERENCE } },
  },
  'customers.findPartners': {
    connection: 'FoundPartnerConnection',
    tables: ['partner_listing', 'published_business_profile'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    isReference: true,
    filters: {
      kind: { value: 'OEM_DISTRIBUTOR', walks: FEW_VALUES },
      country: { value: 'DE', walks: REFERENCE },
      nameContains: { value: 'abc', walks: REFERENCE },
      product: { value: 'Azure', walks: REFERENCE },
      service: { value: 'ManagedServices', walks: REFERENCE },
      industry: { value: 'Education', walks: REFERENCE },
      customerSize: { value: '10to50employees', walks: REFERENCE },
    },
  },
  'customers.partnerRelationships': {
    connection: 'PartnerRelationshipConnection',
    tables: ['partnership'],
    viewers: { provider, reseller },
    isRoot: true,
    isUnderCustomer: false,
    filters: {
      type: { value: 'IS_INDIRECT_RESELLER_OF' },
      nameContains: { value: 'abc', walks: INSIDE_A_NAME },
      state: { value: ['REMOVED'], walks: FEW_VALUES },
    },
  },
  'customers.partnershipInvitations': {
    connection: 'PartnershipInvitationConnection',
    tables: ['partnership_invitation'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    filters: { status: { value: ['WITHDRAWN'], walks: FEW_VALUES } },
  },
  'customers.businessProfiles': {
    connection: 'BusinessProfileConnection',
    tables: ['business_profile'],
    viewers: { profiles: aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, 'pusr_profiles', ['BUSINESS_PROFILE_ADMIN']) },
    isRoot: true,
    isUnderCustomer: false,
    filters: { country: { value: ['C7'] }, state: { value: ['UNPUBLISHED'], walks: FEW_VALUES } },
  },
  'customers.referrals': {
    connection: 'ReferralConnection',
    tables: ['referral', 'referral_person'],
    viewers: {
      referrals: aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, 'pusr_referrals', ['REFERRALS_ADMIN']),
      leads: aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, 'pusr_leads', ['MPN_PARTNER_ADMIN']),
      seller: aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, SELLER, ['REFERRALS_USER']),
      operator,
      job: system('job', PROVIDER),
    },
    isRoot: true,
    isUnderCustomer: false,
    filters: {
      status: { value: ['CLOSED'], walks: FEW_VALUES },
      substatus: { value: ['LOST'], walks: FEW_VALUES },
      kind: { value: ['MARKETPLACE_LEAD'], walks: FEW_VALUES },
      dealKind: { value: ['PRIVATE'], walks: FEW_VALUES },
      direction: { value: 'INCOMING', walks: FEW_VALUES },
      engagementId: { value: 'engagement 7' },
      updatedFrom: { value: new Date('2025-11-20T00:00:00Z') },
      email: { value: 'person7@customer.example' },
    },
  },
  'subscriptions.subscriptions': {
    connection: 'CustomerSubscriptionConnection',
    tables: ['subscription'],
    viewers: everyone,
    isRoot: true,
    isUnderCustomer: true,
    filters: {
      nameStartsWith: { value: 'abc' },
      status: { value: ['SUSPENDED'], walks: FEW_VALUES },
      productFamily: { value: ['AZURE'], walks: FEW_VALUES },
      catalogItemId: { value: 'cat_7', walks: FEW_VALUES },
      isTrial: { value: true, walks: FEW_VALUES },
      autoRenewEnabled: { value: false, walks: FEW_VALUES },
      endsFrom: { value: new Date('2027-12-20T00:00:00Z') },
      endsTo: { value: new Date('2026-01-03T00:00:00Z') },
      minimumQuantity: { value: 4990 },
    },
  },
  'subscriptions.catalogItems': {
    connection: 'CatalogItemConnection',
    tables: ['catalog_item'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    isReference: true,
    filters: {
      nameStartsWith: { value: 'abc' },
      market: { value: 'US', walks: REFERENCE },
      segment: { value: ['EDUCATION'], walks: REFERENCE },
      kind: { value: 'NEW_COMMERCE', walks: REFERENCE },
      isAddOn: { value: true, walks: REFERENCE },
      isTrial: { value: true, walks: REFERENCE },
      isPurchasable: { value: true, walks: REFERENCE },
    },
  },
  'subscriptions.licenseProducts': {
    connection: 'LicenseProductConnection',
    tables: ['licence_product'],
    viewers: { provider },
    isRoot: true,
    isUnderCustomer: false,
    isReference: true,
    filters: { nameStartsWith: { value: 'abc' }, skuPartNumber: { value: 'c4ca4238a0b923820dcc509a6f75849b' } },
  },
  'access.customerUsers': {
    connection: 'CustomerUserConnection',
    tables: ['customer_user'],
    viewers: everyone,
    isRoot: false,
    isUnderCustomer: true,
    filters: {
      search: { value: 'abc' },
      isAdmin: { value: true, walks: FEW_VALUES },
      signInBlocked: { value: true, walks: FEW_VALUES },
    },
  },
  'access.relationships': {
    connection: 'GdapRelationshipConnection',
    tables: ['gdap_relationship'],
    viewers: { provider, customer },
    isRoot: true,
    isUnderCustomer: true,
    filters: {
      nameStartsWith: { value: 'abc' },
      status: { value: ['EXPIRED'], walks: FEW_VALUES },
      roleTemplateId: { value: '7', walks: NOT_LEAKPROOF },
      autoExtend: { value: true, walks: FEW_VALUES },
      endsBefore: { value: new Date('2025-01-03T00:00:00Z') },
    },
  },
  'support.serviceRequests': {
    connection: 'ServiceRequestConnection',
    tables: ['service_request'],
    viewers: {
      ...everyone,
      app: aPartnerApp({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, 'pusr_app'),
      filer: aPartnerUser({ id: PROVIDER, type: 'INDIRECT_PROVIDER' }, QUIET_USER, ['SALES_AGENT']),
      job: system('job', PROVIDER),
    },
    isRoot: true,
    isUnderCustomer: true,
    filters: {
      status: { value: ['CLOSED'], walks: FEW_VALUES },
      stage: { value: ['CLOSED'], walks: FEW_VALUES },
      severity: { value: ['CRITICAL'], walks: FEW_VALUES },
      category: { value: ['BILLING'], walks: FEW_VALUES },
      createdFrom: { value: new Date('2025-11-01T00:00:00Z') },
    },
  },
};
