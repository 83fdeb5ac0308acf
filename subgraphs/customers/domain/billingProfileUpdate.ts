import { type Address, type AddressField, type AddressRefusal, addressErrors, cleanAddress } from './address.ts';
import type { BillingProfile } from './billingProfile.ts';
import { type CompanyNameRefusal, flawOfCompanyName } from './companyName.ts';
import { type Contact, type ContactRefusal, cleanContact, contactErrors } from './contact.ts';
import { type CountryRules, type TongueRefusal, tongueErrors } from './countryRules.ts';
import { type PhoneRequired, phoneErrors } from './newCustomer.ts';
import { cleanName } from './personName.ts';

/** A whole profile as a partner writes it: what it leaves out is cleared. */
export interface BillingProfileForm extends Contact, Address {
  readonly companyName: string;
  readonly culture: string;
  readonly language: string;
}

/** A profile in which the country is another than before. It decides price list and currency. */
export type CountryNotEditable = { readonly code: 'FIELD_NOT_EDITABLE'; readonly field: 'country'; readonly country: string };

export type BillingProfileFormRefusal =
  | CountryNotEditable
  | CompanyNameRefusal
  | ContactRefusal
  | TongueRefusal
  | AddressRefusal
  | PhoneRequired;

export interface BillingProfileFacts {
  /** Of the profile that is kept, else of the customer. */
  readonly country: string;
  /** Null when nothing is known of the country. */
  readonly rules: CountryRules | null;
  readonly legalAbbreviations: ReadonlySet<string>;
  readonly partnerDomains: readonly string[];
}

/** The profile as it is kept: names folded, addresses trimmed, empty parts null. */
export function cleanProfile(form: BillingProfileForm): BillingProfileForm {
  const contact = cleanContact(form);
  return {
    ...contact,
    phoneNumber: contact.phoneNumber || null,
    ...cleanAddress(addressOf(form)),
    companyName: cleanName(form.companyName),
    culture: form.culture,
    language: form.language,
  };
}

/**
 * Everything that is wrong with a clean profile, in the order in which a new customer is checked; empty when nothing is.
 * Source: Update customer account information; Update a customer's billing profile.
 */
export function billingProfileErrors(
  form: BillingProfileForm,
  { country, rules, legalAbbreviations, partnerDomains }: BillingProfileFacts,
): BillingProfileFormRefusal[] {
  const shape = flawOfCompanyName(form.companyName, legalAbbreviations);
  const isElsewhere = form.country !== country;
  return [
    ...(isElsewhere ? [{ code: 'FIELD_NOT_EDITABLE', field: 'country', country } as const] : []),
    ...(shape === null ? [] : [{ code: 'COMPANY_NAME_INVALID', shape } as const]),
    ...contactErrors({ ...form, phoneNumber: null }, { partnerDomains, phonePattern: null }),
    ...(rules === null
      ? []
      : [
          ...tongueErrors(form, rules),
          // The rules of the country it must not move to say nothing of it, and neither do those of the one it is in.
          ...(isElsewhere ? [] : addressErrors(addressOf(form), rules)),
          ...phoneErrors(form.phoneNumber, rules),
        ]),
  ];
}

export function addressOf({ country, addressLine1, addressLine2, city, state, region, postalCode }: Address): Address {
  return { country, addressLine1, addressLine2, city, state, region, postalCode };
}

const ADDRESS_FIELDS: readonly AddressField[] = ['addressLine1', 'addressLine2', 'city', 'state', 'region', 'postalCode'];
const FIELDS = ['firstName', 'lastName', 'email', 'phoneNumber', 'companyName', 'culture', 'language'] as const;

/** Which fields of the API a new profile changes; of a first one, all that it fills. */
export function changedProfileFields(form: BillingProfileForm, stored: BillingProfile | null): string[] {
  const isChanged = (field: (typeof FIELDS)[number] | AddressField): boolean => form[field] !== (stored?.[field] ?? null);
  return [...FIELDS.filter(isChanged), ...ADDRESS_FIELDS.filter(isChanged).map((field) => `defaultAddress.${field}`)];
}

/** Whether two addresses are the same in every part. */
export function isSameAddress(a: Address | null, b: Address | null): boolean {
  if (a === null || b === null) return a === b;
  return a.country === b.country && ADDRESS_FIELDS.every((field) => a[field] === b[field]);
}
