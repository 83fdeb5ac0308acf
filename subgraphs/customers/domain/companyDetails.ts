import { type Address, type AddressRefusal, addressErrors, cleanAddress } from './address.ts';
import { type CountryNotEditable, isSameAddress } from './billingProfileUpdate.ts';
import type { ContactRefusal } from './contact.ts';
import type { CountryRules } from './countryRules.ts';
import type { Customer } from './customer.ts';
import { domainOf, isEmailAddress, isForbiddenDomain } from './emailAddress.ts';
import { type RegistrationNumberRefusal, registrationNumberErrors } from './registrationNumber.ts';

/** What is written of a company beside its name: a field that is absent is left alone, null clears it. */
export interface CompanyDetailsForm {
  readonly organizationRegistrationNumber?: string | null;
  readonly address?: Address | null;
  readonly email?: string | null;
}

type EmailRefusal = Extract<ContactRefusal, { readonly code: 'EMAIL_INVALID' | 'EMAIL_DOMAIN_FORBIDDEN' }>;

export type CompanyDetailsRefusal = CountryNotEditable | AddressRefusal | EmailRefusal | RegistrationNumberRefusal;

export interface CompanyDetailsFacts {
  /** Null when nothing is known of the country. */
  readonly rules: CountryRules | null;
  readonly partnerDomains: readonly string[];
}

/** The details as they are kept: addresses trimmed, empty texts null. */
export function cleanDetails({ organizationRegistrationNumber: number, address, email }: CompanyDetailsForm): CompanyDetailsForm {
  return {
    ...(number !== undefined && { organizationRegistrationNumber: number?.trim() || null }),
    ...(address !== undefined && { address: address && cleanAddress(address) }),
    ...(email !== undefined && { email: email?.trim() || null }),
  };
}

/** Everything that is wrong with clean details of a company in `country`; empty when nothing is. Only what is written is looked at. */
export function companyDetailsErrors(
  { organizationRegistrationNumber, address, email }: CompanyDetailsForm,
  country: string,
  { rules, partnerDomains }: CompanyDetailsFacts,
): CompanyDetailsRefusal[] {
  const isElsewhere = address != null && address.country !== country;
  return [
    ...(isElsewhere ? [{ code: 'FIELD_NOT_EDITABLE', field: 'country', country } as const] : []),
    ...(address != null && rules !== null && !isElsewhere ? addressErrors(address, rules) : []),
    ...(email == null ? [] : emailErrors(email, partnerDomains)),
    ...(organizationRegistrationNumber !== undefined && rules !== null
      ? registrationNumberErrors(organizationRegistrationNumber, rules)
      : []),
  ];
}

function emailErrors(email: string, partnerDomains: readonly string[]): EmailRefusal[] {
  if (!isEmailAddress(email)) return [{ code: 'EMAIL_INVALID' }];
  const domain = domainOf(email);
  return isForbiddenDomain(domain, partnerDomains) ? [{ code: 'EMAIL_DOMAIN_FORBIDDEN', domain }] : [];
}

export interface ChangedDetails {
  readonly customer: Customer;
  /** Names of the API. */
  readonly changedFields: readonly string[];
  /** Whether the account is verified by something that changed: the e-mail address is not looked at. */
  readonly isVerifiedDataChanged: boolean;
}

/** The customer with its details as they are written. */
export function withCompanyDetails(customer: Customer, form: CompanyDetailsForm): ChangedDetails {
  const number =
    form.organizationRegistrationNumber === undefined
      ? customer.organizationRegistrationNumber
      : form.organizationRegistrationNumber;
  const email = form.email === undefined ? customer.companyEmail : form.email;
  const isMoved = form.address !== undefined && !isSameAddress(form.address, customer.companyAddress);
  const isRenumbered = number !== customer.organizationRegistrationNumber;
  return {
    customer: {
      ...customer,
      organizationRegistrationNumber: number,
      companyAddress: isMoved ? (form.address ?? null) : customer.companyAddress,
      companyEmail: email,
    },
    changedFields: [
      ...(isRenumbered ? ['organizationRegistrationNumber'] : []),
      ...(isMoved ? ['address'] : []),
      ...(email === customer.companyEmail ? [] : ['email']),
    ],
    isVerifiedDataChanged: isMoved || isRenumbered,
  };
}
