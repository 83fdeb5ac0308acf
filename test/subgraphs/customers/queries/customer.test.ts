import { aCustomer, aPartner, aPartnership, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser, operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';

const ONE = `query ($id: ID!) {
  customer(id: $id) {
    id tenantId commerceId name companyName domain country cloud organizationRegistrationNumber tags isLocked isSandbox createdAt etag
    relationship { state since associatedPartner { id name type } indirectProvider { id name type } }
    verification { status startedAt decidedAt reason trigger }
    agreement { state isSigned current { id } history { id } }
    purchaseReadiness { canPurchase canIncreaseSeats canUpgrade canRenew canReduceSeats canCancel blockers }
  }
}`;
const NAME = 'query ($id: ID!) { customer(id: $id) { name companyName tags relationship { state } } }';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

describe('a customer', () => {
  it('answers every field', async () => {
    const { direct } = world;
    const tenantId = '4a2d7b1e-0c53-4b8e-9a4f-5f1f8a1c0001';
    const id = await aCustomer(api, direct, {
      tenantId,
      commerceId: '4a2d7b1e-0c53-4b8e-9a4f-5f1f8a1c0002',
      companyName: 'Contoso Bakery Inc',
      domain: 'Contoso27.onmicrosoft.com',
      country: 'CZ',
      organizationRegistrationNumber: '12345678',
      createdAt: new Date('2025-06-01T10:00:00Z'),
      agreementSignedAt: null,
      verification: {
        status: 'NOT_ALLOWED',
        startedAt: new Date('2025-06-01T10:00:00Z'),
        decidedAt: new Date('2025-06-02T10:00:00Z'),
        reason: 'The company is not registered.',
      },
      relationship: { friendlyName: 'Bakery', since: new Date('2025-06-03T10:00:00Z'), tags: ['vip', 'East', 'VIP'] },
    });

    const { data, errors } = await api.run(ONE, { id }, direct.adminAgent);

    expect(errors).toBeUndefined();
    expect(data?.customer).toEqual({
      id: `cus_${tenantId}`,
      tenantId,
      commerceId: '4a2d7b1e-0c53-4b8e-9a4f-5f1f8a1c0002',
      name: 'Bakery',
      companyName: 'Contoso Bakery Inc',
      domain: 'contoso27.onmicrosoft.com',
      country: 'CZ',
      cloud: 'GLOBAL',
      organizationRegistrationNumber: '12345678',
      tags: ['East', 'vip'],
      isLocked: false,
      isSandbox: false,
      createdAt: '2025-06-01T10:00:00.000Z',
      etag: expect.any(String),
      relationship: {
        state: 'RESELLER',
        since: '2025-06-03T10:00:00.000Z',
        associatedPartner: null,
        indirectProvider: null,
      },
      verification: {
        status: 'NOT_ALLOWED',
        startedAt: '2025-06-01T10:00:00.000Z',
        decidedAt: '2025-06-02T10:00:00.000Z',
        reason: 'The company is not registered.',
        trigger: 'CUSTOMER_CREATED',
      },
      agreement: { state: 'NOT_ACCEPTED', isSigned: false, current: null, history: [] },
      purchaseReadiness: {
        canPurchase: false,
        canIncreaseSeats: false,
        canUpgrade: false,
        canRenew: true,
        canReduceSeats: false,
        canCancel: true,
        blockers: ['CUSTOMER_NOT_APPROVED', 'CUSTOMER_AGREEMENT_NOT_ACCEPTED'],
      },
    });
  });

  it('does not exist for another partner, another customer and under an unknown id', async () => {
    const { ownCustomerId: id, direct, otherDirect, provider, sharedCustomerAdmin } = world;
    for (const viewer of [otherDirect.adminAgent, provider.adminAgent, sharedCustomerAdmin]) {
      expect(await api.run(ONE, { id }, viewer)).toEqual({ data: { customer: null } });
    }
    const unknown = 'cus_00000000-0000-0000-0000-000000000000';
    expect(await api.run(ONE, { id: unknown }, direct.adminAgent)).toEqual({ data: { customer: null } });
  });

  it('customers 8.3: shows each partner its own name and tags alone', async () => {
    const { direct, otherDirect } = world;
    const shared = { tenantId: '4a2d7b1e-0c53-4b8e-9a4f-5f1f8a1c0003', companyName: 'Two Sides', domain: 'two.onmicrosoft.com' };
    const id = await aCustomer(api, direct, { ...shared, relationship: { friendlyName: 'Ours', tags: ['VIP'] } });
    await aCustomer(api, otherDirect, { ...shared, relationship: { state: 'REMOVING' } });

    const mine = await api.run(NAME, { id }, direct.salesAgent);
    const theirs = await api.run(NAME, { id }, otherDirect.salesAgent);
    expect(mine.data?.customer).toEqual({
      name: 'Ours',
      companyName: 'Two Sides',
      tags: ['VIP'],
      relationship: { state: 'RESELLER' },
    });
    expect(theirs.data?.customer).toEqual({
      name: 'Two Sides',
      companyName: 'Two Sides',
      tags: [],
      relationship: { state: 'REMOVING' },
    });
  });

  it('shows the customer itself and the operator no side of any partner', async () => {
    const { sharedCustomerId: id, sharedCustomerAdmin } = world;
    const asked = `query ($id: ID!) {
      customer(id: $id) { name tags relationship { state } purchaseReadiness { canPurchase } agreement { state } }
    }`;
    for (const viewer of [sharedCustomerAdmin, operator]) {
      const { data, errors } = await api.run(asked, { id }, viewer);
      expect(errors).toBeUndefined();
      expect(data?.customer).toEqual({
        name: 'Shared Customer',
        tags: [],
        relationship: null,
        purchaseReadiness: null,
        agreement: { state: 'ACCEPTED_BY_CUSTOMER' },
      });
    }
  });

  it('shows a provider the reseller below it, and the reseller its provider', async () => {
    const { resoldCustomerId: id, provider, reseller } = world;
    const asked = `query ($id: ID!) {
      customer(id: $id) { relationship { associatedPartner { id type } indirectProvider { id type } } }
    }`;
    const above = await api.run(asked, { id }, provider.helpdeskAgent);
    const below = await api.run(asked, { id }, reseller.helpdeskAgent);
    expect(above.data?.customer).toEqual({
      relationship: { associatedPartner: { id: reseller.id, type: 'INDIRECT_RESELLER' }, indirectProvider: null },
    });
    expect(below.data?.customer).toEqual({
      relationship: { associatedPartner: null, indirectProvider: { id: provider.id, type: 'INDIRECT_PROVIDER' } },
    });
  });

  it('customers 17.4: can purchase through provider and reseller while these are linked', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER');
    const reseller = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, provider, reseller);
    const resold = { tenantId: '4a2d7b1e-0c53-4b8e-9a4f-5f1f8a1c0004', domain: 'linked.onmicrosoft.com' };
    const id = await aCustomer(api, provider, { ...resold, relationship: { resellerId: reseller.id } });
    await aCustomer(api, reseller, { ...resold, relationship: { providerId: provider.id } });
    const asked =
      'query ($id: ID!) { customer(id: $id) { purchaseReadiness { canPurchase canReduceSeats canCancel blockers } } }';
    const readiness = async (partner: TestPartner) => {
      const { data } = await api.run(asked, { id }, aPartnerUser(partner, 'pusr_linked', ['SALES_AGENT']));
      return Object(data?.customer).purchaseReadiness;
    };

    const linked = { canPurchase: true, canReduceSeats: true, canCancel: true, blockers: [] };
    expect(await readiness(provider)).toEqual(linked);
    expect(await readiness(reseller)).toEqual(linked);
    await api.sql("UPDATE customers.partnership SET state = 'REMOVED' WHERE provider_id = $1", [provider.id]);
    const unlinked = { canPurchase: false, canReduceSeats: false, canCancel: true, blockers: ['RESELLER_NOT_LINKED'] };
    expect(await readiness(provider)).toEqual(unlinked);
    expect(await readiness(reseller)).toEqual(unlinked);
  });

  it('customers 12.3: is read still, without its agreement, once the relationship has ended', async () => {
    const { otherDirect } = world;
    const id = await aCustomer(api, otherDirect, { relationship: { state: 'NONE' } });
    const asked = `query ($id: ID!) {
      customer(id: $id) { relationship { state } agreement { state } purchaseReadiness { canCancel blockers } }
    }`;
    const { data, errors } = await api.run(asked, { id }, otherDirect.adminAgent);
    expect(errors).toBeUndefined();
    expect(data?.customer).toEqual({
      relationship: { state: 'NONE' },
      agreement: null,
      purchaseReadiness: { canCancel: false, blockers: ['NO_RESELLER_RELATIONSHIP'] },
    });
  });

  it('is known to the node query by its id, and not to the other partner', async () => {
    const { ownCustomerId: id, direct, otherDirect } = world;
    const asked = 'query ($id: ID!) { node(id: $id) { id ... on Customer { companyName } } }';
    const mine = await api.run(asked, { id }, direct.adminAgent);
    expect(mine).toEqual({ data: { node: { id, companyName: 'Own Customer' } } });
    expect((await api.run(asked, { id }, otherDirect.adminAgent)).data).toEqual({ node: null });
  });
});

describe('who may read a customer', () => {
  const asked = 'query ($id: ID!) { customer(id: $id) { companyName } }';
  const found = { customer: { companyName: 'Own Customer' } };

  it('is refused to an anonymous viewer', async () => {
    const { data, errors } = await api.run(asked, { id: world.ownCustomerId });
    expect(data).toEqual({ customer: null });
    expect(errors).toMatchObject([{ path: ['customer'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('is refused without a role of the customers area, and without multifactor authentication', async () => {
    const { direct, ownCustomerId: id } = world;
    const role = await api.run(asked, { id }, direct.globalAdmin);
    expect(role.data).toEqual({ customer: null });
    expect(role.errors).toMatchObject([
      {
        extensions: {
          code: 'FORBIDDEN',
          reason: 'ROLE_REQUIRED',
          requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'],
        },
      },
    ]);
    const mfa = await api.run(asked, { id }, { ...direct.adminAgent, mfa: false });
    expect(mfa.data).toEqual({ customer: null });
    expect(mfa.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', reason: 'MFA_REQUIRED' } }]);
  });

  it('is granted to every agent, the application, the customer itself and the operator', async () => {
    const { direct, ownCustomerId: id, ownCustomerAdmin } = world;
    for (const viewer of [direct.adminAgent, direct.salesAgent, direct.helpdeskAgent, direct.app, ownCustomerAdmin, operator]) {
      expect(await api.run(asked, { id }, viewer)).toEqual({ data: found });
    }
  });

  it('never reaches another customer by its administrator', async () => {
    const { sharedCustomerAdmin, ownCustomerId: id } = world;
    expect(await api.run(asked, { id }, sharedCustomerAdmin)).toEqual({ data: { customer: null } });
  });
});

describe('who may read the verification', () => {
  const asked = 'query ($id: ID!) { customer(id: $id) { id verification { status } } }';

  it('is refused to an application, and the rest is answered', async () => {
    const { direct, ownCustomerId: id } = world;
    const { data, errors } = await api.run(asked, { id }, direct.app);
    expect(data).toEqual({ customer: { id, verification: null } });
    expect(errors).toMatchObject([
      { path: ['customer', 'verification'], extensions: { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' } },
    ]);
  });

  it('is granted to every agent, the customer itself and the operator', async () => {
    const { direct, ownCustomerId: id, ownCustomerAdmin } = world;
    for (const viewer of [direct.adminAgent, direct.salesAgent, direct.helpdeskAgent, ownCustomerAdmin, operator]) {
      expect(await api.run(asked, { id }, viewer)).toEqual({ data: { customer: { id, verification: { status: 'ALLOWED' } } } });
    }
  });

  it.each([
    ['an anonymous viewer', () => undefined, 'UNAUTHENTICATED'],
    ['a viewer without the role', () => world.direct.globalAdmin, 'FORBIDDEN'],
  ])('is refused to %s, as the whole customer is', async (_who, viewer, code) => {
    const { data, errors } = await api.run(asked, { id: world.ownCustomerId }, viewer());
    expect(data).toEqual({ customer: null });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('who may read the agreement', () => {
  const asked = 'query ($id: ID!) { customer(id: $id) { id agreement { state isSigned } } }';

  it('is granted to every agent, the application, the customer itself and the operator', async () => {
    const { direct, ownCustomerId: id, ownCustomerAdmin } = world;
    const agreement = { state: 'ACCEPTED_BY_CUSTOMER', isSigned: true };
    for (const viewer of [direct.adminAgent, direct.salesAgent, direct.helpdeskAgent, direct.app, ownCustomerAdmin, operator]) {
      expect(await api.run(asked, { id }, viewer)).toEqual({ data: { customer: { id, agreement } } });
    }
  });

  it.each([
    ['an anonymous viewer', () => undefined, { customer: null }],
    ['a viewer without the role', () => world.direct.globalAdmin, { customer: null }],
    ['the administrator of another customer', () => world.sharedCustomerAdmin, { customer: null }],
  ])('is not granted to %s', async (_who, viewer, expected) => {
    const { data } = await api.run(asked, { id: world.ownCustomerId }, viewer());
    expect(data).toEqual(expected);
  });
});

describe('the cost of a customer', () => {
  it('stays the same for one and for many', async () => {
    const provider = await aPartner(api, 'INDIRECT_PROVIDER');
    const reseller = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, provider, reseller);
    const viewer = aPartnerUser(provider, 'pusr_many', ['ADMIN_AGENT']);
    for (let count = 0; count < 12; count += 1) await aCustomer(api, provider, { relationship: { resellerId: reseller.id } });
    const asked = `query ($first: Int) {
      customers(first: $first) {
        nodes { relationship { associatedPartner { id } } agreement { history { id } } purchaseReadiness { blockers } }
      }
    }`;
    api.statements();
    await api.run(asked, { first: 1 }, viewer);
    const one = api.statements().length;
    const { data } = await api.run(asked, { first: 12 }, viewer);
    expect(data).toMatchObject({ customers: { nodes: { length: 12 } } });
    expect(api.statements()).toHaveLength(one);
    expect(one).toBe(4);
  });
});
