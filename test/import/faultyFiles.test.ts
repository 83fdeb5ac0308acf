import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, startApi } from '../support/startApi.ts';
import { anOffer, aPriceList } from './anOffer.ts';
import { type ImportRun, runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

const GOOD = anOffer({ id: '796B6B5F-613C-4E24-A17C-EBA730D49C02', name: 'Office 365 Enterprise E3' });

let api: Api;
let folder: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-import-'));
  await api.sql("DELETE FROM subscriptions.catalog_item WHERE kind = 'LEGACY'");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

afterAll(() => api.close());

/** Imports paths inside the folder; what is printed names them so too. */
async function run(...paths: string[]): Promise<ImportRun> {
  const env = { DATABASE_URL_SUBSCRIPTIONS: api.database.appUrl('subscriptions') };
  const { code, lines } = await runImport(
    paths.map((path) => join(folder, path)),
    env,
  );
  return { code, lines: lines.map((line) => line.replaceAll(`${folder}/`, '')) };
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(join(folder, name), content);
}

async function namesStored(): Promise<string[]> {
  const rows = await api.sql<{ name: string }>(
    "SELECT name FROM subscriptions.catalog_item WHERE kind = 'LEGACY' ORDER BY name_key",
  );
  return rows.map(({ name }) => name);
}

it('stores nothing of a file that cannot be read, says why of each, and loses nothing stored before', async () => {
  await write('stored.json', aPriceList([anOffer()]));
  expect((await run('stored.json')).code).toBe(0);

  const list = aPriceList([GOOD]);
  const files: Readonly<Record<string, readonly [content: string | Uint8Array, said: RegExp]>> = {
    'collection-without-list.json': ['{"items": {"id": "a"}}', /^items is an object; expected a list\.$/],
    'cut-off.json': [list.slice(0, 400), /^It is cut off: the JSON ends in the middle, on line 14\. Nothing of it was stored\.$/],
    'empty.json': ['', /^It is empty\.$/],
    'half-a-character.json': [
      Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xed, 0xa0, 0xbd]), Buffer.from('"}')]),
      /^It is not in UTF-8: the byte 0xED at position 8 \(line 1\) belongs to no character\./,
    ],
    'latin1.json': [
      Buffer.from(list.replace('Mail', 'Café'), 'latin1'),
      /^It is not in UTF-8: the byte 0xE9 at position \d+ \(line 7\) belongs to no character\. If it is in Latin-1 or Windows-1252, convert it, and import it again\.$/,
    ],
    'not.json': ['A plan', /^It is not JSON: .* Nothing of it was stored\.$/],
    'number.json': [
      '7',
      /^It is of a kind that cannot be imported: it names no type; expected offers of a price list, rules of countries, .+\.$/,
    ],
    'unknown-kind.json': [
      JSON.stringify({ id: 'US', attributes: { objectType: 'Invoice' } }),
      /^It is of a kind that cannot be imported: its type is "Invoice"; expected offers of a price list, rules of countries, .+\.$/,
    ],
    'utf16.json': [
      Buffer.from(`\ufeff${list}`, 'utf16le'),
      /^It is in UTF-16 or UTF-32, expected UTF-8: convert it, and import it again\.$/,
    ],
    'without-type.json': [
      '{"items": [{"a": 1}]}',
      /^It is of a kind that cannot be imported: it names no type; expected offers of a price list, rules of countries, .+\.$/,
    ],
  };
  await mkdir(join(folder, 'faults'));
  for (const [name, [content]] of Object.entries(files)) await write(`faults/${name}`, content);

  const { code, lines } = await run('faults');

  expect(code).toBe(1);
  expect(lines).toEqual([
    ...Object.entries(files).flatMap(([name, [, said]]) => [
      `faults/${name}`,
      expect.stringMatching(new RegExp(`^  not imported: ${said.source.slice(1)}`)),
    ]),
    'Total: 10 files, 10 of them not imported; 0 read, 0 created, 0 changed, 0 unchanged, 0 refused',
  ]);
  expect(await namesStored()).toEqual(['Office 365 Enterprise E1']);
});

it('says what is not there: a file, files in a folder, items, a part of a collection', async () => {
  await mkdir(join(folder, 'none'));
  await mkdir(join(folder, 'hidden'));
  await write('hidden/.DS_Store', '{}');
  await write('no-items.json', '{"totalCount": 0, "items": [], "attributes": {"objectType": "Collection"}}');
  await write('page.json', aPriceList([GOOD]).replace('"totalCount": 1', '"totalCount": 500'));
  await write('categories.json', '{"items": [{"id": "Trial_Key", "attributes": {"objectType": "OfferCategory"}}]}');

  const missing = await run('missing.json', 'none', 'hidden', 'page.json');

  expect(missing.code).toBe(1);
  expect(missing.lines).toEqual([
    'missing.json',
    '  not imported: There is no such file or folder.',
    'none',
    '  not imported: The folder holds no files.',
    'hidden',
    '  not imported: The folder holds no files.',
    'page.json: offers of a price list',
    '  1 read, 1 created, 0 changed, 0 unchanged, 0 refused',
    '  note: It says it has 500 items and holds 1: it is one page of several, or something is missing.',
    'Total: 4 files, 3 of them not imported; 1 read, 1 created, 0 changed, 0 unchanged, 0 refused',
  ]);
  expect(await run('no-items.json', 'categories.json')).toEqual({
    code: 0,
    lines: [
      'no-items.json',
      '  note: It holds no items.',
      'categories.json',
      '  note: Categories of offers are not imported: every offer carries its own.',
      'Total: 2 files; 0 read, 0 created, 0 changed, 0 unchanged, 0 refused',
    ],
  });
});

it('asks what to import when nothing is named, and says in one sentence that the database cannot be reached', async () => {
  await write('offers.json', aPriceList([GOOD]));
  const usage = 'npm run import -- [--partner <id, tenant or PartnerID>] [--customer <tenant>] <file or folder …>.';
  expect(await runImport([], {})).toEqual({ code: 1, lines: [`Say what to import: ${usage}`] });
  const misspelt = await runImport(['--partnr', 'x', folder], {});
  expect(misspelt).toEqual({ code: 1, lines: [expect.stringMatching(/^Unknown option '--partnr'.* Use npm run import -- /)] });

  const nowhere = { DATABASE_URL_SUBSCRIPTIONS: 'postgres://nobody:secret@127.0.0.1:1/nothing' };
  const { code, lines } = await runImport([join(folder, 'offers.json')], nowhere);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringMatching(/^The database of DATABASE_URL_SUBSCRIPTIONS cannot be used: .*\.$/)]);
  expect(lines[0]).not.toContain('secret');
});
