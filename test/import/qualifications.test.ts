import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { budgetEvents, budgetOf, everything as everyBudget } from '../subgraphs/customers/budgets.ts';
import { everything, qualificationsOf } from '../subgraphs/customers/qualifying.ts';
import { aCustomer } from '../support/builders.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aWorld, type World } from '../support/world.ts';
import { importHere } from './importHere.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const ofCustomer = () => ({ links: { self: { uri: `/v1/customers/${tenant}/qualifications`, method: 'GET', headers: [] } } });
const EDUCATION = {
  qualification: 'Education',
  vettingStatus: 'InReview',
  vettingReason: null,
  vettingCreateDate: '2026-03-02T09:15:00Z',
};
const CODE = { organizationName: 'City of Redmond', validationId: 'AB12', maxCreates: 5, remainingCreates: 4, etag: 'x' };
const summary = (more: object = {}) => ({
  ...{
    resourceId: tenant,
    resourceName: 'School',
    billingStartDate: '2026-03-01T00:00:00Z',
    billingEndDate: '2026-03-31T00:00:00Z',
  },
  ...{ totalCost: 799.994, currencyLocale: 'en-US', currencyCode: 'USD', usdTotalCost: 799.994, lastModifiedDate: NOW },
  budget: { amount: 1000.0, attributes: { objectType: 'SpendingBudget' } },
  attributes: { objectType: 'CustomerUsageSummary' },
  ...more,
});

let api: Api;
let world: World;
let folder: string;
let tenant: string;
let customerId: string;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
beforeEach(async () => {
  tenant = randomUUID();
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-qualifications-'));
  customerId = await aCustomer(api, world.direct, { tenantId: tenant });
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => api.close());

/** Imports these files, by name, for the partner `direct`. */
async function run(files: Readonly<Record<string, unknown>>, more: object = {}): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(content, null, 1));
  }
  const { lines } = await importHere(api, [folder], { partnerId: world.direct.id, ...more });
  return lines.map((line) => line.replaceAll(`${folder}/`, '')).filter((line) => !line.startsWith('Total'));
}

const sum = (created: number, changed: number, unchanged: number, refused = 0) =>
  `  ${created + changed + unchanged + refused} read, ${created} created, ${changed} changed, ${unchanged} unchanged, ${refused} refused`;

describe('qualifications as Partner Center answers them', () => {
  const file = (...items: object[]) => ({ 'q.json': { totalCount: items.length, items, ...ofCustomer() } });
  const shown = async () => (await qualificationsOf(api, customerId, world.direct.adminAgent)).qualifications;

  it('are kept as they stand, and follow what is decided outside', async () => {
    const state = { qualification: 'StateOwnedEntity' };
    expect(await run(file(EDUCATION, state))).toEqual(['q.json: qualifications of customers', sum(2, 0, 0)]);
    expect(await shown()).toMatchObject([
      { qualification: 'EDUCATION', vettingStatus: 'IN_REVIEW', vettingCreatedAt: '2026-03-02T09:15:00.000Z', attempt: 1 },
      { qualification: 'STATE_OWNED_ENTITY', vettingStatus: 'APPROVED' },
    ]);
    const before = await everything(api);
    expect((await run(file(EDUCATION, state)))[1]).toBe(sum(0, 0, 2));
    expect(await everything(api)).toEqual(before);

    const denied = { ...EDUCATION, vettingStatus: 'Denied', vettingReason: 'Not an Education Customer' };
    expect((await run(file(denied)))[1]).toBe(sum(0, 1, 0));
    expect(await shown()).toMatchObject([{ vettingStatus: 'DENIED', vettingReason: 'Not an Education Customer' }, {}]);
    expect((await run(file({ ...EDUCATION, vettingStatus: 'Approved', vettingCreateDate: '2026-03-05T00:00:00Z' })))[1]).toBe(
      sum(0, 1, 0),
    );
    const [told] = await api.sql<{ payload: object }>(
      `SELECT payload FROM customers.event WHERE type = 'customer.updated' AND customer_id = $1 ORDER BY position DESC LIMIT 1`,
      [customerId],
    );
    expect(told?.payload).toMatchObject({ qualifications: ['EDUCATION', 'STATE_OWNED_ENTITY'] });
    // What is approved is final, and older news are no news.
    expect((await run(file(EDUCATION)))[1]).toBe(sum(0, 0, 1));
    expect(await shown()).toMatchObject([{ qualification: 'EDUCATION', vettingStatus: 'APPROVED' }, {}]);
  });

  it('NONE is nothing, NONPROFIT is kept, and what nobody knows is refused', async () => {
    expect(
      (
        await run(file({ qualification: 'None', vettingStatus: null }, { qualification: 'Nonprofit', vettingStatus: 'Approved' }))
      )[1],
    ).toBe(sum(1, 0, 1));
    expect(await shown()).toMatchObject([{ qualification: 'NONPROFIT', vettingStatus: 'APPROVED' }]);
    expect(await run(file({ qualification: 'Royal', vettingStatus: 'Perhaps' }))).toEqual([
      'q.json: qualifications of customers',
      sum(0, 0, 0, 1),
      expect.stringContaining('qualification is "Royal"; expected NONE, EDUCATION,'),
      expect.stringContaining('vettingStatus is "Perhaps"; expected IN_REVIEW, APPROVED or DENIED'),
    ]);
  });

  it('are of a customer of the partner', async () => {
    const item = { ...EDUCATION };
    expect((await run({ 'q.json': [item] }))[2]).toContain('expected the customer it belongs to, or the option --customer');
    expect((await run({ 'q.json': [item] }, { customerTenantId: world.ownCustomerId.slice(4) }))[1]).toBe(sum(1, 0, 0));
    expect((await run(file(item), { partnerId: world.otherDirect.id }))[2]).toContain(
      'expected a customer of the partner on record',
    );
    expect((await run(file(item), { partnerId: null }))[1]).toContain('name it with --partner');
  });
});

describe('validation codes as Partner Center answers them', () => {
  it('are kept for the partner, and follow what is used up outside', async () => {
    const [partner] = await api.sql<{ tenant_id: string }>('SELECT tenant_id FROM customers.partner WHERE id = $1', [
      world.direct.id,
    ]);
    const own = { ...CODE, partnerId: partner?.tenant_id };
    expect(await run({ 'v.json': { items: [own] } })).toEqual(['v.json: validation codes', sum(1, 0, 0)]);
    const before = await everything(api);
    expect((await run({ 'v.json': { items: [own] } }))[1]).toBe(sum(0, 0, 1));
    expect(await everything(api)).toEqual(before);
    expect((await run({ 'v.json': { items: [{ ...own, remainingCreates: 3 }] } }))[1]).toBe(sum(0, 1, 0));
    const { data } = await api.run(
      '{ validationCodes { nodes { validationId maxCreates remainingCreates } } }',
      {},
      world.direct.app,
    );
    expect(data).toEqual({ validationCodes: { nodes: [{ validationId: 'ab12', maxCreates: 5, remainingCreates: 3 }] } });
  });

  it('are refused for another partner and with more places than there are', async () => {
    expect((await run({ 'v.json': [{ ...CODE, partnerId: tenant }] }))[2]).toContain(
      'expected the tenant of the partner that is imported',
    );
    expect((await run({ 'v.json': [{ ...CODE, remainingCreates: 6 }] }))[2]).toContain('expected a whole number from 0 to 5');
  });
});

describe('budgets and costs as Partner Center answers them', () => {
  it('are kept, and tell of a budget that is nearly spent', async () => {
    expect(await run({ 'u.json': summary() })).toEqual(['u.json: usage summaries of customers', sum(1, 0, 0)]);
    expect(await budgetOf(api, customerId, world.direct.adminAgent)).toMatchObject({
      amount: { amount: '1000.00', currency: 'USD' },
      totalCost: { amount: '799.99' },
      state: 'WITHIN',
    });
    const before = await everyBudget(api);
    expect((await run({ 'u.json': summary() }))[1]).toBe(sum(0, 0, 1));
    expect(await everyBudget(api)).toEqual(before);
    const attributes = { objectType: 'CustomerMonthlyUsageRecord' };
    const record = summary({ totalCost: 800, percentUsed: 80, isUpgraded: false, attributes });
    expect(await run({ 'u.json': { items: [record] } })).toEqual(['u.json: monthly usage records of customers', sum(0, 1, 0)]);
    expect((await budgetEvents(api, customerId)).map(({ type }) => type)).toEqual([
      'customer.budget.changed',
      'customer.budget.threshold_exceeded',
    ]);
    expect((await run({ 'u.json': summary({ totalCost: 800, budget: { amount: 2000 } }) }))[1]).toBe(sum(0, 1, 0));
    expect((await run({ 'u.json': summary({ totalCost: 800, budget: undefined }) }))[1]).toBe(sum(0, 0, 1));
    expect(await budgetOf(api, customerId, world.direct.adminAgent)).toMatchObject({ amount: { amount: '2000.00' } });
  });

  it('a budget comes alone too, and goes when there is none any more', async () => {
    const budget = (amount: number | null) => ({
      'b.json': { amount, attributes: { objectType: 'SpendingBudget' }, ...ofCustomer() },
    });
    expect(await run(budget(50.5))).toEqual(['b.json: usage budgets of customers', sum(1, 0, 0)]);
    expect((await run(budget(50.5)))[1]).toBe(sum(0, 0, 1));
    expect((await run(budget(null)))[1]).toBe(sum(0, 1, 0));
    expect((await run(budget(0)))[1]).toBe(sum(0, 0, 1));
    expect(await budgetOf(api, customerId, world.direct.adminAgent)).toBeNull();
    expect((await run(budget(1.005)))[2]).toContain('expected at most 2 places');
  });

  it.each<[object, string]>([
    [{ totalCost: -1 }, 'totalCost is -1; expected an amount of 0 or more'],
    [{ currencyCode: 'EUR' }, 'expected USD, in which the customer pays'],
    [{ billingStartDate: '2026-04-01T00:00:00Z' }, 'billingStartDate is what cannot be'],
    [{ billingStartDate: undefined }, 'billingStartDate is missing'],
    [{ lastModifiedDate: 'yesterday' }, 'lastModifiedDate is "yesterday"'],
    [{ resourceId: '00000000-0000-4000-8000-000000000000' }, 'expected a customer of the partner on record'],
  ])('with %j are refused', async (more, fault) => {
    const before = await everyBudget(api);
    expect((await run({ 'u.json': summary({ budget: undefined, ...more }) }))[2]).toContain(fault);
    expect(await everyBudget(api)).toEqual(before);
  });

  it('the summary of a partner is left out with a word', async () => {
    expect(await run({ 's.json': { resourceId: 'x', totalCost: 5, attributes: { objectType: 'PartnerUsageSummary' } } })).toEqual(
      ['s.json', '  note: The usage summary of a partner is not imported: it is summed up from its customers.'],
    );
  });
});
