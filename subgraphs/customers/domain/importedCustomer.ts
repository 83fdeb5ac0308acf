import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { BillingProfile } from './billingProfile.ts';
import type { RelationshipState } from './customer.ts';

export const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const COUNTRY = /^[a-z]{2}$/i;

export type ImportedBillingProfile = Omit<BillingProfile, 'partnerId' | 'customerId' | 'resellerId' | 'version'>;

/** What an answer of Partner Center tells of a customer of one partner: null where it tells nothing. */
export interface ImportedCustomer {
  readonly tenantId: string;
  readonly commerceId: string | null;
  readonly companyProfile: {
    readonly domain: string;
    readonly companyName: string;
    readonly organizationRegistrationNumber: string | null;
  } | null;
  readonly relationship: RelationshipState | null;
  /** Tenant of the reseller; empty for none. */
  readonly associatedTenantId: string | null;
  readonly tags: readonly string[] | null;
  readonly billingProfile: ImportedBillingProfile | null;
}

const NOTHING = {
  commerceId: null,
  companyProfile: null,
  relationship: null,
  associatedTenantId: null,
  tags: null,
  billingProfile: null,
};

/** A customer, whole or as an item of a list. Source: Customer resources. */
export function importedCustomer(wire: unknown): Decision<ImportedCustomer, FieldFault> {
  const fields = new WireFields(wire);
  const tenantId = tenantOf(fields, 'id');
  const profile = fields.inner('companyProfile');
  const billing = fields.inner('billingProfile');
  if (!profile) fields.fault('companyProfile', 'an object');
  const relationship = fields.optionalText('relationshipToPartner');
  return refuseAny(fields.faults, {
    tenantId,
    commerceId: fields.has('commerceId') ? fields.shaped('commerceId', TENANT, 'a UUID').toLowerCase() : null,
    companyProfile: profile && companyProfileOf(profile),
    // Only a reseller sells; what else Microsoft knows, such as an advisor, is no relationship here.
    relationship: relationship === null ? null : relationship.toLowerCase() === 'reseller' ? 'RESELLER' : 'NONE',
    associatedTenantId: associatedTenantOf(fields, wire),
    tags: fields.has('tags') ? fields.shapedList('tags', /\S/, 'a tag') : null,
    billingProfile: billing && billingProfileOf(billing),
  });
}

/** Source: Get a customer's company profile. */
export function importedCompanyProfile(wire: unknown): Decision<ImportedCustomer, FieldFault> {
  const fields = new WireFields(wire);
  const tenantId = tenantOf(fields, 'tenantId');
  return refuseAny(fields.faults, { ...NOTHING, tenantId, companyProfile: companyProfileOf(fields) });
}

/** A billing profile says nothing of whose it is. Source: Get a customer's billing profile. */
export function importedBillingProfile(wire: unknown, tenantId: string | null): Decision<ImportedCustomer, FieldFault> {
  const fields = new WireFields(wire);
  const billingProfile = billingProfileOf(fields);
  return refuseAny([...customerFaults(tenantId), ...fields.faults], { ...NOTHING, tenantId: tenantId ?? '', billingProfile });
}

/** What is missing where a resource does not name its customer. */
export function customerFaults(tenantId: string | null): FieldFault[] {
  if (tenantId !== null) return [];
  return [{ field: 'links.self.uri', found: 'no customer', expected: 'the customer it belongs to, or the option --customer' }];
}

function tenantOf(fields: WireFields, name: string): string {
  return fields.shaped(name, TENANT, 'a tenant id').toLowerCase();
}

function companyProfileOf(fields: WireFields) {
  return {
    domain: fields.text('domain').toLowerCase(),
    companyName: fields.text('companyName'),
    organizationRegistrationNumber: fields.optionalText('organizationRegistrationNumber'),
  };
}

/** An item of a list leaves it out, which tells nothing; null says that there is none. */
function associatedTenantOf(fields: WireFields, wire: unknown): string | null {
  if (fields.has('associatedPartnerId')) return tenantOf(fields, 'associatedPartnerId');
  return typeof wire === 'object' && wire !== null && 'associatedPartnerId' in wire ? '' : null;
}

function billingProfileOf(fields: WireFields): ImportedBillingProfile {
  const address = fields.inner('defaultAddress');
  if (!address) fields.fault('defaultAddress', 'an object');
  return {
    firstName: fields.optionalText('firstName') ?? address?.optionalText('firstName') ?? '',
    lastName: fields.optionalText('lastName') ?? address?.optionalText('lastName') ?? '',
    email: fields.text('email'),
    phoneNumber: fields.optionalText('phoneNumber') ?? address?.optionalText('phoneNumber') ?? null,
    companyName: fields.text('companyName'),
    culture: fields.text('culture'),
    language: fields.text('language'),
    country: address?.shaped('country', COUNTRY, 'a country of two letters').toUpperCase() ?? '',
    addressLine1: address?.text('addressLine1') ?? '',
    addressLine2: address?.optionalText('addressLine2') ?? null,
    city: address?.optionalText('city') ?? null,
    state: address?.optionalText('state') ?? null,
    region: address?.optionalText('region') ?? null,
    postalCode: address?.optionalText('postalCode') ?? null,
  };
}
