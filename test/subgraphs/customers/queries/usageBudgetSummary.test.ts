import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAzureCustomer, budgetOf, notify, setBudgets, soldAzure, spent, summaryOf } from '../budgets.ts';

const NOW = '2026-03-10T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterEach(() => api.setNow(NOW));
afterAll(() => api.close());

describe('the summary', () => {
  it('counts budgets, costs and subscriptions of the partner in this month', async () => {
    const { provider } = world;
    const customers: string[] = [];
    // Over its budget, exactly at it, trending over it, without a budget, and in another currency.
    for (const [amount, cost, country] of [
      ['100', '100.01', 'US'],
      ['100', '100', 'US'],
      ['310', '100.01', 'US'],
      [null, '7', 'US'],
      ['50', '10', 'DE'],
    ] as const) {
      const customerId = await anAzureCustomer(api, provider, { country });
      customers.push(customerId);
      if (amount !== null) await setBudgets(api, [{ customerId, amount }], provider.adminAgent);
      await spent(api, provider, customerId, cost, { currency: country === 'US' ? 'USD' : 'EUR' });
    }
    await soldAzure(api, provider, customers[0] ?? '');
    await spent(api, provider, customers[3] ?? '', '999', { month: '2026-02' });
    await notify(api, { enabled: true, email: 'b@partner.example' }, provider.adminAgent);
    await notify(api, { enabled: true, email: 'a@partner.example' }, provider.salesAgent);
    await notify(api, { enabled: true, email: 'a@partner.example' }, provider.helpdeskAgent);
    await api.settle();

    const standing = await Promise.all(customers.map((id) => budgetOf(api, id, provider.salesAgent)));
    expect(standing.map((budget) => [budget?.isOverBudget, budget?.isTrendingOver])).toEqual([
      [true, true],
      [false, true],
      [false, true],
      [undefined, undefined],
      [false, false],
    ]);
    expect(await summaryOf(api, provider.helpdeskAgent)).toEqual({
      customersOverBudget: 1,
      customersTrendingOver: 3,
      customersWithUsageBasedSubscription: 5,
      totalCost: null,
      totalCosts: [
        { amount: '10.00', currency: 'EUR' },
        { amount: '307.02', currency: 'USD' },
      ],
      emailsToNotify: ['a@partner.example', 'b@partner.example'],
    });
    expect(await summaryOf(api, world.otherProvider.adminAgent)).toEqual({
      customersOverBudget: 0,
      customersTrendingOver: 0,
      customersWithUsageBasedSubscription: 0,
      totalCost: null,
      totalCosts: [],
      emailsToNotify: [],
    });
    api.setNow('2026-04-01T00:00:00Z');
    expect(await summaryOf(api, provider.adminAgent)).toMatchObject({
      customersOverBudget: 0,
      customersTrendingOver: 0,
      customersWithUsageBasedSubscription: 5,
      totalCosts: [],
    });
  });

  it('has one total where one currency is paid', async () => {
    const { otherProvider } = world;
    const customerId = await anAzureCustomer(api, otherProvider);
    await spent(api, otherProvider, customerId, '7.5');
    expect(await summaryOf(api, otherProvider.adminAgent)).toMatchObject({
      totalCost: { amount: '7.50', currency: 'USD' },
      totalCosts: [{ amount: '7.50', currency: 'USD' }],
    });
  });

  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['a reseller', () => world.reseller.adminAgent, { reason: 'PARTNER_TYPE_NOT_ALLOWED' }],
    ['an administrator of a customer', () => world.ownCustomerAdmin, { reason: 'ROLE_REQUIRED' }],
  ])('is not for %s', async (_, viewer, extensions) => {
    expect((await summaryOf(api, viewer())).errors[0].extensions).toMatchObject(extensions);
  });
});
