import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../../import/ImportParts.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { anOffer, aPriceList } from './anOffer.ts';
import { importHere } from './importHere.ts';

const ITEMS = 40;

let api: Api;
let folder: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-import-'));
  await api.sql("DELETE FROM subscriptions.catalog_item WHERE kind = 'LEGACY'");
  await writeFile(join(folder, 'a.json'), aPriceList(Array.from({ length: ITEMS }, (_, at) => anOffer({ id: `A-${at}` }))));
  await writeFile(join(folder, 'b.json'), aPriceList([anOffer({ id: 'B-1' })]));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

afterAll(() => api.close());

const stored = async () => (await api.sql("SELECT 1 FROM subscriptions.catalog_item WHERE kind = 'LEGACY'")).length;

it('keeps what it stored when it is told to stop, begins no other file, and the next run goes on', async () => {
  const stop = new AbortController();
  let begun = 0;
  const caller = () => {
    begun += 1;
    if (begun === 10) stop.abort();
    return { viewer: { kind: 'SYSTEM', id: 'import', partnerId: 'platform' } as const, now: api.now(), newId: api.newId };
  };

  const { code, lines } = await importHere(api, [folder], { signal: stop.signal, caller });

  expect(code).toBe(1);
  expect(await stored()).toBe(10);
  expect(lines).toEqual([
    `${folder}/a.json: offers of a price list`,
    '  40 read, 10 created, 0 changed, 0 unchanged, 0 refused',
    '  broken off: 30 items are left: it was told to stop. What was stored stays; import it again.',
    `${folder}/b.json`,
    '  not imported: It was not begun: the import broke off before.',
    'Total: 2 files, 2 of them not imported; 40 read, 10 created, 0 changed, 0 unchanged, 0 refused',
  ]);
  expect((await importHere(api, [folder])).lines.at(-1)).toBe(
    'Total: 2 files; 41 read, 31 created, 0 changed, 10 unchanged, 0 refused',
  );
});

it('refuses the one item that PostgreSQL does not store and stores the others', async () => {
  await api.sql("ALTER TABLE subscriptions.catalog_item ADD CONSTRAINT for_this_test CHECK (catalog_item_id <> 'A-7')");
  try {
    const { code, lines } = await importHere(api, [join(folder, 'a.json')]);

    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      '  40 read, 39 created, 0 changed, 0 unchanged, 1 refused',
      expect.stringMatching(
        /^ {2}refused: A-7 \(items\[7\], line \d+\): the item is what PostgreSQL does not store \(new row .* violates check constraint "for_this_test"\); expected what it stores\.$/,
      ),
      'Total: 1 file; 40 read, 39 created, 0 changed, 0 unchanged, 1 refused',
    ]);
  } finally {
    await api.sql('ALTER TABLE subscriptions.catalog_item DROP CONSTRAINT for_this_test');
  }
});

it('tells how far a file is after each item', async () => {
  const told: Progress[] = [];
  const path = join(folder, 'b.json');
  await writeFile(path, aPriceList([anOffer({ id: 'B-1' }), anOffer({ id: 'B-2', billing: 'barter' }), anOffer({ id: 'B-3' })]));

  await importHere(api, [path], { progress: (progress) => void told.push(progress) });

  expect(told).toEqual([
    { path, done: 1, total: 2, refused: 1 },
    { path, done: 2, total: 2, refused: 1 },
  ]);
});
