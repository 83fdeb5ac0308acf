import { nameKey } from '../../subgraphs/shared/nameKey.ts';
import { PLATFORM, system } from '../../subgraphs/shared/viewer.ts';
import type { CatalogItem } from '../../subgraphs/subscriptions/domain/catalogItem.ts';
import { importedOffer } from '../../subgraphs/subscriptions/domain/importedOffer.ts';
import { recordCatalogItem } from '../../subgraphs/subscriptions/services/recordCatalogItem.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { anOffer } from './anOffer.ts';

const ID = 'off_91fd106f-4b2c-4938-95ac-f54f74e9a239';

let api: Api;

beforeAll(async () => {
  api = await startApi({ now: '2026-03-01T08:00:00Z' });
});

beforeEach(async () => {
  await api.sql('DELETE FROM subscriptions.catalog_item WHERE id = $1', [ID]);
  await api.sql('TRUNCATE subscriptions.event, subscriptions.event_head');
});

afterAll(() => api.close());

function anItem(given: Partial<CatalogItem> = {}): CatalogItem {
  const mapped = importedOffer(anOffer());
  if (!mapped.ok) throw new Error('The sample is no offer.');
  return { ...mapped.value, ...given };
}

async function record(item: CatalogItem, dryRun = false) {
  const caller = { viewer: system('import'), now: api.now(), newId: api.newId };
  const outcome = await api.subgraphs.subscriptions.commands.run(recordCatalogItem, { item, dryRun }, caller);
  return outcome.ok ? outcome.value.ids : outcome.refusals;
}

const stored = async () => (await api.sql('SELECT * FROM subscriptions.catalog_item WHERE id = $1', [ID]))[0];
const events = () =>
  api.sql(
    `SELECT position::int, type, subject, payload, actor, before ->> 'name' AS before, after ->> 'name' AS after
     FROM subscriptions.event WHERE partner_id = $1 ORDER BY position`,
    [PLATFORM],
  );

it('creates an item, tells the log of the platform, and changes nothing when it comes again', async () => {
  expect(await record(anItem())).toEqual({ created: ID, changed: null });
  const first = await stored();
  expect(first).toMatchObject({
    id: ID,
    catalog_item_id: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
    name_key: 'office 365 enterprise e1',
    billing_cycles: ['ANNUAL', 'MONTHLY'],
    terms: ['P1Y'],
    prerequisite_ids: [],
    origin: 'IMPORTED',
    retired_at: null,
  });
  const log = [
    {
      position: 1,
      type: 'catalog.item.recorded',
      subject: ID,
      payload: {
        catalogItemId: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
        kind: 'LEGACY',
        name: 'Office 365 Enterprise E1',
        market: 'US',
        isPurchasable: true,
      },
      actor: { kind: 'SYSTEM', id: 'import' },
      before: null,
      after: 'Office 365 Enterprise E1',
    },
  ];
  expect(await events()).toEqual(log);

  expect(await record(anItem())).toEqual({ created: null, changed: null });
  expect(await stored()).toEqual(first);
  expect(await events()).toEqual(log);
});

it('changes what differs, and its name with the key it is found by', async () => {
  await record(anItem());
  expect(await record(anItem({ name: 'Office 365 E1', isPurchasable: false }))).toEqual({ created: null, changed: ID });
  expect(await stored()).toMatchObject({ name: 'Office 365 E1', name_key: nameKey('Office 365 E1'), is_purchasable: false });
  expect((await events()).at(-1)).toMatchObject({ position: 2, before: 'Office 365 Enterprise E1', after: 'Office 365 E1' });
});

it('sees no change in lists of another order', async () => {
  const prerequisiteIds = ['off_a', 'off_b'];
  await record(anItem({ prerequisiteIds }));
  const again = anItem({ prerequisiteIds: ['off_b', 'off_a'], billingCycles: ['MONTHLY', 'ANNUAL'] });
  expect(await record(again)).toEqual({ created: null, changed: null });
  expect(await record(anItem({ prerequisiteIds: ['off_b', 'off_c'] }))).toEqual({ created: null, changed: ID });
  expect(await stored()).toMatchObject({ prerequisite_ids: ['off_b', 'off_c'] });
});

it('wins over an item that shipped and keeps what the price list does not know of it', async () => {
  await record(anItem());
  await api.sql(
    `UPDATE subscriptions.catalog_item SET origin = 'SHIPPED', market = NULL, retired_at = now(), sku_part_number = 'STANDARDPACK'
     WHERE id = $1`,
    [ID],
  );
  expect(await record(anItem())).toEqual({ created: null, changed: ID });
  expect(await stored()).toMatchObject({ origin: 'IMPORTED', market: 'US', retired_at: null, sku_part_number: 'STANDARDPACK' });
});

it('refuses the same offer for another market and leaves the first alone', async () => {
  await record(anItem());
  const before = await stored();
  expect(await record(anItem({ market: 'CZ', name: 'Jiné jméno' }))).toEqual([
    { code: 'CATALOG_ITEM_OF_ANOTHER_MARKET', market: 'US' },
  ]);
  expect(await stored()).toEqual(before);
});

it('refuses quantities that no purchase could meet', async () => {
  expect(await record(anItem({ minimumQuantity: 25, maximumQuantity: 24 }))).toEqual([
    { code: 'CATALOG_ITEM_QUANTITIES_INVALID', minimum: 25, maximum: 24 },
  ]);
  expect(await record(anItem({ minimumQuantity: -1 }))).toEqual([
    { code: 'CATALOG_ITEM_QUANTITIES_INVALID', minimum: -1, maximum: 10_000_000 },
  ]);
  expect(await stored()).toBeUndefined();
});

it('stores nothing in a dry run', async () => {
  expect(await record(anItem(), true)).toEqual({ created: ID, changed: null });
  expect(await stored()).toBeUndefined();
  expect(await events()).toEqual([]);
});

it('lets one of several at once create the item and the others find it', async () => {
  const rounds = [anItem({ id: 'off_round_1' }), anItem({ id: 'off_round_2' }), anItem({ id: 'off_round_3' }), anItem()];
  for (const item of rounds) {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => record(item)));
    expect(outcomes.map((ids) => JSON.stringify(ids)).sort()).toEqual([
      JSON.stringify({ created: item.id, changed: null }),
      ...Array.from({ length: 7 }, () => JSON.stringify({ created: null, changed: null })),
    ]);
  }
  expect(await events()).toHaveLength(rounds.length);
});
