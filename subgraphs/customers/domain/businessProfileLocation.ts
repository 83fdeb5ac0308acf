import { type Address, type AddressRefusal, addressErrors, cleanAddress } from './address.ts';
import type { CountryRules } from './countryRules.ts';
import { isEmailAddress } from './emailAddress.ts';
import { cleanName, flawOfPersonName, type NameShape, PERSON_NAME_LIMIT } from './personName.ts';

/** Locations a business profile may have: it stands for one country or region. Source: Create a business profile. */
export const LOCATION_LIMIT = 5;
const CONTACT_NAME_LIMIT = 100;

/** The person who gets the leads of a location. */
export interface LocationContact {
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhoneNumber: string;
}

/** A place where customers find the partner. */
export interface BusinessProfileLocation extends Address, LocationContact {
  readonly id: string;
  readonly partnerId: string;
  readonly profileId: string;
  readonly createdAt: Date;
  /** Null while it stands in the profile. */
  readonly removedAt: Date | null;
  readonly version: number;
}

export type LocationContactRefusal =
  | { readonly code: 'CONTACT_NAME_INVALID'; readonly field: 'name'; readonly shape: NameShape }
  | { readonly code: 'EMAIL_INVALID' }
  | { readonly code: 'PHONE_NUMBER_INVALID'; readonly pattern: string };

export type LocationRefusal =
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'BUSINESS_PROFILE_LOCATION_REQUIRED'; readonly country: string }
  | AddressRefusal
  | LocationContactRefusal;

export function cleanLocation<T extends Address & LocationContact>(location: T): T {
  return { ...location, ...cleanAddress(location), ...cleanLocationContact(location) };
}

export function cleanLocationContact({ contactName, contactEmail, contactPhoneNumber }: LocationContact): LocationContact {
  return {
    contactName: cleanName(contactName),
    contactEmail: contactEmail.trim(),
    contactPhoneNumber: contactPhoneNumber.trim(),
  };
}

/** Everything that is wrong with a clean location of a profile for `country`; `rules` are those of that country. */
export function locationErrors(location: Address & LocationContact, country: string, rules: CountryRules): LocationRefusal[] {
  if (location.country !== country) return [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', country }];
  return [...addressErrors(location, rules), ...locationContactErrors(location, rules)];
}

/** Everything that is wrong with a clean contact, in the order of its fields. */
export function locationContactErrors(
  { contactName, contactEmail, contactPhoneNumber }: LocationContact,
  { phoneNumberRegex: pattern }: Pick<CountryRules, 'phoneNumberRegex'>,
): LocationContactRefusal[] {
  const errors: LocationContactRefusal[] = [];
  const shape = flawOfFullName(contactName);
  if (shape) errors.push({ code: 'CONTACT_NAME_INVALID', field: 'name', shape });
  if (!isEmailAddress(contactEmail)) errors.push({ code: 'EMAIL_INVALID' });
  if (!new RegExp(pattern).test(contactPhoneNumber)) errors.push({ code: 'PHONE_NUMBER_INVALID', pattern });
  return errors;
}

export function isSameAddress(a: Address, b: Address): boolean {
  return JSON.stringify(cleanAddress(a)) === JSON.stringify(cleanAddress(b));
}

/** First and last name in one text: longer than either may be, and otherwise held against the same rules. */
function flawOfFullName(name: string): NameShape | null {
  const characters = [...name];
  if (characters.length > CONTACT_NAME_LIMIT) return 'TOO_LONG';
  return flawOfPersonName(characters.slice(0, PERSON_NAME_LIMIT).join('').trim());
}
