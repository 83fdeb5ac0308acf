import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, CHANGE } from '../../subscriptions/purchases.ts';
import { shipped } from '../../subscriptions/shipped.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

const soldTo = (customerId: string) =>
  api.sql(
    `SELECT partner_id, id, kind, status, cancellable_until, ends_on::text FROM customers.sold_item
     WHERE customer_id = $1 ORDER BY kind`,
    [customerId],
  );

it('what a partner sold is known by kind, with its end and until when it can be cancelled', async () => {
  const { direct, ownCustomerId } = world;
  const seats = await bought(api, direct.adminAgent, ownCustomerId);
  const azure = await bought(api, direct.adminAgent, ownCustomerId, {
    catalogItemId: shipped.azurePlan,
    quantity: 1,
    termDuration: null,
    billingCycle: 'MONTHLY',
  });
  await api.settle();

  const common = { partner_id: direct.id, status: 'ACTIVE' };
  expect(await soldTo(ownCustomerId)).toEqual([
    { ...common, id: azure, kind: 'AZURE_PLAN', cancellable_until: null, ends_on: null },
    { ...common, id: seats, kind: 'NEW_COMMERCE', cancellable_until: new Date('2026-03-08T08:00:00Z'), ends_on: '2027-02-28' },
  ]);
});

it('a renewal moves the end, and a change of seats leaves it', async () => {
  const { otherDirect, sharedCustomerId } = world;
  const subscriptionId = await bought(api, otherDirect.adminAgent, sharedCustomerId);
  await api.run(CHANGE, { input: { subscriptionId, quantity: 11 } }, otherDirect.adminAgent);
  await api.settle();
  expect(await soldTo(sharedCustomerId)).toMatchObject([{ id: subscriptionId, ends_on: '2027-02-28' }]);

  api.setNow('2027-03-01T00:00:00Z');
  await api.settle();
  const [renewed] = await soldTo(sharedCustomerId);
  expect(renewed).toMatchObject({
    partner_id: otherDirect.id,
    ends_on: '2028-02-29',
    cancellable_until: new Date('2027-03-08T00:00:00Z'),
  });
});
