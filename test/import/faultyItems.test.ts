import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Api, startApi } from '../support/startApi.ts';
import { anOffer, aPriceList } from './anOffer.ts';
import { importHere } from './importHere.ts';
import type { ImportRun } from './runImport.ts';

const E1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239';
const E3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02';
const GOOD = anOffer({ id: E3, name: 'Office 365 Enterprise E3' });
const COUNTS_OF_ONE_REFUSED = '  1 read, 0 created, 0 changed, 0 unchanged, 1 refused';

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

/** Imports paths inside the folder; what is told names them so too. */
async function run(...paths: string[]): Promise<ImportRun> {
  const { code, lines } = await importHere(
    api,
    paths.map((path) => join(folder, path)),
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

it('refuses an item at fault with its place, field and value, and stores the good ones beside it', async () => {
  await write(
    'offers.json',
    aPriceList([
      anOffer({ billing: 'barter' }),
      anOffer({ id: undefined }),
      GOOD,
      { ...GOOD, name: 'Another name' },
      anOffer({ id: 'A-1', minimumQuantity: '1', isTrial: null }),
      anOffer({ id: 'A-2', name: 'Plan\0' }),
      anOffer({ id: 'A-3', description: '\ud83d' }),
      { attributes: { objectType: 'OfferCategory' }, id: 'Trial_Key' },
      null,
    ]),
  );

  const { code, lines } = await run('offers.json');

  expect(code).toBe(1);
  expect(lines).toEqual([
    'offers.json: offers of a price list',
    '  9 read, 1 created, 0 changed, 0 unchanged, 8 refused',
    `  refused: ${E1} (items[0], line 4): billing is "barter"; expected LICENSE or USAGE, in any letter case.`,
    expect.stringMatching(
      /^ {2}refused: \(items\[1\], line \d+\): id is missing; expected the id of an offer, such as a GUID\.$/,
    ),
    expect.stringMatching(
      /^ {2}refused: 796B6B5F-613C-4E24-A17C-EBA730D49C02 \(items\[3\], line \d+\): id is the same as at items\[2\], line \d+; expected each item once\.$/,
    ),
    expect.stringMatching(
      /^ {2}refused: A-1 \(items\[4\], line \d+\): minimumQuantity is "1"; expected a whole number from 0 to 2147483647\.$/,
    ),
    expect.stringMatching(/^ {2}refused: A-1 \(items\[4\], line \d+\): isTrial is null; expected true or false\.$/),
    expect.stringMatching(
      /^ {2}refused: A-2 \(items\[5\], line \d+\): name is a text with U\+0000 at position 5; expected characters that PostgreSQL can store\.$/,
    ),
    expect.stringMatching(
      /^ {2}refused: A-3 \(items\[6\], line \d+\): description is a text with U\+D83D \(half of a character\) at position 1; expected characters that PostgreSQL can store\.$/,
    ),
    expect.stringMatching(
      /^ {2}refused: Trial_Key \(items\[7\], line \d+\): attributes\.objectType is "OfferCategory"; expected "Offer"\.$/,
    ),
    expect.stringMatching(/^ {2}refused: \(items\[8\], line \d+\): the item is null; expected an object\.$/),
    'Total: 1 file; 9 read, 1 created, 0 changed, 0 unchanged, 8 refused',
  ]);
  expect(await namesStored()).toEqual(['Office 365 Enterprise E3']);
});

it('leaves a stored item as it is when a later file holds a fault in it or lacks it', async () => {
  await write('first.json', aPriceList([anOffer(), GOOD]));
  await run('first.json');
  await write('later.json', aPriceList([anOffer({ name: 'New name', term: 'one' })]));

  const { code, lines } = await run('later.json');

  expect(code).toBe(1);
  expect(lines[1]).toBe(COUNTS_OF_ONE_REFUSED);
  expect(await namesStored()).toEqual(['Office 365 Enterprise E1', 'Office 365 Enterprise E3']);
});

it('takes what differs only in form for the same: byte order mark, unknown fields, letter case, one object instead of a list', async () => {
  await write('first.json', aPriceList([anOffer()]));
  await run('first.json');
  await write(
    'form.txt',
    `\ufeff${aPriceList([anOffer({ id: E1.toLowerCase(), billing: 'LICENSE', limitUnitOfMeasure: 'NONE', fresh: [1] })])}`,
  );
  await write('list.json', JSON.stringify([anOffer({ attributes: { objectType: 'offer' } })]));
  await write('one.json', JSON.stringify(anOffer({ attributes: undefined })));

  const { code, lines } = await run('form.txt', 'list.json', 'one.json');

  expect(code).toBe(0);
  expect(lines.at(-1)).toBe('Total: 3 files; 3 read, 0 created, 0 changed, 3 unchanged, 0 refused');
});

it('refuses an item that two files of one run tell differently, so that the order of files decides nothing', async () => {
  await write('a.json', aPriceList([anOffer()]));
  await write('b.json', aPriceList([anOffer({ name: 'Another name' })]));

  const { code, lines } = await run('.');

  expect(code).toBe(1);
  expect(lines.slice(2)).toEqual([
    'b.json: offers of a price list',
    COUNTS_OF_ONE_REFUSED,
    `  refused: ${E1} (items[0], line 4): id is in a.json too, with other content; expected each item once.`,
    'Total: 2 files; 2 read, 1 created, 0 changed, 0 unchanged, 1 refused',
  ]);
  expect(await namesStored()).toEqual(['Office 365 Enterprise E1']);
});

it('refuses the same offer from the price list of another country', async () => {
  await write('us.json', aPriceList([anOffer()]));
  await write('cz.json', aPriceList([anOffer({ country: 'CZ', name: 'Jiné jméno' })]));
  await run('us.json');

  const { code, lines } = await run('cz.json');

  expect(code).toBe(1);
  expect(lines[2]).toBe(
    `  refused: ${E1} (items[0], line 4): country is "CZ"; expected "US", the market it was imported for before: the catalogue keeps one market per offer.`,
  );
});
