import { type Address, type AddressRefusal, addressErrors, cleanAddress } from './address.ts';
import { type CompanyNameRefusal, flawOfCompanyName } from './companyName.ts';
import { type CountryRefusal, type CountryRules, countryErrors, type TongueRefusal, tongueErrors } from './countryRules.ts';
import { cleanName } from './personName.ts';
import { type RegistrationNumberRefusal, registrationNumberErrors } from './registrationNumber.ts';

/** What a tenant that is not on record says of itself. */
export interface TenantProfile {
  readonly companyName: string;
  /** Its default domain. */
  readonly domain: string;
  readonly organizationRegistrationNumber: string | null;
  readonly address: Address;
  readonly phoneNumber: string | null;
  /** The country's default when null. */
  readonly culture: string | null;
  /** The one of the culture when null. */
  readonly language: string | null;
}

export type TenantProfileRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'domain' }
  | CountryRefusal
  | CompanyNameRefusal
  | TongueRefusal
  | AddressRefusal
  | { readonly code: 'PHONE_NUMBER_REQUIRED' }
  | { readonly code: 'PHONE_NUMBER_INVALID'; readonly pattern: string }
  | RegistrationNumberRefusal;

const DOMAIN_LIMIT = 253;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** The profile as it is kept. */
export function cleanProfile(profile: TenantProfile): TenantProfile {
  return {
    ...profile,
    companyName: cleanName(profile.companyName),
    domain: profile.domain.trim().toLowerCase(),
    organizationRegistrationNumber: profile.organizationRegistrationNumber?.trim() || null,
    address: cleanAddress(profile.address),
    phoneNumber: profile.phoneNumber?.trim() || null,
  };
}

/**
 * Everything that is wrong with a clean profile by itself and by its country, whoever invites; the same rules as for a customer that
 * a partner adds. `rules` are null for a country without any. Source: Add a new customer record; Customer experience of accepting.
 */
export function profileErrors(
  profile: TenantProfile,
  rules: CountryRules | null,
  legalAbbreviations: ReadonlySet<string>,
): TenantProfileRefusal[] {
  const { companyName, domain, address, phoneNumber, organizationRegistrationNumber } = profile;
  const shape = flawOfCompanyName(companyName, legalAbbreviations);
  return [
    ...(domain.length <= DOMAIN_LIMIT && DOMAIN.test(domain) ? [] : [{ code: 'VALIDATION_FAILED', field: 'domain' } as const]),
    ...countryErrors(address.country, rules, rules?.region ?? null),
    ...(shape === null ? [] : [{ code: 'COMPANY_NAME_INVALID', shape } as const]),
    ...(rules === null
      ? []
      : [
          ...tongueErrors(profile, rules),
          ...addressErrors(address, rules),
          ...phoneErrors(phoneNumber, rules),
          ...registrationNumberErrors(organizationRegistrationNumber, rules),
        ]),
  ];
}

function phoneErrors(phoneNumber: string | null, { phoneRequired, phoneNumberRegex }: CountryRules): TenantProfileRefusal[] {
  if (phoneNumber === null) return phoneRequired ? [{ code: 'PHONE_NUMBER_REQUIRED' }] : [];
  return new RegExp(phoneNumberRegex).test(phoneNumber) ? [] : [{ code: 'PHONE_NUMBER_INVALID', pattern: phoneNumberRegex }];
}
