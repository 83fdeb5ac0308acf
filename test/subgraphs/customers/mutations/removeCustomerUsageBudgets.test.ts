import { aCustomer, aPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import {
  anAzureCustomer,
  budgetEvents,
  budgetOf,
  codesOfRows,
  everything,
  removeBudgets,
  setBudgets,
  spent,
  summaryOf,
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

const remove = (customerIds: string[], more: object = {}) => removeBudgets(api, customerIds, world.direct.adminAgent, more);

describe('a removal', () => {
  it('10.5: at 85 % leaves no budget, no customer that trends over it, and one row of the log', async () => {
    const customerId = await anAzureCustomer(api, world.direct);
    await setBudgets(api, [{ customerId, amount: '1000' }], world.direct.adminAgent);
    await spent(api, world.direct, customerId, '850');
    expect(await budgetOf(api, customerId, world.direct.adminAgent)).toMatchObject({
      percentUsed: '85.00',
      isTrendingOver: true,
    });
    expect(await summaryOf(api, world.direct.adminAgent)).toMatchObject({ customersTrendingOver: 1 });

    expect(await remove([customerId])).toEqual({
      results: [{ row: 1, customer: { id: customerId, usageBudget: null }, userErrors: [] }],
      userErrors: [],
      plan: null,
    });
    expect(await summaryOf(api, world.direct.adminAgent)).toMatchObject({ customersTrendingOver: 0 });
    expect((await budgetEvents(api, customerId)).filter(({ type }) => type === 'customer.budget.removed')).toHaveLength(1);
    const before = await everything(api);
    expect(codesOfRows(await remove([customerId]))).toEqual([[]]);
    expect(await everything(api)).toEqual(before);
  });

  it('of rows is carried out for each by itself', async () => {
    const customers = [await anAzureCustomer(api, world.direct), await anAzureCustomer(api, world.direct)];
    await setBudgets(
      api,
      customers.map((customerId) => ({ customerId, amount: '10' })),
      world.direct.adminAgent,
    );
    const payload = await remove([customers[0] ?? '', 'cus_nobody', customers[1] ?? '']);
    expect(codesOfRows(payload)).toEqual([[], ['CUSTOMER_NOT_FOUND'], []]);
    expect(payload.results[1].userErrors[0].field).toEqual(['input', 'customerIds', '1']);
    expect(await Promise.all(customers.map((id) => budgetOf(api, id, world.direct.adminAgent)))).toEqual([null, null]);
  });

  it('works for a customer that left', async () => {
    const tenantId = '8e6a1f52-0000-4000-8000-000000000001';
    const customerId = await anAzureCustomer(api, world.direct, { tenantId, domain: 'left.onmicrosoft.com' });
    await setBudgets(api, [{ customerId, amount: '10' }], world.direct.adminAgent);
    await aCustomer(api, world.direct, { tenantId, domain: 'left.onmicrosoft.com', relationship: { state: 'NONE' } });
    expect(codesOfRows(await remove([customerId]))).toEqual([[]]);
    expect(await budgetOf(api, customerId, world.direct.adminAgent)).toBeNull();
  });

  it('is planned without being stored, and not for a sandbox, another partner and a sales agent', async () => {
    const customerId = await anAzureCustomer(api, world.direct);
    await setBudgets(api, [{ customerId, amount: '10' }], world.direct.adminAgent);
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const agent = aPartnerUser(sandbox, api.newId('PartnerUser'), ['ADMIN_AGENT']);
    const before = await everything(api);
    expect((await remove([customerId], { dryRun: true })).plan.events).toMatchObject([{ type: 'customer.budget.removed' }]);
    expect(codesOfRows(await removeBudgets(api, [customerId], agent))).toEqual([['NOT_AVAILABLE_IN_SANDBOX']]);
    expect(codesOfRows(await removeBudgets(api, [customerId], world.otherDirect.adminAgent))).toEqual([['CUSTOMER_NOT_FOUND']]);
    expect((await removeBudgets(api, [customerId], world.direct.salesAgent)).errors[0].extensions).toMatchObject({
      reason: 'ROLE_REQUIRED',
      requiredRoles: ['ADMIN_AGENT'],
    });
    expect(await everything(api)).toEqual(before);
  });
});
