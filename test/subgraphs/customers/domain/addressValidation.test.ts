import { readFileSync } from 'node:fs';
import { type Address, addressInWords, cleanAddress } from '../../../../subgraphs/customers/domain/address.ts';
import {
  type AddressCase,
  isSafe,
  lookUpAddress,
  verdictByRules,
} from '../../../../subgraphs/customers/domain/addressValidation.ts';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';

const NOWHERE: Address = {
  country: '',
  addressLine1: '',
  addressLine2: null,
  city: null,
  state: null,
  region: null,
  postalCode: null,
};
const shipped: (Partial<Address> & Pick<AddressCase, 'status'>)[] = JSON.parse(
  readFileSync(projectFile('subgraphs/customers/reference/address-cases.json'), 'utf8'),
);
const cases: AddressCase[] = shipped.map((known) => ({ ...NOWHERE, ...known }));

describe('the built-in address service', () => {
  it('customers 4.5: knows one address for each of the eight statuses, of which two are safe', () => {
    expect(cases.map(({ status }) => [status, isSafe(status)])).toEqual([
      ['VERIFIED_SHIPPABLE', true],
      ['VERIFIED', true],
      ['INTERACTION_REQUIRED', false],
      ['STREET_PARTIAL', false],
      ['PREMISES_PARTIAL', false],
      ['NONE', false],
      ['NOT_VALIDATED', false],
      ['MULTIPLE', false],
    ]);
  });

  it.each(cases.map((known) => [known.status, known] as const))(
    'answers %s for the address of the file',
    (status, { status: _, ...address }) => {
      expect(lookUpAddress(address, cases).status).toBe(status);
    },
  );

  it('has validated no address that differs in one part', () => {
    const [known] = cases;
    if (!known) throw new Error('There is no case.');
    for (const more of [
      { addressLine2: 'Floor 2' },
      { postalCode: '98053' },
      { city: 'Bellevue' },
      { state: 'OR' },
      { country: 'CA' },
    ]) {
      expect(lookUpAddress({ ...known, ...more }, cases).status).toBe('NOT_VALIDATED');
    }
  });

  it('suggests the safe addresses of the postal code, and none for a safe address', () => {
    const [known] = cases;
    if (!known) throw new Error('There is no case.');
    const { status: _, ...safe } = known;
    expect(lookUpAddress({ ...safe, addressLine1: 'Elsewhere' }, cases)).toEqual({
      status: 'NOT_VALIDATED',
      suggestions: [safe],
    });
    expect(lookUpAddress(safe, cases)).toEqual({ status: 'VERIFIED_SHIPPABLE', suggestions: [] });
  });

  it('is not asked where the rules alone count', () => {
    expect(verdictByRules(true)).toEqual({ status: 'VERIFIED', suggestions: [] });
    expect(verdictByRules(false)).toEqual({ status: 'NOT_VALIDATED', suggestions: [] });
  });
});

describe('an address', () => {
  it('is kept with white space folded and without empty parts', () => {
    expect(
      cleanAddress({ ...NOWHERE, country: 'CZ', addressLine1: ' Long  Street 1', city: ' ', postalCode: '110 00 ' }),
    ).toEqual({
      ...NOWHERE,
      country: 'CZ',
      addressLine1: 'Long Street 1',
      postalCode: '110 00',
    });
  });

  it('is one line in words', () => {
    expect(addressInWords({ ...NOWHERE, country: 'CZ', addressLine1: 'Long 1', addressLine2: 'c/o Ann', city: 'Praha' })).toBe(
      'Long 1, c/o Ann, Praha, CZ',
    );
  });
});
