import type { CatalogItem } from '../../subgraphs/subscriptions/domain/catalogItem.ts';
import { importedOffer } from '../../subgraphs/subscriptions/domain/importedOffer.ts';
import { anOffer } from './anOffer.ts';

const E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239';
const E3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02';

function item(given: Readonly<Record<string, unknown>> = {}): CatalogItem {
  const mapped = importedOffer(anOffer(given));
  if (!mapped.ok) throw new Error(JSON.stringify(mapped.refusals));
  return mapped.value;
}

function faults(wire: unknown): string[] {
  const mapped = importedOffer(wire);
  return mapped.ok ? [] : mapped.refusals.map(({ field, found, expected }) => `${field} is ${found}; expected ${expected}`);
}

it('keeps of an offer what the catalogue knows', () => {
  expect(item({ prerequisiteOffers: [E3], upgradeTargetOffers: [E3] })).toEqual({
    id: 'off_91fd106f-4b2c-4938-95ac-f54f74e9a239',
    catalogItemId: E1,
    kind: 'LEGACY',
    productKey: '18181A46-0D4E-45CD-891E-60AABD171B4E',
    skuKey: E1,
    availabilityKey: null,
    name: 'Office 365 Enterprise E1',
    description: 'Mail and files for the enterprise.',
    market: 'US',
    segment: 'COMMERCIAL',
    category: 'Enterprise',
    minimumQuantity: 1,
    maximumQuantity: 10_000_000,
    isAddOn: false,
    hasAddOns: true,
    isTrial: false,
    isAutoRenewable: true,
    isPurchasable: true,
    unitType: 'Licenses',
    billingType: 'LICENSE',
    billingCycles: ['ANNUAL', 'MONTHLY'],
    terms: ['P1Y'],
    limitUnitOfMeasure: 'NONE',
    limit: 0,
    prerequisiteIds: ['off_796b6b5f-613c-4e24-a17c-eba730d49c02'],
    conversionTargetIds: [],
    upgradeTargetIds: ['off_796b6b5f-613c-4e24-a17c-eba730d49c02'],
    requiredQualification: null,
    maxSeatsPerTenant: null,
  });
});

it.each<[string, Record<string, unknown>, Partial<CatalogItem>]>([
  [
    'the id of an Azure offer, which is no GUID',
    { id: 'MS-AZR-0145P' },
    { id: 'off_ms-azr-0145p', catalogItemId: 'MS-AZR-0145P' },
  ],
  ['an id in lower case as the same id', { id: E1.toLowerCase() }, { id: `off_${E1.toLowerCase()}`, catalogItemId: E1 }],
  ['no product: the offer is its own', { product: undefined }, { productKey: E1 }],
  ['no description', { description: undefined }, { description: '' }],
  ['white space around a name', { name: '  Plan 1\t' }, { name: 'Plan 1' }],
  ['a country in lower case', { country: 'cz' }, { market: 'CZ' }],
  ['a category without a name', { category: { id: '', name: '', rank: 0 } }, { category: null }],
  ['no category', { category: undefined }, { category: null }],
  ['a category with an id alone', { category: { id: 'Trial_Key' } }, { category: 'Trial_Key' }],
  ['use instead of licences', { billing: 'usage' }, { billingType: 'USAGE' }],
  [
    'any letter case of an enum',
    { billing: 'LICENSE', limitUnitOfMeasure: 'none' },
    { billingType: 'LICENSE', limitUnitOfMeasure: 'NONE' },
  ],
  [
    'billing cycles with an underscore and without',
    { supportedBillingCycles: ['one_time', 'OneTime', 'None'] },
    { billingCycles: ['ONE_TIME', 'NONE'] },
  ],
  ['a limit for ever', { limitUnitOfMeasure: 'Lifetime', limit: 1 }, { limitUnitOfMeasure: 'LIFETIME', limit: 1 }],
  ['a limit at one time', { limitUnitOfMeasure: 'Concurrent', limit: 2 }, { limitUnitOfMeasure: 'CONCURRENT', limit: 2 }],
  ['a limit that counts nothing', { limitUnitOfMeasure: 'None', limit: 5 }, { limit: 0 }],
  ['a term of a month', { termUnitOfMeasure: 'Month', term: 1 }, { terms: ['P1M'] }],
  ['a term of twelve months', { termUnitOfMeasure: 'Month', term: 12 }, { terms: ['P1Y'] }],
  ['a term of three years', { termUnitOfMeasure: 'year', term: 3 }, { terms: ['P3Y'] }],
  ['a term of 9999 months, which is none', { termUnitOfMeasure: 'Month', term: 9999 }, { terms: [] }],
  ['a trial of 45 days', { isTrial: true, termUnitOfMeasure: 'Day', term: 45 }, { isTrial: true, terms: [] }],
  ['a trial of a month', { isTrial: true, termUnitOfMeasure: 'Month', term: 1 }, { isTrial: true, terms: ['P1M'] }],
  ['no term at all, sold for a year', { termUnitOfMeasure: undefined, term: undefined }, { terms: ['P1Y'] }],
  ['no term at all, by use', { termUnitOfMeasure: undefined, term: undefined, billing: 'usage' }, { terms: [] }],
  ['charities', { reselleeQualifications: ['Nonprofit'] }, { segment: 'NONPROFIT', requiredQualification: 'NONPROFIT' }],
  ['schools', { reselleeQualifications: ['education'] }, { segment: 'EDUCATION', requiredQualification: 'EDUCATION' }],
  [
    'government',
    { reselleeQualifications: ['GovernmentCommunityCloud'] },
    { segment: 'GOVERNMENT', requiredQualification: 'GOVERNMENT_COMMUNITY_CLOUD' },
  ],
  ['no qualification by name', { reselleeQualifications: ['None'] }, { segment: 'COMMERCIAL', requiredQualification: null }],
  ['an offer that is not on sale', { isAvailableForPurchase: false }, { isPurchasable: false }],
  ['an internal offer, which is not on sale', { isInternal: true }, { isPurchasable: false }],
  ['no field isInternal', { isInternal: undefined }, { isPurchasable: true }],
  ['a prerequisite named twice', { prerequisiteOffers: [E3, E3] }, { prerequisiteIds: [`off_${E3.toLowerCase()}`] }],
  [
    'no field for targets',
    { conversionTargetOffers: undefined, upgradeTargetOffers: null },
    { conversionTargetIds: [], upgradeTargetIds: [] },
  ],
  ['as few as the most', { minimumQuantity: 25, maximumQuantity: 25 }, { minimumQuantity: 25, maximumQuantity: 25 }],
  ['the most PostgreSQL counts', { maximumQuantity: 2_147_483_647 }, { maximumQuantity: 2_147_483_647 }],
  [
    'fields and values it does not know',
    { fresh: { a: 1 }, acquisitionType: 'gift', actions: 'none' },
    { name: 'Office 365 Enterprise E1' },
  ],
])('takes %s', (_case, given, expected) => {
  expect(item(given)).toMatchObject(expected);
});

const WHOLE = 'a whole number from';
it.each<[string, Record<string, unknown>, string]>([
  ['no id', { id: undefined }, 'id is missing; expected the id of an offer, such as a GUID'],
  ['an id that is no id', { id: 'a b' }, 'id is "a b"; expected the id of an offer, such as a GUID'],
  [
    'an id of more than 64 characters',
    { id: 'A'.repeat(65) },
    `id is "${'A'.repeat(65)}"; expected the id of an offer, such as a GUID`,
  ],
  ['no name', { name: undefined }, 'name is missing; expected a text'],
  ['a name that is null', { name: null }, 'name is null; expected a text'],
  ['a blank name', { name: ' ' }, 'name is " "; expected a text that is not empty'],
  [
    'a name with U+0000',
    { name: 'Plan\0' },
    'name is a text with U+0000 at position 5; expected characters that PostgreSQL can store',
  ],
  [
    'half a character',
    { description: 'a\ud83d' },
    'description is a text with U+D83D (half of a character) at position 2; expected characters that PostgreSQL can store',
  ],
  [
    'half a character in a list',
    { prerequisiteOffers: [E3, '\udc00'] },
    'prerequisiteOffers[1] is a text with U+DC00 (half of a character) at position 1; expected characters that PostgreSQL can store',
  ],
  ['a country of three letters', { country: 'USA' }, 'country is "USA"; expected a country of two letters'],
  ['a number as a text', { minimumQuantity: '1' }, `minimumQuantity is "1"; expected ${WHOLE} 0 to 2147483647`],
  ['half a unit', { minimumQuantity: 1.5 }, `minimumQuantity is 1.5; expected ${WHOLE} 0 to 2147483647`],
  ['less than nothing', { minimumQuantity: -1 }, `minimumQuantity is -1; expected ${WHOLE} 0 to 2147483647`],
  [
    'more than PostgreSQL counts',
    { maximumQuantity: 2_147_483_648 },
    `maximumQuantity is 2147483648; expected ${WHOLE} 1 to 2147483647`,
  ],
  [
    'a maximum below the minimum',
    { minimumQuantity: 25, maximumQuantity: 24 },
    `maximumQuantity is 24; expected ${WHOLE} 25 to 2147483647`,
  ],
  ['a maximum of nothing', { minimumQuantity: 0, maximumQuantity: 0 }, `maximumQuantity is 0; expected ${WHOLE} 1 to 2147483647`],
  ['a limit of nothing', { limitUnitOfMeasure: 'Lifetime', limit: 0 }, `limit is 0; expected ${WHOLE} 1 to 2147483647`],
  [
    'an unknown unit of the limit',
    { limitUnitOfMeasure: 'Weekly' },
    'limitUnitOfMeasure is "Weekly"; expected NONE, LIFETIME or CONCURRENT, in any letter case',
  ],
  ['an unknown billing', { billing: 'barter' }, 'billing is "barter"; expected LICENSE or USAGE, in any letter case'],
  [
    'an unknown billing cycle',
    { supportedBillingCycles: ['monthly', 'biennial'] },
    'supportedBillingCycles[1] is "biennial"; expected MONTHLY, ANNUAL, TRIENNIAL, ONE_TIME or NONE, in any letter case',
  ],
  [
    'no billing cycle',
    { supportedBillingCycles: [] },
    'supportedBillingCycles is an empty list; expected at least one billing cycle',
  ],
  ['a flag as a text', { isTrial: 'false' }, 'isTrial is "false"; expected true or false'],
  ['a flag that is missing', { isAddOn: undefined }, 'isAddOn is missing; expected true or false'],
  [
    'an unknown unit of the term',
    { termUnitOfMeasure: 'Decade' },
    'termUnitOfMeasure is "Decade"; expected NONE, DAY, MONTH or YEAR, in any letter case',
  ],
  [
    'a term of two years',
    { term: 2 },
    'term is 2; expected a term of 1 month, 1 year or 3 years, or 9999 for none; its unit is YEAR',
  ],
  [
    'days of an offer that is no trial',
    { termUnitOfMeasure: 'Day', term: 45 },
    'term is 45; expected a term of 1 month, 1 year or 3 years, or 9999 for none; its unit is DAY',
  ],
  ['prerequisites that are missing', { prerequisiteOffers: undefined }, 'prerequisiteOffers is missing; expected a list'],
  [
    'a prerequisite that is a number',
    { prerequisiteOffers: [7] },
    'prerequisiteOffers[0] is 7; expected the id of an offer, such as a GUID',
  ],
  [
    'an unknown qualification',
    { reselleeQualifications: ['Wizard'] },
    'reselleeQualifications[0] is "Wizard"; expected NONE, NONPROFIT, EDUCATION, GOVERNMENT_COMMUNITY_CLOUD or STATE_OWNED_ENTITY, in any letter case',
  ],
  [
    'two qualifications',
    { reselleeQualifications: ['Education', 'Nonprofit'] },
    'reselleeQualifications is a list of 2; expected at most one qualification',
  ],
  [
    'a qualification of the partner, which the catalogue cannot ask for',
    { resellerQualifications: ['Gold'] },
    'resellerQualifications[0] is "Gold"; expected NONE, in any letter case',
  ],
  ['a category that is a text', { category: 'Enterprise' }, 'category is "Enterprise"; expected an object'],
  ['a field in an object', { product: { id: 3 } }, 'product.id is 3; expected the id of a product, such as a GUID'],
  [
    'a name longer than an index takes',
    { name: 'é'.repeat(1001) },
    `name is "${'é'.repeat(80)}…"; expected at most 2000 bytes; it has 2002`,
  ],
])('refuses %s', (_case, given, expected) => {
  expect(faults(anOffer(given))).toEqual([expected]);
});

it('takes a name as long as an index takes', () => {
  expect(item({ name: 'é'.repeat(1000) }).name).toHaveLength(1000);
});

it('tells every fault of an offer at once', () => {
  expect(faults(anOffer({ name: '', billing: 7, isAddOn: null }))).toEqual([
    'billing is 7; expected LICENSE or USAGE, in any letter case',
    'name is ""; expected a text that is not empty',
    'isAddOn is null; expected true or false',
  ]);
});

it.each([
  [null, 'null'],
  [7, '7'],
  ['text', '"text"'],
  [[], 'an empty list'],
])('refuses %j, which is no offer, in one sentence', (wire, found) => {
  expect(faults(wire)).toEqual([` is ${found}; expected an object`]);
});

it('writes what a terminal would act on as an escape, and cuts what is long', () => {
  expect(faults(anOffer({ country: '\u001b[31m\u009b\u202e' }))).toEqual([
    'country is "\\u001b[31m\\u009b\\u202e"; expected a country of two letters',
  ]);
  expect(faults(anOffer({ country: 'x'.repeat(100_000) }))).toEqual([
    `country is "${'x'.repeat(80)}…"; expected a country of two letters`,
  ]);
});
