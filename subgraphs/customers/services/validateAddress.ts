import type { Context } from '../context.ts';
import { type Address, type AddressRefusal, addressErrors, cleanAddress } from '../domain/address.ts';
import { type AddressStatus, isSafe } from '../domain/addressValidation.ts';
import { addressVerdict } from '../domain/newCustomer.ts';
import type { AddressInput } from '../generated/resolvers.ts';

/** What stands against an address, in words. */
const MESSAGES: Readonly<Record<AddressStatus, string | null>> = {
  VERIFIED_SHIPPABLE: null,
  VERIFIED: null,
  INTERACTION_REQUIRED: 'A part of the address does not fit the others. Take one of the suggestions, or confirm the address.',
  STREET_PARTIAL: 'The number of the building is missing.',
  PREMISES_PARTIAL: 'The street has no such number.',
  MULTIPLE: 'Several addresses fit. Say which one is meant.',
  NONE: 'There is no such address.',
  NOT_VALIDATED: 'The address could not be validated.',
};

const FLAWS: Readonly<Record<AddressRefusal['code'], string>> = {
  VALIDATION_FAILED: 'A part of the address is empty or too long.',
  CITY_REQUIRED: 'The country asks for a city.',
  POSTAL_CODE_REQUIRED: 'The country asks for a postal code.',
  POSTAL_CODE_INVALID: 'The postal code does not have the form of the country.',
  STATE_REQUIRED: 'The country asks for a state.',
  STATE_INVALID: 'The country has no such state.',
};

/** Looks an address up as `createCustomer` does; nothing is written. */
export async function validateAddress(input: AddressInput, { loaders, settings }: Context) {
  const { country: code, addressLine1, addressLine2, city, state, region, postalCode } = input;
  const originalAddress = cleanAddress({
    country: code,
    addressLine1,
    addressLine2: addressLine2 ?? null,
    city: city ?? null,
    state: state ?? null,
    region: region ?? null,
    postalCode: postalCode ?? null,
  });
  const country = await loaders.countryByCode.load(code);
  const addressCases = await loaders.addressCases();
  const { status, suggestions } = addressVerdict(originalAddress, { ...settings, country, addressCases });
  const flaws = country
    ? addressErrors(originalAddress, country).map((flaw) => FLAWS[flaw.code])
    : ['Nothing is known of the country.'];
  return {
    status,
    originalAddress,
    suggestedAddresses: suggestions.map((suggestion): Address => suggestion),
    validationMessage: [...flaws, MESSAGES[status]].find((message) => message !== null) ?? null,
    isSafe: isSafe(status),
  };
}
