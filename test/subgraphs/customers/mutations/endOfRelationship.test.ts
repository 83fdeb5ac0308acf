import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { budgetEvents, budgetOf, setBudgets, soldAzure } from '../budgets.ts';
import { accept, aLink } from '../invitations.ts';
import { grant, permissionsOf, RESERVATIONS } from '../purchasePermissions.ts';
import { eventsOf, RELATIONSHIP, relationshipOf, remove } from '../removals.ts';

const KEPT = `query ($id: ID!) { customer(id: $id) { verification { status startedAt decidedAt } qualifications { qualification } } }`;

let api: Api;
let world: World;
let agent: World['direct']['adminAgent'];
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  agent = world.direct.adminAgent;
});
afterAll(() => api.close());

it('customers 12.3: budget and purchase permissions end with the relationship, and are told', async () => {
  const { direct } = world;
  const [customerId, other] = [await aCustomer(api, direct), await aCustomer(api, direct)];
  for (const id of [customerId, other]) {
    const azure = await soldAzure(api, direct, id);
    await api.settle();
    await setBudgets(api, [{ customerId: id, amount: '1000' }], agent);
    expect((await grant(api, agent, id, RESERVATIONS)).userErrors).toEqual([]);
    await soldAzure(api, direct, id, { id: azure, status: 'DELETED' });
  }
  expect((await remove(api, agent, customerId)).userErrors).toEqual([]);
  await api.settle();

  expect(await relationshipOf(api, agent, customerId)).toMatchObject({ state: 'NONE' });
  expect(await budgetOf(api, customerId, agent)).toBeNull();
  expect((await permissionsOf(api, agent, customerId)).permissions).toEqual([]);
  expect((await budgetEvents(api, customerId)).map(({ type }) => type)).toEqual([
    'customer.budget.changed',
    'customer.budget.removed',
  ]);
  const [told] = await api.sql(
    `SELECT payload -> 'resources' AS resources FROM customers.event
     WHERE customer_id = $1 AND type = 'customer.purchase_permission.changed' ORDER BY position DESC LIMIT 1`,
    [customerId],
  );
  expect(told).toEqual({ resources: [] });
  expect(await budgetOf(api, other, agent)).not.toBeNull();
  expect((await permissionsOf(api, agent, other)).permissions).toHaveLength(1);
});

it('a relationship that was removed comes back with a new invitation, without its tags; what the customer is, stays', async () => {
  const customerId = await aCustomer(api, world.direct, { relationship: { tags: ['Gold'], qualifications: ['EDUCATION'] } });
  const before = await api.run(KEPT, { id: customerId }, agent);
  expect(before.errors).toBeUndefined();
  await remove(api, agent, customerId);
  await api.settle();
  expect(await api.run(KEPT, { id: customerId }, agent)).toEqual(before);

  const { token } = await aLink(api, agent);
  expect((await accept(api, { invitationToken: token }, aCustomerAdmin(customerId))).userErrors).toEqual([]);
  await api.settle();
  const { data } = await api.run(RELATIONSHIP, { id: customerId }, agent);
  expect(Object(data).customer).toMatchObject({ tags: [], relationship: { state: 'RESELLER' } });
  expect(await eventsOf(api, world.direct.id, customerId)).toEqual([
    'relationship.removal.requested',
    'relationship.removed',
    'relationship.accepted',
  ]);
  expect((await remove(api, agent, customerId)).userErrors).toEqual([]);
  await api.settle();
  expect(await relationshipOf(api, agent, customerId)).toMatchObject({ state: 'NONE', lastRemoval: { outcome: 'REMOVED' } });
});
