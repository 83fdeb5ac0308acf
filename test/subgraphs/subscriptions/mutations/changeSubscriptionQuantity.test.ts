import { randomUUID } from 'node:crypto';
import { recordPartnership } from '../../../../subgraphs/customers/services/recordPartnership.ts';
import { aCustomer, aPartnership, record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, CHANGE, change, codesOf, everything } from '../purchases.ts';
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
  api.setNow('2026-01-15T10:00:00Z');
  customerId = await aCustomer(api, world.direct);
  await api.settle();
});

/** Buys as the direct partner. */
const sold = (more: Readonly<Record<string, unknown>> = {}) => bought(api, world.direct.adminAgent, customerId, more);

/** Changes the seats as the direct partner, at the instant given. */
async function changeAt(now: string, subscriptionId: string, quantity: number, more: Readonly<Record<string, unknown>> = {}) {
  api.setNow(now);
  return change(api, world.direct.adminAgent, subscriptionId, quantity, more);
}

const usd = (amount: string) => ({ amount, currency: 'USD' });
const set = (id: string, assignment: string) =>
  api.sql(`UPDATE subscriptions.subscription SET ${assignment} WHERE id = $1`, [id]);

describe('the worked example', () => {
  it('3.3 (1): +5 cost 1,349.26, -3 give 798.90 back, then the window is closed', async () => {
    const id = await sold({ quantity: 20 });
    const added = await changeAt('2026-06-01T09:00:00Z', id, 25);
    expect(added).toEqual({
      subscription: {
        id,
        quantity: 25,
        etag: expect.any(String),
        refundableQuantity: { totalQuantity: 5, details: [{ quantity: 5, allowedUntil: '2026-06-08T09:00:00.000Z' }] },
      },
      charge: {
        kind: 'ADD',
        quantity: 5,
        cycleStartsOn: '2026-01-15',
        cycleEndsOn: '2027-01-14',
        amount: usd('1349.26'),
        bookedAt: '2026-06-01T09:00:00.000Z',
      },
      userErrors: [],
      plan: null,
    });

    const returned = await changeAt('2026-06-04T08:00:00Z', id, 22);
    expect(returned).toMatchObject({
      subscription: { quantity: 22, refundableQuantity: { totalQuantity: 2, details: [{ quantity: 2 }] } },
      charge: { kind: 'CREDIT', quantity: 3, amount: usd('-798.90') },
      userErrors: [],
    });

    const before = await everything(api);
    const late = await changeAt('2026-06-08T09:00:01Z', id, 21);
    expect(late).toEqual({
      subscription: null,
      charge: null,
      userErrors: [
        {
          code: 'QUANTITY_REDUCTION_WINDOW_CLOSED',
          field: ['input', 'quantity'],
          params: [
            { name: 'reducible', value: '0' },
            { name: 'closedAt', value: '2026-06-08T09:00:00.000Z' },
          ],
          partnerCenterCode: 800090,
        },
      ],
      plan: null,
    });
    expect(await everything(api)).toEqual(before);

    const { data } = await api.run(
      `query ($id: ID!) { subscription(id: $id) { quantity charges { kind quantity amount { amount currency } } } }`,
      { id },
      world.direct.adminAgent,
    );
    expect(data?.subscription).toEqual({
      quantity: 22,
      charges: [
        { kind: 'CREDIT', quantity: 3, amount: usd('-798.90') },
        { kind: 'ADD', quantity: 5, amount: usd('1349.26') },
        { kind: 'NEW', quantity: 20, amount: usd('8640.00') },
      ],
    });
  });

  it('3.3, billed monthly at 36.00: +5 in the cycle from the 15th cost 81.29', async () => {
    api.setNow('2025-01-15T10:00:00Z');
    const id = await sold({ quantity: 20, billingCycle: 'MONTHLY' });
    const { charge } = await changeAt('2025-06-01T09:00:00Z', id, 25);
    expect(charge).toMatchObject({ cycleStartsOn: '2025-05-15', cycleEndsOn: '2025-06-14', amount: usd('81.29') });
  });

  it('3.3 (2): 10 seats bought 6 days ago and 5 added today are refundable in two details', async () => {
    const id = await sold();
    const { subscription } = await changeAt('2026-01-21T10:00:00Z', id, 15);
    expect(subscription.refundableQuantity).toEqual({
      totalQuantity: 15,
      details: [
        { quantity: 10, allowedUntil: '2026-01-22T10:00:00.000Z' },
        { quantity: 5, allowedUntil: '2026-01-28T10:00:00.000Z' },
      ],
    });
  });

  it('3.3 (3): a suspended subscription takes no seat', async () => {
    const id = await sold();
    await set(id, `status = 'SUSPENDED'`);
    expect((await changeAt('2026-01-16T10:00:00Z', id, 11)).userErrors).toEqual([
      {
        code: 'QUANTITY_LOCKED_WHILE_SUSPENDED',
        field: ['input', 'subscriptionId'],
        params: [],
        partnerCenterCode: 2001,
      },
    ]);
  });

  it('3.3 (4): with 298 seats of a Business plan in the tenant, from any partner, +3 is out of range and +2 is not', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Nearly full', domain: 'nearly-full.onmicrosoft.com' };
    const full = await aCustomer(api, world.direct, standing);
    await aCustomer(api, world.otherDirect, standing);
    await api.settle();
    const basic = { catalogItemId: shipped.businessBasic };
    await bought(api, world.otherDirect.adminAgent, full, { ...basic, quantity: 278 });
    const id = await bought(api, world.direct.adminAgent, full, { ...basic, quantity: 20 });

    expect((await changeAt('2026-01-16T10:00:00Z', id, 23)).userErrors).toEqual([
      {
        code: 'QUANTITY_OUT_OF_RANGE',
        field: ['input', 'quantity'],
        params: [
          { name: 'minimum', value: '1' },
          { name: 'maximum', value: '22' },
        ],
        partnerCenterCode: 2002,
      },
    ]);
    expect(codesOf(await changeAt('2026-01-16T10:00:00Z', id, 22))).toEqual([]);
  });

  it.each([
    ['2026-10-09T03:19:00Z', []],
    ['2026-10-09T03:21:00Z', ['QUANTITY_REDUCTION_WINDOW_CLOSED']],
  ])('3.3 (5): -8 of 20 at %s after a renewal completed 2026-10-02T03:20Z: %j', async (now, codes) => {
    api.setNow('2025-10-02T10:00:00Z');
    const id = await sold({ quantity: 20 });
    api.setNow('2026-10-02T03:20:00Z');
    await api.settle();
    expect(codesOf(await changeAt(now, id, 12))).toEqual(codes);
  });

  it('keeps the price of the term for seats added later', async () => {
    api.setNow('2025-03-01T10:00:00Z');
    const id = await sold({ billingCycle: 'MONTHLY' });
    const { charge } = await changeAt('2025-05-01T10:00:00Z', id, 11);
    // 36.00 of before 2025-04-01, not 37.80
    expect(charge.amount).toEqual(usd('36.00'));
  });
});

describe('a change that is refused', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string | null, number, string, number | null]>([
    ['the same number', {}, null, 10, 'NOTHING_TO_CHANGE', null],
    ['no seats', {}, null, 0, 'QUANTITY_OUT_OF_RANGE', 2002],
    ['301 seats of a Business plan', { catalogItemId: shipped.businessBasic }, null, 301, 'QUANTITY_OUT_OF_RANGE', 2002],
    ['a deleted one', {}, `status = 'DELETED'`, 11, 'SUBSCRIPTION_DELETED', 2011],
    ['one in the making', {}, `status = 'PENDING'`, 11, 'INVALID_STATUS_TRANSITION', 800040],
    ['one in its extended service term', {}, 'is_extended_service_term = true', 11, 'UPDATES_TEMPORARILY_CLOSED', 900280],
    ['one changed 1,200 times', {}, 'update_count = 1200', 11, 'UPDATE_LIMIT_REACHED', 900311],
    [
      'a trial',
      { catalogItemId: shipped.businessStandardTrial, quantity: 25, termDuration: 'P1M', billingCycle: 'NONE' },
      null,
      26,
      'TRIAL_OPERATION_NOT_SUPPORTED',
      null,
    ],
    [
      '3.13 (1): fewer of a software subscription',
      { catalogItemId: shipped.remoteDesktopCal, billingCycle: 'ONE_TIME' },
      null,
      8,
      'QUANTITY_UPDATE_NOT_ALLOWED',
      800095,
    ],
    [
      'more of perpetual software',
      { catalogItemId: shipped.windowsServer, termDuration: null, billingCycle: 'ONE_TIME' },
      null,
      11,
      'QUANTITY_UPDATE_NOT_ALLOWED',
      800095,
    ],
  ])('%s', async (_, purchase, state, quantity, code, partnerCenterCode) => {
    const id = await sold(purchase);
    if (state) await set(id, state);
    const before = await everything(api);
    const payload = await changeAt('2026-01-16T10:00:00Z', id, quantity);
    expect(payload).toMatchObject({ subscription: null, charge: null, plan: null });
    expect(payload.userErrors).toEqual([expect.objectContaining({ code, partnerCenterCode })]);
    expect(await everything(api)).toEqual(before);
  });

  it('3.2: while a renewal is due and not done, it is pending', async () => {
    const id = await sold();
    expect((await changeAt('2027-01-15T00:00:00Z', id, 11)).userErrors).toEqual([
      {
        code: 'OPERATION_PENDING',
        field: ['input', 'subscriptionId'],
        params: [{ name: 'termEndedOn', value: '2027-01-14T00:00:00.000Z' }],
        partnerCenterCode: 900278,
      },
    ]);
    await api.settle();
    expect(codesOf(await changeAt('2027-01-15T00:00:00Z', id, 11))).toEqual([]);
  });

  it('of what another partner sold, or nobody, does not find it', async () => {
    const id = await sold();
    const notFound = {
      code: 'SUBSCRIPTION_NOT_FOUND',
      field: ['input', 'subscriptionId'],
      params: [],
      partnerCenterCode: 20003,
    };
    expect((await change(api, world.otherDirect.adminAgent, id, 11)).userErrors).toEqual([notFound]);
    expect((await change(api, world.direct.adminAgent, 'sub_none', 11)).userErrors).toEqual([notFound]);
  });

  it('with the etag of an older version changes nothing, and tells the current one', async () => {
    const id = await sold();
    const { subscription } = await changeAt('2026-01-16T10:00:00Z', id, 11);
    const fresh = await changeAt('2026-01-16T10:00:00Z', id, 12, { ifMatch: subscription.etag });
    const stale = await changeAt('2026-01-16T10:00:00Z', id, 13, { ifMatch: subscription.etag });
    expect(codesOf(fresh)).toEqual([]);
    expect(stale.userErrors).toEqual([
      {
        code: 'ETAG_MISMATCH',
        field: ['input', 'ifMatch'],
        params: [{ name: 'currentEtag', value: fresh.subscription.etag }],
        partnerCenterCode: 2055,
      },
    ]);
    expect(codesOf(await changeAt('2026-01-16T10:00:00Z', id, 13, { ifMatch: fresh.subscription.etag }))).toEqual([]);
  });

  it.each<[string, () => Parameters<Api['run']>[2], object]>([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['a global admin', () => world.direct.globalAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the customer', () => world.ownCustomerAdmin, { code: 'FORBIDDEN' }],
    [
      'the reseller it was sold through',
      () => world.reseller.adminAgent,
      { code: 'FORBIDDEN', reason: 'PARTNER_TYPE_NOT_ALLOWED' },
    ],
  ])('is forbidden to %s', async (_, viewer, extensions) => {
    const id = await bought(api, world.provider.adminAgent, world.resoldCustomerId);
    const { data, errors } = await api.run(CHANGE, { input: { subscriptionId: id, quantity: 11 } }, viewer());
    expect(data?.changeSubscriptionQuantity).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining(extensions) })]);
    expect(await api.sql('SELECT quantity FROM subscriptions.subscription WHERE id = $1', [id])).toEqual([{ quantity: 10 }]);
  });
});

describe('the purchase gate', () => {
  type Standing = NonNullable<Parameters<typeof aCustomer>[2]>;

  it.each<[string, string[], string[], Standing]>([
    ['no relationship', ['NO_RESELLER_RELATIONSHIP'], ['NO_RESELLER_RELATIONSHIP'], { relationship: { state: 'NONE' } }],
    ['a locked account', ['CUSTOMER_LOCKED'], [], { isLocked: true }],
    ['a review', ['CUSTOMER_UNDER_REVIEW'], [], { verification: { status: 'UNDER_REVIEW' } }],
    ['a refused review', ['CUSTOMER_NOT_APPROVED'], [], { verification: { status: 'NOT_ALLOWED' } }],
    ['no agreement', ['CUSTOMER_AGREEMENT_NOT_ACCEPTED'], ['CUSTOMER_AGREEMENT_NOT_ACCEPTED'], { agreementSignedAt: null }],
  ])('with %s: more seats %j, fewer %j', async (_, increase, decrease, standing) => {
    const tenantId = randomUUID();
    const company = { tenantId, companyName: 'Gated', domain: `${tenantId}.onmicrosoft.com` };
    const gated = await aCustomer(api, world.direct, company);
    await api.settle();
    const id = await bought(api, world.direct.adminAgent, gated);
    await aCustomer(api, world.direct, { ...company, ...standing });
    await api.settle();
    expect(codesOf(await change(api, world.direct.adminAgent, id, 11))).toEqual(increase);
    expect(codesOf(await change(api, world.direct.adminAgent, id, 9))).toEqual(decrease);
  });

  it('customers 17 (4): once the partnership is removed, both are RESELLER_NOT_LINKED; a sale without a reseller goes on', async () => {
    const { provider, otherReseller } = world;
    await aPartnership(api, provider, otherReseller);
    const resold = await aCustomer(api, provider, { relationship: { resellerId: otherReseller.id } });
    const own = await aCustomer(api, provider);
    await api.settle();
    const id = await bought(api, provider.adminAgent, resold);
    const ownId = await bought(api, provider.adminAgent, own);
    await record(api, 'customers', recordPartnership, provider.id, {
      providerId: provider.id,
      resellerId: otherReseller.id,
      state: 'REMOVED',
      since: api.now(),
    });
    await api.settle();

    for (const quantity of [11, 9]) {
      expect((await change(api, provider.adminAgent, id, quantity)).userErrors).toEqual([
        { code: 'RESELLER_NOT_LINKED', field: null, params: [], partnerCenterCode: 900154 },
      ]);
      expect(codesOf(await change(api, provider.adminAgent, ownId, quantity))).toEqual([]);
    }
    await aPartnership(api, provider, otherReseller);
    expect(codesOf(await change(api, provider.adminAgent, id, 11))).toEqual([]);
  });
});

describe('a dry run', () => {
  it('leaves no row, and tells what the real call then does', async () => {
    const id = await sold({ quantity: 20 });
    api.setNow('2026-06-01T09:00:00Z');
    const before = await everything(api);
    const dry = await change(api, world.direct.adminAgent, id, 25, { dryRun: true });
    expect(await everything(api)).toEqual(before);
    expect(dry).toMatchObject({ subscription: { id, quantity: 20 }, charge: null, userErrors: [] });
    expect(dry.plan.charges).toEqual([{ subject: id, kind: 'ADD', amount: usd('1349.26') }]);
    expect(dry.plan.events).toEqual([{ type: 'subscription.updated', subject: id }]);
    expect(dry.plan.changes.filter(({ id: changed }: { id: string }) => changed === id)).toEqual([
      { type: 'CustomerSubscription', id, field: 'quantity', before: '20', after: '25' },
      { type: 'CustomerSubscription', id, field: 'updateCount', before: '0', after: '1' },
      { type: 'CustomerSubscription', id, field: 'version', before: '1', after: '2' },
    ]);

    const real = await change(api, world.direct.adminAgent, id, 25);
    expect(real).toMatchObject({ subscription: { quantity: 25 }, charge: { kind: 'ADD', amount: usd('1349.26') } });
  });

  it('by a helpdesk agent, who may change seats and see no prices, tells no amount', async () => {
    const id = await sold({ quantity: 20 });
    api.setNow('2026-06-01T09:00:00Z');
    const { data, errors } = await api.run(
      CHANGE,
      { input: { subscriptionId: id, quantity: 25, dryRun: true } },
      world.direct.helpdeskAgent,
    );
    const { plan, charge } = Object(data?.changeSubscriptionQuantity);
    expect(charge).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['changeSubscriptionQuantity', 'charge'],
        extensions: expect.objectContaining({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', permission: 'catalog.prices.read' }),
      }),
    ]);
    expect(plan.charges).toEqual([{ subject: id, kind: 'ADD', amount: null }]);
    expect(JSON.stringify(plan)).not.toMatch(/1349\.26|"432"/);
    expect(plan.changes).toContainEqual({
      type: 'CustomerSubscription',
      id,
      field: 'quantity',
      before: '20',
      after: '25',
    });
  });
});

describe('at once', () => {
  it('of two changes with the same etag, one wins', async () => {
    const id = await sold();
    const { data } = await api.run('query ($id: ID!) { subscription(id: $id) { etag } }', { id }, world.direct.adminAgent);
    const { etag: ifMatch } = Object(data?.subscription);
    const payloads = await Promise.all(
      [11, 12].map((quantity) => change(api, world.direct.adminAgent, id, quantity, { ifMatch })),
    );
    expect(payloads.map(codesOf).sort()).toEqual([[], ['ETAG_MISMATCH']]);
  });

  it('twenty changes follow each other: seats, batches and charges agree', async () => {
    const id = await sold({ quantity: 100 });
    const wanted = Array.from({ length: 20 }, (_, index) => 101 + index);
    const payloads = await Promise.all(wanted.map((quantity) => change(api, world.direct.adminAgent, id, quantity)));
    expect(payloads.flatMap(codesOf)).toEqual([]);

    const [subscription] = await api.sql<{ quantity: number; update_count: number; version: number }>(
      'SELECT quantity, update_count, version FROM subscriptions.subscription WHERE id = $1',
      [id],
    );
    const [batches] = await api.sql<{ seats: number }>(
      'SELECT sum(quantity)::integer AS seats FROM subscriptions.seat_batch WHERE subscription_id = $1',
      [id],
    );
    const [charges] = await api.sql<{ seats: number; amount: string }>(
      `SELECT sum(quantity * sign(amount))::integer AS seats, sum(amount)::text AS amount
       FROM subscriptions.charge WHERE subscription_id = $1`,
      [id],
    );
    expect(subscription).toMatchObject({ update_count: 20, version: 21 });
    expect(batches?.seats).toBe(subscription?.quantity);
    expect(charges).toEqual({ seats: subscription?.quantity, amount: `${(subscription?.quantity ?? 0) * 432}.0000` });
  });
});
