import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLATFORM } from '../../subgraphs/shared/viewer.ts';
import { catalogItemIdOf } from '../../subgraphs/subscriptions/domain/catalogItemIdOf.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aPartnerUser } from '../support/viewers.ts';
import { runImport } from './runImport.ts';

jest.setTimeout(120_000); // programs that start from nothing, on a machine that may be busy

/** Recorded answers of Partner Center, which are no part of the repository. */
const recorded = process.env.RECORDED_DATA;
const onRecorded = recorded ? it : it.skip;
const because = recorded ? '' : ' (skipped: RECORDED_DATA names no folder with recorded answers)';

const OFFERS = 274;
const seller = aPartnerUser({ id: 'par_recorded', type: 'DIRECT_BILL' }, 'pusr_recorded', ['ADMIN_AGENT']);

interface Recorded {
  readonly id: string;
  readonly name: string;
  readonly prerequisiteOffers: readonly string[];
  readonly conversionTargetOffers: readonly string[];
  readonly upgradeTargetOffers?: readonly string[];
}

describe(`the recorded price list of the United States${because}`, () => {
  let api: Api;
  const path = join(recorded ?? '', 'partner-center', 'offers.US.json');
  const sum = (created: number, unchanged: number): string =>
    `${OFFERS} read, ${created} created, 0 changed, ${unchanged} unchanged, 0 refused`;
  const imported = () => runImport([path], { DATABASE_URL_SUBSCRIPTIONS: api.database.appUrl('subscriptions') });

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  onRecorded('is imported once, and a second time without effect', async () => {
    const rows = () => api.sql("SELECT *, xmin::text FROM subscriptions.catalog_item WHERE kind = 'LEGACY' ORDER BY id");
    const logged = () =>
      api.sql<{ n: number }>('SELECT count(*)::int AS n FROM subscriptions.event WHERE partner_id = $1', [PLATFORM]);

    expect(await imported()).toEqual({
      code: 0,
      lines: [`${path}: offers of a price list`, `  ${sum(OFFERS, 0)}`, `Total: 1 file; ${sum(OFFERS, 0)}`],
    });
    const first = await rows();
    expect(first).toHaveLength(OFFERS);
    expect(await logged()).toEqual([{ n: OFFERS }]);

    expect(await imported()).toMatchObject({ code: 0, lines: [expect.anything(), `  ${sum(0, OFFERS)}`, expect.anything()] });
    expect(await rows()).toEqual(first);
    expect(await logged()).toEqual([{ n: OFFERS }]);
  });

  onRecorded('stands in the catalogue as it was recorded', async () => {
    const { items }: { items: readonly Recorded[] } = JSON.parse(await readFile(path, 'utf8'));
    const rows = await api.sql<Record<string, unknown>>("SELECT * FROM subscriptions.catalog_item WHERE kind = 'LEGACY'");
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const { id, name, prerequisiteOffers, conversionTargetOffers, upgradeTargetOffers = [] } of items) {
      expect(byId.get(catalogItemIdOf(id))).toMatchObject({
        catalog_item_id: id,
        name,
        market: 'US',
        prerequisite_ids: prerequisiteOffers.map(catalogItemIdOf),
        conversion_target_ids: conversionTargetOffers.map(catalogItemIdOf),
        upgrade_target_ids: upgradeTargetOffers.map(catalogItemIdOf),
        origin: 'IMPORTED',
        retired_at: null,
      });
    }
    const counted = async (condition: string): Promise<number> =>
      (await api.sql(`SELECT 1 FROM subscriptions.catalog_item WHERE kind = 'LEGACY' AND ${condition}`)).length;
    expect(await counted('is_add_on')).toBe(75);
    expect(await counted('has_add_ons')).toBe(109);
    expect(await counted('is_trial')).toBe(17);
    expect(await counted("segment = 'NONPROFIT' AND required_qualification = 'NONPROFIT'")).toBe(87);
    expect(await counted("segment = 'COMMERCIAL' AND required_qualification IS NULL")).toBe(187);
    expect(await counted('category IS NULL')).toBe(75);
    expect(await counted("limit_unit_of_measure = 'LIFETIME'")).toBe(17);
    expect(await counted('limit_unit_of_measure = \'CONCURRENT\' AND "limit" IN (1, 2)')).toBe(15);
    expect(await counted("terms = '{P1Y}' AND billing_cycles = '{ANNUAL,MONTHLY}'")).toBe(256);
    expect(await counted("terms = '{P1M}' AND billing_cycles = '{NONE}' AND is_trial")).toBe(10);
    expect(await counted("terms = '{}' AND billing_cycles = '{NONE}' AND is_trial")).toBe(7);
    expect(await counted("terms = '{}' AND billing_cycles = '{MONTHLY}' AND billing_type = 'USAGE'")).toBe(1);
    expect(await counted('minimum_quantity > 1')).toBe(39);
  });

  onRecorded('is found through the graph, with those prerequisites that the file holds too', async () => {
    const { data, errors } = await api.run(
      `query ($id: ID!) {
        catalogItem(id: $id) { offerId name kind isAddOn unitType limitUnit limit terms billingCycles prerequisites { name } prices(market: "US") { billingCycle } }
        catalogItems(first: 1, filter: { kind: LEGACY, market: "US" }) { totalCount }
      }`,
      { id: 'off_c94271d8-b431-4a25-a3c5-a57737a1c909' },
      seller,
    );

    expect(errors).toBeUndefined();
    const { items }: { items: readonly Recorded[] } = JSON.parse(await readFile(path, 'utf8'));
    const names = new Map(items.map(({ id, name }) => [id, name]));
    const wanted = items.find(({ id }) => id === 'C94271D8-B431-4A25-A3C5-A57737A1C909')?.prerequisiteOffers ?? [];
    expect(data).toEqual({
      catalogItem: {
        offerId: 'C94271D8-B431-4A25-A3C5-A57737A1C909',
        name: 'Audio Conferencing',
        kind: 'LEGACY',
        isAddOn: true,
        unitType: 'Licenses',
        limitUnit: 'NONE',
        limit: null,
        terms: ['P1Y'],
        billingCycles: ['ANNUAL', 'MONTHLY'],
        prerequisites: wanted.filter((id) => names.has(id)).map((id) => ({ name: names.get(id) })),
        prices: [],
      },
      catalogItems: { totalCount: OFFERS },
    });
  });
});
