import type { Address } from '../domain/address.ts';
import type { LocationContact } from '../domain/businessProfileLocation.ts';
import type { BusinessProfileContactInput, BusinessProfileLocationInput } from '../generated/resolvers.ts';

/** A location as its form gives it. */
export function locationForm({ address, contact }: BusinessProfileLocationInput): Address & LocationContact {
  return {
    country: address.country,
    addressLine1: address.addressLine1,
    addressLine2: address.addressLine2 ?? null,
    city: address.city ?? null,
    state: address.state ?? null,
    region: address.region ?? null,
    postalCode: address.postalCode ?? null,
    ...contactForm(contact),
  };
}

export function contactForm({ name, email, phoneNumber }: BusinessProfileContactInput): LocationContact {
  return { contactName: name, contactEmail: email, contactPhoneNumber: phoneNumber };
}
