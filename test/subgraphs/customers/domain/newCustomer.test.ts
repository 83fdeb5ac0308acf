import { readFileSync } from 'node:fs';
import type { CountryRules } from '../../../../subgraphs/customers/domain/countryRules.ts';
import { firstPassword } from '../../../../subgraphs/customers/domain/firstPassword.ts';
import {
  checkNewCustomer,
  cleanForm,
  type NewCustomerFacts,
  type NewCustomerForm,
} from '../../../../subgraphs/customers/domain/newCustomer.ts';
import type { Partner } from '../../../../subgraphs/customers/domain/partner.ts';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';
import { SINCE } from './samples.ts';

type ShippedCountry = Omit<CountryRules, 'code'> & { readonly iso2Code: string };
type ShippedNumber = { readonly country: string; readonly idTypes: string; readonly pattern: string };

const shipped = <T>(name: string): T =>
  JSON.parse(readFileSync(projectFile(`subgraphs/customers/reference/${name}.json`), 'utf8'));
const numbers = new Map(shipped<ShippedNumber[]>('registration-numbers').map((number) => [number.country, number]));
const countries = shipped<ShippedCountry[]>('countries').map(
  ({ iso2Code, ...rules }): CountryRules => ({
    ...rules,
    code: iso2Code,
    registrationNumberTypes: numbers.get(iso2Code)?.idTypes ?? null,
    registrationNumberRegex: numbers.get(iso2Code)?.pattern ?? null,
  }),
);
const rulesOf = (code: string): CountryRules | null => countries.find((country) => country.code === code) ?? null;

const PARTNER: Partner = {
  id: 'par_1',
  tenantId: '1',
  name: 'Partner',
  nameKey: 'partner',
  type: 'DIRECT_BILL',
  domain: 'partner.example',
  mpnId: null,
  companyMpnId: null,
  enrolment: 'ACTIVE',
  agreementSignedAt: SINCE,
  country: 'US',
  cloud: 'GLOBAL',
  isSandbox: false,
  createdAt: SINCE,
  version: 1,
};
const ANN = { firstName: 'Ann', lastName: 'Lee', email: 'ann@x.example', phoneNumber: null };
const REDMOND = {
  ...{ country: 'US', addressLine1: '1 Microsoft Way', addressLine2: null, city: 'Redmond', state: 'WA', region: null },
  postalCode: '98052',
};
const FORM: NewCustomerForm = {
  domainPrefix: 'contoso',
  companyName: 'Contoso',
  organizationRegistrationNumber: null,
  contact: ANN,
  address: REDMOND,
  culture: null,
  language: null,
  associatedPartnerId: null,
  tags: [],
  isAddressConfirmed: true,
};

function facts(country: string, more: Partial<NewCustomerFacts> = {}): NewCustomerFacts {
  return {
    partner: PARTNER,
    partnerRegion: rulesOf(country)?.region ?? 'UNITED_STATES',
    sandboxCustomers: 0,
    country: rulesOf(country),
    legalAbbreviations: new Set(['gmbh']),
    reseller: null,
    otherTags: 0,
    isDomainTaken: false,
    addressValidation: 'FIXED_CASES',
    addressCases: [],
    ...more,
  };
}

function codes(form: Partial<NewCustomerForm>, more: Partial<NewCustomerFacts> = {}): string[] {
  const whole = cleanForm({ ...FORM, ...form });
  const checked = checkNewCustomer(whole, facts(whole.address.country, more), []);
  return checked.ok ? [] : checked.refusals.map(({ code }) => code);
}

/** The form in a country, with an address of which only the named parts are set. */
const at = (country: string, more: object = {}, form: Partial<NewCustomerForm> = {}): Partial<NewCustomerForm> => ({
  address: { ...REDMOND, country, state: null, postalCode: null, ...more },
  ...form,
});

describe('the form of a new customer', () => {
  it('is accepted with the defaults of its country', () => {
    expect(checkNewCustomer(FORM, facts('US'), [])).toMatchObject({
      ok: true,
      value: { domain: 'contoso.onmicrosoft.com', currency: 'USD', culture: 'en-US', language: 'en' },
    });
  });

  it('customers 4.3: reports every error at once, in the order of the checks', () => {
    const everything: Partial<NewCustomerForm> = {
      domainPrefix: 'con-toso',
      companyName: 'X',
      organizationRegistrationNumber: 'n'.repeat(51),
      contact: { firstName: 'J', lastName: 'test', email: 'no', phoneNumber: '123' },
      address: { ...REDMOND, city: null, postalCode: '9805', state: 'PR', addressLine2: 'x'.repeat(201) },
      culture: 'cs-CZ',
      language: 'cs',
      associatedPartnerId: 'par_2',
      tags: ['a;b'],
    };
    const more = { partnerRegion: 'EUROPE', isDomainTaken: true };
    expect(codes(everything, more)).toEqual([
      'DOMAIN_PREFIX_INVALID',
      'COUNTRY_OUTSIDE_PARTNER_REGION',
      'COMPANY_NAME_INVALID',
      'CONTACT_NAME_INVALID',
      'CONTACT_NAME_INVALID',
      'EMAIL_INVALID',
      'CULTURE_NOT_SUPPORTED',
      'LANGUAGE_NOT_SUPPORTED',
      'VALIDATION_FAILED',
      'CITY_REQUIRED',
      'POSTAL_CODE_INVALID',
      'STATE_INVALID',
      'PHONE_NUMBER_INVALID',
      'REGISTRATION_NUMBER_INVALID',
      'ASSOCIATED_PARTNER_NOT_ALLOWED',
      'TAG_INVALID',
    ]);
  });

  it('is looked at only where the sandbox has room, and the world outside only where it is clean', () => {
    const full = { partner: { ...PARTNER, isSandbox: true }, sandboxCustomers: 75 };
    expect(codes({ companyName: 'X' }, full)).toEqual(['SANDBOX_CUSTOMER_LIMIT_REACHED']);
    expect(codes({ companyName: 'X' }, { ...full, sandboxCustomers: 74 })).toEqual(['COMPANY_NAME_INVALID']);
    expect(codes({}, { ...full, partner: PARTNER })).toEqual([]);
    expect(codes({ companyName: 'X', isAddressConfirmed: false }, { isDomainTaken: true })).toEqual(['COMPANY_NAME_INVALID']);
    expect(codes({ isAddressConfirmed: false }, { isDomainTaken: true })).toEqual([
      'DOMAIN_TAKEN',
      'ADDRESS_CONFIRMATION_REQUIRED',
    ]);
  });

  it.each([
    ['ann@microsoft.com', ['EMAIL_DOMAIN_FORBIDDEN']],
    ['ann@Partner.Example', ['EMAIL_DOMAIN_FORBIDDEN']],
    ['ann@notmicrosoft.com', []],
  ])('customers 4.4: with the e-mail address %s', (email, expected) => {
    expect(codes({ contact: { ...ANN, email } })).toEqual(expected);
  });
});

describe('a country', () => {
  it.each([
    ['XX', ['COUNTRY_NOT_SUPPORTED']],
    ['CN', ['COUNTRY_NOT_SUPPORTED', 'STATE_REQUIRED']],
  ])('%s sells nothing', (country, expected) => {
    expect(codes(at(country, { postalCode: '100000' }))).toEqual(expected);
  });

  it('customers 4.5: sells to the countries of its region alone; six sell at home', () => {
    const reach = (partner: string): string[] => {
      const partnerRegion = rulesOf(partner)?.region ?? null;
      return countries
        .filter(({ code }) => !codes(at(code), { partnerRegion }).some((refusal) => refusal.startsWith('COUNTRY_')))
        .map(({ code }) => code);
    };
    expect(reach('US')).toEqual(['UM', 'US']);
    expect(reach('CA')).toEqual(['CA', 'PM']);
    for (const home of ['BR', 'IN', 'JP', 'KR', 'RU', 'TW']) expect(reach(home)).toEqual([home]);
    expect(reach('DE')).toEqual(expect.arrayContaining(['DE', 'NO']));
    expect(reach('DE')).toHaveLength(45);
    expect(new Set(countries.map(({ region }) => region).filter((region) => region !== null)).size).toBe(15);
  });

  it('customers 4.5: asks for a state in four countries, and has a list in two', () => {
    const asking = countries.filter(({ code }) => codes(at(code)).includes('STATE_REQUIRED')).map(({ code }) => code);
    expect(asking).toEqual(['CA', 'CN', 'MX', 'US']);
    const choosy = countries.filter(({ code }) => codes(at(code, { state: 'Nowhere' })).includes('STATE_INVALID'));
    expect(choosy.map(({ code }) => code)).toEqual(['CA', 'US']);
  });

  it.each([
    ['98052', []],
    ['98052-8300', []],
    ['9805', ['POSTAL_CODE_INVALID']],
    ['980520', ['POSTAL_CODE_INVALID']],
    ['98052-830', ['POSTAL_CODE_INVALID']],
    [' ', ['POSTAL_CODE_REQUIRED']],
  ])('customers 4.5: the United States and the postal code %p', (postalCode, expected) => {
    expect(codes({ address: { ...REDMOND, postalCode } })).toEqual(expected);
  });

  it.each([
    ['(425) 555-0100', []],
    ['1-425-555-0100', []],
    ['425555010', ['PHONE_NUMBER_INVALID']],
    [' ', []],
  ])('customers 4.5: the United States and the telephone number %p', (phoneNumber, expected) => {
    expect(codes({ contact: { ...ANN, phoneNumber } })).toEqual(expected);
  });

  it.each([
    ['addressLine1', 1, 200],
    ['addressLine2', 0, 200],
    ['city', 1, 40],
  ])('customers 4.5: %s has %p to %p characters', (part, minimum, maximum) => {
    const sized = (length: number): string[] => codes({ address: { ...REDMOND, [part]: 'x'.repeat(length) } });
    expect(sized(minimum)).toEqual([]);
    expect(sized(maximum)).toEqual([]);
    expect(sized(maximum + 1)).toEqual(['VALIDATION_FAILED']);
    if (minimum > 0) expect(sized(0)).toEqual([part === 'city' ? 'CITY_REQUIRED' : 'VALIDATION_FAILED']);
  });

  it.each([
    ['es-US', null, []],
    ['cs-CZ', null, ['CULTURE_NOT_SUPPORTED']],
    [null, 'es', []],
    [null, 'cs', ['LANGUAGE_NOT_SUPPORTED']],
  ])('the United States with culture %s and language %s', (culture, language, expected) => {
    expect(codes({ culture, language })).toEqual(expected);
  });
});

describe('the registration number', () => {
  const required = 'AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA'.split(' ');
  const sample: Record<string, string> = {
    ...{
      AE: '123456789012345',
      AM: '12345678',
      AZ: '1234567890',
      BR: '12.345.678/0001-90',
      BY: '123456789',
      HU: '12345678-1-23',
    },
    ...{ IN: 'ABCDE1234F', IQ: 'AB-123', KG: '12345678901234', KZ: '123456789012', MD: '1234567890123', MM: 'AB123' },
    ...{ PL: '1234567890', RU: '123456789012', SA: '1234567890', SS: '12345', TH: '1234567890123', TJ: '123456789' },
    ...{ TR: '12345678901', UA: '12345678', UZ: '123456789', VE: 'J-12345678-9', VN: '1234567890-123', ZA: '1234567890' },
  };
  const told = (country: string, number: string | null, phoneNumber: string | null): string[] =>
    codes(at(country, {}, { organizationRegistrationNumber: number, contact: { ...ANN, phoneNumber } })).filter((code) =>
      /^(REGISTRATION|PHONE)/.test(code),
    );

  it('customers 4.6: is mandatory in 24 countries, together with the telephone number', () => {
    const asking = countries.filter(({ code }) => told(code, null, null).length > 0).map(({ code }) => code);
    expect(asking).toEqual(required);
    for (const country of required)
      expect(told(country, null, ' ')).toEqual(['PHONE_NUMBER_REQUIRED', 'REGISTRATION_NUMBER_REQUIRED']);
  });

  it.each(required)('customers 4.6: has the form of %s', (country) => {
    const number = sample[country] ?? '';
    expect(told(country, number, '+1 234 567')).toEqual([]);
    expect(told(country, ` ${number} `, '+1 234 567')).toEqual([]);
    expect(told(country, `${number}!`, '+1 234 567')).toEqual(['REGISTRATION_NUMBER_INVALID']);
  });

  it('customers 4.6: is not looked at elsewhere, up to 50 characters', () => {
    expect(told('US', 'any text', null)).toEqual([]);
    expect(told('US', 'n'.repeat(50), null)).toEqual([]);
    expect(told('US', 'n'.repeat(51), null)).toEqual(['REGISTRATION_NUMBER_INVALID']);
  });
});

describe('tags', () => {
  const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `Tag ${index}`);

  it.each([
    [['x'.repeat(50)], []],
    [['x'.repeat(51)], ['TAG_INVALID']],
    [[' '], ['TAG_INVALID']],
    [['a;b'], ['TAG_INVALID']],
    [['a\nb'], ['TAG_INVALID']],
    [many(20), []],
    [[...many(20), 'TAG 1'], []],
    [many(21), ['TAG_LIMIT_REACHED']],
  ])('%j', (tags, expected) => {
    expect(codes({ tags })).toEqual(expected);
  });

  it('are at most 500 for a partner', () => {
    expect(codes({ tags: many(20) }, { otherTags: 480 })).toEqual([]);
    expect(codes({ tags: many(20) }, { otherTags: 481 })).toEqual(['TAG_LIMIT_REACHED']);
  });
});

it('customers 4.8: a first password has 16 characters of all four kinds, whatever the dice say', () => {
  for (const dice of [() => 0, (limit: number) => limit - 1, (limit: number) => Math.floor(limit / 2)]) {
    const password = firstPassword(dice);
    expect(password).toMatch(/^[!-~]{16}$/);
    for (const kind of [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/]) expect(password).toMatch(kind);
  }
});
