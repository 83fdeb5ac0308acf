import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../../subscriptions/purchases.ts';
import { shipped } from '../../subscriptions/shipped.ts';

const SET = `mutation ($input: SetCustomerCostManagementAccessInput!) {
  setCustomerCostManagementAccess(input: $input) {
    customer { id costManagementAccess } userErrors { code field params { name value } } plan { changes { field after } }
  }
}`;
const READ = 'query ($id: ID!) { customer(id: $id) { costManagementAccess } }';
const AZURE = { catalogItemId: shipped.azurePlan, quantity: 1, termDuration: null, billingCycle: 'MONTHLY' };

let api: Api;
let world: World;
let agent: Viewer;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  agent = world.direct.salesAgent;
});
afterAll(() => api.close());

async function set(customerId: string, access: 'ALLOWED' | 'NOT_ALLOWED', viewer: Viewer = agent, more: object = {}) {
  const { data, errors } = await api.run(SET, { input: { customerId, access, ...more } }, viewer);
  return errors ? { errors } : Object(data).setCustomerCostManagementAccess;
}

const read = async (id: string, viewer: Viewer) =>
  Object((await api.run(READ, { id }, viewer)).data).customer.costManagementAccess;
const told = (id: string) =>
  api.sql(
    `SELECT partner_id, payload FROM customers.event WHERE type = 'customer.cost_management_access.changed' AND subject = $1`,
    [id],
  );

async function withPlan(): Promise<string> {
  const id = await aCustomer(api, world.direct);
  await api.settle();
  await bought(api, world.direct.adminAgent, id, AZURE);
  return id;
}

describe('the access of a customer to its Azure costs', () => {
  it('8.5: set twice is told once; the plan was bought a moment ago', async () => {
    const id = await withPlan();
    expect(await read(id, agent)).toBe('NOT_ALLOWED');
    for (let time = 0; time < 2; time += 1)
      expect(await set(id, 'ALLOWED')).toEqual({ customer: { id, costManagementAccess: 'ALLOWED' }, userErrors: [], plan: null });
    expect(await told(id)).toEqual([{ partner_id: world.direct.id, payload: { access: 'ALLOWED' } }]);
  });

  it('needs an Azure plan to be given, and none to be taken', async () => {
    const id = await aCustomer(api, world.direct);
    await api.settle();
    await bought(api, world.direct.adminAgent, id);
    expect(await set(id, 'ALLOWED')).toEqual({
      customer: null,
      userErrors: [{ code: 'AZURE_SUBSCRIPTION_REQUIRED', field: ['input', 'customerId'], params: [] }],
      plan: null,
    });
    expect(await set(id, 'NOT_ALLOWED')).toMatchObject({ customer: { costManagementAccess: 'NOT_ALLOWED' }, userErrors: [] });
    expect(await told(id)).toEqual([]);
  });

  it('stands between one partner and the customer', async () => {
    const { direct, otherDirect, sharedCustomerId: id, sharedCustomerAdmin } = world;
    await bought(api, direct.adminAgent, id, AZURE);
    await set(id, 'ALLOWED');
    expect(await read(id, otherDirect.adminAgent)).toBe('NOT_ALLOWED');
    expect(await read(id, sharedCustomerAdmin)).toBeNull();
    expect((await set(id, 'ALLOWED', otherDirect.adminAgent)).userErrors).toMatchObject([
      { code: 'AZURE_SUBSCRIPTION_REQUIRED' },
    ]);
  });

  it('outlasts a recording of the customer', async () => {
    const tenantId = '6c4f9d30-0000-4000-8000-000000000005';
    const known = { tenantId, domain: 'costs.onmicrosoft.com' };
    const id = await aCustomer(api, world.direct, known);
    await api.settle();
    await bought(api, world.direct.adminAgent, id, AZURE);
    await set(id, 'ALLOWED');
    await aCustomer(api, world.direct, { ...known, relationship: { friendlyName: 'Recorded again' } });
    expect(await read(id, agent)).toBe('ALLOWED');
  });

  it('is planned without being stored', async () => {
    const id = await withPlan();
    expect(await set(id, 'ALLOWED', agent, { dryRun: true })).toMatchObject({
      customer: { costManagementAccess: 'NOT_ALLOWED' },
      plan: { changes: expect.arrayContaining([{ field: 'costManagementAccess', after: 'ALLOWED' }]) },
    });
  });

  it('is not set for strangers, without a relationship, or by who may not', async () => {
    const id = await withPlan();
    const codes = async (customerId: string, viewer: Viewer = agent) =>
      (await set(customerId, 'ALLOWED', viewer)).userErrors.map(({ code }: { code: string }) => code);
    expect(await codes(id, world.otherDirect.adminAgent)).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(await codes(await aCustomer(api, world.direct, { relationship: { state: 'REMOVING' } }))).toEqual([
      'NO_RESELLER_RELATIONSHIP',
    ]);
    for (const viewer of [world.direct.helpdeskAgent, world.direct.app, world.reseller.adminAgent, operator])
      expect(await set(id, 'ALLOWED', viewer)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await read(id, agent)).toBe('NOT_ALLOWED');
  });
});
