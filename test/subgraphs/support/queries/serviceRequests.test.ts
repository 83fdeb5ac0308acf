import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aNote, aServiceRequest } from '../builders.ts';

const PAGE = `query (
  $first: Int, $after: String, $last: Int, $before: String, $filter: ServiceRequestFilter, $orderBy: ServiceRequestOrder
) {
  serviceRequests(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { title } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const UNDER = `query ($id: ID!, $filter: ServiceRequestFilter) {
  customer(id: $id) { id serviceRequests(filter: $filter) { nodes { title } totalCount } }
}`;

interface Page {
  readonly nodes: readonly { readonly title: string }[];
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

const day = (number: number): Date => new Date(Date.UTC(2026, 1, number));

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { direct, otherDirect, provider, reseller, ownCustomerId, sharedCustomerId } = world;
  const closed = { stage: 'CLOSED', status: 'CLOSED', lastClosedAt: day(20) } as const;
  await aServiceRequest(api, direct.id, {
    title: 'Request A',
    customerId: ownCustomerId,
    createdAt: day(1),
    lastModifiedAt: day(9),
  });
  await aServiceRequest(api, direct.id, {
    title: 'Request B',
    customerId: ownCustomerId,
    createdAt: day(2),
    lastModifiedAt: day(8),
    ...closed,
  });
  await aServiceRequest(api, direct.id, {
    title: 'Request C',
    customerId: sharedCustomerId,
    createdAt: day(3),
    lastModifiedAt: day(10),
    stage: 'NEW',
    status: 'NONE',
    severity: 'CRITICAL',
    category: 'BILLING',
    topicId: 'top_billing-invoice',
    createdBy: direct.salesAgent.id,
  });
  await aServiceRequest(api, direct.id, { title: 'Own request', createdAt: day(4), createdBy: direct.globalAdmin.id });
  await aServiceRequest(api, otherDirect.id, { title: 'Other partner', customerId: sharedCustomerId, createdAt: day(5) });
  await aServiceRequest(api, provider.id, {
    title: 'Of the provider',
    resellerId: reseller.id,
    customerId: sharedCustomerId,
    createdAt: day(6),
  });
  await aServiceRequest(api, reseller.id, { title: 'Of the reseller', customerId: sharedCustomerId, createdAt: day(7) });
});
afterAll(() => api.close());

async function page(variables: Record<string, unknown> = {}, viewer: Viewer = world.direct.adminAgent): Promise<Page> {
  const { data, errors } = await api.run(PAGE, variables, viewer);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.serviceRequests));
}

async function titles(variables: Record<string, unknown> = {}, viewer?: Viewer): Promise<string[]> {
  return (await page(variables, viewer)).nodes.map(({ title }) => title);
}

describe('support 12.1: who sees what', () => {
  it('admin and helpdesk agents see the requests of customers', async () => {
    expect(await titles()).toEqual(['Request C', 'Request B', 'Request A']);
    expect(await titles({}, world.direct.helpdeskAgent)).toEqual(['Request C', 'Request B', 'Request A']);
  });

  it('others see what they filed', async () => {
    const { direct } = world;

    expect(await titles({}, direct.salesAgent)).toEqual(['Request C']);
    expect(await titles({}, direct.globalAdmin)).toEqual(['Own request']);
    expect((await page({}, aPartnerUser(direct, 'pusr_new', ['BILLING_ADMIN']))).totalCount).toBe(0);
  });

  it('a support request admin sees the requests of the organisation itself', async () => {
    expect(await titles({}, aPartnerUser(world.direct, 'pusr_s', ['SUPPORT_REQUEST_ADMIN']))).toEqual(['Own request']);
  });

  it('an indirect reseller sees its own and what its provider keeps for its customers; the provider what it owns', async () => {
    const { provider, reseller, otherReseller } = world;

    expect(await titles({}, reseller.adminAgent)).toEqual(['Of the reseller', 'Of the provider']);
    expect(await titles({}, provider.adminAgent)).toEqual(['Of the provider']);
    expect(await page({}, otherReseller.adminAgent)).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('an administrator of a customer sees those about that customer', async () => {
    const { sharedCustomerAdmin, ownCustomerAdmin } = world;

    expect(await titles({}, sharedCustomerAdmin)).toEqual(['Of the reseller', 'Of the provider', 'Other partner', 'Request C']);
    expect(await titles({}, ownCustomerAdmin)).toEqual(['Request B', 'Request A']);
  });

  it('nobody and an application are refused', async () => {
    const byNobody = await api.run(PAGE);
    const byApp = await api.run(PAGE, {}, world.direct.app);

    expect(byNobody.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(byApp.errors?.[0]?.extensions).toMatchObject({ reason: 'APP_ONLY_NOT_SUPPORTED' });
  });
});

it.each([
  ['CREATED_AT_ASC', ['Request A', 'Request B', 'Request C']],
  ['CREATED_AT_DESC', ['Request C', 'Request B', 'Request A']],
  ['LAST_MODIFIED_AT_DESC', ['Request C', 'Request A', 'Request B']],
])('orders by %s', async (orderBy, expected) => {
  expect(await titles({ orderBy })).toEqual(expected);
});

it.each([
  ['by status', { status: ['CLOSED'] }, ['Request B']],
  ['by the states that are open', { status: ['NONE', 'OPEN', 'ATTENTION_NEEDED'] }, ['Request C', 'Request A']],
  ['by no status at all', { status: [] }, []],
  ['by stage', { stage: ['NEW'] }, ['Request C']],
  ['by severity', { severity: ['CRITICAL'] }, ['Request C']],
  ['by category', { category: ['TECHNICAL_BREAK_FIX'] }, ['Request B', 'Request A']],
  ['from an instant on', { createdFrom: '2026-02-02T00:00:00Z' }, ['Request C', 'Request B']],
  ['after it', { createdFrom: '2026-02-02T00:00:00.001Z' }, ['Request C']],
  ['by conditions that add up', { status: ['OPEN', 'NONE'], severity: ['MODERATE'] }, ['Request A']],
])('filters %s', async (_how, filter, expected) => {
  const { nodes, totalCount } = await page({ filter });

  expect(nodes.map(({ title }) => title)).toEqual(expected);
  expect(totalCount).toBe(expected.length);
});

it.each(['CREATED_AT_ASC', 'CREATED_AT_DESC', 'LAST_MODIFIED_AT_DESC'])(
  'meets every request once, both ways, in %s',
  async (orderBy) => {
    const all = await titles({ orderBy });
    const { nodes: head, pageInfo: first } = await page({ orderBy, first: 2 });
    const { nodes: tail } = await page({ orderBy, first: 2, after: first.endCursor });
    const { nodes: end, pageInfo: last } = await page({ orderBy, last: 2 });
    const { nodes: begin } = await page({ orderBy, last: 2, before: last.startCursor });

    expect([...head, ...tail].map(({ title }) => title)).toEqual(all);
    expect([...begin, ...end].map(({ title }) => title)).toEqual(all);
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  },
);

describe('under a customer', () => {
  it('holds those about that customer, with the same filter and count', async () => {
    const { direct, ownCustomerId } = world;
    const all = await api.run(UNDER, { id: ownCustomerId }, direct.adminAgent);
    const open = await api.run(UNDER, { id: ownCustomerId, filter: { status: ['OPEN'] } }, direct.adminAgent);

    expect(all.data?.customer).toEqual({
      id: ownCustomerId,
      serviceRequests: { nodes: [{ title: 'Request B' }, { title: 'Request A' }], totalCount: 2 },
    });
    expect(open.data?.customer).toMatchObject({ serviceRequests: { nodes: [{ title: 'Request A' }], totalCount: 1 } });
  });

  it('holds for each partner its own', async () => {
    const { otherDirect, reseller, otherProvider, sharedCustomerId } = world;
    const seen = async (viewer: Viewer) => (await api.run(UNDER, { id: sharedCustomerId }, viewer)).data?.customer;

    expect(await seen(otherDirect.adminAgent)).toMatchObject({
      serviceRequests: { nodes: [{ title: 'Other partner' }], totalCount: 1 },
    });
    expect(await seen(reseller.adminAgent)).toMatchObject({
      serviceRequests: { nodes: [{ title: 'Of the reseller' }, { title: 'Of the provider' }], totalCount: 2 },
    });
    expect(await seen(otherProvider.adminAgent)).toMatchObject({ serviceRequests: { nodes: [], totalCount: 0 } });
  });

  it('access 2.2: is null with one error for a sales agent, beside what else was asked for', async () => {
    const { direct, ownCustomerId } = world;
    const { data, errors } = await api.run(UNDER, { id: ownCustomerId }, direct.salesAgent);

    expect(data?.customer).toEqual({ id: ownCustomerId, serviceRequests: null });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['customer', 'serviceRequests'],
        extensions: expect.objectContaining({
          code: 'FORBIDDEN',
          reason: 'ROLE_REQUIRED',
          requiredRoles: ['ADMIN_AGENT', 'HELPDESK_AGENT'],
        }),
      }),
    ]);
  });

  it('costs one statement each for pages, counts, topics and notes of all customers', async () => {
    const { direct } = world;
    const LIST = `query ($first: Int) {
      customers(first: $first) { nodes { serviceRequests { nodes { topic { name } notes { text } } totalCount } } }
    }`;
    for (let more = 0; more < 3; more += 1)
      await aServiceRequest(api, direct.id, { customerId: await aCustomer(api, direct), notes: [aNote(api, 'Note')] });
    await api.settle();

    for (const first of [1, 5]) {
      api.statements();
      const { data, errors } = await api.run(LIST, { first }, direct.adminAgent);
      expect(errors).toBeUndefined();
      expect(data?.customers).toMatchObject({ nodes: Array.from({ length: first }, () => expect.anything()) });
      expect(api.statements().filter((sql) => sql.includes('support.'))).toHaveLength(4);
    }
  });
});
