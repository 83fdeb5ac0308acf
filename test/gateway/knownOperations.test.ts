import { type HttpApi, startHttpApi } from '../support/startHttpApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: HttpApi;
let world: World;
let authorization: string;

beforeAll(async () => {
  api = await startHttpApi();
  world = await aWorld(api);
  authorization = `Bearer ${await api.token(world.direct.adminAgent)}`;
});
afterAll(() => api.close());

/** What the same request is answered the first time, through Apollo Server, and once it is known. */
async function twice(body: object, headers: Readonly<Record<string, string>> = {}) {
  const ask = async () => {
    const response = await api.post(body, { authorization, 'x-request-id': 'same', ...headers });
    const { date: _, ...others } = Object.fromEntries(response.headers);
    return { status: response.status, headers: others, body: await response.text() };
  };
  return { first: await ask(), again: await ask() };
}

describe('an operation that was answered before is answered byte for byte as it was', () => {
  it.each<[string, () => object, Record<string, string>?]>([
    ['with data', () => ({ query: 'query ($id: ID!) { customer(id: $id) { name } }', variables: { id: world.ownCustomerId } })],
    ['with nothing found', () => ({ query: '{ customer(id: "cus_nobody") { name domain } }' })],
    [
      'with a part that is refused',
      () => ({ query: '{ viewer { id } partnerUsers(first: 1) { totalCount } auditOnly: permissions { name } }' }),
    ],
    [
      'with variables that do not fit',
      () => ({ query: 'query ($first: Int) { customers(first: $first) { totalCount } }', variables: { first: 'one' } }),
    ],
    ['with a value the graph refuses', () => ({ query: '{ customers(first: 101) { nodes { id } } }' })],
    ['with U+0000 in a variable', () => ({ query: 'query ($id: ID!) { customer(id: $id) { id } }', variables: { id: 'a\0b' } })],
    [
      'too large for its variables',
      () => ({
        query:
          'query ($n: Int) { customers(first: $n) { nodes { subscriptions(first: $n) { nodes { id name: offerName quantity } } users(first: $n) { nodes { id mail: userPrincipalName } } serviceRequests(first: $n) { nodes { id number title status } } } } }',
        variables: { n: 100 },
      }),
    ],
    [
      'for one of several operations',
      () => ({ query: 'query A { viewer { id } } query B { viewer { kind } }', operationName: 'B' }),
    ],
    ['without the name of one of several', () => ({ query: 'query A { viewer { id } } query B { viewer { kind } }' })],
    ['with introspection', () => ({ query: '{ __type(name: "Money") { fields { name } } }' })],
    [
      'as graphql-response+json',
      () => ({ query: '{ viewer { kind } }' }),
      { accept: 'application/graphql-response+json, application/json;q=0.9' },
    ],
    ['for whoever takes nothing of ours', () => ({ query: '{ viewer { kind } }' }), { accept: 'text/html' }],
    [
      'with what clients add',
      () => ({
        query: '{ viewer { mfa } }',
        variables: null,
        operationName: null,
        extensions: { clientLibrary: { name: 'any' } },
      }),
    ],
  ])('%s', async (...[, body, headers]) => {
    const { first, again } = await twice(body(), headers);
    expect(again).toEqual(first);
  });
});

it('takes each request for itself: its viewer, its variables', async () => {
  const query = 'query ($id: ID!) { customer(id: $id) { name } }';
  const name = async (token: string, id: string): Promise<unknown> =>
    JSON.parse(await (await api.post({ query, variables: { id } }, { authorization: token })).text());
  const other = `Bearer ${await api.token(world.otherDirect.adminAgent)}`;

  expect(await name(authorization, world.ownCustomerId)).toEqual({ data: { customer: { name: 'Own Customer' } } });
  expect(await name(authorization, world.sharedCustomerId)).toEqual({ data: { customer: { name: 'Shared Customer' } } });
  expect(await name(other, world.ownCustomerId)).toEqual({ data: { customer: null } });
  expect(await name(other, world.sharedCustomerId)).toEqual({ data: { customer: { name: 'Shared Customer' } } });
});

it('refuses a token that no longer holds for a known operation, too', async () => {
  const query = '{ viewer { kind } }';
  await api.post({ query }, { authorization });
  const refused = await api.post({ query }, { authorization: 'Bearer e30.e30.c2ln' });
  expect(refused.status).toBe(401);
});

describe('an operation made ready once', () => {
  const run = async (query: string, variables = {}) => api.run(query, variables, world.direct.adminAgent);

  it('goes by its conditions anew each time', async () => {
    const query =
      'query ($a: Boolean!, $b: Boolean! = true) { viewer { id @skip(if: $a) ...F @include(if: $b) } } fragment F on Viewer { kind }';
    const { id } = world.direct.adminAgent;
    expect(await run(query, { a: false })).toEqual({ data: { viewer: { id, kind: 'PARTNER_USER' } } });
    expect(await run(query, { a: true })).toEqual({ data: { viewer: { kind: 'PARTNER_USER' } } });
    expect(await run(query, { a: false, b: false })).toEqual({ data: { viewer: { id } } });
  });

  it('says what is wrong with a condition that is neither true nor false', async () => {
    const query = 'query ($b: Boolean = true) { viewer { id @include(if: $b) kind } }';
    expect(await run(query, { b: null })).toEqual({
      errors: [
        {
          message: 'The variable $b decides what is skipped or included: it must be true or false.',
          extensions: { code: 'BAD_USER_INPUT', variable: 'b' },
        },
      ],
    });
  });

  it('puts fields in the order of the operation, as GraphQL merges them', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ...F ... on Customer { name subscriptions { pageInfo { hasNextPage } totalCount } } } }
      fragment F on Node { ... on Customer { subscriptions { totalCount } cloud } id __typename }`;
    const { data } = await run(query, { id: world.ownCustomerId });
    expect(JSON.stringify(data)).toBe(
      `{"node":{"subscriptions":{"totalCount":0,"pageInfo":{"hasNextPage":false}},"cloud":"GLOBAL","id":"${world.ownCustomerId}","__typename":"Customer","name":"Own Customer"}}`,
    );
  });

  it('answers under names that every object has', async () => {
    const { data } = await run(
      'query ($id: ID!) { __proto__: viewer { constructor: kind } customer(id: $id) { toString: name __proto__: subscriptions { valueOf: totalCount } } }',
      { id: world.ownCustomerId },
    );
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"constructor":"PARTNER_USER"},"customer":{"toString":"Own Customer","__proto__":{"valueOf":0}}}',
    );
  });

  it('reads the schema anew where a variable says what to read', async () => {
    const query =
      'query ($name: String!, $old: Boolean) { __type(name: $name) { name fields(includeDeprecated: $old) { name } } }';
    const money = await run(query, { name: 'Money' });
    expect(money).toEqual({ data: { __type: { name: 'Money', fields: [{ name: 'amount' }, { name: 'currency' }] } } });
    expect(await run(query, { name: 'NoSuchType' })).toEqual({ data: { __type: null } });
  });
});

it('tells an error below entities of several types at its own place', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Customer { users { totalCount } } } }';
  const { salesAgent, id } = world.direct;
  const { data, errors } = await api.run(query, { ids: [id, world.ownCustomerId, 'cus_nobody'] }, salesAgent);
  expect(data).toEqual({ nodes: [{ id }, { id: world.ownCustomerId, users: null }, null] });
  expect(errors).toEqual([expect.objectContaining({ path: ['nodes', 1, 'users'] })]);
});

it('is counted among the known ones, unless its text is too long to be kept', async () => {
  const known = async (): Promise<number> => {
    const text = await (await fetch(`${api.url}/metrics`)).text();
    return Number(/^graph_known_operations (\d+)$/m.exec(text)?.[1]);
  };
  const before = await known();
  await api.post({ query: '{ viewer { kind mfa id } }' }, { authorization });
  expect(await known()).toBe(before + 1);
  await api.post({ query: `{ viewer { kind } } #${'x'.repeat(20_000)}` }, { authorization });
  expect(await known()).toBe(before + 1);
});
