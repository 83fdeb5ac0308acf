import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../purchases.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;
let customerId: string;
let secondId: string;
/** Name shown by id, so that lists read as names. */
const names = new Map<string, string>();

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: CustomerSubscriptionFilter, $orderBy: CustomerSubscriptionOrder) {
  subscriptions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;
const UNDER = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $filter: CustomerSubscriptionFilter, $orderBy: CustomerSubscriptionOrder) {
  customer(id: $id) {
    subscriptions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
    }
  }
}`;

interface Page {
  readonly names: string[];
  readonly totalCount: number;
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

function pageOf(list: unknown): Page {
  const { edges, nodes, pageInfo, totalCount } = Object(list);
  expect(edges.map(({ node }: { node: { id: string } }) => node)).toEqual(nodes);
  return { names: nodes.map(({ id }: { id: string }) => names.get(id) ?? id), totalCount, pageInfo };
}

async function list(variables: Readonly<Record<string, unknown>> = {}, viewer: Viewer = world.direct.adminAgent): Promise<Page> {
  const { data, errors } = await api.run(LIST, variables, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return pageOf(data?.subscriptions);
}

async function under(id: string, variables: Readonly<Record<string, unknown>> = {}, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(UNDER, { id, ...variables }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.customer === null ? null : pageOf(Object(data?.customer).subscriptions);
}

beforeAll(async () => {
  api = await startApi({ now: '2026-03-01T10:00:00Z' });
  world = await aWorld(api);
  const tenantId = randomUUID();
  const standing = { tenantId, companyName: 'Listed', domain: 'listed.onmicrosoft.com' };
  customerId = await aCustomer(api, world.direct, standing);
  await aCustomer(api, world.otherDirect, standing);
  secondId = await aCustomer(api, world.direct);
  await api.settle();

  const sell = async (now: string, customer: string, name: string, more: Readonly<Record<string, unknown>>) => {
    api.setNow(now);
    names.set(await bought(api, world.direct.adminAgent, customer, { friendlyName: name, ...more }), name);
  };
  await sell('2026-03-01T10:00:00Z', customerId, 'delta', { quantity: 5 });
  await sell('2026-03-02T10:00:00Z', customerId, 'Alpha', { quantity: 20, termDuration: 'P1M', billingCycle: 'MONTHLY' });
  await sell('2026-03-03T10:00:00Z', customerId, 'charlie', {
    catalogItemId: shipped.businessStandardTrial,
    quantity: 25,
    termDuration: 'P1M',
    billingCycle: 'NONE',
  });
  await sell('2026-03-04T10:00:00Z', customerId, 'Bravo', {
    catalogItemId: shipped.azurePlan,
    quantity: 1,
    termDuration: null,
    billingCycle: 'MONTHLY',
  });
  await sell('2026-03-05T10:00:00Z', customerId, 'Ａｌｐｈａ two', {
    quantity: 20,
    termDuration: 'P3Y',
    billingCycle: 'TRIENNIAL',
  });
  await sell('2026-03-06T10:00:00Z', secondId, 'second', { quantity: 7 });
  await api.sql(
    `UPDATE subscriptions.subscription SET status = 'SUSPENDED', auto_renew_enabled = false WHERE name_key = 'delta'`,
  );
  names.set(await bought(api, world.otherDirect.adminAgent, customerId, { friendlyName: 'of another partner' }), 'foreign');
  names.set(await bought(api, world.provider.adminAgent, world.resoldCustomerId, { friendlyName: 'resold' }), 'resold');
  names.set(await bought(api, world.otherProvider.adminAgent, world.sharedCustomerId, { friendlyName: 'shared' }), 'shared');
});
afterAll(() => api.close());

describe('orders', () => {
  it.each([
    [undefined, ['second', 'Ａｌｐｈａ two', 'Bravo', 'charlie', 'Alpha', 'delta']],
    ['CREATED_AT_DESC', ['second', 'Ａｌｐｈａ two', 'Bravo', 'charlie', 'Alpha', 'delta']],
    ['CREATED_AT_ASC', ['delta', 'Alpha', 'charlie', 'Bravo', 'Ａｌｐｈａ two', 'second']],
    ['NAME_ASC', ['Alpha', 'Ａｌｐｈａ two', 'Bravo', 'charlie', 'delta', 'second']],
    ['NAME_DESC', ['second', 'delta', 'charlie', 'Bravo', 'Ａｌｐｈａ two', 'Alpha']],
    ['ENDS_ON_ASC', ['Alpha', 'charlie', 'delta', 'second', 'Ａｌｐｈａ two', 'Bravo']],
    ['ENDS_ON_DESC', ['Bravo', 'Ａｌｐｈａ two', 'second', 'delta', 'charlie', 'Alpha']],
    ['QUANTITY_DESC', ['charlie', 'Ａｌｐｈａ two', 'Alpha', 'second', 'delta', 'Bravo']],
  ])('%s', async (orderBy, expected) => {
    expect((await list({ orderBy })).names).toEqual(expected);
    expect((await under(customerId, { orderBy }))?.names).toEqual(expected.filter((name) => name !== 'second'));
  });
});

describe('pages', () => {
  it.each(['CREATED_AT_ASC', 'NAME_DESC', 'ENDS_ON_ASC', 'QUANTITY_DESC'])(
    'of two in the order %s join to the whole list, forward and backward',
    async (orderBy) => {
      for (const read of [
        (variables: object) => list({ orderBy, ...variables }),
        (variables: object) => under(customerId, { orderBy, ...variables }),
      ]) {
        const whole = (await read({}))?.names;
        const forward: string[] = [];
        let page = await read({ first: 2 });
        forward.push(...(page?.names ?? []));
        while (page?.pageInfo.hasNextPage) {
          page = await read({ first: 2, after: page.pageInfo.endCursor });
          expect(page?.pageInfo.hasPreviousPage).toBe(true);
          forward.push(...(page?.names ?? []));
        }
        const backward: string[] = [];
        page = await read({ last: 2 });
        backward.unshift(...(page?.names ?? []));
        while (page?.pageInfo.hasPreviousPage) {
          page = await read({ last: 2, before: page.pageInfo.startCursor });
          backward.unshift(...(page?.names ?? []));
        }
        expect(forward).toEqual(whole);
        expect(backward).toEqual(whole);
      }
    },
  );

  it.each([
    [{ first: 0 }, '`first` must be 1 to 100; it is 0.'],
    [{ first: 101 }, '`first` must be 1 to 100; it is 101.'],
    [{ first: 1, last: 1 }, 'Give `first` or `last`, not both.'],
    [{ filter: { nameStartsWith: '' } }, '`nameStartsWith` must have 1 to 100 characters.'],
    [{ filter: { nameStartsWith: 'x'.repeat(101) } }, '`nameStartsWith` must have 1 to 100 characters.'],
    [{ after: 'nonsense' }, '`after` is not a cursor: pass on what `pageInfo` or an edge answered.'],
  ])('refuses %j', async (variables, message) => {
    const { data, errors } = await api.run(LIST, variables, world.direct.adminAgent);
    expect(data?.subscriptions).toBeNull();
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1, orderBy: 'NAME_ASC' });
    const { errors } = await api.run(LIST, { after: pageInfo.endCursor, orderBy: 'NAME_DESC' }, world.direct.adminAgent);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('filters', () => {
  it.each<[object, string[]]>([
    [{ status: ['SUSPENDED'] }, ['delta']],
    [{ status: ['SUSPENDED', 'ACTIVE'], isTrial: true }, ['charlie']],
    [{ status: [] }, []],
    [{ productFamily: ['AZURE'] }, ['Bravo']],
    [{ catalogItemId: shipped.e3 }, ['Alpha', 'Ａｌｐｈａ two', 'delta', 'second']],
    [{ isTrial: false }, ['Alpha', 'Ａｌｐｈａ two', 'Bravo', 'delta', 'second']],
    [{ autoRenewEnabled: false }, ['Bravo', 'delta']],
    [{ endsFrom: '2026-04-01' }, ['Alpha', 'Ａｌｐｈａ two', 'charlie', 'delta', 'second']],
    [{ endsFrom: '2026-04-02' }, ['Ａｌｐｈａ two', 'delta', 'second']],
    [{ endsTo: '2026-03-31' }, []],
    [{ endsTo: '2026-04-01' }, ['Alpha', 'charlie']],
    [{ endsFrom: '2027-02-28', endsTo: '2027-02-28' }, ['delta']],
    [{ endsTo: '9999-12-31' }, ['Alpha', 'Ａｌｐｈａ two', 'charlie', 'delta', 'second']],
    [{ minimumQuantity: 20 }, ['Alpha', 'Ａｌｐｈａ two', 'charlie']],
    [{ minimumQuantity: 21 }, ['charlie']],
    [{ nameStartsWith: 'ALPHA' }, ['Alpha', 'Ａｌｐｈａ two']],
    [{ nameStartsWith: 'alpha t' }, ['Ａｌｐｈａ two']],
    [{ nameStartsWith: '%' }, []],
    [{}, ['Alpha', 'Ａｌｐｈａ two', 'Bravo', 'charlie', 'delta', 'second']],
  ])('%j', async (filter, expected) => {
    const root = await list({ filter, orderBy: 'NAME_ASC' });
    expect(root.names).toEqual(expected);
    expect(root.totalCount).toBe(expected.length);
    const mine = await under(customerId, { filter, orderBy: 'NAME_ASC' });
    expect(mine?.names).toEqual(expected.filter((name) => name !== 'second'));
    expect(mine?.totalCount).toBe(mine?.names.length);
  });

  it('counts the whole list, not the page', async () => {
    expect(await list({ first: 1 })).toMatchObject({ names: ['second'], totalCount: 6 });
  });
});

describe('who sees what', () => {
  it('another partner sees its own alone, under the same customer too', async () => {
    expect((await list({}, world.otherDirect.adminAgent)).names).toEqual(['foreign']);
    expect((await under(customerId, {}, world.otherDirect.adminAgent))?.names).toEqual(['foreign']);
    expect(await under(secondId, {}, world.otherDirect.adminAgent)).toBeNull();
  });

  it('a reseller sees what was sold through it, and the provider what it sold', async () => {
    expect((await list({}, world.reseller.salesAgent)).names).toEqual(['resold']);
    expect((await under(world.resoldCustomerId, {}, world.reseller.salesAgent))?.names).toEqual(['resold']);
    expect((await list({}, world.otherReseller.salesAgent)).names).toEqual(['shared']);
    expect((await list({}, world.provider.adminAgent)).names).toEqual(['resold']);
    expect((await under(world.sharedCustomerId, {}, world.provider.adminAgent))?.names).toEqual([]);
    expect((await under(world.sharedCustomerId, {}, world.reseller.salesAgent))?.names).toEqual([]);
  });

  it('a customer sees what it has, from all its partners', async () => {
    const admin = { ...world.ownCustomerAdmin, customerId };
    expect((await list({ orderBy: 'NAME_ASC' }, admin)).names).toEqual([
      'Alpha',
      'Ａｌｐｈａ two',
      'Bravo',
      'charlie',
      'delta',
      'foreign',
    ]);
    expect((await list({}, world.ownCustomerAdmin)).names).toEqual([]);
  });

  it('every agent of the partner and its application see them', async () => {
    for (const viewer of [world.direct.salesAgent, world.direct.helpdeskAgent, world.direct.app])
      expect((await list({}, viewer)).totalCount).toBe(6);
  });

  it('nobody and a global admin see none', async () => {
    for (const viewer of [undefined, world.direct.globalAdmin]) {
      const { data, errors } = await api.run(LIST, {}, viewer);
      expect(data?.subscriptions).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });
});

describe('cost', () => {
  it('a page of 100 costs as many statements as a page of 1, with all that stands under it', async () => {
    const query = `query ($first: Int) {
      subscriptions(first: $first) {
        totalCount
        nodes {
          customer { id } catalogItem { name prerequisites { name } prices(market: "US") { unitPrice { amount } } }
          order { totalPrice { amount } lineItems { subscription { id } } } charges { amount { amount } }
          refundableQuantity { totalQuantity details { quantity } }
        }
      }
    }`;
    const costOf = async (first: number): Promise<number> => {
      api.statements();
      const { errors } = await api.run(query, { first }, world.direct.adminAgent);
      expect(errors).toBeUndefined();
      return api.statements().length;
    };
    expect(await costOf(100)).toBe(await costOf(1));
  });

  it('lists and counts under many customers cost two statements together', async () => {
    api.statements();
    const { data } = await api.run(
      '{ customers(first: 50) { nodes { subscriptions(first: 3) { totalCount nodes { id } } } } }',
      {},
      world.direct.adminAgent,
    );
    const counts = Object(data?.customers).nodes.map(
      ({ subscriptions }: { subscriptions: { totalCount: number } }) => subscriptions.totalCount,
    );
    expect(counts.sort()).toEqual([0, 0, 1, 5]);
    expect(api.statements().filter((sql) => sql.includes('subscriptions.subscription'))).toHaveLength(2);
  });
});
