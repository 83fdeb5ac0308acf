import { aSchool, codesIn, decide, requestOf } from '../subgraphs/customers/qualifying.ts';
import { buy } from '../subgraphs/subscriptions/purchases.ts';
import { shipped } from '../subgraphs/subscriptions/shipped.ts';
import { inBothModes } from '../support/bothModes.ts';
import type { Api } from '../support/startApi.ts';
import { aWorld, type World } from '../support/world.ts';

jest.setTimeout(90_000);

inBothModes((start) => {
  let api: Api;
  let world: World;

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
  });
  afterAll(() => api.close());

  it('customers 9.1: an offer for education can be bought as soon as the customer is approved, and not before', async () => {
    const { adminAgent } = world.direct;
    const customerId = await aSchool(api, world.direct);
    const offer = { catalogItemId: shipped.a3Faculty };
    expect(codesIn(await buy(api, adminAgent, customerId, offer))).toEqual(['CUSTOMER_QUALIFICATION_MISSING']);
    expect(codesIn(await requestOf(api, { customerId }, adminAgent))).toEqual([]);
    expect(codesIn(await buy(api, adminAgent, customerId, offer))).toEqual(['CUSTOMER_QUALIFICATION_MISSING']);
    expect(codesIn(await decide(api, { customerId, decision: 'DENIED' }))).toEqual([]);
    expect(codesIn(await buy(api, adminAgent, customerId, offer))).toEqual(['CUSTOMER_QUALIFICATION_MISSING']);
    expect(codesIn(await requestOf(api, { customerId }, adminAgent))).toEqual([]);
    expect(codesIn(await decide(api, { customerId }))).toEqual([]);
    const { subscription, userErrors } = await buy(api, adminAgent, customerId, offer);
    expect([subscription?.status, userErrors]).toEqual(['ACTIVE', []]);
  });
});
