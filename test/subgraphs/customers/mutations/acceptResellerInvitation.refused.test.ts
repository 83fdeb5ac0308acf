import { recordPartnership } from '../../../../subgraphs/customers/services/recordPartnership.ts';
import { aCustomer, aPartner, aPartnership, record, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin, aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { accept, aLink, aProfile, aStranger, codesOf, everything } from '../invitations.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const agentOf = (partner: TestPartner) => aPartnerUser(partner, `pusr_of_${partner.id}`, ['ADMIN_AGENT']);

/** The administrator of the tenant of a partner. */
async function adminOf({ id }: { readonly id: string }) {
  const [row] = await api.sql<{ tenant_id: string }>('SELECT tenant_id FROM customers.partner WHERE id = $1', [id]);
  return aCustomerAdmin(`cus_${row?.tenant_id}`);
}

async function refused(token: string, viewer: Parameters<typeof accept>[2], input: object, error: object): Promise<void> {
  const before = await everything(api);
  const answer = await accept(api, { invitationToken: token, acceptAgreement: true, ...input }, viewer);
  expect(answer).toMatchObject({ customer: null, relationship: null, agreement: null, userErrors: [error] });
  expect(await everything(api)).toEqual(before);
}

describe('an invitation is not accepted', () => {
  it.each(['B2C', 'CIAM'])('by a tenant of the kind %s', async (tenantType) => {
    const { token } = await aLink(api, world.direct.adminAgent);
    const error = {
      code: 'TENANT_TYPE_NOT_SUPPORTED',
      field: ['input', 'tenantType'],
      params: [{ name: 'tenantType', value: tenantType }],
    };
    await refused(token, aStranger(), { tenantType, profile: aProfile() }, error);
  });

  it('by a tenant on record in another region, or in another cloud', async () => {
    const { direct, otherDirect } = world;
    const abroad = await aCustomer(api, await aPartner(api, 'DIRECT_BILL', { country: 'CZ' }), { country: 'CZ' });
    const { token } = await aLink(api, direct.adminAgent);
    const params = [
      { name: 'country', value: 'CZ' },
      { name: 'partnerRegion', value: 'UNITED_STATES' },
    ];
    await refused(token, aCustomerAdmin(abroad), {}, { code: 'COUNTRY_OUTSIDE_PARTNER_REGION', params });
    const government = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    const { token: ofGovernment } = await aLink(api, agentOf(government), { includeAdminPermissions: true });
    const customerId = await aCustomer(api, otherDirect);
    await refused(ofGovernment, aCustomerAdmin(customerId), {}, { code: 'NOT_AVAILABLE_IN_CLOUD' });
  });

  it('in a cloud without agreements needs none', async () => {
    const government = await aPartner(api, 'DIRECT_BILL', { cloud: 'US_GOVERNMENT' });
    const { token } = await aLink(api, agentOf(government), { includeAdminPermissions: true });
    const input = { invitationToken: token, acceptAgreement: false, profile: aProfile() };
    expect(await accept(api, input, aStranger())).toMatchObject({ agreement: { state: 'NOT_ACCEPTED' }, userErrors: [] });
  });

  it('customers 13.2: by a tenant that sells itself, nor by the partner and its affiliates', async () => {
    const { direct, otherDirect, provider, otherProvider, reseller } = world;
    const error = { code: 'SELF_RESALE_NOT_ALLOWED', field: null };
    const { token } = await aLink(api, direct.adminAgent);
    for (const partner of [direct, otherDirect, provider, reseller]) {
      await refused(token, await adminOf(partner), { profile: aProfile() }, error);
    }
    const [own] = await api.sql<{ domain: string }>('SELECT domain FROM customers.partner WHERE id = $1', [direct.id]);
    await refused(token, aStranger(), { profile: aProfile({ domain: own?.domain }) }, error);
    const ofItsProvider = await aLink(api, provider.adminAgent);
    await refused(ofItsProvider.token, await adminOf(reseller), { profile: aProfile() }, error);
    const ofAnother = await aLink(api, otherProvider.adminAgent);
    const input = { invitationToken: ofAnother.token, acceptAgreement: true, profile: aProfile() };
    expect(codesOf(await accept(api, input, await adminOf(reseller)))).toEqual([]);
  });

  it('by a customer of the partner, be it that the relationship is being removed', async () => {
    const { direct } = world;
    const { token } = await aLink(api, direct.adminAgent);
    const code = 'RELATIONSHIP_ALREADY_EXISTS';
    for (const state of ['RESELLER', 'REMOVING'] as const) {
      const customerId = await aCustomer(api, direct, { relationship: { state } });
      await refused(token, aCustomerAdmin(customerId), {}, { code, params: [{ name: 'state', value: state }] });
    }
  });

  it('when the reseller no longer sells through the provider', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER');
    const reseller = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, provider, reseller);
    const { token } = await aLink(api, agentOf(reseller), { kind: 'INDIRECT_RESELLER', indirectProviderId: provider.id });
    const ended = { providerId: provider.id, resellerId: reseller.id, state: 'REMOVED' as const, since: api.now() };
    await record(api, 'customers', recordPartnership, provider.id, ended);
    await refused(token, aStranger(), { profile: aProfile() }, { code: 'RESELLER_NOT_LINKED' });
  });

  it('by anybody who is not of a customer', async () => {
    const { direct } = world;
    const { token } = await aLink(api, direct.adminAgent);
    for (const viewer of [direct.adminAgent, direct.app, { kind: 'ANONYMOUS' } as const]) {
      expect(await accept(api, { invitationToken: token }, viewer)).toHaveProperty('errors');
    }
  });

  it('with the address of the partner for its own', async () => {
    const { direct } = world;
    const { token } = await aLink(api, direct.adminAgent);
    const [own] = await api.sql<{ domain: string }>('SELECT domain FROM customers.partner WHERE id = $1', [direct.id]);
    const acceptor = { firstName: 'Ann', lastName: 'Lee', email: `ann@${own?.domain}` };
    const error = { code: 'EMAIL_DOMAIN_FORBIDDEN', field: ['input', 'acceptor', 'email'] };
    await refused(token, aStranger(), { profile: aProfile(), acceptor }, error);
  });
});

describe('row-level security', () => {
  const write = (viewer: Parameters<typeof accept>[2], token: string | null, sql: string, values: readonly unknown[]) =>
    api.subgraphs.customers.database.write(viewer, async (manager) => {
      if (token !== null) await manager.query(`SELECT set_config('app.invitation', $1, true)`, [token]);
      return manager.query(sql, [...values]);
    });
  const RELATE = `INSERT INTO customers.customer_relationship (partner_id, customer_id, state, since, friendly_name, friendly_name_key,
      domain_key, customer_created_at, tags, tag_keys, qualifications, is_source, version)
    SELECT $1, $2, 'RESELLER', now(), 'x', 'x', 'x', now(), '{}', '{}', '{}', false, 1`;

  it('lets a customer with a link write at the partners of the link alone, for itself alone', async () => {
    const { direct, otherDirect, sharedCustomerId } = world;
    const { token } = await aLink(api, otherDirect.adminAgent);
    const customerId = await aCustomer(api, direct);
    const viewer = aCustomerAdmin(customerId);
    const denied = 'violates row-level security policy';
    await expect(write(viewer, null, RELATE, [otherDirect.id, customerId])).rejects.toThrow(denied);
    await expect(write(viewer, token, RELATE, [world.provider.id, customerId])).rejects.toThrow(denied);
    await expect(write(viewer, token, RELATE, [otherDirect.id, sharedCustomerId])).rejects.toThrow(denied);
    await expect(write(world.direct.adminAgent, token, RELATE, [otherDirect.id, customerId])).rejects.toThrow(denied);
    const raise = `UPDATE customers.customer_relationship SET state = 'NONE' WHERE partner_id = $1 AND customer_id = $2 RETURNING 1`;
    expect(await write(viewer, token, raise, [direct.id, customerId])).toEqual([[], 0]);
    await expect(write(viewer, token, RELATE, [otherDirect.id, customerId])).resolves.toBeDefined();
  });
});
