import { prepareDatabase } from '../../gateway/prepareDatabase.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { openDatabase } from '../../subgraphs/shared/openDatabase.ts';
import { subgraphSchema } from '../../subgraphs/shared/startSubgraph.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { anonymous, system } from '../../subgraphs/shared/viewer.ts';
import { type EntityExample, entityExamples } from '../support/entityExamples.ts';
import { type FilledCustomer, fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aCustomerAdmin } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';

let api: Api;
let world: World;
let filled: FilledCustomer;
let owned: EntityExample[];

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  filled = await fillCustomer(api, world.direct, world.ownCustomerId);
  owned = Object.values(await entityExamples(api, world, filled)).filter(({ isReference }) => !isReference);
});
afterAll(() => api.close());

const customers = subgraphOf('customers');

function subgraphOf(name: string): Subgraph {
  const found = subgraphs.find((subgraph) => subgraph.name === name);
  if (!found) throw new Error(`There is no subgraph ${name}.`);
  return found;
}

describe('row-level security alone', () => {
  it('shows nothing foreign when a statement names no partner', async () => {
    const foreign: Record<string, number> = {};
    let own = 0;
    for (const { name } of subgraphs) {
      const { database } = api.subgraphs[name];
      const tables = await api.sql<{ table: string }>(
        `SELECT quote_ident(table_name) AS table FROM information_schema.columns
         WHERE table_schema = $1 AND column_name = 'partner_id' ORDER BY 1`,
        [name],
      );
      for (const { table } of tables) {
        const rows = await database.read<Record<string, unknown>>(
          world.otherDirect.adminAgent,
          `SELECT * FROM ${name}.${table}`,
          [],
        );
        const leaked = rows.filter((row) => row.partner_id !== world.otherDirect.id && row.reseller_id !== world.otherDirect.id);
        own += rows.length - leaked.length;
        if (leaked.length > 0) foreign[`${name}.${table}`] = leaked.length;
      }
    }
    expect(foreign).toEqual({});
    expect(own).toBeGreaterThan(0);
  });

  it('shows no partner data at all without a viewer, and none to an unknown partner', async () => {
    const seen: Record<string, number> = {};
    for (const viewer of [anonymous, system('stranger', 'par_stranger')]) {
      for (const { name } of subgraphs) {
        const tables = await api.sql<{ table: string }>(
          `SELECT quote_ident(table_name) AS table FROM information_schema.columns
           WHERE table_schema = $1 AND column_name IN ('partner_id', 'customer_id') GROUP BY 1 ORDER BY 1`,
          [name],
        );
        for (const { table } of tables) {
          const rows = await api.subgraphs[name].database.read(viewer, `SELECT 1 FROM ${name}.${table}`, []);
          if (rows.length > 0) seen[`${name}.${table}`] = rows.length;
        }
      }
    }
    expect(seen).toEqual({});
  });

  it('keeps a write of one partner out of the rows of another', async () => {
    const { database } = api.subgraphs.subscriptions;
    const before = await api.sql('SELECT id, quantity FROM subscriptions.subscription ORDER BY id');
    await database.write(world.otherDirect.adminAgent, (manager) =>
      manager.query('UPDATE subscriptions.subscription SET quantity = 1'),
    );
    const forged = database.write(world.otherDirect.adminAgent, (manager) =>
      manager.query(`INSERT INTO subscriptions.counter (partner_id, name, value) VALUES ($1, 'forged', 1)`, [world.direct.id]),
    );
    await expect(forged).rejects.toThrow('row-level security');
    expect(await api.sql('SELECT id, quantity FROM subscriptions.subscription ORDER BY id')).toEqual(before);
  });

  it('is not left to a role that it does not bind', async () => {
    await expect(openDatabase(api.database.adminUrl, customers.model)).rejects.toThrow('may pass by row-level security');
    const address = { adminUrl: null, appUrl: api.database.adminUrl };
    await expect(prepareDatabase(customers, address, api.now())).rejects.toThrow('Give a role without SUPERUSER and BYPASSRLS');
  });

  it('holds for one statement: the next one on the same connection has its own viewer', async () => {
    const { database } = api.subgraphs.subscriptions;
    const count = 'SELECT count(*)::integer AS n FROM subscriptions.subscription';
    const readers = Array.from({ length: 200 }, (_, index) =>
      index % 2 ? world.direct.adminAgent : world.otherDirect.adminAgent,
    );
    const answers = await Promise.all(readers.map((viewer) => database.read<{ n: number }>(viewer, count, [])));
    expect(new Set(answers.filter((_, index) => index % 2 === 1).map(([row]) => row?.n))).toEqual(
      new Set([filled.subscriptionIds.length]),
    );
    expect(new Set(answers.filter((_, index) => index % 2 === 0).map(([row]) => row?.n))).toEqual(new Set([0]));
  });
});

describe('an object of another partner does not exist', () => {
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  function idsOfEverything(): string[] {
    const examples = owned.filter(({ viewer }) => viewer === world.direct.adminAgent).map(({ id }) => id);
    return [...new Set([...filled.allIds, ...examples])];
  }

  it('by node and nodes, while its owner finds it', async () => {
    const ids = idsOfEverything();
    const mine = await api.run(NODES, { ids }, world.direct.adminAgent);
    const others = await api.run(NODES, { ids }, world.otherDirect.adminAgent);
    const customersOwn = await api.run(NODES, { ids }, aCustomerAdmin('cus_00000000-0000-0000-0000-000000000000'));

    expect(mine.data).toEqual({ nodes: ids.map((id) => ({ id })) });
    expect(others.data).toEqual({ nodes: ids.map(() => null) });
    expect(customersOwn.data).toEqual({ nodes: ids.map(() => null) });
  });

  it('by root fields', async () => {
    const query = `query ($customer: ID!, $subscription: ID!, $gdap: ID!, $user: ID!, $request: ID!) {
      customer(id: $customer) { id } subscription(id: $subscription) { id } gdapRelationship(id: $gdap) { id }
      customerUser(id: $user) { id } serviceRequest(id: $request) { id } }`;
    const variables = {
      customer: world.ownCustomerId,
      subscription: filled.subscriptionIds[0],
      gdap: filled.gdapId,
      user: filled.userIds[0],
      request: filled.requestIds[0],
    };
    const mine = await api.run(query, variables, world.direct.adminAgent);
    const others = await api.run(query, variables, world.otherDirect.adminAgent);

    expect(mine).toEqual({
      data: {
        customer: { id: variables.customer },
        subscription: { id: variables.subscription },
        gdapRelationship: { id: variables.gdap },
        customerUser: { id: variables.user },
        serviceRequest: { id: variables.request },
      },
    });
    expect(others).toEqual({
      data: { customer: null, subscription: null, gdapRelationship: null, customerUser: null, serviceRequest: null },
    });
  });

  it('below a customer that both partners have', async () => {
    const theirs = await fillCustomer(api, world.direct, world.sharedCustomerId);
    const query = `query ($id: ID!) { customer(id: $id) {
      subscriptions { totalCount nodes { id } } gdapRelationships { totalCount nodes { id } } serviceRequests { totalCount nodes { id } } } }`;
    const mine = await api.run(query, { id: world.sharedCustomerId }, world.direct.adminAgent);
    const others = await api.run(query, { id: world.sharedCustomerId }, world.otherDirect.adminAgent);

    expect(Object(mine.data?.customer).subscriptions.totalCount).toBe(theirs.subscriptionIds.length);
    const nothing = { totalCount: 0, nodes: [] };
    expect(others).toEqual({
      data: { customer: { subscriptions: nothing, gdapRelationships: nothing, serviceRequests: nothing } },
    });
  });

  it('behind a cursor', async () => {
    const query = `query ($after: String) { subscriptions(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }`;
    const mine = await api.run(query, {}, world.direct.adminAgent);
    const after = Object(mine.data?.subscriptions).pageInfo.endCursor;
    const others = await api.run(query, { after }, world.otherDirect.adminAgent);
    expect(others).toEqual({ data: { subscriptions: { nodes: [], pageInfo: { endCursor: null } } } });
  });

  it('in a mutation', async () => {
    const query = `mutation ($input: ChangeSubscriptionQuantityInput!) { changeSubscriptionQuantity(input: $input) { userErrors { code } } }`;
    const answer = await api.run(
      query,
      { input: { subscriptionId: filled.subscriptionIds[0], quantity: 99 } },
      world.otherDirect.adminAgent,
    );
    expect(answer).toEqual({ data: { changeSubscriptionQuantity: { userErrors: [{ code: 'SUBSCRIPTION_NOT_FOUND' }] } } });
  });
});

describe('a field that the viewer may not see', () => {
  it('is null with one FORBIDDEN at its place, and costs nothing else', async () => {
    const query =
      'query ($id: ID!) { customer(id: $id) { companyName gdapRelationships { totalCount } subscriptions(first: 1) { nodes { quantity unitPrice { amount } } } } }';
    const sales = await api.run(query, { id: world.ownCustomerId }, world.direct.salesAgent);
    const helpdesk = await api.run(query, { id: world.ownCustomerId }, world.direct.helpdeskAgent);

    expect(sales.data).toMatchObject({
      customer: { companyName: 'Own Customer', gdapRelationships: null, subscriptions: { nodes: [{ unitPrice: {} }] } },
    });
    expect(sales.errors).toMatchObject([
      {
        path: ['customer', 'gdapRelationships'],
        extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] },
      },
    ]);
    expect(helpdesk.data).toMatchObject({ customer: { subscriptions: { nodes: [{ unitPrice: null }] } } });
    expect(helpdesk.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code])).toEqual(
      expect.arrayContaining([['customer.subscriptions.nodes.0.unitPrice', 'FORBIDDEN']]),
    );
  });

  it('is looked up for nobody: a stranger gets UNAUTHENTICATED before anything is read', async () => {
    api.statements();
    const { data, errors } = await api.run('{ customers { totalCount } subscriptions { totalCount } }');
    expect(data).toEqual({ customers: null, subscriptions: null });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(api.statements()).toEqual([]);
  });
});

describe('a schema that forgets who may', () => {
  const query = (sdl: string) => () => subgraphSchema({ ...customers, typeDefs: `${customers.typeDefs}\n${sdl}` });

  it('does not start with a root field without @allow', () => {
    expect(query('extend type Query { "Forgotten." forgotten: Int }')).toThrow(
      'Query.forgotten has no @allow: say who may use it.',
    );
  });

  it('does not start with a field on a type of another subgraph without @allow', () => {
    expect(query('extend type CustomerSubscription @key(fields: "id") { id: ID! "Forgotten." forgotten: Int }')).toThrow(
      'CustomerSubscription.forgotten has no @allow',
    );
  });

  it('does not start with a permission that the table does not hold', () => {
    expect(query('extend type Query { "Misspelt." misspelt: Int @allow(permission: "customers.raed") }')).toThrow(
      'Query.misspelt names the permission customers.raed, which the table does not hold.',
    );
  });

  it('does not start with a mutation beside the road', () => {
    expect(query('extend type Mutation { "Beside." beside: Int @allow(permission: "customers.read") }')).toThrow(
      'Mutation.beside does not use the road of commands.',
    );
  });
});
