import type { ReferralDetails } from '../../../../subgraphs/customers/domain/referral.ts';
import {
  closingErrors,
  coSellErrors,
  customerErrors,
  detailsErrors,
  missingErrors,
} from '../../../../subgraphs/customers/domain/referralForm.ts';
import { aReferralThatIs, someDetails } from './referralSamples.ts';

const TAGS = [
  { kind: 'SOLUTION', tag: 'SAPonAzure', isIncentiveEligible: true },
  { kind: 'CUSTOMER_SIZE', tag: '1to9employees', isIncentiveEligible: false },
] as const;
const errorsOf = (more: Partial<ReferralDetails>) =>
  detailsErrors({ ...someDetails, ...more }, TAGS).map((error) => [
    'flaw' in error ? error.flaw : error.code,
    error.field.join('.'),
  ]);
const person = someDetails.team[0] ?? { userId: null, firstName: '', lastName: '', email: '', phoneNumber: null };

describe('what a referral says', () => {
  it('is taken as it should be', () => {
    expect(errorsOf({})).toEqual([]);
    expect(errorsOf({ name: null, dealValue: null, currency: null, closingOn: null, team: [] })).toEqual([]);
  });

  it.each([
    ['name', 200, 'name'],
    ['externalReferenceId', 100, 'externalReferenceId'],
    ['campaignId', 100, 'campaignId'],
    ['notes', 4000, 'details.notes'],
  ] as const)('has a %s of up to %i characters', (field, maximum, at) => {
    expect(errorsOf({ [field]: '😀'.repeat(maximum) })).toEqual([]);
    expect(errorsOf({ [field]: 'x'.repeat(maximum + 1) })).toEqual([['LENGTH', at]]);
  });

  it.each([
    ['0', 'USD', true],
    ['50000.00', 'USD', true],
    ['50000.0000', 'USD', true],
    ['50000.001', 'USD', false],
    ['-1', 'USD', false],
    ['500', 'JPY', true],
    ['500.0', 'JPY', true],
    ['500.5', 'JPY', false],
    ['1.255', 'KWD', true],
    ['99999999999999.99', 'USD', true],
    ['100000000000000', 'USD', false],
  ])('a value of %s %s: %s', (dealValue, currency, isOne) => {
    expect(errorsOf({ dealValue, currency })).toEqual(isOne ? [] : [['AMOUNT', 'details.dealValue']]);
  });

  it('takes tags of the lists, and named solutions of any name', () => {
    const requirements = { ...someDetails.requirements, products: ['Foo'] };
    expect(errorsOf({ requirements })).toEqual([['TAG_UNKNOWN', 'details.requirements.products']]);
    const solutions = (id: string, type: 'CATEGORY' | 'NAME', name = 'x') => ({
      requirements: { ...someDetails.requirements, solutions: [{ id, name, type }] },
    });
    expect(errorsOf(solutions('Ours', 'CATEGORY'))).toEqual([['TAG_UNKNOWN', 'details.requirements.solutions.0.id']]);
    expect(errorsOf(solutions('Ours', 'NAME'))).toEqual([]);
    expect(errorsOf(solutions('', 'NAME', ''))).toEqual([
      ['LENGTH', 'details.requirements.solutions.0.id'],
      ['LENGTH', 'details.requirements.solutions.0.name'],
    ]);
  });

  it('has people with names, addresses and telephone numbers', () => {
    expect(errorsOf({ team: [person, { ...person, firstName: '1', lastName: '', email: 'x', phoneNumber: 'x' }] })).toEqual([
      ['CONTACT_NAME_INVALID', 'team.1.firstName'],
      ['CONTACT_NAME_INVALID', 'team.1.lastName'],
      ['EMAIL_INVALID', 'team.1.email'],
      ['PHONE_NUMBER_INVALID', 'team.1.phoneNumber'],
    ]);
    expect(errorsOf({ team: Array.from({ length: 50 }, () => person) })).toEqual([]);
    expect(errorsOf({ team: Array.from({ length: 51 }, () => person) })).toEqual([['TOO_MANY', 'team']]);
  });

  it('names targets', () => {
    expect(errorsOf({ targets: [{ type: 'NONE', id: '' }] })).toEqual([['LENGTH', 'target.0.id']]);
  });

  it('is closed today or later, or on the day that was on record', () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    expect(closingErrors(day('2026-03-01'), null, day('2026-03-01'))).toEqual([]);
    expect(closingErrors(day('2026-02-28'), null, day('2026-03-01'))).toMatchObject([{ flaw: 'CLOSING_PAST' }]);
    expect(closingErrors(day('2026-02-28'), day('2026-02-28'), day('2026-03-01'))).toEqual([]);
    expect(closingErrors(null, null, day('2026-03-01'))).toEqual([]);
  });
});

describe('what a deal must say', () => {
  const bare = { ...someDetails, name: null, dealValue: null, currency: null, closingOn: null };

  it('is its name, value, closing day, somebody to call and a solution', () => {
    expect(coSellErrors(someDetails)).toEqual([]);
    const solutions = { ...someDetails.requirements, solutions: [] };
    const team = [{ ...person, phoneNumber: null }];
    expect(coSellErrors({ ...bare, team, requirements: solutions }).map(({ missing }) => missing)).toEqual([
      'name',
      'dealValue',
      'currency',
      'closingOn',
      'team',
      'solutions',
    ]);
    expect(coSellErrors({ ...someDetails, team: [] })).toMatchObject([{ missing: 'team', field: ['team'] }]);
  });

  it('an accepted lead has the first four', () => {
    expect(missingErrors({ ...bare, team: [] })).toMatchObject(
      ['name', 'dealValue', 'currency', 'closingOn'].map((missing) => ({ flaw: 'MISSING', missing })),
    );
  });
});

describe('the company of a referral', () => {
  const { customerProfile } = aReferralThatIs({ status: 'NEW', substatus: 'RECEIVED' });

  it('lies in a country that is on record', () => {
    expect(customerErrors(customerProfile, null, TAGS)).toEqual([{ code: 'COUNTRY_NOT_SUPPORTED', country: 'CZ' }]);
  });

  it('has a name, a size of the list, and numbers with their registers', () => {
    const odd = { ...customerProfile, name: '', size: 'huge', ids: [{ profileType: '', id: '' }] };
    expect(customerErrors(odd, null, TAGS).map((error) => ('flaw' in error ? error.field.join('.') : error.code))).toEqual([
      'customerProfile.name',
      'COUNTRY_NOT_SUPPORTED',
      'customerProfile.size',
      'customerProfile.ids.0.profileType',
      'customerProfile.ids.0.id',
    ]);
  });
});
