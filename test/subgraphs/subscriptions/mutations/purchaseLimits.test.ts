import { randomUUID } from 'node:crypto';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, buy, change, codesOf } from '../purchases.ts';
import { shipped } from '../shipped.ts';

let api: Api;
let world: World;
let customerId: string;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  const tenantId = randomUUID();
  const standing = { tenantId, companyName: 'Limited', domain: `${tenantId}.onmicrosoft.com` };
  const relationship = { qualifications: ['NONPROFIT'] };
  customerId = await aCustomer(api, world.direct, { ...standing, relationship });
  await aCustomer(api, world.otherDirect, { ...standing, relationship });
  await api.settle();
});

const TRIAL = { catalogItemId: shipped.businessStandardTrial, quantity: 25, termDuration: 'P1M', billingCycle: 'NONE' };
const GRANT = { catalogItemId: shipped.nonprofitGrant };

/** Marks a subscription as if it had come to this state. */
const setStatus = (id: string, status: string) =>
  api.sql('UPDATE subscriptions.subscription SET status = $2 WHERE id = $1', [id, status]);

describe('a limit', () => {
  it('1.3: of seats in a tenant counts the seats of all partners', async () => {
    const { direct, otherDirect } = world;
    await bought(api, otherDirect.adminAgent, customerId, { catalogItemId: shipped.businessBasic, quantity: 298 });
    const basic = { catalogItemId: shipped.businessBasic };
    expect((await buy(api, direct.adminAgent, customerId, { ...basic, quantity: 3 })).userErrors).toEqual([
      {
        code: 'QUANTITY_OUT_OF_RANGE',
        field: ['input', 'quantity'],
        params: [
          { name: 'minimum', value: '1' },
          { name: 'maximum', value: '2' },
        ],
        partnerCenterCode: 2002,
      },
    ]);
    expect(codesOf(await buy(api, direct.adminAgent, customerId, { ...basic, quantity: 2 }))).toEqual([]);
    expect(codesOf(await buy(api, direct.adminAgent, customerId, { ...basic, quantity: 1 }))).toEqual(['QUANTITY_OUT_OF_RANGE']);
  });

  it('1.3: of seats in a tenant leaves out what is not active, other SKUs and other customers', async () => {
    const full = { catalogItemId: shipped.businessBasic, quantity: 300 };
    await bought(api, world.direct.adminAgent, world.ownCustomerId, full);
    const first = await bought(api, world.direct.adminAgent, customerId, full);
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, full))).toEqual(['QUANTITY_OUT_OF_RANGE']);
    const standard = { catalogItemId: shipped.businessStandard, quantity: 300 };
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, standard))).toEqual([]);
    await setStatus(first, 'DELETED');
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, full))).toEqual([]);
  });

  it('1.3: of seats holds for another availability of the same SKU', async () => {
    await api.sql(
      `INSERT INTO subscriptions.catalog_item SELECT (r).* FROM (
         SELECT jsonb_populate_record(c, '{"id": "off_rotated", "catalog_item_id": "CFQ7TTC0LH18:0001:ROTATED"}') AS r
         FROM subscriptions.catalog_item c WHERE id = $1) rotated`,
      [shipped.businessBasic],
    );
    await bought(api, world.direct.adminAgent, customerId, { catalogItemId: 'off_rotated', quantity: 299 });
    const payload = await buy(api, world.direct.adminAgent, customerId, { catalogItemId: shipped.businessBasic, quantity: 2 });
    expect(payload.userErrors).toMatchObject([{ code: 'QUANTITY_OUT_OF_RANGE', params: [{ value: '1' }, { value: '1' }] }]);
    await api.sql(`UPDATE subscriptions.catalog_item SET retired_at = now() WHERE id = 'off_rotated'`);
  });

  it('1.5 (3): an add-on needs an active base, from any partner', async () => {
    const phone = { catalogItemId: shipped.teamsPhone, quantity: 1 };
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, phone))).toEqual(['ADDON_PREREQUISITE_MISSING']);
    const base = await bought(api, world.otherDirect.adminAgent, customerId);
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, phone))).toEqual([]);
    await setStatus(base, 'SUSPENDED');
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, phone))).toEqual(['ADDON_PREREQUISITE_MISSING']);
  });

  it('3.10 (3): a second trial of the offer is refused, from any partner, even after the first is over', async () => {
    const first = await bought(api, world.otherDirect.adminAgent, customerId, TRIAL);
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, TRIAL))).toEqual(['TRIAL_ALREADY_USED']);
    await setStatus(first, 'DELETED');
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, TRIAL))).toEqual(['TRIAL_ALREADY_USED']);
  });

  it('3.10: a trial is refused to who owns the offer', async () => {
    const owned = await bought(api, world.otherDirect.adminAgent, customerId, { catalogItemId: shipped.businessStandard });
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, TRIAL))).toEqual(['TRIAL_ALREADY_USED']);
    await setStatus(owned, 'DELETED');
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, TRIAL))).toEqual([]);
  });

  it('1.3: an offer for once cannot be bought again, even after it is gone', async () => {
    await bought(api, world.direct.adminAgent, customerId);
    const once = { catalogItemId: shipped.teamsPremium };
    const first = await bought(api, world.otherDirect.adminAgent, customerId, once);
    await setStatus(first, 'DELETED');
    expect((await buy(api, world.direct.adminAgent, customerId, once)).userErrors).toEqual([
      {
        code: 'OFFER_USE_LIMIT_EXCEEDED',
        field: ['input', 'catalogItemId'],
        params: [{ name: 'limit', value: '1' }],
        partnerCenterCode: 27006,
      },
    ]);
  });

  it.each([
    ['ACTIVE', ['SUBSCRIPTIONS_PER_CUSTOMER_LIMIT']],
    ['SUSPENDED', ['SUBSCRIPTIONS_PER_CUSTOMER_LIMIT']],
    ['EXPIRED', []],
    ['DISABLED', []],
    ['DELETED', []],
  ])('1.3: one at a time: with one that is %s another is %j', async (status, codes) => {
    await setStatus(await bought(api, world.otherDirect.adminAgent, customerId, GRANT), status);
    expect(codesOf(await buy(api, world.direct.adminAgent, customerId, GRANT))).toEqual(codes);
  });
});

describe('at once', () => {
  const both = () => [world.direct.adminAgent, world.otherDirect.adminAgent];

  it('of two purchases against a limit of one, one wins', async () => {
    const payloads = await Promise.all(both().map((viewer) => buy(api, viewer, customerId, GRANT)));
    expect(payloads.map(codesOf).sort()).toEqual([[], ['SUBSCRIPTIONS_PER_CUSTOMER_LIMIT']]);
  });

  it('of twenty purchases against a limit of one, one wins', async () => {
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => both().map((viewer) => buy(api, viewer, customerId, GRANT))).flat(),
    );
    expect(payloads.filter(({ subscription }) => subscription !== null)).toHaveLength(1);
    expect(payloads.flatMap(codesOf)).toEqual(Array.from({ length: 19 }, () => 'SUBSCRIPTIONS_PER_CUSTOMER_LIMIT'));
  });

  it('twenty purchases of 20 seats fill a tenant of 300 and no more', async () => {
    const seats = { catalogItemId: shipped.businessBasic, quantity: 20 };
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => both().map((viewer) => buy(api, viewer, customerId, seats))).flat(),
    );
    expect(payloads.filter(({ subscription }) => subscription !== null)).toHaveLength(15);
    const [held] = await api.sql(
      'SELECT sum(quantity)::integer AS seats FROM subscriptions.subscription WHERE customer_id = $1',
      [customerId],
    );
    expect(held).toEqual({ seats: 300 });
  });

  it('a purchase and an increase against the last seats: one wins', async () => {
    const basic = { catalogItemId: shipped.businessBasic };
    const subscriptionId = await bought(api, world.direct.adminAgent, customerId, { ...basic, quantity: 290 });
    const [increase, purchase] = await Promise.all([
      change(api, world.direct.adminAgent, subscriptionId, 300),
      buy(api, world.otherDirect.adminAgent, customerId, { ...basic, quantity: 10 }),
    ]);
    expect([codesOf(increase), codesOf(purchase)].sort()).toEqual([[], ['QUANTITY_OUT_OF_RANGE']]);
  });
});
