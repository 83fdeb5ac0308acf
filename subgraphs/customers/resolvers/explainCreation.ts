import type { Explained } from '../../shared/mutation.ts';
import { addressInWords } from '../domain/address.ts';
import { COMPANY_NAME_LIMIT, type CompanyNameShape } from '../domain/companyName.ts';
import type { NewCustomerRefusal } from '../domain/newCustomer.ts';
import { TAG_LENGTH_LIMIT } from '../domain/tag.ts';
import { explainContact } from './explain.ts';
import { explainConfirmation } from './explainAgreement.ts';

const NAME_FLAWS: Readonly<Record<CompanyNameShape, string>> = {
  ONLY_WHITESPACE: 'is empty',
  TOO_LONG: `has more than ${COMPANY_NAME_LIMIT} characters`,
  CHARACTER_NOT_ALLOWED: 'holds a character that names of companies may not have',
  ONLY_SPECIAL_CHARACTERS: 'holds special characters only',
  SINGLE_CHARACTER: 'has one character',
  WHITESPACE_AND_SINGLE_CHARACTERS: 'consists of single characters',
  STANDALONE_LEGAL_ABBREVIATION: 'is the abbreviation of a legal form',
  SAME_CHARACTER_THREE_OR_MORE: 'repeats one character',
};

/** Codes of Partner Center for what an address lacks by the rules of its country, and for its state. */
const ADDRESS_CODE = 60071;
const STATE_CODE = 2007;

export function explainCreation(refusal: NewCustomerRefusal): Explained {
  if ('part' in refusal) {
    const { field, ...explained } = explainConfirmation(refusal);
    return { ...explained, field: [refusal.part, ...(field ?? [])] };
  }
  switch (refusal.code) {
    case 'SANDBOX_CUSTOMER_LIMIT_REACHED':
      return {
        message: `An integration sandbox has at most ${refusal.maximum} customers. Delete one first.`,
        params: { maximum: refusal.maximum },
      };
    case 'DOMAIN_PREFIX_INVALID':
      return { message: 'The start of the domain has 1 to 27 letters and digits.', field: ['domainPrefix'] };
    case 'DOMAIN_TAKEN':
      return { message: 'A tenant has this domain already. Take another one.', field: ['domainPrefix'] };
    case 'COUNTRY_NOT_SUPPORTED':
      return {
        message: 'Nothing is sold in this country.',
        field: ['address', 'country'],
        params: { country: refusal.country },
        partnerCenterCode: 2030,
      };
    case 'COUNTRY_OUTSIDE_PARTNER_REGION':
      return {
        message: 'Your organisation sells in the region of its own location alone.',
        field: ['address', 'country'],
        params: { country: refusal.country, partnerRegion: refusal.partnerRegion },
      };
    case 'COMPANY_NAME_INVALID':
      return {
        message: `The name of the company ${NAME_FLAWS[refusal.shape]}. Give its exact legal name.`,
        field: ['companyName'],
        params: { shape: refusal.shape },
      };
    case 'CONTACT_NAME_INVALID':
    case 'EMAIL_INVALID':
    case 'EMAIL_DOMAIN_FORBIDDEN':
    case 'PHONE_NUMBER_INVALID':
      return explainContact(refusal);
    case 'CULTURE_NOT_SUPPORTED':
    case 'LANGUAGE_NOT_SUPPORTED': {
      const field = refusal.code === 'CULTURE_NOT_SUPPORTED' ? 'culture' : 'language';
      const supported = refusal.supported.join(', ');
      return { message: `The country has no such ${field}. Take one of ${supported}.`, field: [field], params: { supported } };
    }
    case 'VALIDATION_FAILED':
      return {
        message: `This part of the address has ${refusal.minimum} to ${refusal.maximum} characters.`,
        field: ['address', refusal.field],
        params: { minimum: refusal.minimum, maximum: refusal.maximum },
        partnerCenterCode: 3000,
      };
    case 'CITY_REQUIRED':
      return { message: 'The country asks for a city.', field: ['address', 'city'], partnerCenterCode: ADDRESS_CODE };
    case 'POSTAL_CODE_REQUIRED':
      return {
        message: 'The country asks for a postal code.',
        field: ['address', 'postalCode'],
        partnerCenterCode: ADDRESS_CODE,
      };
    case 'POSTAL_CODE_INVALID':
      return {
        message: 'The postal code does not have the form of the country.',
        field: ['address', 'postalCode'],
        params: { pattern: refusal.pattern },
        partnerCenterCode: ADDRESS_CODE,
      };
    case 'STATE_REQUIRED':
      return { message: 'The country asks for a state.', field: ['address', 'state'], partnerCenterCode: STATE_CODE };
    case 'STATE_INVALID':
      return {
        message: 'The country has no such state. Take one of countryRules.supportedStates.',
        field: ['address', 'state'],
        params: { country: refusal.country },
        partnerCenterCode: STATE_CODE,
      };
    case 'PHONE_NUMBER_REQUIRED':
      return {
        message: 'The country asks for a telephone number.',
        field: ['primaryContact', 'phoneNumber'],
        partnerCenterCode: 600051,
      };
    case 'REGISTRATION_NUMBER_REQUIRED':
      return {
        message: `The country asks for the number the company is registered under${refusal.kinds ? `: ${refusal.kinds}` : ''}.`,
        field: ['organizationRegistrationNumber'],
        params: { kinds: refusal.kinds },
        partnerCenterCode: 600049,
      };
    case 'REGISTRATION_NUMBER_INVALID':
      return {
        message: 'The registration number does not have the form of the country. Give the number of the company.',
        field: ['organizationRegistrationNumber'],
        params: { kinds: refusal.kinds, pattern: refusal.pattern },
        partnerCenterCode: 600050,
      };
    case 'ASSOCIATED_PARTNER_NOT_ALLOWED':
      return { message: 'Only an indirect provider names a reseller. Leave it out.', field: ['associatedPartnerId'] };
    case 'ASSOCIATED_PARTNER_NOT_FOUND':
      return {
        message: 'Your organisation has no active partnership with such a reseller.',
        field: ['associatedPartnerId'],
      };
    case 'TAG_INVALID':
      return {
        message: `A tag has 1 to ${TAG_LENGTH_LIMIT} characters, without semicolons and line breaks.`,
        field: ['tags'],
        params: { tag: refusal.tag },
      };
    case 'TAG_LIMIT_REACHED':
      return {
        message: `A ${refusal.per === 'CUSTOMER' ? 'customer' : 'partner'} has at most ${refusal.maximum} tags.`,
        field: ['tags'],
        params: { maximum: refusal.maximum },
      };
    case 'ADDRESS_CONFIRMATION_REQUIRED':
      return {
        message: 'The address is not found safe. Correct it, or vouch for it with confirmUnverifiedAddress.',
        field: ['address'],
        params: { status: refusal.status, suggestions: refusal.suggestions.map(addressInWords).join('; ') || null },
      };
  }
}
