import { newObjectId } from '../../shared/ids.ts';
import type { BehindInvitation } from '../domain/acceptInvitation.ts';
import type { BillingProfile } from '../domain/billingProfile.ts';
import type { Contact } from '../domain/contact.ts';
import { type CountryRules, languageOf } from '../domain/countryRules.ts';
import type { Customer } from '../domain/customer.ts';
import { newCustomer } from '../domain/recordedCustomer.ts';
import type { TenantProfile } from '../domain/tenantProfile.ts';
import { type ReviewTerms, reviewEndsAt } from '../domain/verification.ts';
import type { TenantProfileInput } from '../generated/resolvers.ts';

export function profileOf(input: TenantProfileInput): TenantProfile {
  const { address } = input;
  return {
    companyName: input.companyName,
    domain: input.domain,
    organizationRegistrationNumber: input.organizationRegistrationNumber ?? null,
    address: {
      country: address.country,
      addressLine1: address.addressLine1,
      addressLine2: address.addressLine2 ?? null,
      city: address.city ?? null,
      state: address.state ?? null,
      region: address.region ?? null,
      postalCode: address.postalCode ?? null,
    },
    phoneNumber: input.phoneNumber ?? null,
    culture: input.culture ?? null,
    language: input.language ?? null,
  };
}

/** A tenant that was not on record, as a customer: in the cloud of the partner that invited it, and to be verified like any other. */
export function tenantCustomer(
  customerId: string,
  profile: TenantProfile,
  invitation: BehindInvitation | null,
  terms: ReviewTerms,
): Customer {
  const { companyName, domain, organizationRegistrationNumber, address } = profile;
  const { now } = terms;
  const customer = newCustomer(
    {
      tenantId: customerId.slice('cus_'.length),
      commerceId: newObjectId(),
      companyName,
      domain,
      country: address.country,
      cloud: invitation?.partnerCloud ?? 'GLOBAL',
      organizationRegistrationNumber,
      isSandbox: false,
      createdAt: now,
      isLocked: false,
      verification: { status: 'UNDER_REVIEW', startedAt: now, decidedAt: null, reason: null, trigger: 'CUSTOMER_CREATED' },
      agreementSignedAt: null,
      relationship: {
        state: 'RESELLER',
        since: now,
        friendlyName: null,
        resellerId: null,
        providerId: null,
        tags: [],
        qualifications: [],
      },
    },
    now,
  );
  return { ...customer, verificationDueAt: reviewEndsAt(customer, terms) };
}

/** How whoever sells bills a tenant that was not on record: the person who accepted is the contact. */
export function tenantBillingProfile(
  { address, companyName, phoneNumber, culture, language }: TenantProfile,
  { firstName, lastName, email }: Contact,
  { defaultCulture }: CountryRules,
  { partnerId, providerId }: BehindInvitation,
  customerId: string,
): BillingProfile {
  return {
    partnerId: providerId ?? partnerId,
    customerId,
    resellerId: providerId === null ? null : partnerId,
    firstName,
    lastName,
    email,
    phoneNumber,
    ...address,
    companyName,
    culture: culture ?? defaultCulture,
    language: language ?? languageOf(culture ?? defaultCulture),
    version: 1,
  };
}
