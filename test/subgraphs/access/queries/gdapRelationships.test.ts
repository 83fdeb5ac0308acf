import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aRelationship, ROLES } from '../builders.ts';

const PAGE = `query (
  $first: Int, $after: String, $last: Int, $before: String, $filter: GdapRelationshipFilter, $orderBy: GdapRelationshipOrder
) {
  gdapRelationships(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { displayName } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const UNDER = `query ($id: ID!, $filter: GdapRelationshipFilter) {
  customer(id: $id) { gdapRelationships(filter: $filter) { nodes { displayName } totalCount } }
}`;

interface Page {
  readonly nodes: readonly { readonly displayName: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { direct, ownCustomerId, sharedCustomerId, otherDirect } = world;
  const draft = { status: 'CREATED', activatedAt: null, endsAt: null } as const;
  await aRelationship(api, direct.id, ownCustomerId, {
    displayName: 'Beta',
    createdAt: day(1),
    endsAt: new Date('2026-06-01T00:00:00Z'),
  });
  await aRelationship(api, direct.id, ownCustomerId, { displayName: 'alpha', createdAt: day(2), ...draft });
  await aRelationship(api, direct.id, sharedCustomerId, {
    displayName: 'Alpine',
    createdAt: day(3),
    autoExtend: true,
    roleTemplateIds: [ROLES.helpdeskAdministrator, ROLES.globalReader],
  });
  await aRelationship(api, direct.id, null, { displayName: 'Gamma', createdAt: day(4), ...draft });
  await aRelationship(api, otherDirect.id, sharedCustomerId, { displayName: 'Beta', createdAt: day(5) });
});
afterAll(() => api.close());

function day(number: number): Date {
  return new Date(Date.UTC(2025, 11, number));
}

async function page(variables: Record<string, unknown> = {}, viewer: Viewer = world.direct.adminAgent): Promise<Page> {
  const { data, errors } = await api.run(PAGE, variables, viewer);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.gdapRelationships));
}

async function names(variables: Record<string, unknown> = {}, viewer?: Viewer): Promise<string[]> {
  return (await page(variables, viewer)).nodes.map(({ displayName }) => displayName);
}

it('lists the relationships of the partner alone, newest first', async () => {
  const { nodes, totalCount } = await page();

  expect(nodes.map(({ displayName }) => displayName)).toEqual(['Gamma', 'Alpine', 'alpha', 'Beta']);
  expect(totalCount).toBe(4);
  expect(await names({}, world.otherDirect.adminAgent)).toEqual(['Beta']);
  expect(await names({}, world.provider.adminAgent)).toEqual([]);
});

it('lists to an administrator of a customer what its partners have asked for, of all of them', async () => {
  expect(await names({}, world.sharedCustomerAdmin)).toEqual(['Beta', 'Alpine']);
  expect(await names({}, world.ownCustomerAdmin)).toEqual(['Beta']);
});

it.each([
  ['CREATED_AT_DESC', ['Gamma', 'Alpine', 'alpha', 'Beta']],
  ['DISPLAY_NAME_ASC', ['alpha', 'Alpine', 'Beta', 'Gamma']],
  ['ENDS_AT_ASC', ['Beta', 'Alpine']],
])('orders by %s', async (orderBy, expected) => {
  expect((await names({ orderBy })).slice(0, expected.length)).toEqual(expected);
});

it.each([
  ['by status', { status: ['CREATED'] }, ['Gamma', 'alpha']],
  ['by several states', { status: ['CREATED', 'ACTIVE'] }, ['Gamma', 'Alpine', 'alpha', 'Beta']],
  ['by no state at all', { status: [] }, []],
  ['by the start of the name, without regard to case', { nameStartsWith: 'ALP' }, ['Alpine', 'alpha']],
  ['by a role it asks for', { roleTemplateId: ROLES.globalReader }, ['Alpine']],
  ['by auto-extend', { autoExtend: true }, ['Alpine']],
  ['by an end before an instant', { endsBefore: '2026-06-01T00:00:00.001Z' }, ['Beta']],
  ['by an end before the instant it ends', { endsBefore: '2026-06-01T00:00:00Z' }, []],
  ['by conditions that add up', { status: ['ACTIVE'], nameStartsWith: 'a' }, ['Alpine']],
])('filters %s', async (_how, filter, expected) => {
  const { nodes, totalCount } = await page({ filter });

  expect(nodes.map(({ displayName }) => displayName)).toEqual(expected);
  expect(totalCount).toBe(expected.length);
});

it.each(['CREATED_AT_DESC', 'DISPLAY_NAME_ASC', 'ENDS_AT_ASC'])(
  'meets every relationship once, both ways, in %s',
  async (orderBy) => {
    const all = await names({ orderBy });
    const forth: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await page({ orderBy, first: 3, after });
      forth.push(...nodes.map(({ displayName }) => displayName));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const back: string[] = [];
    for (let before: string | null = null; ; ) {
      const { nodes, pageInfo } = await page({ orderBy, last: 3, before });
      back.unshift(...nodes.map(({ displayName }) => displayName));
      if (!pageInfo.hasPreviousPage) break;
      before = pageInfo.startCursor;
    }

    expect(forth).toEqual(all);
    expect(back).toEqual(all);
  },
);

it.each([
  ['a page of 101', { first: 101 }],
  ['first with last', { first: 1, last: 1 }],
  ['an empty start of a name', { filter: { nameStartsWith: ' ' } }],
  ['a start of 51 characters', { filter: { nameStartsWith: 'x'.repeat(51) } }],
])('refuses %s', async (_what, variables) => {
  const { data, errors } = await api.run(PAGE, variables, world.direct.adminAgent);

  expect(data).toEqual({ gdapRelationships: null });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

describe('under a customer', () => {
  it('holds those with that customer, with the same filter and count', async () => {
    const { direct, ownCustomerId } = world;
    const all = await api.run(UNDER, { id: ownCustomerId }, direct.adminAgent);
    const drafts = await api.run(UNDER, { id: ownCustomerId, filter: { status: ['CREATED'] } }, direct.adminAgent);

    expect(all.data?.customer).toEqual({
      gdapRelationships: { nodes: [{ displayName: 'alpha' }, { displayName: 'Beta' }], totalCount: 2 },
    });
    expect(drafts.data?.customer).toEqual({ gdapRelationships: { nodes: [{ displayName: 'alpha' }], totalCount: 1 } });
  });

  it('holds for each partner its own', async () => {
    const { provider, otherDirect, sharedCustomerId } = world;
    const other = await api.run(UNDER, { id: sharedCustomerId }, otherDirect.adminAgent);
    const none = await api.run(UNDER, { id: sharedCustomerId }, provider.adminAgent);

    expect(other.data?.customer).toEqual({ gdapRelationships: { nodes: [{ displayName: 'Beta' }], totalCount: 1 } });
    expect(none.data?.customer).toEqual({ gdapRelationships: { nodes: [], totalCount: 0 } });
  });

  it('is null with one error for a role that may not read it, beside what else was asked for', async () => {
    const { direct, ownCustomerId } = world;
    const { data, errors } = await api.run(
      'query ($id: ID!) { customer(id: $id) { id gdapRelationships { totalCount } } }',
      { id: ownCustomerId },
      direct.salesAgent,
    );

    expect(data?.customer).toEqual({ id: ownCustomerId, gdapRelationships: null });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['customer', 'gdapRelationships'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }),
      }),
    ]);
  });

  it('costs two statements for page and count of all customers together', async () => {
    const { direct } = world;
    const LIST = 'query ($first: Int) { customers(first: $first) { nodes { gdapRelationships { nodes { id } totalCount } } } }';
    for (let more = 0; more < 3; more += 1) await aCustomer(api, direct);
    await api.settle();

    for (const first of [1, 5]) {
      api.statements();
      const { data, errors } = await api.run(LIST, { first }, direct.adminAgent);
      expect(errors).toBeUndefined();
      expect(data?.customers).toMatchObject({ nodes: Array.from({ length: first }, () => expect.anything()) });
      expect(api.statements().filter((sql) => sql.includes('access.'))).toHaveLength(2);
    }
  });
});
