import { domainOf, isEmailAddress, isForbiddenDomain } from './emailAddress.ts';
import { cleanName, flawOfPersonName, type NameShape } from './personName.ts';

/** A person of a customer. */
export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phoneNumber: string | null;
}

export type ContactRefusal =
  | { readonly code: 'CONTACT_NAME_INVALID'; readonly field: 'firstName' | 'lastName'; readonly shape: NameShape }
  | { readonly code: 'EMAIL_INVALID' }
  | { readonly code: 'EMAIL_DOMAIN_FORBIDDEN'; readonly domain: string }
  | { readonly code: 'PHONE_NUMBER_INVALID'; readonly pattern: string };

/** What a contact is held against. */
export interface ContactFacts {
  /** Domains of the partner that names the contact. */
  readonly partnerDomains: readonly string[];
  /** Regular expression of the customer's country; null leaves the number unchecked. */
  readonly phonePattern: string | null;
}

/** The contact as it is kept. */
export function cleanContact({ firstName, lastName, email, phoneNumber }: Contact): Contact {
  return {
    firstName: cleanName(firstName),
    lastName: cleanName(lastName),
    email: email.trim(),
    phoneNumber: phoneNumber?.trim() ?? null,
  };
}

/**
 * Everything that is wrong with a clean contact, in the order of its fields; empty when nothing is.
 * Source: Validate company names, customer names, and email addresses; Get address formatting rules by market.
 */
export function contactErrors(contact: Contact, { partnerDomains, phonePattern }: ContactFacts): ContactRefusal[] {
  const { email, phoneNumber } = contact;
  const errors: ContactRefusal[] = [];
  for (const field of ['firstName', 'lastName'] as const) {
    const shape = flawOfPersonName(contact[field]);
    if (shape) errors.push({ code: 'CONTACT_NAME_INVALID', field, shape });
  }
  if (!isEmailAddress(email)) errors.push({ code: 'EMAIL_INVALID' });
  else if (isForbiddenDomain(domainOf(email), partnerDomains)) {
    errors.push({ code: 'EMAIL_DOMAIN_FORBIDDEN', domain: domainOf(email) });
  }
  if (phoneNumber !== null && phonePattern !== null && !new RegExp(phonePattern).test(phoneNumber)) {
    errors.push({ code: 'PHONE_NUMBER_INVALID', pattern: phonePattern });
  }
  return errors;
}
