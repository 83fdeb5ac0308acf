import type { CountryRules } from './countryRules.ts';
import { cleanName } from './personName.ts';

/** Where a customer is. */
export interface Address {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly addressLine1: string;
  readonly addressLine2: string | null;
  readonly city: string | null;
  /** One of the country's list, where it has one. */
  readonly state: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
}

export type AddressField = Exclude<keyof Address, 'country'>;

export type AddressRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly field: AddressField; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'CITY_REQUIRED' }
  | { readonly code: 'POSTAL_CODE_REQUIRED' }
  | { readonly code: 'POSTAL_CODE_INVALID'; readonly pattern: string }
  | { readonly code: 'STATE_REQUIRED' }
  | { readonly code: 'STATE_INVALID'; readonly country: string };

const LENGTHS: readonly (readonly [field: AddressField, minimum: number, maximum: number])[] = [
  ['addressLine1', 1, 200],
  ['addressLine2', 0, 200],
  ['city', 0, 40],
  ['postalCode', 0, 40],
  ['state', 0, 40],
  ['region', 0, 40],
];

/** The address as it is kept: white space folded, empty parts null. */
export function cleanAddress({ country, addressLine1, ...parts }: Address): Address {
  const part = (text: string | null): string | null => (text === null ? null : cleanName(text)) || null;
  return {
    country,
    addressLine1: cleanName(addressLine1),
    addressLine2: part(parts.addressLine2),
    city: part(parts.city),
    state: part(parts.state),
    region: part(parts.region),
    postalCode: part(parts.postalCode),
  };
}

/**
 * Everything that is wrong with a clean address by the rules of its country: lengths, city, postal code, state; empty when
 * nothing is. Source: Get address formatting rules by market; Utility resources.
 */
export function addressErrors(address: Address, rules: CountryRules): AddressRefusal[] {
  const { city, postalCode, state } = address;
  const errors: AddressRefusal[] = lengthErrors(address);
  if (rules.isCityRequired && city === null) errors.push({ code: 'CITY_REQUIRED' });
  if (postalCode === null) {
    if (rules.isPostalCodeRequired) errors.push({ code: 'POSTAL_CODE_REQUIRED' });
  } else if (rules.postalCodeRegex !== null && !new RegExp(rules.postalCodeRegex).test(postalCode)) {
    errors.push({ code: 'POSTAL_CODE_INVALID', pattern: rules.postalCodeRegex });
  }
  if (state === null) {
    if (rules.isStateRequired) errors.push({ code: 'STATE_REQUIRED' });
  } else if (rules.supportedStates !== null && !rules.supportedStates.includes(state)) {
    errors.push({ code: 'STATE_INVALID', country: address.country });
  }
  return errors;
}

function lengthErrors(address: Address): AddressRefusal[] {
  return LENGTHS.flatMap(([field, minimum, maximum]) => {
    const { length } = [...(address[field] ?? '')];
    return length >= minimum && length <= maximum ? [] : [{ code: 'VALIDATION_FAILED', field, minimum, maximum }];
  });
}

/** The address on one line, for people. */
export function addressInWords({ addressLine1, addressLine2, city, state, region, postalCode, country }: Address): string {
  const place = [state ?? region, postalCode].filter((part) => part !== null).join(' ');
  return [addressLine1, addressLine2, city, place, country].filter((part) => part !== null && part !== '').join(', ');
}
