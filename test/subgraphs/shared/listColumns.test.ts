import { type GraphQLObjectType, getNamedType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import type { SubgraphName } from '../../../subgraphs/shared/ids.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { loadInto } from '../../demo/loadInto.ts';
import { type Api, startApi } from '../../support/startApi.ts';
import { aPartnerUser } from '../../support/viewers.ts';

/** The root lists, and where their subgraph keeps it those under a customer. */
const LISTS: readonly { readonly subgraph: SubgraphName; readonly field: string; readonly under?: true }[] = [
  { subgraph: 'customers', field: 'customers' },
  { subgraph: 'customers', field: 'countries' },
  { subgraph: 'subscriptions', field: 'subscriptions' },
  { subgraph: 'subscriptions', field: 'subscriptions', under: true },
  { subgraph: 'subscriptions', field: 'catalogItems' },
  { subgraph: 'subscriptions', field: 'licenseProducts' },
  { subgraph: 'access', field: 'gdapRelationships' },
  { subgraph: 'access', field: 'gdapRelationships', under: true },
  { subgraph: 'access', field: 'users', under: true },
  { subgraph: 'support', field: 'serviceRequests' },
  { subgraph: 'support', field: 'serviceRequests', under: true },
];

let api: Api;
let viewer: Viewer;
let representations: readonly object[];

beforeAll(async () => {
  api = await startApi({ now: '2026-11-20T08:00:00Z' });
  await loadInto(api);
  await api.settle();
  viewer = aPartnerUser({ id: 'par_contoso', type: 'DIRECT_BILL' }, 'pusr_contoso_admin_agent_1', ['ADMIN_AGENT']);
  const customers = await api.sql<{ id: string }>(
    `SELECT customer_id AS id FROM access.gdap_relationship WHERE partner_id = 'par_contoso' AND status = 'ACTIVE' ORDER BY 1 LIMIT 3`,
  );
  representations = customers.map(({ id }) => ({ __typename: 'Customer', id }));
});
afterAll(() => api.close());

describe.each(LISTS)('$field of $subgraph, %#', ({ subgraph, field, under }) => {
  it('answers each field alone as beside all others', async () => {
    const type = nodeType(subgraph, field, under);
    const fields = selections(type);
    const whole = await nodes(`__typename ${fields.map(({ text }) => text).join(' ')}`);

    for (const { name, text } of fields) {
      const alone = await nodes(text);
      expect({ name, found: alone.map((node) => node[name]) }).toEqual({ name, found: whole.map((node) => node[name]) });
    }
  });

  it('answers cursors and places beside no field at all', async () => {
    const [whole] = await pages('pageInfo { startCursor endCursor hasNextPage } edges { cursor node { __typename } }');

    expect(await pages('pageInfo { startCursor endCursor hasNextPage }')).toEqual([{ pageInfo: whole?.pageInfo }]);
    expect(await pages('edges { cursor }')).toEqual([{ edges: whole?.edges.map(({ cursor }) => ({ cursor })) }]);
    expect(await pages('nodes { __typename }')).toEqual([
      { nodes: whole?.edges.map(({ node }) => ({ __typename: node.__typename })) },
    ]);
  });

  async function nodes(selection: string): Promise<Record<string, unknown>[]> {
    return (await pages(`nodes { ${selection} }`, representations)).flatMap((page) => page.nodes);
  }

  async function pages(selection: string, parents: readonly object[] = representations.slice(0, 1)): Promise<Page[]> {
    const query = under
      ? `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Customer { ${field}(first: 3) { ${selection} } } } }`
      : `{ ${field}(first: 3) { ${selection} } }`;
    const request = { query, variables: { representations: parents } };
    const { data, errors } = await api.subgraphs[subgraph].execute(request, { viewer, requestId: 'here' });
    expect(errors).toBeUndefined();
    const answer = JSON.parse(JSON.stringify(data));
    return under ? answer._entities.map((entity: Record<string, Page>) => entity[field]) : [answer[field]];
  }
});

interface Page {
  readonly nodes: Record<string, unknown>[];
  readonly pageInfo: unknown;
  readonly edges: { readonly cursor: string; readonly node: { readonly __typename: string } }[];
}

it.each([1, 3])('answers the root and %i parents that ask alike at once', async (parents) => {
  const list = 'subscriptions(first: 2) { totalCount nodes { id } }';
  const under = `_entities(representations: $asked) { ... on Customer { ${list} } }`;
  const variables = { asked: representations.slice(0, parents) };
  const ask = async (query: string) =>
    (await api.subgraphs.subscriptions.execute({ query, variables }, { viewer, requestId: 'test' })).data;
  const together = await ask(`query ($asked: [_Any!]!) { ${list} ${under} }`);

  expect(together).toEqual({
    ...(await ask(`{ ${list} }`)),
    ...(await ask(`query ($asked: [_Any!]!) { ${under} }`)),
  });
});

it('reads the columns that are asked for, and no other', async () => {
  api.statements();
  await api.run('{ subscriptions(first: 1) { nodes { quantity unitPrice { amount } } } }', {}, viewer);
  const [narrow = ''] = api.statements();
  await api.run('{ subscriptions(first: 1) { edges { cursor } } }', {}, viewer);
  const [cursors = ''] = api.statements();

  expect(columnsIn(narrow)).toEqual(['id', 'quantity', 'currency', 'unitPrice', '__parent']);
  expect(columnsIn(cursors)).toEqual(['id', '__key', '__parent']);
});

describe('an object found by its id', () => {
  it('answers each field alone as beside all others', async () => {
    const type = api.subgraphs.customers.schema.getType('Customer');
    if (!isObjectType(type)) throw new Error('A customer is an object.');
    const fields = selections(type);
    const whole = await customers(`__typename ${fields.map(({ text }) => text).join(' ')}`);
    expect(whole).toHaveLength(3);

    for (const { name, text } of fields) {
      const alone = await customers(text);
      expect({ name, found: alone.map((customer) => customer[name]) }).toEqual({
        name,
        found: whole.map((customer) => customer[name]),
      });
    }
  });

  it('is read with the columns that are asked for, in one statement for all that ask alike', async () => {
    const query = 'query ($a: ID!, $b: ID!) { a: customer(id: $a) { name } b: customer(id: $b) { name } }';
    const [a, b] = representations.map((representation) => Reflect.get(representation, 'id'));
    api.statements();
    await api.run(query, { a, b }, viewer);

    expect(api.statements().map(columnsIn)).toEqual([['id', 'companyName', 'friendlyName']]);
  });

  async function customers(selection: string): Promise<Record<string, unknown>[]> {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Customer { ${selection} } } }`;
    const request = { query, variables: { representations } };
    const { data, errors } = await api.subgraphs.customers.execute(request, { viewer, requestId: 'here' });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data))._entities;
  }
});

function columnsIn(statement: string): string[] {
  return [...statement.matchAll(/ AS "(\w+)"/g)].map(([, name = '']) => name);
}

function nodeType(subgraph: SubgraphName, field: string, under: boolean | undefined): GraphQLObjectType {
  const { schema } = api.subgraphs[subgraph];
  const parent = under ? schema.getType('Customer') : schema.getQueryType();
  const connection = isObjectType(parent) ? parent.getFields()[field]?.type : undefined;
  const list = connection && getNamedType(connection);
  const node = isObjectType(list) ? list.getFields().nodes?.type : undefined;
  const type = node && getNamedType(node);
  if (!isObjectType(type)) throw new Error(`The nodes of ${field} are no objects.`);
  return type;
}

/** Every field of a type that needs no argument, with the plain fields of the object it answers. */
function selections(type: GraphQLObjectType): { readonly name: string; readonly text: string }[] {
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType, args }) => {
    if (args.some(isRequiredArgument)) return [];
    const inner = getNamedType(fieldType);
    if (!isCompositeType(inner)) return [{ name, text: name }];
    const plain = isObjectType(inner) ? Object.values(inner.getFields()).filter(isPlain) : [];
    return [{ name, text: `${name} { __typename ${plain.map((field) => field.name).join(' ')} }` }];
  });
}

function isPlain({
  type,
  args,
}: {
  readonly type: Parameters<typeof getNamedType>[0];
  readonly args: readonly unknown[];
}): boolean {
  const named = type && getNamedType(type);
  return args.length === 0 && named !== undefined && !isCompositeType(named);
}
