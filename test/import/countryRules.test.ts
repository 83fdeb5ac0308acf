import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { customers } from '../../subgraphs/customers/index.ts';
import { PLATFORM } from '../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { importHere } from './importHere.ts';
import { type ImportRun, runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

/** Recorded answers of Partner Center, which are no part of the repository. */
const recorded = process.env.RECORDED_DATA;
const onRecorded = recorded ? it : it.skip;
const because = recorded ? '' : ' (skipped: RECORDED_DATA names no folder with recorded answers)';

/** The rules of a country as Partner Center answers them. Fields that are given replace its own; undefined leaves one out. */
function rulesOf(iso2Code: string, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    iso2Code,
    defaultCulture: 'cs-CZ',
    isStateRequired: false,
    supportedStatesList: [],
    supportedLanguagesList: ['cs', 'en'],
    supportedCulturesList: ['cs-CZ', 'en-US'],
    isPostalCodeRequired: true,
    postalCodeRegex: '^\\d{3} ?\\d{2}$',
    isCityRequired: true,
    isVatIdSupported: true,
    phoneNumberRegex: '^(420)?\\d{9}$',
    isTaxIdSupported: false,
    countryCallingCodesList: ['420'],
    attributes: { objectType: 'CountryValidationRules' },
    ...given,
  };
}

let api: Api;
let folder: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-countries-'));
  await api.sql("UPDATE customers.country SET origin = 'SHIPPED'");
  await loadShipped();
  await api.sql('TRUNCATE customers.event, customers.event_head');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

afterAll(() => api.close());

async function run(content: unknown): Promise<ImportRun> {
  await writeFile(join(folder, 'rules.json'), JSON.stringify(content, null, 1));
  const { code, lines } = await importHere(api, [join(folder, 'rules.json')]);
  return { code, lines: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

/** What a start does when the shipped file is another than at the last one. */
async function loadShipped(): Promise<void> {
  await api.sql('DELETE FROM customers.reference_version');
  await customers.loadReference(api.subgraphs.customers.database, new Date('2026-03-01T08:00:00Z'));
}

const country = async (code: string) =>
  (
    await api.sql<{ rules: Record<string, unknown>; xmin: string }>(
      'SELECT name, rules, origin, retired_at, xmin::text FROM customers.country WHERE code = $1',
      [code],
    )
  )[0];
const sum = (read: number, changed: number, unchanged: number, no: number): string =>
  `  ${read} read, 0 created, ${changed} changed, ${unchanged} unchanged, ${no} refused`;

it('lays the rules of a country over those that shipped, keeps what they do not tell, and does nothing a second time', async () => {
  const shipped = await country('CZ');
  expect(shipped).toMatchObject({
    origin: 'SHIPPED',
    rules: { currency: 'EUR', inferred: expect.arrayContaining(['phoneNumberRegex']) },
  });

  expect(await run(rulesOf('cz'))).toEqual({
    code: 0,
    lines: [
      'rules.json: rules of countries',
      sum(1, 1, 0, 0),
      'Total: 1 file; 1 read, 0 created, 1 changed, 0 unchanged, 0 refused',
    ],
  });
  const first = await country('CZ');
  expect(first).toMatchObject({
    name: 'Czechia',
    origin: 'IMPORTED',
    rules: {
      ...{ region: shipped?.rules.region, currency: 'EUR' },
      ...{ defaultCulture: 'cs-CZ', supportedCultures: ['cs-CZ', 'en-US'], supportedLanguages: ['cs', 'en'] },
      ...{ postalCodeRegex: '^\\d{3} ?\\d{2}$', isPostalCodeRequired: true, isStateRequired: false, supportedStates: null },
      ...{ phoneNumberRegex: '^(420)?\\d{9}$', callingCodes: ['420'], isVatIdSupported: true, isTaxIdSupported: false },
      inferred: [],
    },
  });
  const log = () => api.sql('SELECT type, subject FROM customers.event WHERE partner_id = $1', [PLATFORM]);
  expect(await log()).toEqual([{ type: 'country.rules.recorded', subject: 'CZ' }]);

  expect((await run(rulesOf('CZ'))).lines[1]).toBe(sum(1, 0, 1, 0));
  expect(await country('CZ')).toEqual(first);
  expect(await log()).toHaveLength(1);
});

it('wins over what ships after the next start too, whatever the shipped file says by then', async () => {
  await run(rulesOf('CZ'));
  const imported = await country('CZ');
  await api.sql("UPDATE customers.country SET name = 'Wrong' WHERE code = 'DE'");
  await loadShipped();
  expect(await country('CZ')).toEqual(imported);
  expect(await country('DE')).toMatchObject({ name: 'Germany', origin: 'SHIPPED' });
});

it('takes a collection, and leaves a country without the fields that Partner Center leaves out', async () => {
  const bare = rulesOf('DE', { postalCodeRegex: undefined, supportedStatesList: undefined, isVatIdSupported: undefined });
  expect((await run({ totalCount: 2, items: [rulesOf('CZ'), bare] })).lines[1]).toBe(sum(2, 2, 0, 0));
  expect(await country('DE')).toMatchObject({ origin: 'IMPORTED', rules: { postalCodeRegex: null, supportedStates: null } });
});

it('refuses rules at fault with every reason and changes nothing of the country', async () => {
  const before = await country('CZ');
  const { code, lines } = await run([
    rulesOf('CZ', {
      ...{ phoneNumberRegex: '^(\\d', supportedCulturesList: [], countryCallingCodesList: ['+420'] },
      ...{ isCityRequired: 'yes', defaultCulture: null },
    }),
    rulesOf('CZ', { phoneNumberRegex: undefined }),
    rulesOf('Czechia'),
    rulesOf('XX'),
    rulesOf('DE'),
    rulesOf('DE'),
  ]);
  expect(code).toBe(1);
  expect(lines[1]).toBe(sum(6, 1, 0, 5));
  expect(lines.slice(2, -1).map((line) => line.replace(/line \d+/, 'line'))).toEqual([
    '  refused: CZ ([0], line): defaultCulture is null; expected a culture such as `en-US`.',
    '  refused: CZ ([0], line): supportedCulturesList is an empty list; expected at least one.',
    '  refused: CZ ([0], line): isCityRequired is "yes"; expected true or false.',
    '  refused: CZ ([0], line): phoneNumberRegex is "^(\\\\d"; expected a regular expression of at most 1000 characters.',
    '  refused: CZ ([0], line): countryCallingCodesList[0] is "+420"; expected digits such as `420`.',
    '  refused: CZ ([1], line): phoneNumberRegex is missing; expected a regular expression.',
    '  refused: Czechia ([2], line): iso2Code is "Czechia"; expected a country of two letters.',
    '  refused: XX ([3], line): iso2Code is "XX"; expected a country of the reference, which holds its name and currency.',
    '  refused: DE ([5], line): iso2Code is the same as at [4], line 102; expected each item once.',
  ]);
  expect(await country('CZ')).toEqual(before);
});

describe(`the recorded rules of the United States${because}`, () => {
  onRecorded('are imported by the program, once, and agree with what ships', async () => {
    const path = join(recorded ?? '', 'partner-center', 'country-validation-rules.US.json');
    const program = () => runImport([path], { DATABASE_URL_CUSTOMERS: api.database.appUrl('customers') });
    const shipped = await country('US');
    expect(await program()).toMatchObject({ code: 0, lines: { 0: `${path}: rules of countries`, 1: sum(1, 1, 0, 0) } });
    const first = await country('US');
    expect(first).toEqual({ ...shipped, origin: 'IMPORTED', xmin: first?.xmin });
    expect(await program()).toMatchObject({ code: 0, lines: { 1: sum(1, 0, 1, 0) } });
    expect(await country('US')).toEqual(first);
  });
});
