import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aCustomerAdmin } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought } from '../purchases.ts';

let api: Api;
let world: World;
let id: string;
let resoldId: string;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  id = await bought(api, world.direct.adminAgent, world.ownCustomerId);
  resoldId = await bought(api, world.provider.adminAgent, world.resoldCustomerId);
});
afterAll(() => api.close());

const ONE = 'query ($id: ID!) { subscription(id: $id) { id offerName } }';
const see = async (subscriptionId: string, viewer: Viewer) =>
  (await api.run(ONE, { id: subscriptionId }, viewer)).data?.subscription;

describe('a subscription', () => {
  it('is seen by the partner that sold it, the reseller it was sold through and the customer that uses it', async () => {
    const own = { id, offerName: 'Microsoft 365 E3' };
    expect(await see(id, world.direct.helpdeskAgent)).toEqual(own);
    expect(await see(id, world.direct.app)).toEqual(own);
    expect(await see(id, world.ownCustomerAdmin)).toEqual(own);
    const resold = { id: resoldId, offerName: 'Microsoft 365 E3' };
    expect(await see(resoldId, world.provider.adminAgent)).toEqual(resold);
    expect(await see(resoldId, world.reseller.helpdeskAgent)).toEqual(resold);
    expect(await see(resoldId, aCustomerAdmin(world.resoldCustomerId))).toEqual(resold);
  });

  it('does not exist for anybody else', async () => {
    for (const viewer of [world.otherDirect.adminAgent, world.provider.adminAgent, world.reseller.adminAgent]) {
      expect(await see(id, viewer)).toBeNull();
    }
    for (const viewer of [world.direct.adminAgent, world.otherReseller.adminAgent, world.ownCustomerAdmin]) {
      expect(await see(resoldId, viewer)).toBeNull();
    }
    expect(await see('sub_none', world.direct.adminAgent)).toBeNull();
    expect(await see(world.ownCustomerId, world.direct.adminAgent)).toBeNull();
  });

  it('is found as a node, with its order, its charge and its item', async () => {
    const { data } = await api.run(
      `query ($id: ID!) { subscription(id: $id) { order { id } charges { id } catalogItem { id } } }`,
      { id },
      world.direct.adminAgent,
    );
    const { order, charges, catalogItem } = Object(data?.subscription);
    const ids = [id, order.id, charges[0].id, catalogItem.id];
    const nodes = async (viewer: Viewer) =>
      api.run('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }, viewer);
    expect((await nodes(world.direct.adminAgent)).data?.nodes).toEqual(
      ['CustomerSubscription', 'Order', 'Charge', 'CatalogItem'].map((__typename, at) => ({ __typename, id: ids[at] })),
    );
    const item = { __typename: 'CatalogItem', id: catalogItem.id };
    expect((await nodes(world.otherDirect.adminAgent)).data?.nodes).toEqual([null, null, null, item]);
  });

  it.each<[string, () => Viewer | undefined, object]>([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    [
      'a global admin',
      () => world.direct.globalAdmin,
      { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT', 'HELPDESK_AGENT'] },
    ],
    [
      'who signed in with a password alone',
      () => ({ ...world.direct.adminAgent, mfa: false }),
      { code: 'FORBIDDEN', reason: 'MFA_REQUIRED' },
    ],
  ])('is not shown to %s', async (_, viewer, extensions) => {
    const { data, errors } = await api.run(ONE, { id }, viewer());
    expect(data?.subscription).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining(extensions) })]);
  });
});

describe('prices', () => {
  const PRICED = `query ($id: ID!) {
    subscription(id: $id) {
      quantity unitPrice { amount } charges { amount { amount } }
      order { status totalPrice { amount } lineItems { quantity unitPrice { amount } firstCharge { amount } } }
      catalogItem { name prices(market: "US") { unitPrice { amount } } }
    }
  }`;
  const HIDDEN = {
    quantity: 10,
    unitPrice: null,
    charges: null,
    order: { status: 'COMPLETED', totalPrice: null, lineItems: [{ quantity: 10, unitPrice: null, firstCharge: null }] },
    catalogItem: { name: 'Microsoft 365 E3', prices: null },
  };
  const PATHS = [
    'subscription.catalogItem.prices',
    'subscription.charges',
    'subscription.order.lineItems.0.firstCharge',
    'subscription.order.lineItems.0.unitPrice',
    'subscription.order.totalPrice',
    'subscription.unitPrice',
  ];

  it('are seen by admin agents, sales agents and applications', async () => {
    for (const viewer of [world.direct.adminAgent, world.direct.salesAgent, world.direct.app]) {
      const { data, errors } = await api.run(PRICED, { id }, viewer);
      expect(errors).toBeUndefined();
      expect(data?.subscription).toMatchObject({
        unitPrice: { amount: '432.00' },
        charges: [{ amount: { amount: '4320.00' } }],
        order: {
          totalPrice: { amount: '4320.00' },
          lineItems: [{ unitPrice: { amount: '432.00' }, firstCharge: { amount: '4320.00' } }],
        },
      });
    }
  });

  it.each<[string, () => [string, Viewer], object]>([
    [
      'a helpdesk agent',
      () => [id, world.direct.helpdeskAgent],
      { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT', 'SALES_AGENT', 'BILLING_ADMIN', 'GLOBAL_ADMIN'] },
    ],
    [
      'customers 17: a reseller, whose provider they are',
      () => [resoldId, world.reseller.adminAgent],
      { reason: 'PARTNER_TYPE_NOT_ALLOWED', allowedPartnerTypes: ['DIRECT_BILL', 'INDIRECT_PROVIDER'] },
    ],
    ['the customer', () => [id, world.ownCustomerAdmin], { reason: 'ROLE_REQUIRED' }],
  ])('are null beside FORBIDDEN for %s; everything else is there', async (_, given, reason) => {
    const [subscriptionId, viewer] = given();
    const { data, errors } = await api.run(PRICED, { id: subscriptionId }, viewer);
    expect(data?.subscription).toEqual(HIDDEN);
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual(PATHS);
    for (const { extensions } of errors ?? []) {
      expect(extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'catalog.prices.read', ...reason });
    }
  });

  it('of a charge are not reached through its id either', async () => {
    const { data } = await api.run(
      'query ($id: ID!) { subscription(id: $id) { charges { id } } }',
      { id },
      world.direct.adminAgent,
    );
    const [charge] = Object(data?.subscription).charges;
    const answer = await api.run('query ($id: ID!) { node(id: $id) { id } }', charge, world.direct.helpdeskAgent);
    expect(answer.data?.node).toBeNull();
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
