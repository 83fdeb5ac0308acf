import { EntitySchema } from 'typeorm';
import type { BillingProfile } from '../domain/billingProfile.ts';
import type { AgreementConfirmation, Customer, CustomerRelationship } from '../domain/customer.ts';
import type { Partner } from '../domain/partner.ts';
import type { Partnership } from '../domain/partnership.ts';

export const PartnerEntity = new EntitySchema<Partner>({
  name: 'Partner',
  schema: 'customers',
  tableName: 'partner',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    name: { type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    type: { type: 'text' },
    domain: { type: 'text' },
    mpnId: { name: 'mpn_id', type: 'text', nullable: true },
    companyMpnId: { name: 'company_mpn_id', type: 'text', nullable: true },
    country: { type: 'text' },
    cloud: { type: 'text' },
    enrolment: { type: 'text' },
    agreementSignedAt: { name: 'agreement_signed_at', type: 'timestamptz', nullable: true },
    isSandbox: { name: 'is_sandbox', type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const PartnershipEntity = new EntitySchema<Partnership>({
  name: 'Partnership',
  schema: 'customers',
  tableName: 'partnership',
  columns: {
    providerId: { name: 'provider_id', type: 'text', primary: true },
    resellerId: { name: 'reseller_id', type: 'text', primary: true },
    providerNameKey: { name: 'provider_name_key', type: 'text' },
    resellerNameKey: { name: 'reseller_name_key', type: 'text' },
    state: { type: 'text' },
    since: { type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const CustomerEntity = new EntitySchema<Customer>({
  name: 'Customer',
  schema: 'customers',
  tableName: 'customer',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    commerceId: { name: 'commerce_id', type: 'text' },
    cloud: { type: 'text' },
    domain: { type: 'text' },
    domainKey: { name: 'domain_key', type: 'text' },
    companyName: { name: 'company_name', type: 'text' },
    nameKey: { name: 'name_key', type: 'text' },
    organizationRegistrationNumber: { name: 'organization_registration_number', type: 'text', nullable: true },
    companyAddress: { name: 'company_address', type: 'jsonb', nullable: true },
    companyEmail: { name: 'company_email', type: 'text', nullable: true },
    country: { type: 'text' },
    verificationStatus: { name: 'verification_status', type: 'text' },
    verificationStartedAt: { name: 'verification_started_at', type: 'timestamptz', nullable: true },
    verificationDecidedAt: { name: 'verification_decided_at', type: 'timestamptz', nullable: true },
    verificationReason: { name: 'verification_reason', type: 'text', nullable: true },
    verificationTrigger: { name: 'verification_trigger', type: 'text' },
    verificationDueAt: { name: 'verification_due_at', type: 'timestamptz', nullable: true },
    lockedAt: { name: 'locked_at', type: 'timestamptz', nullable: true },
    agreementConfirmedAt: { name: 'agreement_confirmed_at', type: 'timestamptz', nullable: true },
    agreementSignedAt: { name: 'agreement_signed_at', type: 'timestamptz', nullable: true },
    isSandbox: { name: 'is_sandbox', type: 'boolean' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

export const CustomerRelationshipEntity = new EntitySchema<CustomerRelationship>({
  name: 'CustomerRelationship',
  schema: 'customers',
  tableName: 'customer_relationship',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    state: { type: 'text' },
    since: { type: 'timestamptz' },
    friendlyName: { name: 'friendly_name', type: 'text' },
    friendlyNameKey: { name: 'friendly_name_key', type: 'text' },
    domainKey: { name: 'domain_key', type: 'text' },
    customerCreatedAt: { name: 'customer_created_at', type: 'timestamptz' },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    providerId: { name: 'provider_id', type: 'text', nullable: true },
    tags: { type: 'text', array: true },
    tagKeys: { name: 'tag_keys', type: 'text', array: true },
    qualifications: { type: 'text', array: true },
    costManagementAccess: { name: 'cost_management_access', type: 'text' },
    isSource: { name: 'is_source', type: 'boolean' },
    version: { type: 'integer' },
  },
});

export const AgreementConfirmationEntity = new EntitySchema<AgreementConfirmation>({
  name: 'AgreementConfirmation',
  schema: 'customers',
  tableName: 'agreement_confirmation',
  columns: {
    id: { type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text' },
    partnerId: { name: 'partner_id', type: 'text' },
    templateId: { name: 'template_id', type: 'text' },
    type: { type: 'text' },
    firstName: { name: 'first_name', type: 'text' },
    lastName: { name: 'last_name', type: 'text' },
    email: { type: 'text' },
    phoneNumber: { name: 'phone_number', type: 'text', nullable: true },
    dateAgreed: { name: 'date_agreed', type: 'timestamptz' },
    confirmedAt: { name: 'confirmed_at', type: 'timestamptz' },
    confirmedBy: { name: 'confirmed_by', type: 'text' },
    attestationId: { name: 'attestation_id', type: 'text', nullable: true },
  },
});

export const BillingProfileEntity = new EntitySchema<BillingProfile>({
  name: 'BillingProfile',
  schema: 'customers',
  tableName: 'billing_profile',
  columns: {
    partnerId: { name: 'partner_id', type: 'text', primary: true },
    customerId: { name: 'customer_id', type: 'text', primary: true },
    resellerId: { name: 'reseller_id', type: 'text', nullable: true },
    firstName: { name: 'first_name', type: 'text' },
    lastName: { name: 'last_name', type: 'text' },
    email: { type: 'text' },
    phoneNumber: { name: 'phone_number', type: 'text', nullable: true },
    companyName: { name: 'company_name', type: 'text' },
    culture: { type: 'text' },
    language: { type: 'text' },
    country: { type: 'text' },
    addressLine1: { name: 'address_line1', type: 'text' },
    addressLine2: { name: 'address_line2', type: 'text', nullable: true },
    city: { type: 'text', nullable: true },
    state: { type: 'text', nullable: true },
    region: { type: 'text', nullable: true },
    postalCode: { name: 'postal_code', type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
