import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { buy } from '../../subscriptions/purchases.ts';
import {
  anAzureCustomer,
  budgetEvents,
  budgetOf,
  codesOfRows,
  everything,
  notify,
  setBudgets,
  soldAzure,
  spent,
} from '../budgets.ts';

const NOW = '2026-03-10T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterEach(() => api.setNow(NOW));
afterAll(() => api.close());

const azure = (more: Parameters<typeof aCustomer>[2] = {}) => anAzureCustomer(api, world.direct, more);
const set = (budgets: Parameters<typeof setBudgets>[1], more: object = {}) =>
  setBudgets(api, budgets, world.direct.adminAgent, more);
const setOne = (customerId: string, amount = '1000.00') => set([{ customerId, amount }]);
const pay = (customerId: string, totalCost: string, more: Parameters<typeof spent>[4] = {}) =>
  spent(api, world.direct, customerId, totalCost, more);
const read = (customerId: string) => budgetOf(api, customerId, world.direct.helpdeskAgent);
const thresholds = async (customerId: string) =>
  (await budgetEvents(api, customerId)).filter(({ type }) => type === 'customer.budget.threshold_exceeded');

describe('a budget', () => {
  it('is set for a customer that uses Azure, and read as of this month', async () => {
    const customerId = await azure();
    await pay(customerId, '12.345');
    const budget = {
      amount: { amount: '1000.00', currency: 'USD' },
      totalCost: { amount: '12.35', currency: 'USD' },
      percentUsed: '1.24',
      state: 'WITHIN',
      billingStartsOn: '2026-03-01',
      billingEndsOn: '2026-03-31',
      lastModifiedAt: NOW,
      isOverBudget: false,
      isTrendingOver: false,
      etag: expect.any(String),
    };
    expect(await setOne(customerId)).toEqual({
      results: [{ row: 1, customer: { id: customerId, usageBudget: budget }, userErrors: [] }],
      userErrors: [],
      plan: null,
    });
    expect(await read(customerId)).toEqual(budget);
    expect(await budgetEvents(api, customerId)).toEqual([
      { type: 'customer.budget.changed', payload: { amount: '1000.00', currency: 'USD' } },
    ]);
  });

  it('10.1: is told of at 80 %, once for the customer and the month', async () => {
    const customerId = await azure();
    await notify(api, { enabled: true, email: 'ann@partner.example', locale: 'cs-CZ' }, world.direct.salesAgent);
    await notify(api, { enabled: false, email: 'bob@partner.example' }, world.direct.helpdeskAgent);
    await notify(api, { enabled: true, email: 'eve@other.example' }, world.otherDirect.adminAgent);
    await setOne(customerId);
    await pay(customerId, '799.99');
    expect(await read(customerId)).toMatchObject({ state: 'WITHIN', isOverBudget: false });
    expect(await thresholds(customerId)).toEqual([]);

    api.setNow('2026-03-11T08:00:00Z');
    await pay(customerId, '800.00');
    expect(await read(customerId)).toMatchObject({ state: 'NEAR', percentUsed: '80.00', isOverBudget: false });
    const told = {
      type: 'customer.budget.threshold_exceeded',
      payload: {
        month: '2026-03',
        amount: '1000.00',
        currency: 'USD',
        totalCost: '800.00',
        percentUsed: '80.00',
        notifyEmails: ['ann@partner.example'],
        notifyLocales: ['cs-CZ'],
      },
    };
    expect(await thresholds(customerId)).toEqual([told]);

    api.setNow('2026-03-12T08:00:00Z');
    await pay(customerId, '950.00');
    await setOne(customerId, '990');
    expect(await read(customerId)).toMatchObject({ state: 'NEAR' });
    expect(await thresholds(customerId)).toEqual([told]);

    api.setNow('2026-04-01T00:00:00Z');
    expect(await read(customerId)).toMatchObject({
      state: 'WITHIN',
      percentUsed: '0.00',
      billingEndsOn: '2026-04-30',
      lastModifiedAt: null,
    });
    api.setNow('2026-04-20T08:00:00Z');
    await pay(customerId, '990.01');
    expect(await read(customerId)).toMatchObject({ state: 'OVER', isOverBudget: true });
    expect((await thresholds(customerId)).map(({ payload }) => payload.month)).toEqual(['2026-03', '2026-04']);
  });

  it('10.2: stops nothing when it is exceeded', async () => {
    const customerId = await azure();
    await setOne(customerId);
    await pay(customerId, '1000.01');
    expect(await read(customerId)).toMatchObject({ state: 'OVER', isOverBudget: true, percentUsed: '100.00' });
    const { data } = await api.run(
      'query ($id: ID!) { customer(id: $id) { purchaseReadiness { canPurchase blockers } } }',
      { id: customerId },
      world.direct.adminAgent,
    );
    expect(data).toEqual({ customer: { purchaseReadiness: { canPurchase: true, blockers: [] } } });
    expect((await buy(api, world.direct.adminAgent, customerId)).userErrors).toEqual([]);
  });

  it('10.3: of three rows one is refused and two are kept', async () => {
    const customers = [await azure(), await azure(), await azure()];
    const payload = await set(customers.map((customerId, at) => ({ customerId, amount: ['100', '-5', '0.01'][at] ?? '' })));
    expect(codesOfRows(payload)).toEqual([[], ['BUDGET_AMOUNT_INVALID'], []]);
    expect(payload.results[1]).toEqual({
      row: 2,
      customer: null,
      userErrors: [
        {
          code: 'BUDGET_AMOUNT_INVALID',
          field: ['input', 'budgets', '1', 'amount'],
          params: [
            { name: 'places', value: '2' },
            { name: 'maximum', value: '99999999999999' },
          ],
          partnerCenterCode: null,
        },
      ],
    });
    expect(await Promise.all(customers.map(read))).toMatchObject([
      { amount: { amount: '100.00' } },
      null,
      { amount: { amount: '0.01' } },
    ]);
  });

  it('has the places of its currency', async () => {
    const customerId = await azure({ country: 'JP' });
    expect((await setOne(customerId, '1000.5')).results[0].userErrors).toMatchObject([
      { code: 'BUDGET_AMOUNT_INVALID', params: [{ name: 'places', value: '0' }, { name: 'maximum' }] },
    ]);
    await setOne(customerId, '1000');
    expect(await read(customerId)).toMatchObject({ amount: { amount: '1000', currency: 'JPY' }, totalCost: { amount: '0' } });
  });

  it('that is set below 80 % of what is spent already is told of at once', async () => {
    const customerId = await azure();
    await pay(customerId, '500');
    await setOne(customerId);
    expect(await thresholds(customerId)).toEqual([]);
    await setOne(customerId, '600');
    expect(await thresholds(customerId)).toMatchObject([{ payload: { amount: '600.00', percentUsed: '83.33' } }]);
    await set([{ customerId, amount: null }]);
    await setOne(customerId, '500');
    expect(await thresholds(customerId)).toHaveLength(1);
  });

  it('is removed by null, and not by an amount that is left out', async () => {
    const customerId = await azure();
    await setOne(customerId);
    expect(codesOfRows(await set([{ customerId }]))).toEqual([['BUDGET_AMOUNT_INVALID']]);
    expect(await read(customerId)).not.toBeNull();
    expect(codesOfRows(await set([{ customerId, amount: null }]))).toEqual([[]]);
    expect(await read(customerId)).toBeNull();
    expect((await budgetEvents(api, customerId)).map(({ type }) => type)).toEqual([
      'customer.budget.changed',
      'customer.budget.removed',
    ]);
  });

  it('that is set equally again changes nothing', async () => {
    const customerId = await azure();
    await setOne(customerId);
    const before = await everything(api);
    expect(codesOfRows(await setOne(customerId, '1000'))).toEqual([[]]);
    expect(await everything(api)).toEqual(before);
  });
});

describe('what stands against a budget', () => {
  it('is a customer without a classic Azure subscription', async () => {
    const never = await aCustomer(api, world.direct);
    const ended = await aCustomer(api, world.direct);
    await soldAzure(api, world.direct, ended, { status: 'DELETED' });
    const plan = await aCustomer(api, world.direct);
    await soldAzure(api, world.direct, plan, { offerId: 'DZH318Z0BPS6' });
    const suspended = await aCustomer(api, world.direct);
    await soldAzure(api, world.direct, suspended, { status: 'SUSPENDED' });
    const before = await everything(api);
    const none = { code: 'BUDGET_NO_AZURE_USAGE', field: ['input', 'budgets', '0', 'customerId'] };
    for (const customerId of [never, ended, plan]) {
      expect(await setOne(customerId)).toMatchObject({ results: [{ customer: null, userErrors: [none] }] });
    }
    expect(await everything(api)).toEqual(before);
    expect(codesOfRows(await setOne(suspended))).toEqual([[]]);
  });

  it('is a customer of others, and a relationship that is not active', async () => {
    const own = await azure();
    const ended = await azure({ relationship: { state: 'NONE' } });
    const payload = await setBudgets(api, [{ customerId: own, amount: '5' }], world.otherDirect.adminAgent);
    expect(payload.results[0].userErrors).toMatchObject([{ code: 'CUSTOMER_NOT_FOUND', partnerCenterCode: 60003 }]);
    expect(
      codesOfRows(
        await set([
          { customerId: ended, amount: '5' },
          { customerId: 'cus_nobody', amount: '5' },
        ]),
      ),
    ).toEqual([['NO_RESELLER_RELATIONSHIP'], ['CUSTOMER_NOT_FOUND']]);
  });

  it('10.4: is a sandbox', async () => {
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const agent = aPartnerUser(sandbox, api.newId('PartnerUser'), ['ADMIN_AGENT']);
    const customerId = await anAzureCustomer(api, sandbox, { isSandbox: true });
    expect(await setBudgets(api, [{ customerId, amount: '5' }], agent)).toMatchObject({
      results: [{ customer: null, userErrors: [{ code: 'NOT_AVAILABLE_IN_SANDBOX', partnerCenterCode: 800018 }] }],
    });
    expect((await notify(api, { enabled: false }, agent)).userErrors).toMatchObject([{ code: 'NOT_AVAILABLE_IN_SANDBOX' }]);
  });

  it('is a budget that changed since it was read', async () => {
    const customerId = await azure();
    const { results } = await setOne(customerId);
    const { etag } = results[0].customer.usageBudget;
    expect(codesOfRows(await set([{ customerId, amount: '5', ifMatch: 'stale' }]))).toEqual([['ETAG_MISMATCH']]);
    expect(codesOfRows(await set([{ customerId, amount: '5', ifMatch: etag }]))).toEqual([[]]);
    expect(codesOfRows(await set([{ customerId, amount: '6', ifMatch: etag }]))).toEqual([['ETAG_MISMATCH']]);
  });

  it('is a call without rows, and one with more than 100', async () => {
    const rows = Array.from({ length: 101 }, () => ({ customerId: world.ownCustomerId, amount: '1' }));
    for (const budgets of [[], rows]) {
      expect((await set(budgets)).errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', maximum: 100 });
    }
    expect(codesOfRows(await set(rows.slice(1)))).toHaveLength(100);
  });
});

describe('a call', () => {
  it('is planned without being stored, and repeated by its key without effect', async () => {
    const customerId = await azure();
    await api.settle();
    const before = await everything(api);
    const { plan } = await set([{ customerId, amount: '5' }], { dryRun: true });
    expect(plan.events).toEqual([{ type: 'customer.budget.changed', subject: customerId }]);
    expect(plan.changes).toContainEqual({ type: 'UsageBudget', id: customerId, field: 'amount', before: null, after: '5' });
    expect(await everything(api)).toEqual(before);
    const first = await set([{ customerId, amount: '5' }], { idempotencyKey: 'budget' });
    expect(await set([{ customerId, amount: '5' }], { idempotencyKey: 'budget' })).toEqual(first);
    expect(codesOfRows(await set([{ customerId, amount: '6' }], { idempotencyKey: 'budget' }))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED'],
    ]);
  });

  it('of several at once for one customer leaves one budget', async () => {
    const customerId = await azure();
    await api.settle();
    const answers = await Promise.all(['1', '2', '3'].map((amount) => setOne(customerId, amount)));
    expect(answers.flatMap(codesOfRows)).toEqual([[], [], []]);
    expect(await api.sql('SELECT version FROM customers.usage_budget WHERE customer_id = $1', [customerId])).toEqual([
      { version: 3 },
    ]);
  });
});

describe('who may set budgets', () => {
  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      '2.1, 10.4: a sales agent',
      () => world.direct.salesAgent,
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] },
    ],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, { reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['a reseller', () => world.reseller.adminAgent, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
    ['an administrator of the customer', () => world.ownCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
    ['the operator', () => operator, { reason: 'ROLE_REQUIRED' }],
  ])('%s may not', async (_, viewer, extensions) => {
    const before = await everything(api);
    const { errors } = await setBudgets(api, [{ customerId: world.ownCustomerId, amount: '5' }], viewer());
    expect(errors[0].extensions).toMatchObject(extensions);
    expect(await everything(api)).toEqual(before);
  });
});
