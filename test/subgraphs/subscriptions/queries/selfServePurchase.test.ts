import { inBothModes } from '../../../support/bothModes.ts';
import { aCustomer } from '../../../support/builders.ts';
import type { Api } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { azurePlan, grant, RESERVATIONS, revoke, SAVINGS } from '../../customers/purchasePermissions.ts';

jest.setTimeout(120_000);

const ASK = 'query ($id: ID!) { customer(id: $id) { selfServePurchase { azureReservedInstances azureSavingsPlan } } }';

inBothModes((start) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
  });
  afterAll(() => api.close());

  const mayBuy = async (id: string, viewer: Parameters<Api['run']>[2]) => {
    const { data, errors } = await api.run(ASK, { id }, viewer);
    return errors ? { errors } : Object(data).customer.selfServePurchase;
  };

  it('a customer buys by itself what its partner permits, as long as that sells to it', async () => {
    const { direct, otherDirect } = world;
    const tenant = { tenantId: '8d1e8c2f-0000-4000-8000-000000000031', domain: 'selfserve.onmicrosoft.com' };
    const customerId = await aCustomer(api, direct, tenant);
    await aCustomer(api, otherDirect, tenant);
    const admin = aCustomerAdmin(customerId);
    const nothing = { azureReservedInstances: false, azureSavingsPlan: false };
    await azurePlan(api, direct.adminAgent, customerId);
    await api.settle();
    for (const viewer of [direct.helpdeskAgent, admin]) expect(await mayBuy(customerId, viewer)).toEqual(nothing);

    const { customer } = await grant(api, direct.adminAgent, customerId, RESERVATIONS);
    await api.settle();
    const reservations = { ...nothing, azureReservedInstances: true };
    for (const viewer of [direct.helpdeskAgent, admin]) expect(await mayBuy(customerId, viewer)).toEqual(reservations);
    expect(await mayBuy(customerId, otherDirect.adminAgent)).toEqual(nothing);

    const { etag: ifMatch } = customer.purchasePermissions;
    const both = await grant(api, direct.adminAgent, customerId, SAVINGS, { ifMatch });
    await revoke(api, direct.adminAgent, customerId, RESERVATIONS, { ifMatch: both.customer.purchasePermissions.etag });
    await api.settle();
    expect(await mayBuy(customerId, admin)).toEqual({ ...nothing, azureSavingsPlan: true });

    await aCustomer(api, direct, { ...tenant, relationship: { state: 'REMOVING' } });
    await api.settle();
    for (const viewer of [direct.adminAgent, admin]) expect(await mayBuy(customerId, viewer)).toEqual(nothing);
    await aCustomer(api, direct, tenant);
    await api.settle();
    expect(await mayBuy(customerId, admin)).toEqual({ ...nothing, azureSavingsPlan: true });
  });

  it('others do not read it', async () => {
    const { reseller, resoldCustomerId, ownCustomerAdmin, sharedCustomerId } = world;
    expect(await mayBuy(resoldCustomerId, reseller.adminAgent)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'PARTNER_TYPE_NOT_ALLOWED' } }],
    });
    const { data } = await api.run(ASK, { id: sharedCustomerId }, ownCustomerAdmin);
    expect(data).toEqual({ customer: null });
  });
});
