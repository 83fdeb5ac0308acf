import type { GraphResponse } from '../../gateway/startGraph.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { type FilledCustomer, fillCustomer } from '../support/fillCustomer.ts';
import { freePorts } from '../support/freePorts.ts';
import { type DistributedApi, startDistributedApi } from '../support/startDistributedApi.ts';
import { type RunningProcess, startProcess } from '../support/startProcess.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(120_000);

let api: DistributedApi;
let world: World;
let filled: FilledCustomer;
const more: RunningProcess[] = [];
let routerUrl: string;

/** Hive Gateway, before the HTTP subgraphs of the distributed graph and `node` beside them. */
beforeAll(async () => {
  api = await startDistributedApi();
  const [nodePort = 0, routerPort = 0] = await freePorts(2);
  more.push(startProcess(['subgraphs/serve.ts', 'node'], { ...api.env, SUBGRAPH_PORT: String(nodePort) }));
  const node = `http://127.0.0.1:${nodePort}/graphql`;
  more.push(startProcess(['bench/systems/hive/gateway.ts', node], { ...api.env, PORT: String(routerPort) }));
  routerUrl = `http://127.0.0.1:${routerPort}/graphql`;
  world = await aWorld(api);
  filled = await fillCustomer(api, world.direct, world.ownCustomerId);
  await Promise.all(more.map((started) => started.printed('answers at')));
});
afterAll(async () => {
  for (const started of more) started.kill();
  await Promise.all(more.map(({ ended }) => ended));
  await api.close();
});

async function throughRouter(query: string, variables: object, viewer?: Viewer): Promise<GraphResponse> {
  const authorization: Record<string, string> = viewer ? { authorization: `Bearer ${await api.token(viewer)}` } : {};
  const response = await fetch(routerUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  });
  return JSON.parse(await response.text());
}

/** What clients rely on: the data, and where which code stands, in whatever order errors come. */
function essence({ data, errors = [] }: GraphResponse) {
  const codes = errors.map(({ path, extensions }) => [path?.join('.'), extensions?.code, extensions?.reason].join(' '));
  return { data, codes: codes.sort() };
}

const PAGE = `query ($id: ID!) { customer(id: $id) { id name relationship { state } agreement { state }
  subscriptions(first: 1, orderBy: NAME_ASC) { totalCount pageInfo { endCursor hasNextPage } nodes { id quantity unitPrice { amount currency } customer { name } } }
  users(first: 2) { totalCount nodes { displayName isAdmin } }
  gdapRelationships { nodes { id status endsAt requestedRoles { name } accessAssignments { group { displayName } } } }
  serviceRequests(filter: { status: [OPEN] }) { totalCount nodes { title topic { name(locale: "cs") } customer { domain } } } } }`;

it.each([
  ['a customer out of four subgraphs', PAGE, () => ({ id: world.ownCustomerId })],
  ['a customer that does not exist', PAGE, () => ({ id: 'cus_none' })],
  [
    'the customers with a count under each',
    'query { customers(orderBy: NAME_DESC) { totalCount nodes { name subscriptions { totalCount } gdapRelationships { totalCount } } } }',
    () => ({}),
  ],
  [
    'an object by its id alone',
    'query ($id: ID!) { node(id: $id) { id ... on CustomerSubscription { friendlyName customer { name } } } }',
    () => ({ id: filled.subscriptionIds[0] }),
  ],
  [
    'objects of several subgraphs by their ids',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ServiceRequest { title } ... on GdapRelationship { status } } }',
    () => ({ ids: [filled.requestIds[0], filled.gdapId, 'srq_none'] }),
  ],
])('another router answers %s like the gateway', async (_what, query, variables) => {
  const ours = await api.run(query, variables(), world.direct.adminAgent);
  expect(ours.errors).toBeUndefined();
  expect(await throughRouter(query, variables(), world.direct.adminAgent)).toEqual(ours);
});

it('another router lets a viewer see no more than the gateway does', async () => {
  const variables = { id: world.ownCustomerId };
  for (const viewer of [world.direct.salesAgent, world.otherDirect.adminAgent, undefined]) {
    const ours = essence(await api.run(PAGE, variables, viewer));
    expect(essence(await throughRouter(PAGE, variables, viewer))).toEqual(ours);
  }
});

it('a change through another router is done once, whoever repeats it', async () => {
  const mutation = `mutation ($input: ChangeSubscriptionQuantityInput!) { changeSubscriptionQuantity(input: $input) {
    subscription { id quantity etag customer { name } } charge { id kind quantity } userErrors { code } } }`;
  const input = { subscriptionId: filled.subscriptionIds[1], quantity: 12, idempotencyKey: 'through another router' };

  const changed = await throughRouter(mutation, { input }, world.direct.adminAgent);
  expect(changed).toEqual({
    data: {
      changeSubscriptionQuantity: {
        subscription: {
          id: filled.subscriptionIds[1],
          quantity: 12,
          etag: expect.any(String),
          customer: { name: 'Own Customer' },
        },
        charge: { id: expect.any(String), kind: 'ADD', quantity: 10 },
        userErrors: [],
      },
    },
  });
  expect(await api.run(mutation, { input }, world.direct.adminAgent)).toEqual(changed);
});
