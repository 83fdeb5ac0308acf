import { accept, type Decision, refuseAny } from '../../shared/decision.ts';
import { type Address, type AddressRefusal, addressErrors, cleanAddress } from './address.ts';
import {
  type AddressCase,
  type AddressStatus,
  type AddressVerdict,
  isSafe,
  lookUpAddress,
  verdictByRules,
} from './addressValidation.ts';
import type { AgreementConfirmationRefusal } from './agreementConfirmation.ts';
import type { BillingProfile } from './billingProfile.ts';
import { type CompanyNameRefusal, flawOfCompanyName } from './companyName.ts';
import { type Contact, type ContactRefusal, cleanContact, contactErrors } from './contact.ts';
import {
  type CountryRefusal,
  type CountryRules,
  countryErrors,
  languageOf,
  type TongueRefusal,
  tongueErrors,
} from './countryRules.ts';
import type { Partner } from './partner.ts';
import { cleanName } from './personName.ts';
import { type RegistrationNumberRefusal, registrationNumberErrors } from './registrationNumber.ts';
import { type TagRefusal, tagErrors } from './tag.ts';
import { type DomainPrefixRefusal, tenantDomain } from './tenantDomain.ts';

/** Customers an integration sandbox may have. Source: Test and debug in the integration sandbox. */
export const SANDBOX_CUSTOMERS = 75;

/** What a partner says of a customer it adds. */
export interface NewCustomerForm {
  readonly domainPrefix: string;
  readonly companyName: string;
  readonly organizationRegistrationNumber: string | null;
  readonly contact: Contact;
  readonly address: Address;
  /** The country's default when null. */
  readonly culture: string | null;
  /** The one of the culture when null. */
  readonly language: string | null;
  /** The indirect reseller the customer is for. */
  readonly associatedPartnerId: string | null;
  readonly tags: readonly string[];
  /** Whether a person vouches for an address that the service does not find safe. */
  readonly isAddressConfirmed: boolean;
}

export interface NewCustomerFacts {
  readonly partner: Partner;
  readonly partnerRegion: string | null;
  /** Customers the partner has; counted for a sandbox alone. */
  readonly sandboxCustomers: number;
  /** Null for a country that is not in the reference. */
  readonly country: CountryRules | null;
  readonly legalAbbreviations: ReadonlySet<string>;
  /** The reseller named, when its partnership with the partner is active. */
  readonly reseller: Partner | null;
  /** Tags the partner uses that are not among those of the form. */
  readonly otherTags: number;
  readonly isDomainTaken: boolean;
  readonly addressValidation: 'FIXED_CASES' | 'RULES_ONLY';
  readonly addressCases: readonly AddressCase[];
}

export type PhoneRequired = { readonly code: 'PHONE_NUMBER_REQUIRED' };

/** A person may vouch for an address that the service does not find safe. */
export type UnsafeAddress = {
  readonly code: 'ADDRESS_CONFIRMATION_REQUIRED';
  readonly status: AddressStatus;
  readonly suggestions: readonly Address[];
};

export type SandboxRefusal = { readonly code: 'SANDBOX_CUSTOMER_LIMIT_REACHED'; readonly maximum: number };

export type NewCustomerRefusal =
  | SandboxRefusal
  | DomainPrefixRefusal
  | CountryRefusal
  | CompanyNameRefusal
  | ContactRefusal
  | TongueRefusal
  | AddressRefusal
  | RegistrationNumberRefusal
  | TagRefusal
  | PhoneRequired
  | { readonly code: 'ASSOCIATED_PARTNER_NOT_ALLOWED' }
  | { readonly code: 'ASSOCIATED_PARTNER_NOT_FOUND' }
  | (AgreementConfirmationRefusal & { readonly part: 'agreementConfirmation' })
  | { readonly code: 'DOMAIN_TAKEN' }
  | UnsafeAddress;

/** A form without errors, with all its defaults. */
export interface CheckedCustomer extends Omit<NewCustomerForm, 'domainPrefix' | 'culture' | 'language'> {
  readonly domain: string;
  readonly currency: string;
  readonly culture: string;
  readonly language: string;
}

/** The form as it is kept: names folded, addresses trimmed, empty parts null. */
export function cleanForm(form: NewCustomerForm): NewCustomerForm {
  const contact = cleanContact(form.contact);
  return {
    ...form,
    companyName: cleanName(form.companyName),
    organizationRegistrationNumber: form.organizationRegistrationNumber?.trim() || null,
    contact: { ...contact, phoneNumber: contact.phoneNumber || null },
    address: cleanAddress(form.address),
  };
}

/**
 * Whether a partner may add this customer: a full sandbox first; then every error of the form, with those of the agreement
 * confirmation that came along; and only when there is none, whether the domain is free and the address is safe. Takes a
 * clean form. Source: Add a new customer record; Create a customer; Create a customer for an indirect reseller.
 */
export function checkNewCustomer(
  form: NewCustomerForm,
  facts: NewCustomerFacts,
  agreement: readonly AgreementConfirmationRefusal[],
): Decision<CheckedCustomer, NewCustomerRefusal> {
  const room = refuseAny<NewCustomerForm, NewCustomerRefusal>(sandboxErrors(facts), form);
  if (!room.ok) return room;
  const sound = refuseAny<NewCustomerForm, NewCustomerRefusal>(formErrors(form, facts, agreement), form);
  if (!sound.ok) return sound;

  const { country, partner } = facts;
  const domain = tenantDomain(form.domainPrefix, partner.cloud);
  if (domain === null || !country?.currency) throw new Error('A form without errors has a domain and a country.');
  const verdict = addressVerdict(form.address, facts);
  const standing: NewCustomerRefusal[] = facts.isDomainTaken ? [{ code: 'DOMAIN_TAKEN' }] : [];
  if (!isSafe(verdict.status) && !form.isAddressConfirmed) standing.push({ code: 'ADDRESS_CONFIRMATION_REQUIRED', ...verdict });
  const clear = refuseAny(standing, form);
  if (!clear.ok) return clear;

  const culture = form.culture ?? country.defaultCulture;
  const { domainPrefix: _, ...rest } = form;
  return accept({ ...rest, domain, currency: country.currency, culture, language: form.language ?? languageOf(culture) });
}

/** What is said of an address, by the rules of its country and the address service. Takes a clean address. */
export function addressVerdict(
  address: Address,
  { country, addressValidation, addressCases }: Pick<NewCustomerFacts, 'country' | 'addressValidation' | 'addressCases'>,
): AddressVerdict {
  const isSound = country !== null && addressErrors(address, country).length === 0;
  if (addressValidation === 'RULES_ONLY' || !isSound) return verdictByRules(isSound);
  return lookUpAddress(address, addressCases);
}

function sandboxErrors({ partner, sandboxCustomers }: NewCustomerFacts): SandboxRefusal[] {
  if (!partner.isSandbox || sandboxCustomers < SANDBOX_CUSTOMERS) return [];
  return [{ code: 'SANDBOX_CUSTOMER_LIMIT_REACHED', maximum: SANDBOX_CUSTOMERS }];
}

/** Everything that is wrong with the form, in the order in which it is checked. */
function formErrors(
  form: NewCustomerForm,
  facts: NewCustomerFacts,
  agreement: readonly AgreementConfirmationRefusal[],
): NewCustomerRefusal[] {
  const { domainPrefix, companyName, contact, address, organizationRegistrationNumber, tags } = form;
  const { country, partner, partnerRegion, legalAbbreviations, otherTags } = facts;
  const shape = flawOfCompanyName(companyName, legalAbbreviations);
  return [
    ...(tenantDomain(domainPrefix, partner.cloud) === null ? [{ code: 'DOMAIN_PREFIX_INVALID' } as const] : []),
    ...countryErrors(address.country, country, partnerRegion),
    ...(shape === null ? [] : [{ code: 'COMPANY_NAME_INVALID', shape } as const]),
    ...contactErrors({ ...contact, phoneNumber: null }, { partnerDomains: [partner.domain], phonePattern: null }),
    ...(country === null
      ? []
      : [
          ...tongueErrors(form, country),
          ...addressErrors(address, country),
          ...phoneErrors(contact.phoneNumber, country),
          ...registrationNumberErrors(organizationRegistrationNumber, country),
        ]),
    ...resellerErrors(form, facts),
    ...agreement.map((refusal) => ({ ...refusal, part: 'agreementConfirmation' }) as const),
    ...tagErrors(tags, otherTags),
  ];
}

/** What is wrong with a telephone number by the rules of a country. */
export function phoneErrors(
  phoneNumber: string | null,
  { phoneRequired, phoneNumberRegex }: CountryRules,
): (PhoneRequired | Extract<ContactRefusal, { readonly code: 'PHONE_NUMBER_INVALID' }>)[] {
  if (phoneNumber === null) return phoneRequired ? [{ code: 'PHONE_NUMBER_REQUIRED' }] : [];
  return new RegExp(phoneNumberRegex).test(phoneNumber) ? [] : [{ code: 'PHONE_NUMBER_INVALID', pattern: phoneNumberRegex }];
}

/** Source: Create a customer for an indirect reseller. */
function resellerErrors({ associatedPartnerId }: NewCustomerForm, { partner, reseller }: NewCustomerFacts): NewCustomerRefusal[] {
  if (associatedPartnerId === null) return [];
  if (partner.type !== 'INDIRECT_PROVIDER') return [{ code: 'ASSOCIATED_PARTNER_NOT_ALLOWED' }];
  return reseller === null ? [{ code: 'ASSOCIATED_PARTNER_NOT_FOUND' }] : [];
}

/** How the partner bills the customer from now on. */
export function billingProfileOf(checked: CheckedCustomer, partnerId: string, customerId: string): BillingProfile {
  const { contact, address, companyName, culture, language, associatedPartnerId } = checked;
  return {
    partnerId,
    customerId,
    resellerId: associatedPartnerId,
    ...contact,
    ...address,
    companyName,
    culture,
    language,
    version: 1,
  };
}
