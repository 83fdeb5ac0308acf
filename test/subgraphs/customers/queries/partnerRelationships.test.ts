import { recordPartner } from '../../../../subgraphs/customers/services/recordPartner.ts';
import { aPartner, aPartnership, record, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { carryOut, REMOVE } from '../partnerships.ts';

const LIST = `query ($first: Int, $after: String, $filter: PartnerRelationshipFilter, $orderBy: PartnerRelationshipOrder) {
  partnerRelationships(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } nodes { partner { name } relationshipType state }
  }
}`;
const PARTNER = `query ($id: ID!) {
  node(id: $id) { ... on Partner { mpnId companyMpnId enrolment isAgreementSigned sellingRegion cloud } }
}`;

let api: Api;
let world: World;
let provider: TestPartner;
let agent: ReturnType<typeof aPartnerUser>;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  provider = await aPartner(api, 'INDIRECT_PROVIDER', { name: 'Provider' });
  agent = aPartnerUser(provider, 'pusr_agent', ['HELPDESK_AGENT']);
  for (const name of ['northwind', 'Adatum', 'Contoso', 'New Contoso']) {
    await aPartnership(api, provider, await aPartner(api, 'INDIRECT_RESELLER', { name }));
  }
});
afterAll(() => api.close());

const list = async (variables: object = {}, viewer = agent) => {
  const { data, errors } = await api.run(LIST, { ...variables }, viewer);
  return errors ? { errors } : Object(data).partnerRelationships;
};
const namesOf = async (variables: object = {}, viewer = agent) => {
  const { nodes } = await list(variables, viewer);
  return nodes.map(({ partner }: { partner: { name: string } }) => partner.name);
};

describe('partnerRelationships', () => {
  it('are in the order of names, page by page', async () => {
    const all = ['Adatum', 'Contoso', 'New Contoso', 'northwind'];
    expect(await namesOf()).toEqual(all);
    expect(await namesOf({ orderBy: 'NAME_DESC' })).toEqual([...all].reverse());
    const page = await list({ first: 3 });
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await namesOf({ first: 3, after: page.pageInfo.endCursor })).toEqual(['northwind']);
  });

  it('are found by a part of the name, by state and by kind', async () => {
    expect(await namesOf({ filter: { nameContains: ' CONTOSO ' } })).toEqual(['Contoso', 'New Contoso']);
    expect(await namesOf({ filter: { nameContains: '%' } })).toEqual([]);
    expect(await namesOf({ filter: { type: 'IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF' } })).toHaveLength(4);
    expect(await namesOf({ filter: { type: 'IS_INDIRECT_RESELLER_OF' } })).toEqual([]);
    for (const nameContains of ['', ' ', 'x'.repeat(101)]) {
      expect(await list({ filter: { nameContains } })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  it('follow a new name, and leave out what has ended unless it is asked for', async () => {
    const reseller = await aPartner(api, 'INDIRECT_RESELLER', { name: 'Zeta' });
    await aPartnership(api, provider, reseller);
    const [stored] = await api.sql<Parameters<typeof recordPartner.run>[1]>(
      `SELECT id, tenant_id AS "tenantId", name, type, domain, mpn_id AS "mpnId", country, is_sandbox AS "isSandbox", created_at AS "createdAt"
       FROM customers.partner WHERE id = $1`,
      [reseller.id],
    );
    if (!stored) throw new Error('The partner is not on record.');
    await record(api, 'customers', recordPartner, reseller.id, { ...stored, name: 'Aaa' });
    expect((await namesOf())[0]).toBe('Aaa');
    await carryOut(api, REMOVE, { partnerId: reseller.id, confirm: true }, aPartnerUser(provider, 'pusr_sales', ['SALES_AGENT']));
    expect(await namesOf({ filter: { state: ['REMOVED'] } })).toEqual(['Aaa']);
    expect(await namesOf()).not.toContain('Aaa');
  });

  it('of another provider are not seen, and each side sees the other', async () => {
    const { reseller } = world;
    expect(await namesOf({}, world.otherProvider.helpdeskAgent)).toHaveLength(1);
    const [own] = (await list({}, reseller.globalAdmin)).nodes;
    expect(own).toMatchObject({ relationshipType: 'IS_INDIRECT_RESELLER_OF', state: 'ACTIVE' });
  });

  it('are for providers and resellers, and not for applications', async () => {
    expect(await list({}, world.direct.adminAgent)).toMatchObject({
      errors: [{ extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED' } }],
    });
    const biller = aPartnerUser(provider, 'pusr_biller', ['BILLING_ADMIN']);
    expect(await list({}, biller)).toMatchObject({ errors: [{ extensions: { reason: 'ROLE_REQUIRED' } }] });
    const ofApp = await api.run(LIST, {}, world.provider.app);
    expect(ofApp.errors).toMatchObject([{ extensions: { reason: 'APP_ONLY_NOT_SUPPORTED' } }]);
  });
});

it('a partner tells where it stands in the programme', async () => {
  expect((await api.run(PARTNER, { id: provider.id }, agent)).data).toEqual({
    node: {
      mpnId: provider.mpnId,
      companyMpnId: null,
      enrolment: 'ACTIVE',
      isAgreementSigned: true,
      sellingRegion: 'UNITED_STATES',
      cloud: 'GLOBAL',
    },
  });
});
