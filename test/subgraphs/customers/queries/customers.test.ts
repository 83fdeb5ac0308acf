import { aCustomer, aPartner, aPartnership, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser, operator } from '../../../support/viewers.ts';

const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: CustomerFilter, $orderBy: CustomerOrder) {
  customers(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    edges { cursor node { name } }
    nodes { name }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;
const COUNT = 'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }';

let api: Api;
let direct: TestPartner;
let otherDirect: TestPartner;
let provider: TestPartner;
let reseller: TestPartner;
let otherReseller: TestPartner;
let zebraId: string;

const agentOf = (partner: TestPartner) => aPartnerUser(partner, `pusr_${partner.id}`, ['HELPDESK_AGENT']);

beforeAll(async () => {
  api = await startApi();
  direct = await aPartner(api, 'DIRECT_BILL');
  otherDirect = await aPartner(api, 'DIRECT_BILL');
  provider = await aPartner(api, 'INDIRECT_PROVIDER');
  reseller = await aPartner(api, 'INDIRECT_RESELLER');
  otherReseller = await aPartner(api, 'INDIRECT_RESELLER');
  await aPartnership(api, provider, reseller);
  await aPartnership(api, provider, otherReseller);

  await aCustomer(api, direct, {
    companyName: 'Contoso',
    domain: 'x1.onmicrosoft.com',
    createdAt: new Date('2025-01-03T00:00:00Z'),
    relationship: { tags: ['Gold', 'East'] },
  });
  await aCustomer(api, direct, {
    companyName: 'contoso Labs',
    domain: 'x3.onmicrosoft.com',
    country: 'CZ',
    createdAt: new Date('2025-01-02T00:00:00Z'),
    verification: { status: 'UNDER_REVIEW', decidedAt: null },
    relationship: { state: 'REMOVING' },
  });
  await aCustomer(api, direct, {
    companyName: 'New Contoso',
    domain: 'x2.onmicrosoft.com',
    country: 'DE',
    createdAt: new Date('2025-01-01T00:00:00Z'),
    agreementSignedAt: null,
    verification: { status: 'NOT_ALLOWED' },
    relationship: { tags: ['gold'] },
  });
  zebraId = await aCustomer(api, direct, {
    companyName: 'Original Ltd Company',
    domain: 'y1.onmicrosoft.com',
    createdAt: new Date('2025-01-04T00:00:00Z'),
    relationship: { friendlyName: 'Zebra' },
  });
  await aCustomer(api, direct, {
    companyName: 'Ended',
    domain: 'y2.onmicrosoft.com',
    createdAt: new Date('2025-01-05T00:00:00Z'),
    relationship: { state: 'NONE' },
  });
  for (const below of [reseller, reseller, otherReseller]) {
    await aCustomer(api, provider, { relationship: { resellerId: below.id } });
  }
  await aCustomer(api, otherDirect, { companyName: 'Contoso of the other' });
});
afterAll(() => api.close());

async function names(variables: object, viewer = agentOf(direct)): Promise<string[]> {
  const { data, errors } = await api.run(LIST, { ...variables }, viewer);
  expect(errors).toBeUndefined();
  const { nodes, edges, totalCount, pageInfo } = Object(data?.customers);
  expect(edges.map((edge: { node: object }) => edge.node)).toEqual(nodes);
  if (!pageInfo.hasNextPage && !pageInfo.hasPreviousPage) expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }: { name: string }) => name);
}

const ALL = ['Contoso', 'contoso Labs', 'New Contoso', 'Zebra'];

describe('the customers of a partner', () => {
  it('are those it has a relationship with or is ending one, by name', async () => {
    expect(await names({})).toEqual(ALL);
  });

  it.each([
    ['NAME_ASC', ALL],
    ['NAME_DESC', ALL.toReversed()],
    ['DOMAIN_ASC', ['Contoso', 'New Contoso', 'contoso Labs', 'Zebra']],
    ['DOMAIN_DESC', ['Zebra', 'contoso Labs', 'New Contoso', 'Contoso']],
    ['CREATED_AT_ASC', ['New Contoso', 'contoso Labs', 'Contoso', 'Zebra']],
    ['CREATED_AT_DESC', ['Zebra', 'Contoso', 'contoso Labs', 'New Contoso']],
  ])('come in the order %s, page by page in both directions', async (orderBy, expected) => {
    expect(await names({ orderBy })).toEqual(expected);

    const forward: string[] = [];
    let after: string | null = null;
    for (const hasNextPage of [true, false]) {
      const { data }: { data?: Record<string, unknown> | null } = await api.run(
        LIST,
        { first: 3, after, orderBy },
        agentOf(direct),
      );
      const page = Object(data?.customers);
      expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage, hasPreviousPage: !hasNextPage } });
      expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor);
      forward.push(...page.nodes.map(({ name }: { name: string }) => name));
      after = page.pageInfo.endCursor;
    }
    expect(forward).toEqual(expected);

    const backward: string[] = [];
    let before: string | null = null;
    for (const hasPreviousPage of [true, false]) {
      const { data }: { data?: Record<string, unknown> | null } = await api.run(
        LIST,
        { last: 3, before, orderBy },
        agentOf(direct),
      );
      const page = Object(data?.customers);
      expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasPreviousPage, hasNextPage: !hasPreviousPage } });
      backward.unshift(...page.nodes.map(({ name }: { name: string }) => name));
      before = page.pageInfo.startCursor;
    }
    expect(backward).toEqual(expected);
  });

  it.each<[object, string[]]>([
    [{ nameStartsWith: 'conto' }, ['Contoso', 'contoso Labs']],
    [{ nameStartsWith: 'CONTOSO L' }, ['contoso Labs']],
    [{ nameStartsWith: 'original' }, []],
    [{ nameStartsWith: 'zeb' }, ['Zebra']],
    [{ nameStartsWith: 'con%' }, []],
    [{ domainStartsWith: 'X' }, ['Contoso', 'contoso Labs', 'New Contoso']],
    [{ domainStartsWith: 'x2.' }, ['New Contoso']],
    [{ relationship: ['RESELLER'] }, ['Contoso', 'New Contoso', 'Zebra']],
    [{ relationship: ['REMOVING'] }, ['contoso Labs']],
    [{ relationship: ['NONE'] }, ['Ended']],
    [{ relationship: ['NONE', 'REMOVING'] }, ['contoso Labs', 'Ended']],
    [{ relationship: [] }, []],
    [{ country: ['CZ', 'DE'] }, ['contoso Labs', 'New Contoso']],
    [{ country: ['FR'] }, []],
    [{ verificationStatus: ['UNDER_REVIEW'] }, ['contoso Labs']],
    [{ verificationStatus: ['ALLOWED', 'NOT_ALLOWED'] }, ['Contoso', 'New Contoso', 'Zebra']],
    [{ agreementAccepted: true }, ['Contoso', 'contoso Labs', 'Zebra']],
    [{ agreementAccepted: false }, ['New Contoso']],
    [{ tagsAny: ['GOLD'] }, ['Contoso', 'New Contoso']],
    [{ tagsAny: ['east', 'west'] }, ['Contoso']],
    [{ tagsAny: ['west'] }, []],
    [{ tagsAny: [] }, []],
    [{ createdFrom: '2025-01-03T00:00:00Z' }, ['Contoso', 'Zebra']],
    [{ createdFrom: '2025-01-03T00:00:00.001Z' }, ['Zebra']],
    [{ createdTo: '2025-01-02T00:00:00Z' }, ['New Contoso']],
    [{ createdTo: '2025-01-02T00:00:00.001Z' }, ['contoso Labs', 'New Contoso']],
    [{ nameStartsWith: 'conto', country: ['US'] }, ['Contoso']],
    [{ nameStartsWith: null, country: null, tagsAny: null }, ALL],
  ])('customers 5.2: filtered by %j are %j', async (filter, expected) => {
    expect(await names({ filter })).toEqual(expected);
  });

  it('customers 5.4: of a provider can be filtered by the reseller below it', async () => {
    const viewer = agentOf(provider);
    expect(await names({ filter: { indirectResellerId: reseller.id } }, viewer)).toHaveLength(2);
    expect(await names({ filter: { indirectResellerId: otherReseller.id } }, viewer)).toHaveLength(1);
    expect(await names({ filter: { indirectResellerId: direct.id } }, viewer)).toEqual([]);
    expect(await names({}, viewer)).toHaveLength(3);
  });

  it.each<[string, () => TestPartner]>([
    ['direct bill partner', () => direct],
    ['reseller', () => reseller],
  ])('customers 5.4: of a %s cannot', async (_who, partner) => {
    const { data, errors } = await api.run(COUNT, { filter: { indirectResellerId: reseller.id } }, agentOf(partner()));
    expect(data).toEqual({ customers: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'indirectResellerId' } }]);
  });

  it('are nothing to another partner', async () => {
    expect(await names({}, agentOf(otherDirect))).toEqual(['Contoso of the other']);
    expect(await names({}, agentOf(otherReseller))).toEqual([]);
    const { data } = await api.run(COUNT, {}, agentOf(otherReseller));
    expect(data).toEqual({ customers: { totalCount: 0 } });
  });

  it('cost one statement for the page, and one more for the count', async () => {
    api.statements();
    await api.run('{ customers { nodes { name } pageInfo { hasNextPage } } }', {}, agentOf(direct));
    expect(api.statements()).toHaveLength(1);
    await api.run(COUNT, {}, agentOf(direct));
    expect(api.statements()).toHaveLength(1);
    await api.run(LIST, {}, agentOf(direct));
    expect(api.statements()).toHaveLength(2);
  });

  it.each<[object, string]>([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 101 }, 'last'],
    [{ after: 'nonsense' }, 'after'],
    [{ filter: { nameStartsWith: '' } }, 'nameStartsWith'],
    [{ filter: { nameStartsWith: ' ' } }, 'nameStartsWith'],
    [{ filter: { nameStartsWith: 'a'.repeat(101) } }, 'nameStartsWith'],
    [{ filter: { domainStartsWith: '' } }, 'domainStartsWith'],
  ])('are not listed for the arguments of row %#', async (variables, argument) => {
    const { data, errors } = await api.run(LIST, { ...variables }, agentOf(direct));
    expect(data).toEqual({ customers: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('are listed up to 100 a page', async () => {
    expect(await names({ first: 100, filter: { nameStartsWith: 'a'.repeat(100) } })).toEqual([]);
  });
});

describe('the customers of the operator and of a customer', () => {
  it('are all there are, under their company names', async () => {
    const found = await api.run(LIST, {}, operator);
    const { nodes, totalCount } = Object(found.data?.customers);
    expect(totalCount).toBe(9);
    expect(nodes.map(({ name }: { name: string }) => name)).toContain('Original Ltd Company');
    const filtered = await api.run(LIST, { filter: { nameStartsWith: 'contoso' }, orderBy: 'NAME_DESC' }, operator);
    expect(Object(filtered.data?.customers).nodes).toEqual([
      { name: 'Contoso of the other' },
      { name: 'contoso Labs' },
      { name: 'Contoso' },
    ]);
  });

  it('are the customer alone for its own administrator', async () => {
    const { data } = await api.run(LIST, {}, aCustomerAdmin(zebraId));
    expect(Object(data?.customers)).toMatchObject({ nodes: [{ name: 'Original Ltd Company' }], totalCount: 1 });
  });

  it.each([{ relationship: ['RESELLER'] }, { tagsAny: ['gold'] }, { indirectResellerId: 'par_1' }])(
    'have no %j',
    async (filter) => {
      const { data, errors } = await api.run(COUNT, { filter }, operator);
      expect(data).toEqual({ customers: null });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: Object.keys(filter)[0] } }]);
    },
  );
});

describe('who may list customers', () => {
  it.each([
    ['an anonymous viewer', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      'a user without a role of the customers area',
      () => aPartnerUser(direct, 'pusr_x', ['GLOBAL_ADMIN', 'BILLING_ADMIN']),
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' },
    ],
  ])('is not %s', async (_who, viewer, extensions) => {
    const { data, errors } = await api.run(COUNT, {}, viewer());
    expect(data).toEqual({ customers: null });
    expect(errors).toMatchObject([{ path: ['customers'], extensions }]);
  });

  it.each(['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] as const)('is %s', async (role) => {
    const { data } = await api.run(COUNT, {}, aPartnerUser(direct, 'pusr_x', [role]));
    expect(data).toEqual({ customers: { totalCount: 4 } });
  });
});
