import { recordAzureUsage } from '../../../../subgraphs/customers/services/recordAzureUsage.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAzureCustomer, budgetEvents, everything, setBudgets } from '../budgets.ts';

const NOW = '2026-03-10T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

const recording = (
  customerId: string,
  more: Partial<Parameters<typeof recordAzureUsage.run>[1]> = {},
  partnerId = world.direct.id,
) =>
  api.subgraphs.customers.commands.run(
    recordAzureUsage,
    { customerId, month: '2026-03', totalCost: '10', currency: 'USD', lastModifiedAt: api.now(), ...more },
    { viewer: system('test', partnerId), now: api.now(), newId: api.newId },
  );
const changed = async (...args: Parameters<typeof recording>) => {
  const outcome = await recording(...args);
  return outcome.ok ? outcome.value.ids.change : outcome.refusals;
};
const costs = (customerId: string) =>
  api.sql('SELECT month, total_cost::text FROM customers.azure_usage WHERE customer_id = $1 ORDER BY month', [customerId]);

it('keeps the newest estimate of each month; equal or older ones change nothing and tell nothing', async () => {
  const customerId = await anAzureCustomer(api, world.direct);
  const older = new Date('2026-03-09T08:00:00Z');
  expect(await changed(customerId)).toBe('CREATED');
  const before = await everything(api);
  expect(await changed(customerId)).toBe('UNCHANGED');
  expect(await changed(customerId, { totalCost: '99', lastModifiedAt: older })).toBe('UNCHANGED');
  expect(await everything(api)).toEqual(before);
  expect(await changed(customerId, { totalCost: '11' })).toBe('CHANGED');
  expect(await changed(customerId, { month: '2026-02', totalCost: '5.005' })).toBe('CREATED');
  expect(await costs(customerId)).toEqual([
    { month: '2026-02', total_cost: '5.0100' },
    { month: '2026-03', total_cost: '11.0000' },
  ]);
});

it('tells nobody of a month that is over', async () => {
  const customerId = await anAzureCustomer(api, world.direct);
  await setBudgets(api, [{ customerId, amount: '10' }], world.direct.adminAgent);
  expect(await changed(customerId, { month: '2026-02' })).toBe('CREATED');
  expect((await budgetEvents(api, customerId)).map(({ type }) => type)).toEqual(['customer.budget.changed']);
});

it('of several at once tells of the threshold once', async () => {
  const customerId = await anAzureCustomer(api, world.direct);
  await setBudgets(api, [{ customerId, amount: '10' }], world.direct.adminAgent);
  await Promise.all(['8', '9', '10', '11'].map((totalCost) => changed(customerId, { totalCost })));
  expect((await budgetEvents(api, customerId)).map(({ type }) => type)).toEqual([
    'customer.budget.changed',
    'customer.budget.threshold_exceeded',
  ]);
});

it('refuses what cannot be, and stores nothing of it', async () => {
  const customerId = await anAzureCustomer(api, world.direct);
  const before = await everything(api);
  expect(await changed(customerId, { month: '2026-04', totalCost: '-1' })).toEqual([
    { code: 'USAGE_INVALID', field: 'month' },
    { code: 'USAGE_INVALID', field: 'totalCost' },
  ]);
  expect(await changed(customerId, { currency: 'EUR' })).toEqual([{ code: 'CURRENCY_NOT_OF_CUSTOMER', expected: 'USD' }]);
  expect(await changed(customerId, {}, world.otherDirect.id)).toEqual([{ code: 'CUSTOMER_NOT_FOUND' }]);
  expect(await changed('cus_nobody')).toEqual([{ code: 'CUSTOMER_NOT_FOUND' }]);
  expect(await everything(api)).toEqual(before);
});
