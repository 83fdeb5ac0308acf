import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, buy, change } from '../../subscriptions/purchases.ts';
import { aCreation, create } from '../creations.ts';
import { decide, PROFILE, readCustomer, updateProfile } from '../profiles.ts';

const READINESS =
  'query ($id: ID!) { customer(id: $id) { purchaseReadiness { canIncreaseSeats canReduceSeats canCancel canRenew } } }';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

it('7.1: a fresh customer is not sold to until it is allowed', async () => {
  const agent = world.direct.adminAgent;
  const { customer } = await create(api, aCreation(), agent);
  expect(codesOf(await buy(api, agent, customer.id, { quantity: 1 }))).toContain('CUSTOMER_UNDER_REVIEW');
  await decide(api, customer.id, 'ALLOWED', operator);
  expect(codesOf(await buy(api, agent, customer.id, { quantity: 1 }))).not.toContain('CUSTOMER_UNDER_REVIEW');
});

it('7.2: after its city changes seats are not added; giving some back, cancelling and renewing pass', async () => {
  const agent = world.direct.adminAgent;
  const id = await aCustomer(api, world.direct, { companyName: PROFILE.companyName });
  await updateProfile(api, { customerId: id, ...PROFILE }, agent);
  const subscriptionId = await bought(api, agent, id, { quantity: 10 });
  const { etag: ifMatch } = (await readCustomer(api, id, agent)).billingProfile;
  const defaultAddress = { ...PROFILE.defaultAddress, city: 'Seattle' };
  const moved = await updateProfile(
    api,
    { customerId: id, ...PROFILE, ifMatch, defaultAddress, confirmUnverifiedAddress: true },
    agent,
  );
  expect(moved).toMatchObject({ userErrors: [], customer: { verification: { status: 'UNDER_REVIEW' } } });
  await api.settle();

  expect(codesOf(await change(api, agent, subscriptionId, 11))).toEqual(['CUSTOMER_UNDER_REVIEW']);
  expect(codesOf(await change(api, agent, subscriptionId, 9))).toEqual([]);
  const { data } = await api.run(READINESS, { id }, agent);
  expect(data).toEqual({
    customer: { purchaseReadiness: { canIncreaseSeats: false, canReduceSeats: true, canCancel: true, canRenew: true } },
  });
});
