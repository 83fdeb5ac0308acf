import { readFileSync } from 'node:fs';
import { Exact, minorDigits } from '../../../../subgraphs/shared/money.ts';
import { nameKey } from '../../../../subgraphs/shared/nameKey.ts';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { referenceSets } from '../../../../subgraphs/subscriptions/database/reference.ts';
import { catalogItemIdOf } from '../../../../subgraphs/subscriptions/domain/catalogItemIdOf.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { shipped } from '../shipped.ts';

interface ShippedItem {
  readonly id: string;
  readonly catalogItemId: string;
  readonly name: string;
  readonly nameKey: string;
  readonly segment: string;
  readonly requiredQualification: string | null;
  readonly isAddOn: boolean;
  readonly hasAddOns: boolean;
  readonly isTrial: boolean;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly terms: readonly string[];
  readonly billingCycles: readonly string[];
  readonly prerequisiteIds: readonly string[];
  readonly conversionTargetIds: readonly string[];
  readonly upgradeTargetIds: readonly string[];
}
interface ShippedPrices {
  readonly catalogItemId: string;
  readonly market: string;
  readonly currency: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly prices: Readonly<Record<string, string>>;
}

const items: ShippedItem[] = JSON.parse(
  readFileSync(projectFile('subgraphs/subscriptions/reference/catalog-items.json'), 'utf8'),
);
const prices: ShippedPrices[] = JSON.parse(readFileSync(projectFile('subgraphs/subscriptions/reference/prices.json'), 'utf8'));
const ids = new Set(items.map(({ id }) => id));

describe('the shipped items', () => {
  it('have the id of their Partner Center id, each once, and the sort key of their name', () => {
    expect(ids.size).toBe(items.length);
    for (const { id, catalogItemId, name, nameKey: key } of items) {
      expect(catalogItemId).toMatch(/^[A-Z0-9]{12}:\d{4}:[A-Z0-9]{12}$/);
      expect([id, key]).toEqual([catalogItemIdOf(catalogItemId), nameKey(name)]);
    }
  });

  it('relate to each other: add-ons to their bases, trials to what they turn into', () => {
    for (const item of items) {
      const related = [...item.prerequisiteIds, ...item.conversionTargetIds, ...item.upgradeTargetIds];
      expect(related.filter((id) => !ids.has(id) || id === item.id)).toEqual([]);
      expect(item.isAddOn).toBe(item.prerequisiteIds.length > 0);
      expect(item.hasAddOns).toBe(items.some(({ prerequisiteIds }) => prerequisiteIds.includes(item.id)));
      expect(item.isTrial).toBe(item.conversionTargetIds.length > 0);
    }
  });

  it('1.1: trials are commercial, no add-ons, and 25 seats', () => {
    for (const { segment, isAddOn, minimumQuantity, maximumQuantity, billingCycles } of items.filter(({ isTrial }) => isTrial)) {
      expect([segment, isAddOn, minimumQuantity, maximumQuantity, billingCycles]).toEqual([
        'COMMERCIAL',
        false,
        25,
        25,
        ['NONE'],
      ]);
    }
  });

  it('1.1: of a segment other than commercial ask for its qualification', () => {
    const required = new Map(items.map(({ segment, requiredQualification }) => [segment, requiredQualification]));
    expect(Object.fromEntries(required)).toEqual({
      COMMERCIAL: null,
      EDUCATION: 'EDUCATION',
      GOVERNMENT: 'GOVERNMENT_COMMUNITY_CLOUD',
      NONPROFIT: 'NONPROFIT',
    });
  });
});

describe('the shipped prices', () => {
  it('are of shipped items, in the digits of their currency, one currency for each market', () => {
    const currencies = new Map(prices.map(({ market, currency }) => [market, currency]));
    expect(Object.fromEntries(currencies)).toEqual({ US: 'USD', CZ: 'EUR', DE: 'EUR', GB: 'GBP', JP: 'JPY', KW: 'KWD' });
    for (const { catalogItemId, market, currency, prices: table } of prices) {
      expect(ids.has(catalogItemId)).toBe(true);
      expect(currency).toBe(currencies.get(market));
      for (const price of Object.values(table)) expect(price.split('.')[1]?.length ?? 0).toBe(minorDigits(currency));
    }
  });

  it('cover every pair of term and billing cycle that is sold, trials and use aside', () => {
    const months: Readonly<Record<string, number>> = {
      NONE: 1,
      P1M: 1,
      P1Y: 12,
      P3Y: 36,
      MONTHLY: 1,
      ANNUAL: 12,
      TRIENNIAL: 36,
      ONE_TIME: 0,
    };
    for (const { id, terms, billingCycles, isTrial } of items) {
      const pairs = (terms.length === 0 ? ['NONE'] : terms).flatMap((term) =>
        billingCycles.filter((cycle) => (months[cycle] ?? 99) <= (months[term] ?? 0)).map((cycle) => `${term} ${cycle}`),
      );
      const now = prices.filter(({ catalogItemId, effectiveTo }) => catalogItemId === id && effectiveTo === null);
      const isPriced = !isTrial && id !== shipped.azurePlan;
      expect(now.map(({ prices: table }) => Object.keys(table).sort())).toEqual(isPriced ? Array(6).fill(pairs.sort()) : []);
    }
  });

  it('1.1: a month costs 20 % more than the monthly part of a year, a year billed monthly 5 % more since 2025-04-01', () => {
    for (const { currency, effectiveFrom, prices: table } of prices) {
      const annual = table['P1Y ANNUAL'];
      if (annual === undefined) continue;
      const rounded = (factor: string) => new Exact(annual).times(factor).dividedBy(12).toFixed(minorDigits(currency), 4);
      expect(table['P1M MONTHLY']).toBe(rounded('1.2'));
      expect(table['P1Y MONTHLY']).toBe(rounded(effectiveFrom === '2025-04-01' ? '1.05' : '1'));
    }
  });
});

describe('loading', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const load = (name: string, rows: readonly object[], now = '2026-05-01T00:00:00Z') =>
    api.subgraphs.subscriptions.database.write(system('reference'), async (manager) => {
      const statements = referenceSets.find((set) => set.name === name)?.statements ?? [];
      for (const sql of statements)
        await manager.query(sql, sql.includes('$2') ? [JSON.stringify(rows), new Date(now)] : [JSON.stringify(rows)]);
    });
  const stored = (id: string) => api.sql('SELECT name, origin, retired_at FROM subscriptions.catalog_item WHERE id = $1', [id]);
  const others = items.filter(({ id }) => id !== shipped.e3);

  it('again changes nothing', async () => {
    const all = () =>
      api.sql(
        'SELECT t::text FROM subscriptions.catalog_item t UNION ALL SELECT t::text FROM subscriptions.price_entry t ORDER BY 1',
      );
    const before = await all();
    await load('catalog items', items);
    await load('prices', prices);
    expect(await all()).toEqual(before);
  });

  it('retires what is gone, and takes back what returns', async () => {
    await load('catalog items', others);
    expect(await stored(shipped.e3)).toEqual([
      { name: 'Microsoft 365 E3', origin: 'SHIPPED', retired_at: new Date('2026-05-01T00:00:00Z') },
    ]);
    await load('catalog items', items);
    expect(await stored(shipped.e3)).toEqual([{ name: 'Microsoft 365 E3', origin: 'SHIPPED', retired_at: null }]);
  });

  it('ends the prices that are gone and never deletes them', async () => {
    const count = async () =>
      api.sql(
        `SELECT count(*)::integer AS rows, count(*) FILTER (WHERE effective_to < effective_from)::integer AS ended
         FROM subscriptions.price_entry WHERE catalog_item_id = $1`,
        [shipped.e3],
      );
    await load(
      'prices',
      prices.filter(({ catalogItemId }) => catalogItemId !== shipped.e3),
    );
    expect(await count()).toEqual([{ rows: 72, ended: 72 }]);
    await load('prices', prices);
    expect(await count()).toEqual([{ rows: 72, ended: 0 }]);
  });

  it('leaves imported rows alone', async () => {
    await api.sql(`UPDATE subscriptions.catalog_item SET name = 'Imported', origin = 'IMPORTED' WHERE id = $1`, [shipped.e3]);
    await api.sql(`UPDATE subscriptions.price_entry SET unit_price = 1, origin = 'IMPORTED' WHERE catalog_item_id = $1`, [
      shipped.e3,
    ]);
    await load('catalog items', items);
    await load('prices', prices);
    await load('catalog items', others);
    await load('prices', []);
    expect(await stored(shipped.e3)).toEqual([{ name: 'Imported', origin: 'IMPORTED', retired_at: null }]);
    const rows = await api.sql(
      `SELECT DISTINCT unit_price::text, origin, effective_to < effective_from AS ended FROM subscriptions.price_entry
       WHERE catalog_item_id = $1 AND effective_to IS NULL`,
      [shipped.e3],
    );
    expect(rows).toEqual([{ unit_price: '1.0000', origin: 'IMPORTED', ended: null }]);
  });
});
