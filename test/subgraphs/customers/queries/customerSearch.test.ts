import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner, aPartnership, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser, operator } from '../../../support/viewers.ts';

const LIST =
  'query ($filter: CustomerFilter, $first: Int) { customers(filter: $filter, first: $first) { nodes { name } totalCount } }';
const BY_DOMAIN = 'query ($domain: String!) { customerByDomain(domain: $domain) { id name } }';

let api: Api;
let direct: TestPartner;
let otherDirect: TestPartner;
let provider: TestPartner;
let otherProvider: TestPartner;
let reseller: TestPartner;
let bakeryId: string;

const agentOf = (partner: TestPartner): Viewer => aPartnerUser(partner, `pusr_${partner.id}`, ['HELPDESK_AGENT']);

beforeAll(async () => {
  api = await startApi();
  direct = await aPartner(api, 'DIRECT_BILL');
  otherDirect = await aPartner(api, 'DIRECT_BILL');
  provider = await aPartner(api, 'INDIRECT_PROVIDER');
  otherProvider = await aPartner(api, 'INDIRECT_PROVIDER');
  reseller = await aPartner(api, 'INDIRECT_RESELLER');
  for (const above of [provider, otherProvider]) await aPartnership(api, above, reseller);
  bakeryId = await aCustomer(api, direct, {
    companyName: 'Contoso Bakery',
    domain: 'bakery.onmicrosoft.com',
    relationship: { tags: ['Gold', 'East'], qualifications: ['EDUCATION', 'STATE_OWNED_ENTITY'] },
  });
  await aCustomer(api, direct, {
    companyName: 'New CONTOSO_100%',
    agreementSignedAt: null,
    relationship: { tags: ['gold'], qualifications: ['STATE_OWNED_ENTITY'] },
  });
  await aCustomer(api, direct, { companyName: 'Müller 株式会社', relationship: { tags: ['West'] } });
  await aCustomer(api, direct, { companyName: 'Contoso, ended', relationship: { state: 'NONE' } });
  await aCustomer(api, otherDirect, { companyName: 'Contoso of the other', domain: 'other.onmicrosoft.com' });
  await aCustomer(api, reseller, { companyName: 'Below one', relationship: { providerId: provider.id } });
  await aCustomer(api, reseller, { companyName: 'Below the other', relationship: { providerId: otherProvider.id } });
});
afterAll(() => api.close());

async function names(filter: object, viewer = agentOf(direct)): Promise<string[]> {
  const { data, errors } = await api.run(LIST, { filter }, viewer);
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = Object(data?.customers);
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }: { name: string }) => name);
}

const ALL = ['Contoso Bakery', 'Müller 株式会社', 'New CONTOSO_100%'];

describe('customers found by a part of their name', () => {
  it.each<[string, string[]]>([
    ['contoso', ['Contoso Bakery', 'New CONTOSO_100%']],
    ['TOSO B', ['Contoso Bakery']],
    ['o  b', ['Contoso Bakery']],
    ['ry', ['Contoso Bakery']],
    ['w', ['New CONTOSO_100%']],
    ['0%', ['New CONTOSO_100%']],
    ['_1', ['New CONTOSO_100%']],
    ['con%', []],
    ['株式', ['Müller 株式会社']],
    ['社', ['Müller 株式会社']],
    ['MÜLL', ['Müller 株式会社']],
    ["'; --", []],
    ['contoso bakery', ['Contoso Bakery']],
    ['contoso bakery and more', []],
    ['bakcon', []],
  ])('as %j', async (nameContains, expected) => {
    expect(await names({ nameContains })).toEqual(expected);
  });

  it('and by another condition besides', async () => {
    expect(await names({ nameContains: 'contoso', tagsAny: ['east'] })).toEqual(['Contoso Bakery']);
    expect(await names({ nameContains: 'contoso', relationship: ['NONE'] })).toEqual(['Contoso, ended']);
  });

  it('follow a new name', async () => {
    const tenantId = '6c4f9d30-0000-4000-8000-000000000003';
    const partner = await aPartner(api, 'DIRECT_BILL');
    for (const friendlyName of ['First name', 'Second name'])
      await aCustomer(api, partner, { tenantId, domain: 'renamed.onmicrosoft.com', relationship: { friendlyName } });
    expect(await names({ nameContains: 'first' }, agentOf(partner))).toEqual([]);
    expect(await names({ nameContains: 'cond n' }, agentOf(partner))).toEqual(['Second name']);
  });

  it('are those of the partner alone', async () => {
    expect(await names({ nameContains: 'contoso' }, agentOf(otherDirect))).toEqual(['Contoso of the other']);
    expect(await names({ nameContains: 'contoso' }, agentOf(provider))).toEqual([]);
  });

  it.each(['', '  ', 'a'.repeat(101)])('are not looked for by %j', async (nameContains) => {
    const { errors } = await api.run(LIST, { filter: { nameContains } }, agentOf(direct));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'nameContains' } }]);
  });
});

it.each<[object, string[]]>([
  [{ tagsAll: ['gold'] }, ['Contoso Bakery', 'New CONTOSO_100%']],
  [{ tagsAll: ['EAST', 'Gold'] }, ['Contoso Bakery']],
  [{ tagsAll: ['gold', 'west'] }, []],
  [{ tagsAll: [] }, ALL],
  [{ tagsAll: ['gold'], tagsAny: ['east', 'west'] }, ['Contoso Bakery']],
  [{ qualification: ['EDUCATION'] }, ['Contoso Bakery']],
  [{ qualification: ['STATE_OWNED_ENTITY'] }, ['Contoso Bakery', 'New CONTOSO_100%']],
  [{ qualification: ['NONE'] }, ['Müller 株式会社']],
  [{ qualification: ['NONE', 'EDUCATION'] }, ['Contoso Bakery', 'Müller 株式会社']],
  [{ qualification: ['NONPROFIT'] }, []],
  [{ qualification: [] }, []],
  [{ agreementState: ['ACCEPTED_BY_CUSTOMER'] }, ['Contoso Bakery', 'Müller 株式会社']],
  [{ agreementState: ['NOT_ACCEPTED'] }, ['New CONTOSO_100%']],
  [{ agreementState: ['CONFIRMED_BY_PARTNER', 'ACCEPTED_BY_BOTH'] }, []],
])('customers filtered by %j are %j', async (filter, expected) => {
  expect(await names(filter)).toEqual(expected);
});

it('customers of a reseller can be filtered by the provider above it, those of others cannot', async () => {
  const viewer = agentOf(reseller);
  expect(await names({ indirectProviderId: provider.id }, viewer)).toEqual(['Below one']);
  expect(await names({ indirectProviderId: otherProvider.id }, viewer)).toEqual(['Below the other']);
  expect(await names({ indirectProviderId: direct.id }, viewer)).toEqual([]);
  for (const partner of [direct, provider]) {
    const { errors } = await api.run(LIST, { filter: { indirectProviderId: provider.id } }, agentOf(partner));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'indirectProviderId' } }]);
  }
});

it.each(['nameContains', 'tagsAll', 'qualification', 'indirectProviderId'])(
  'the condition %s is nothing to the operator',
  async (name) => {
    const value = name.startsWith('tags') ? ['a'] : name === 'qualification' ? ['NONE'] : 'a';
    const { errors } = await api.run(LIST, { filter: { [name]: value } }, operator);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: name } }]);
  },
);

describe('a customer found by its domain', () => {
  const find = async (domain: string, viewer: Viewer) =>
    Object((await api.run(BY_DOMAIN, { domain }, viewer)).data).customerByDomain;

  it('is the same in any case, for its partner, itself and the operator', async () => {
    for (const viewer of [agentOf(direct), aCustomerAdmin(bakeryId), operator]) {
      expect(await find(' Bakery.OnMicrosoft.com ', viewer)).toEqual({ id: bakeryId, name: 'Contoso Bakery' });
    }
  });

  it('is null for others, and for a domain nobody has', async () => {
    for (const viewer of [agentOf(otherDirect), agentOf(reseller), aCustomerAdmin('cus_other')])
      expect(await find('bakery.onmicrosoft.com', viewer)).toBeNull();
    expect(await find('bakery', agentOf(direct))).toBeNull();
    expect(await find('', agentOf(direct))).toBeNull();
  });

  it('asks for who may read customers', async () => {
    const { errors } = await api.run(BY_DOMAIN, { domain: 'bakery.onmicrosoft.com' });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
