import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../../subscriptions/purchases.ts';
import { accept, aLink } from '../invitations.ts';
import { azurePlan, grant, permissionsOf, RESERVATIONS, revoke, SAVINGS } from '../purchasePermissions.ts';
import { changed, remove } from '../removals.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function anAzureCustomer(): Promise<string> {
  const customerId = await aCustomer(api, world.direct);
  await azurePlan(api, world.direct.adminAgent, customerId);
  await api.settle();
  return customerId;
}

const stored = (customerId: string) =>
  api.sql(
    `SELECT p::text FROM customers.purchase_policy p WHERE p.customer_id = $1
     UNION ALL SELECT e::text FROM customers.event e WHERE e.customer_id = $1 AND e.type <> 'command.refused'`,
    [customerId],
  );
const told = (customerId: string) =>
  api.sql(
    `SELECT partner_id, payload FROM customers.event
     WHERE customer_id = $1 AND type = 'customer.purchase_permission.changed' ORDER BY position`,
    [customerId],
  );

describe('permissions of customers to buy for themselves', () => {
  it('customers 14.1: need an Azure subscription of the partner, which is known the moment it is sold', async () => {
    const { direct } = world;
    const customerId = await aCustomer(api, direct);
    await bought(api, direct.adminAgent, customerId);
    const before = await stored(customerId);
    expect(await grant(api, direct.adminAgent, customerId, RESERVATIONS)).toMatchObject({
      customer: null,
      userErrors: [{ code: 'AZURE_SUBSCRIPTION_REQUIRED', field: ['input', 'customerId'] }],
    });
    expect(await stored(customerId)).toEqual(before);
    expect(await permissionsOf(api, direct.salesAgent, customerId)).toEqual({
      ...{ policyId: null, permissions: [], etag: null },
      readiness: { hasAzureSubscription: false },
    });

    await azurePlan(api, direct.adminAgent, customerId);
    const { customer, userErrors } = await grant(api, direct.adminAgent, customerId, RESERVATIONS);
    expect(userErrors).toEqual([]);
    const [partner] = await api.sql<{ tenant_id: string }>('SELECT tenant_id FROM customers.partner WHERE id = $1', [direct.id]);
    expect(customer.purchasePermissions).toEqual({
      policyId: `${customerId.slice(4)}_${partner?.tenant_id}`,
      permissions: [{ resource: RESERVATIONS, action: 'PURCHASE' }],
      etag: expect.any(String),
      readiness: { hasAzureSubscription: true },
    });
    expect(await told(customerId)).toEqual([
      {
        partner_id: direct.id,
        payload: { resource: RESERVATIONS, isGranted: true, policy: 'CREATED', resources: [RESERVATIONS] },
      },
    ]);
  });

  it('customers 14.2: share one policy, which the last one takes with it', async () => {
    const { adminAgent } = world.direct;
    const customerId = await anAzureCustomer();
    const etagOf = ({ customer }: { customer: { purchasePermissions: { etag: string } } }) => customer.purchasePermissions.etag;
    const first = await grant(api, adminAgent, customerId, RESERVATIONS);
    const second = await grant(api, adminAgent, customerId, SAVINGS, { ifMatch: etagOf(first) });
    expect(second.customer.purchasePermissions.permissions).toEqual(
      [RESERVATIONS, SAVINGS].map((resource) => ({ resource, action: 'PURCHASE' })),
    );
    expect(second.customer.purchasePermissions.policyId).toBe(first.customer.purchasePermissions.policyId);
    const third = await revoke(api, adminAgent, customerId, RESERVATIONS, { ifMatch: etagOf(second) });
    const last = await revoke(api, adminAgent, customerId, SAVINGS, { ifMatch: etagOf(third) });
    expect(last.customer.purchasePermissions).toMatchObject({ policyId: null, permissions: [], etag: null });
    expect(await told(customerId)).toMatchObject([
      { payload: { policy: 'CREATED', resources: [RESERVATIONS] } },
      { payload: { policy: 'UPDATED', resources: [RESERVATIONS, SAVINGS] } },
      { payload: { policy: 'UPDATED', resource: RESERVATIONS, isGranted: false, resources: [SAVINGS] } },
      { payload: { policy: 'DELETED', resources: [] } },
    ]);
    expect(await revoke(api, adminAgent, customerId, SAVINGS)).toMatchObject({ userErrors: [{ code: 'PERMISSION_NOT_FOUND' }] });
    const again = await grant(api, adminAgent, customerId, SAVINGS);
    expect(again.userErrors).toEqual([]);
    expect(etagOf(again)).not.toBe(etagOf(first));
  });

  it('customers 14.3: are switched by admin agents and read by all agents of those who sell', async () => {
    const { direct, provider, reseller, ownCustomerAdmin, resoldCustomerId } = world;
    const customerId = await anAzureCustomer();
    const before = await stored(customerId);
    for (const viewer of [direct.salesAgent, direct.helpdeskAgent]) {
      for (const change of [grant, revoke]) {
        expect(await change(api, viewer, customerId, RESERVATIONS)).toMatchObject({
          errors: [{ extensions: { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] } }],
        });
      }
    }
    expect(await stored(customerId)).toEqual(before);
    await grant(api, direct.adminAgent, customerId, RESERVATIONS);
    for (const viewer of [direct.salesAgent, direct.helpdeskAgent]) {
      expect(await permissionsOf(api, viewer, customerId)).toMatchObject({ permissions: [{ resource: RESERVATIONS }] });
    }
    expect(await permissionsOf(api, provider.salesAgent, resoldCustomerId)).toMatchObject({ permissions: [] });
    const denied = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    expect(await permissionsOf(api, reseller.adminAgent, resoldCustomerId)).toMatchObject(denied);
    expect(await grant(api, reseller.adminAgent, resoldCustomerId, RESERVATIONS)).toMatchObject({
      errors: [{ extensions: { reason: 'PARTNER_TYPE_NOT_ALLOWED' } }],
    });
    expect(await permissionsOf(api, ownCustomerAdmin, world.ownCustomerId)).toMatchObject(denied);
  });

  it('name the version of a policy that is there', async () => {
    const { adminAgent } = world.direct;
    const customerId = await anAzureCustomer();
    const { customer } = await grant(api, adminAgent, customerId, RESERVATIONS, { ifMatch: 'not looked at' });
    const { etag } = customer.purchasePermissions;
    const before = await stored(customerId);
    const currentEtag = [{ name: 'currentEtag', value: etag }];
    for (const change of [grant, revoke]) {
      expect(await change(api, adminAgent, customerId, SAVINGS)).toMatchObject({
        customer: null,
        userErrors: [{ code: 'ETAG_REQUIRED', field: ['input', 'ifMatch'], params: currentEtag }],
      });
      expect(await change(api, adminAgent, customerId, SAVINGS, { ifMatch: 'stale' })).toMatchObject({
        userErrors: [{ code: 'ETAG_MISMATCH', params: currentEtag }],
      });
    }
    const params = [{ name: 'resource', value: RESERVATIONS }];
    expect(await grant(api, adminAgent, customerId, RESERVATIONS, { ifMatch: etag })).toMatchObject({
      userErrors: [{ code: 'PERMISSION_ALREADY_GRANTED', field: ['input', 'resource'], params }],
    });
    expect(await revoke(api, adminAgent, customerId, SAVINGS, { ifMatch: etag })).toMatchObject({
      userErrors: [{ code: 'PERMISSION_NOT_FOUND', field: ['input', 'resource'] }],
    });
    expect(await stored(customerId)).toEqual(before);
  });

  it('are for customers of the partner alone, while it sells to them', async () => {
    const { direct, otherDirect } = world;
    const customerId = await anAzureCustomer();
    const own = await aCustomer(api, otherDirect);
    const before = await stored(customerId);
    for (const change of [grant, revoke]) {
      expect(await change(api, direct.adminAgent, own, RESERVATIONS)).toMatchObject({
        userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], partnerCenterCode: 60003 }],
      });
      expect(await change(api, otherDirect.adminAgent, customerId, RESERVATIONS)).toMatchObject({
        userErrors: [{ code: 'CUSTOMER_NOT_FOUND' }],
      });
    }
    expect(await permissionsOf(api, otherDirect.adminAgent, customerId)).toBeUndefined();
    expect(await stored(customerId)).toEqual(before);
    const left = await aCustomer(api, direct, { relationship: { state: 'REMOVING' } });
    expect(await grant(api, direct.adminAgent, left, RESERVATIONS)).toMatchObject({
      userErrors: [
        { code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: 'REMOVING' }], partnerCenterCode: 20002 },
      ],
    });
  });

  it("rest on the partner's own sales, not on those of another", async () => {
    const { direct, otherDirect } = world;
    const tenant = { tenantId: '7c1e8c2f-0000-4000-8000-000000000009', domain: 'two.onmicrosoft.com' };
    const customerId = await aCustomer(api, direct, tenant);
    await aCustomer(api, otherDirect, tenant);
    await azurePlan(api, otherDirect.adminAgent, customerId);
    await api.settle();
    expect(await grant(api, direct.adminAgent, customerId, SAVINGS)).toMatchObject({
      userErrors: [{ code: 'AZURE_SUBSCRIPTION_REQUIRED' }],
    });
    expect((await grant(api, otherDirect.adminAgent, customerId, SAVINGS)).userErrors).toEqual([]);
    expect(await permissionsOf(api, direct.adminAgent, customerId)).toMatchObject({
      permissions: [],
      readiness: { hasAzureSubscription: false },
    });
  });

  it('are planned by a dry run, and switched once for a key', async () => {
    const { adminAgent } = world.direct;
    const customerId = await anAzureCustomer();
    const before = await stored(customerId);
    expect(await grant(api, adminAgent, customerId, SAVINGS, { dryRun: true })).toMatchObject({
      userErrors: [],
      customer: { purchasePermissions: { permissions: [] } },
      plan: { events: [{ type: 'customer.purchase_permission.changed' }] },
    });
    expect(await stored(customerId)).toEqual(before);
    const both = await Promise.all([1, 2].map(() => grant(api, adminAgent, customerId, SAVINGS)));
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(['ETAG_REQUIRED']);
    const first = await grant(api, adminAgent, await anAzureCustomer(), SAVINGS, { idempotencyKey: 'savings' });
    expect(await grant(api, adminAgent, first.customer.id, SAVINGS, { idempotencyKey: 'savings' })).toEqual(first);
  });

  it('end with the relationship, and do not come back with it', async () => {
    const { direct } = world;
    const customerId = await aCustomer(api, direct);
    const subscriptionId = await azurePlan(api, direct.adminAgent, customerId);
    await api.settle();
    await grant(api, direct.adminAgent, customerId, RESERVATIONS);
    await changed(api, direct.id, subscriptionId, { status: 'DELETED' });
    await api.settle();
    expect((await remove(api, direct.adminAgent, customerId)).userErrors).toEqual([]);
    await api.settle();

    expect(await permissionsOf(api, direct.adminAgent, customerId)).toMatchObject({ policyId: null, permissions: [] });
    expect((await told(customerId)).at(-1)).toEqual({
      partner_id: direct.id,
      payload: { resource: null, isGranted: false, policy: 'DELETED', resources: [] },
    });
    const { token } = await aLink(api, direct.adminAgent);
    expect((await accept(api, { invitationToken: token }, aCustomerAdmin(customerId))).userErrors).toEqual([]);
    expect(await permissionsOf(api, direct.adminAgent, customerId)).toMatchObject({ permissions: [] });
  });
});
