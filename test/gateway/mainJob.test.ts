import { aCustomer } from '../support/builders.ts';
import { type FilledCustomer, fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: Api;
let world: World;
let filled: FilledCustomer;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  filled = await fillCustomer(api, world.direct, world.ownCustomerId, { subscriptions: 3, users: 3, requests: 3 });
});
afterAll(() => api.close());

const PARTS = `
  name companyName domain country
  relationship { state since associatedPartner { id } }
  verification { status }
  agreement { state isSigned current { id } }
  purchaseReadiness { canPurchase blockers }
  subscriptions(first: 10, filter: { status: [ACTIVE] }, orderBy: NAME_ASC) {
    totalCount nodes { friendlyName quantity unitPrice { amount currency } catalogItem { name } }
  }
  users(first: 10, filter: { signInBlocked: false }, orderBy: DISPLAY_NAME_DESC) { totalCount nodes { displayName } }
  gdapRelationships(first: 5, filter: { status: [ACTIVE] }, orderBy: ENDS_AT_ASC) {
    totalCount nodes { id requestedRoles { name } accessAssignments { group { displayName } roles { name } } }
  }
  serviceRequests(first: 5, filter: { status: [OPEN] }, orderBy: CREATED_AT_ASC) {
    totalCount nodes { title topic { name } notes { text } }
  }`;
const ONE = `query ($id: ID!) { customer(id: $id) { id ${PARTS} } }`;
const MANY = `query ($first: Int!) { customers(first: $first) { totalCount nodes { id ${PARTS} } } }`;

const assignment = { group: { displayName: 'Tier 1' }, roles: [{ name: 'Directory Readers' }, { name: 'User Administrator' }] };

it('shows a customer with everything around it in one request', async () => {
  const { data, errors } = await api.run(ONE, { id: world.ownCustomerId }, world.direct.adminAgent);

  const [item] = await api.sql<{ name: string; price: string }>(
    `SELECT DISTINCT s.offer_name AS name, s.unit_price::text AS price FROM subscriptions.subscription s WHERE s.customer_id = $1`,
    [world.ownCustomerId],
  );
  const unitPrice = { amount: Number(item?.price).toFixed(2), currency: 'USD' };
  const catalogItem = { name: item?.name };
  const notes = [{ text: 'Looked at it.' }];
  expect(errors).toBeUndefined();
  expect(data?.customer).toEqual({
    id: world.ownCustomerId,
    name: 'Own Customer',
    companyName: 'Own Customer',
    domain: 'own.onmicrosoft.com',
    country: 'US',
    relationship: { state: 'RESELLER', since: '2025-01-01T00:00:00.000Z', associatedPartner: null },
    verification: { status: 'ALLOWED' },
    agreement: { state: 'ACCEPTED_BY_CUSTOMER', isSigned: true, current: null },
    purchaseReadiness: { canPurchase: true, blockers: [] },
    subscriptions: {
      totalCount: 3,
      nodes: [1, 2, 3].map((quantity) => ({ friendlyName: `Subscription ${quantity}`, quantity, unitPrice, catalogItem })),
    },
    users: { totalCount: 3, nodes: [{ displayName: 'User 3' }, { displayName: 'User 2' }, { displayName: 'User 1' }] },
    gdapRelationships: {
      totalCount: 1,
      nodes: [{ id: filled.gdapId, requestedRoles: assignment.roles, accessAssignments: [assignment] }],
    },
    serviceRequests: {
      totalCount: 3,
      nodes: [3, 2, 1].map((index) => ({ title: `Problem ${index}`, topic: { name: expect.any(String) }, notes })),
    },
  });
});

it('costs as many statements for 100 customers as for one', async () => {
  const many = await startApi();
  try {
    const { direct } = await aWorld(many);
    const customerIds: string[] = [];
    for (let index = 0; index < 100; index += 1) customerIds.push(await aCustomer(many, direct));
    await many.settle();
    for (const customerId of customerIds)
      await fillCustomer(many, direct, customerId, { subscriptions: 1, users: 1, requests: 1 });
    const costOf = async (first: number): Promise<{ rows: number[]; statements: number }> => {
      many.statements();
      const { data, errors } = await many.run(MANY, { first }, direct.adminAgent);
      expect(errors).toBeUndefined();
      const nodes: Record<string, { nodes: unknown[] }>[] = Object(data?.customers).nodes;
      const lists = ['subscriptions', 'users', 'gdapRelationships', 'serviceRequests'];
      const rows = lists.map((list) => nodes.reduce((sum, node) => sum + (node[list]?.nodes.length ?? 0), 0));
      return { rows: [nodes.length, ...rows], statements: many.statements().length };
    };
    const one = await costOf(1);
    const hundred = await costOf(100);

    expect(one.rows).toEqual([1, 1, 1, 1, 1]);
    expect(hundred.rows).toEqual([100, 100, 100, 100, 100]);
    expect(hundred.statements).toBe(one.statements);
  } finally {
    await many.close();
  }
});

it('answers the first 50 customers with a count, in the order asked', async () => {
  const { data, errors } = await api.run(
    '{ customers(first: 50, orderBy: NAME_DESC) { totalCount nodes { name subscriptions { totalCount } } } }',
    {},
    world.direct.adminAgent,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    customers: {
      totalCount: 2,
      nodes: [
        { name: 'Shared Customer', subscriptions: { totalCount: 0 } },
        { name: 'Own Customer', subscriptions: { totalCount: 3 } },
      ],
    },
  });
});
