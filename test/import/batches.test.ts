import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../../import/ImportParts.ts';
import { PLATFORM } from '../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { anOffer, aPriceList } from './anOffer.ts';
import { importHere } from './importHere.ts';
import { longLicenseList } from './longLicenseList.ts';

jest.setTimeout(240_000); // many rows, on a machine that may be busy

const OFFERS = 2300;

let api: Api;
let folder: string;

beforeEach(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-batches-'));
});

afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const events = (type: string) =>
  api.sql<{ subject: string; before: Record<string, unknown> | null; after: Record<string, unknown>; payload: unknown }>(
    'SELECT subject, before, after, payload FROM subscriptions.event WHERE partner_id = $1 AND type = $2 ORDER BY position',
    [PLATFORM, type],
  );

describe('a list of licence products with 50,000 rows', () => {
  const SIZE = { products: 1000, plansOfEach: 50 };
  const counts = async () =>
    (
      await api.sql(`SELECT (SELECT count(*)::int FROM subscriptions.licence_product) AS products,
        (SELECT count(*)::int FROM subscriptions.service_plan) AS plans,
        (SELECT count(*)::int FROM subscriptions.licence_product_service_plan) AS links`)
    )[0];

  it('is stored in batches, told step by step, a row at fault refused, and a second time without effect', async () => {
    const path = join(folder, 'list.csv');
    const lines = [...longLicenseList(SIZE)];
    lines[25_011] += ',more'; // row 11 of product 500 has a field too many
    await writeFile(path, `${lines.join('\n')}\n`);
    const told: Progress[] = [];
    const run = () => importHere(api, [path], { progress: (progress) => void told.push(progress) });

    const first = await run();
    expect(first).toMatchObject({ code: 1 });
    expect(first.lines).toEqual([
      `${path}: licence products with their service plans`,
      '  1001 read, 1000 created, 0 changed, 0 unchanged, 1 refused',
      '  note: It has 50000 rows, one for each service plan of a licence product.',
      expect.stringMatching(/^ {2}refused: PART_500 \(line 25012.*\): /),
      'Total: 1 file; 1001 read, 1000 created, 0 changed, 0 unchanged, 1 refused',
    ]);
    // The batch with the product that lacks a row takes one more product in.
    const steps = Array.from({ length: 24 }, (_, at) => (at + 1) * 2000 + (at >= 12 ? 49 : 0));
    expect(told.map(({ done }) => done)).toEqual([...steps, 49_999]);
    expect(new Set(told.map(({ total, refused }) => `${total} ${refused}`))).toEqual(new Set(['49999 1']));
    expect(await counts()).toEqual({ products: 1000, plans: 5000, links: 49_999 });
    const recorded = await events('license.product.recorded');
    expect(recorded.length).toBe(1000);
    expect(recorded[0]).toMatchObject({
      before: null,
      after: { skuPartNumber: 'PART_0', origin: 'IMPORTED' },
      payload: { skuPartNumber: 'PART_0', name: 'Product 0' },
    });

    expect((await run()).lines[1]).toBe('  1001 read, 0 created, 0 changed, 1000 unchanged, 1 refused');
    expect((await events('license.product.recorded')).length).toBe(1000);
  });

  it('that changes a name, a plan and a list of plans changes those products alone', async () => {
    const path = join(folder, 'list.csv');
    const lines = [...longLicenseList({ products: 60, plansOfEach: 50 })];
    await writeFile(path, `${lines.join('\n')}\n`);
    await importHere(api, [path]);
    const changed = lines
      .map((line) => line.replace(/^Product 7,/, 'Product seven,').replace(/,Plan 0$/, ',Plan zero'))
      .filter((line) => !/^Product 30,.*,PLAN_211,/.test(line));
    await writeFile(path, `${changed.join('\n')}\n`);

    const { lines: said } = await importHere(api, [path]);

    expect(said[1]).toBe('  60 read, 0 created, 3 changed, 57 unchanged, 0 refused');
    const told = (await events('license.product.recorded')).slice(60);
    expect(told.map(({ payload }) => payload)).toMatchObject([
      { name: 'Product 0' },
      { name: 'Product seven' },
      { name: 'Product 30' },
    ]);
    expect(told[1]).toMatchObject({ before: { name: 'Product 7', nameKey: 'product 7' }, after: { name: 'Product seven' } });
    expect(await api.sql("SELECT name, display_name FROM subscriptions.service_plan WHERE name = 'PLAN_0'")).toEqual([
      { name: 'PLAN_0', display_name: 'Plan zero' },
    ]);
    expect(await counts()).toMatchObject({ products: 60, links: 60 * 50 - 1 });
  });

  it('that was told to stop in the middle is stored up to a batch, and the next run goes on', async () => {
    const path = join(folder, 'list.csv');
    await writeFile(path, `${[...longLicenseList({ products: 200, plansOfEach: 50 })].join('\n')}\n`);
    const stop = new AbortController();

    const { lines } = await importHere(api, [path], {
      signal: stop.signal,
      progress: ({ done }) => {
        if (done === 4000) stop.abort();
      },
    });

    expect(lines.slice(1, 3)).toEqual([
      '  200 read, 80 created, 0 changed, 0 unchanged, 0 refused',
      '  broken off: 120 items are left: it was told to stop. What was stored stays; import it again.',
    ]);
    expect(await counts()).toMatchObject({ products: 80, links: 4000 });
    expect((await importHere(api, [path])).lines[1]).toBe('  200 read, 120 created, 0 changed, 80 unchanged, 0 refused');
    expect((await events('license.product.recorded')).length).toBe(200);
  });
});

describe('a price list of thousands of offers', () => {
  const offer = (at: number, given: Readonly<Record<string, unknown>> = {}) =>
    anOffer({ id: `A-${at}`, name: `Offer\t"${at}" \\ \n€`, description: `{"${at}", NULL}`, ...given });
  const list = (given: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {}) =>
    aPriceList(Array.from({ length: OFFERS }, (_, at) => offer(at, given[at])));
  const rows = () => api.sql("SELECT * FROM subscriptions.catalog_item WHERE kind = 'LEGACY' ORDER BY id");

  it('stores each offer as it is stored by itself', async () => {
    const path = join(folder, 'list.json');
    await writeFile(path, aPriceList(Array.from({ length: 20 }, (_, at) => offer(at * 100))));
    await importHere(api, [path]);
    const alone = await rows();
    const told = await events('catalog.item.recorded');
    await api.sql("DELETE FROM subscriptions.catalog_item WHERE kind = 'LEGACY'");
    await api.sql('TRUNCATE subscriptions.event, subscriptions.event_head');

    await writeFile(path, list());
    expect((await importHere(api, [path])).lines[1]).toBe('  2300 read, 2300 created, 0 changed, 0 unchanged, 0 refused');

    const ids = new Set(alone.map(({ id }: { id?: unknown }) => id));
    expect(alone.length).toBe(20);
    expect((await rows()).filter(({ id }: { id?: unknown }) => ids.has(id))).toEqual(alone);
    const bySubject = (a: { subject: string }, b: { subject: string }): number => (a.subject < b.subject ? -1 : 1);
    expect((await events('catalog.item.recorded')).filter(({ subject }) => ids.has(subject)).sort(bySubject)).toEqual(
      told.sort(bySubject),
    );
  });

  it('refuses the one that PostgreSQL does not store and the one that the rule refuses, and stores all others', async () => {
    const path = join(folder, 'list.json');
    await writeFile(path, list());
    await api.sql("ALTER TABLE subscriptions.catalog_item ADD CONSTRAINT for_this_test CHECK (catalog_item_id <> 'A-1007')");
    await writeFile(path, list({ 2200: { country: 'DE' } }));
    await importHere(api, [path]);
    await writeFile(path, list({ 1: { name: 'Another name' } }));

    const { lines } = await importHere(api, [path]);

    expect(lines.slice(1, 4)).toEqual([
      '  2300 read, 0 created, 1 changed, 2297 unchanged, 2 refused',
      expect.stringMatching(/^ {2}refused: A-1007 \(items\[1007\], line \d+\): the item is what PostgreSQL does not store /),
      expect.stringMatching(/^ {2}refused: A-2200 \(items\[2200\], line \d+\): country is "US"; expected "DE", the market /),
    ]);
    expect((await events('catalog.item.recorded')).length).toBe(OFFERS - 1 + 1);
  });
});
