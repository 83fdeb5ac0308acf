import type { Address } from '../domain/address.ts';
import type { AddressInput } from '../generated/resolvers.ts';

/** An address of an input; what it leaves out is null. */
export function addressFrom({ country, addressLine1, addressLine2, city, state, region, postalCode }: AddressInput): Address {
  return {
    country,
    addressLine1,
    addressLine2: addressLine2 ?? null,
    city: city ?? null,
    state: state ?? null,
    region: region ?? null,
    postalCode: postalCode ?? null,
  };
}
