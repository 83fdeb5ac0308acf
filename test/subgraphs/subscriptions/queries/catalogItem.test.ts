import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi({ now: '2026-03-01T08:00:00Z' });
  world = await aWorld(api);
});
afterAll(() => api.close());

async function item(id: string, selection: string, viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(`query ($id: ID!) { catalogItem(id: $id) { ${selection} } }`, { id }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.catalogItem;
}

describe('an item of the catalogue', () => {
  it('says what can be bought and how', async () => {
    const selection = `
      id offerId kind name description market segment category minimumQuantity maximumQuantity maximumSeatsPerCustomer
      isAddOn hasAddOns isTrial isAutoRenewable isPurchasable unitType billingType terms billingCycles limitUnit limit
      prerequisites { name } conversionTargets { name } upgradeTargets { name }`;
    expect(await item(shipped.businessBasic, selection)).toEqual({
      id: shipped.businessBasic,
      offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      kind: 'NEW_COMMERCE',
      name: 'Microsoft 365 Business Basic',
      description: 'Mail, Teams and Office on the web for small companies.',
      market: null,
      segment: 'COMMERCIAL',
      category: 'Microsoft 365 Business',
      minimumQuantity: 1,
      maximumQuantity: 300,
      maximumSeatsPerCustomer: 300,
      isAddOn: false,
      hasAddOns: true,
      isTrial: false,
      isAutoRenewable: true,
      isPurchasable: true,
      unitType: 'Licenses',
      billingType: 'LICENSE',
      terms: ['P1M', 'P1Y'],
      billingCycles: ['MONTHLY', 'ANNUAL'],
      limitUnit: 'NONE',
      limit: null,
      prerequisites: [],
      conversionTargets: [],
      upgradeTargets: [
        { name: 'Microsoft 365 Business Standard' },
        { name: 'Office 365 E1' },
        { name: 'Office 365 E3' },
        { name: 'Office 365 E5' },
      ],
    });
  });

  it('names what it needs, what a trial turns into and how often it is sold', async () => {
    expect(await item(shipped.teamsPremium, 'isAddOn limitUnit limit prerequisites { name }')).toEqual({
      isAddOn: true,
      limitUnit: 'LIFETIME',
      limit: 1,
      prerequisites: ['Microsoft 365 E3', 'Microsoft 365 E5', 'Microsoft 365 Business Premium', 'Office 365 E3'].map((name) => ({
        name,
      })),
    });
    expect(await item(shipped.businessStandardTrial, 'isTrial billingCycles conversionTargets { id }')).toEqual({
      isTrial: true,
      billingCycles: ['NONE'],
      conversionTargets: [{ id: shipped.businessStandard }],
    });
  });

  it('leaves out related items that the catalogue no longer holds', async () => {
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = now() WHERE id = $1', [shipped.e3]);
    expect(await item(shipped.teamsPhone, 'prerequisites { name }')).toEqual({
      prerequisites: [{ name: 'Office 365 E3' }, { name: 'Microsoft 365 Business Premium' }],
    });
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = NULL WHERE id = $1', [shipped.e3]);
  });

  it('is null when there is none', async () => {
    expect(await item('off_none', 'id')).toBeNull();
    expect(await item(world.ownCustomerId, 'id')).toBeNull();
  });
});

describe('its prices', () => {
  const PRICES = (market: string) =>
    `prices(market: "${market}") { termDuration billingCycle unitPrice { amount currency } effectiveFrom effectiveTo }`;
  const rows = (
    currency: string,
    prices: readonly (readonly [string | null, string, string])[],
    effectiveFrom = '2025-04-01',
  ) => ({
    prices: prices.map(([termDuration, billingCycle, amount]) => ({
      termDuration,
      billingCycle,
      unitPrice: { amount, currency },
      effectiveFrom,
      effectiveTo: null,
    })),
  });

  it.each([
    ['US', 'USD', ['43.20', '37.80', '432.00', '37.80', '432.00', '1296.00']],
    ['CZ', 'EUR', ['41.04', '35.91', '410.40', '35.91', '410.40', '1231.20']],
    ['JP', 'JPY', ['6480', '5670', '64800', '5670', '64800', '194400']],
    ['KW', 'KWD', ['13.262', '11.605', '132.624', '11.605', '132.624', '397.872']],
  ])('in %s are in %s, by term and billing cycle', async (market, currency, amounts) => {
    const pairs = [
      ['P1M', 'MONTHLY'],
      ['P1Y', 'MONTHLY'],
      ['P1Y', 'ANNUAL'],
      ['P3Y', 'MONTHLY'],
      ['P3Y', 'ANNUAL'],
      ['P3Y', 'TRIENNIAL'],
    ] as const;
    const prices = pairs.map(([term, cycle], at) => [term, cycle, amounts[at] ?? ''] as const);
    expect(await item(shipped.e3, PRICES(market))).toEqual(rows(currency, prices));
  });

  it('of what has no term have none, and a market without a price list is empty', async () => {
    expect(await item(shipped.windowsServer, PRICES('US'))).toEqual(rows('USD', [[null, 'ONE_TIME', '1069.00']], '2020-01-01'));
    expect(await item(shipped.e3, PRICES('CH'))).toEqual({ prices: [] });
    expect(await item(shipped.azurePlan, PRICES('US'))).toEqual({ prices: [] });
  });

  it('that hold no longer are not shown, those to come are', async () => {
    api.setNow('2025-03-31T23:59:59Z');
    const answer = Object(await item(shipped.businessBasic, PRICES('US')));
    expect(answer.prices.filter(({ billingCycle }: { billingCycle: string }) => billingCycle === 'MONTHLY')).toMatchObject([
      { termDuration: 'P1M', effectiveFrom: '2020-01-01', effectiveTo: '2025-03-31' },
      { termDuration: 'P1M', effectiveFrom: '2025-04-01', effectiveTo: null },
      { termDuration: 'P1Y', unitPrice: { amount: '6.00' }, effectiveTo: '2025-03-31' },
      { termDuration: 'P1Y', unitPrice: { amount: '6.30' }, effectiveTo: null },
    ]);
    api.setNow('2026-03-01T08:00:00Z');
  });

  it('that were imported stand in place of all shipped ones of the item and market', async () => {
    await api.sql(
      `INSERT INTO subscriptions.price_entry (catalog_item_id, market, currency, term_duration, billing_cycle, unit_price,
         effective_from, origin) VALUES ($1, 'US', 'USD', 'P1Y', 'ANNUAL', 400, '2026-01-01', 'IMPORTED')`,
      [shipped.businessStandard],
    );
    expect(await item(shipped.businessStandard, PRICES('US'))).toEqual(rows('USD', [['P1Y', 'ANNUAL', '400.00']], '2026-01-01'));
    expect(Object(await item(shipped.businessStandard, PRICES('CZ'))).prices).toHaveLength(3);
  });

  it('are null beside FORBIDDEN for a helpdesk agent, and the item is there', async () => {
    const { data, errors } = await api.run(
      `query ($id: ID!) { catalogItem(id: $id) { name ${PRICES('US')} } }`,
      { id: shipped.e3 },
      world.direct.helpdeskAgent,
    );
    expect(data?.catalogItem).toEqual({ name: 'Microsoft 365 E3', prices: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['catalogItem', 'prices'] })]);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
