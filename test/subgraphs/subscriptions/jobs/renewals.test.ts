import { randomUUID } from 'node:crypto';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { renewSubscription } from '../../../../subgraphs/subscriptions/services/renewSubscription.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, everything } from '../purchases.ts';
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
  api.setNow('2026-01-31T10:00:00Z');
  customerId = await aCustomer(api, world.direct);
  await api.settle();
});
afterEach(() => api.sql(`UPDATE subscriptions.subscription SET status = 'DELETED'`));

const MONTHLY = { termDuration: 'P1M', billingCycle: 'MONTHLY' };
const sold = (more: Readonly<Record<string, unknown>> = {}) => bought(api, world.direct.adminAgent, customerId, more);

async function settleAt(now: string): Promise<void> {
  api.setNow(now);
  await api.settle();
}

/** Without the instants at which it was worked on. */
async function stateOf(id: string): Promise<unknown> {
  const { data, errors } = await api.run(
    `query ($id: ID!) {
      subscription(id: $id) {
        status offerName isTrial quantity termDuration billingCycle unitPrice { amount currency } autoRenewEnabled termStartsOn commitmentEndsOn
        charges { kind quantity cycleStartsOn cycleEndsOn amount { amount currency } }
      }
    }`,
    { id },
    world.direct.adminAgent,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.subscription;
}

describe('renewal', () => {
  it.each([
    ['2027-01-30T23:59:59Z', '2026-01-31', '2027-01-30'],
    ['2027-01-31T00:00:00Z', '2027-01-31', '2028-01-30'],
  ])('3.2: of a year from 2026-01-31 at %s: the term is %s to %s', async (now, termStartsOn, commitmentEndsOn) => {
    const id = await sold();
    await settleAt(now);
    expect(await stateOf(id)).toMatchObject({ status: 'ACTIVE', termStartsOn, commitmentEndsOn });
  });

  it('books the first cycle of the new term at the price of its first day, and reopens the windows when it is done', async () => {
    api.setNow('2025-01-31T10:00:00Z');
    const id = await sold({ billingCycle: 'MONTHLY' });
    await settleAt('2026-01-31T03:20:00Z');
    expect(await stateOf(id)).toMatchObject({
      unitPrice: { amount: '37.80', currency: 'USD' },
      charges: [
        { kind: 'RENEW', quantity: 10, cycleStartsOn: '2026-01-31', cycleEndsOn: '2026-02-27', amount: { amount: '378.00' } },
        { kind: 'NEW', quantity: 10, cycleStartsOn: '2025-01-31', cycleEndsOn: '2025-02-27', amount: { amount: '360.00' } },
      ],
    });
    const { data } = await api.run(
      'query ($id: ID!) { subscription(id: $id) { cancellationAllowedUntil refundableQuantity { totalQuantity details { allowedUntil } } } }',
      { id },
      world.direct.adminAgent,
    );
    expect(data?.subscription).toEqual({
      cancellationAllowedUntil: '2026-02-07T03:20:00.000Z',
      refundableQuantity: { totalQuantity: 10, details: [{ allowedUntil: '2026-02-07T03:20:00.000Z' }] },
    });
  });

  it('writes one event, by the job', async () => {
    const id = await sold(MONTHLY);
    await settleAt('2026-02-28T00:00:00Z');
    const events = await api.sql(
      `SELECT type, command, actor FROM subscriptions.event WHERE subject = $1 AND partner_id = $2 ORDER BY position OFFSET 1`,
      [id, world.direct.id],
    );
    expect(events).toEqual([
      { type: 'subscription.renewed', command: 'renewSubscription', actor: { kind: 'SYSTEM', id: 'renewals' } },
    ]);
  });

  it('gives the same result whether the clock jumps once or goes day by day', async () => {
    const jumped = await sold(MONTHLY);
    await settleAt('2026-06-15T00:00:00Z');
    const atOnce = await stateOf(jumped);

    api.setNow('2026-01-31T10:00:00Z');
    const walked = await sold(MONTHLY);
    for (let day = Date.UTC(2026, 1, 1); day <= Date.UTC(2026, 5, 15); day += 86_400_000)
      await settleAt(new Date(day).toISOString());
    expect(await stateOf(walked)).toEqual(atOnce);
    expect(atOnce).toMatchObject({
      termStartsOn: '2026-05-31',
      commitmentEndsOn: '2026-06-29',
      charges: [
        { kind: 'RENEW', cycleStartsOn: '2026-05-31', cycleEndsOn: '2026-06-29' },
        { kind: 'RENEW', cycleStartsOn: '2026-04-30', cycleEndsOn: '2026-05-30' },
        { kind: 'RENEW', cycleStartsOn: '2026-03-31', cycleEndsOn: '2026-04-29' },
        { kind: 'RENEW', cycleStartsOn: '2026-02-28', cycleEndsOn: '2026-03-30' },
        { kind: 'NEW', cycleStartsOn: '2026-01-31', cycleEndsOn: '2026-02-27' },
      ],
    });
  });

  it('leaves alone what does not renew by itself, is not active or has no term', async () => {
    const off = await sold(MONTHLY);
    const suspended = await sold(MONTHLY);
    const perpetual = await sold({ catalogItemId: shipped.windowsServer, termDuration: null, billingCycle: 'ONE_TIME' });
    await api.sql('UPDATE subscriptions.subscription SET auto_renew_enabled = false WHERE id = $1', [off]);
    await api.sql(`UPDATE subscriptions.subscription SET status = 'SUSPENDED' WHERE id = $1`, [suspended]);
    const before = await everything(api);
    await settleAt('2026-03-15T00:00:00Z');
    expect(await everything(api)).toEqual(before);
    expect(perpetual).toMatch(/^sub_/);
  });

  it('waits while the partner no longer sells to the customer, and goes on once it does', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Left', domain: 'left.onmicrosoft.com' };
    const left = await aCustomer(api, world.direct, standing);
    await api.settle();
    const id = await bought(api, world.direct.adminAgent, left, MONTHLY);
    await aCustomer(api, world.direct, { ...standing, relationship: { state: 'NONE' } });
    const before = await stateOf(id);
    await settleAt('2026-02-28T00:00:00Z');
    expect(await stateOf(id)).toEqual(before);
    expect(
      await api.sql(`SELECT type FROM subscriptions.event WHERE command = 'renewSubscription' AND type = 'command.refused'`),
    ).toEqual([]);
    await aCustomer(api, world.direct, standing);
    await api.settle();
    expect(await stateOf(id)).toMatchObject({ termStartsOn: '2026-02-28' });
  });

  it('goes on for a customer that is locked, under review or without an agreement', async () => {
    const tenantId = randomUUID();
    const standing = { tenantId, companyName: 'Locked', domain: 'locked.onmicrosoft.com' };
    const locked = await aCustomer(api, world.direct, standing);
    await api.settle();
    const id = await bought(api, world.direct.adminAgent, locked, MONTHLY);
    await aCustomer(api, world.direct, {
      ...standing,
      isLocked: true,
      agreementSignedAt: null,
      verification: { status: 'UNDER_REVIEW' },
    });
    await settleAt('2026-02-28T00:00:00Z');
    expect(await stateOf(id)).toMatchObject({ termStartsOn: '2026-02-28' });
  });
});

describe('a trial', () => {
  it('3.10 (1): after 30 days without action it is paid: 25 seats for a year, billed monthly', async () => {
    const id = await sold({
      catalogItemId: shipped.businessStandardTrial,
      quantity: 25,
      termDuration: 'P1M',
      billingCycle: 'NONE',
    });
    await settleAt('2026-03-01T23:59:59Z');
    expect(await stateOf(id)).toMatchObject({ isTrial: true, commitmentEndsOn: '2026-03-01' });
    await settleAt('2026-03-02T00:00:00Z');
    expect(await stateOf(id)).toEqual({
      status: 'ACTIVE',
      offerName: 'Microsoft 365 Business Standard',
      isTrial: false,
      quantity: 25,
      termDuration: 'P1Y',
      billingCycle: 'MONTHLY',
      unitPrice: { amount: '13.13', currency: 'USD' },
      autoRenewEnabled: true,
      termStartsOn: '2026-03-02',
      commitmentEndsOn: '2027-03-01',
      charges: [
        {
          kind: 'CONVERT',
          quantity: 25,
          cycleStartsOn: '2026-03-02',
          cycleEndsOn: '2026-04-01',
          amount: { amount: '328.25', currency: 'USD' },
        },
        {
          kind: 'NEW',
          quantity: 25,
          cycleStartsOn: '2026-01-31',
          cycleEndsOn: '2026-03-01',
          amount: { amount: '0.00', currency: 'USD' },
        },
      ],
    });
  });

  it('stays as it is while the catalogue does not hold what it turns into', async () => {
    const id = await sold({
      catalogItemId: shipped.businessStandardTrial,
      quantity: 25,
      termDuration: 'P1M',
      billingCycle: 'NONE',
    });
    const before = await stateOf(id);
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = now() WHERE id = $1', [shipped.businessStandard]);
    await settleAt('2026-03-02T00:00:00Z');
    expect(await stateOf(id)).toEqual(before);
    await api.sql('UPDATE subscriptions.catalog_item SET retired_at = NULL WHERE id = $1', [shipped.businessStandard]);
  });
});

describe('the job', () => {
  /** Leases what is due and dies before it works on it. */
  const claimAndDie = (now: string) =>
    api.subgraphs.subscriptions.database.write(system('renewals'), (manager) =>
      manager.query<{ id: string; due_at: Date }[]>('SELECT id, due_at FROM subscriptions.claim_renewals($1, 100)', [
        new Date(now),
      ]),
    );

  it('killed between claim and work loses nothing: the lease ends and the row is due again', async () => {
    const id = await sold(MONTHLY);
    expect(await claimAndDie('2026-02-28T00:00:00Z')).toEqual([{ id, due_at: new Date('2026-02-28T00:00:00Z') }]);
    await settleAt('2026-02-28T00:04:59Z');
    expect(await stateOf(id)).toMatchObject({ termStartsOn: '2026-01-31' });
    await settleAt('2026-02-28T00:05:00Z');
    expect(await stateOf(id)).toMatchObject({ termStartsOn: '2026-02-28' });
  });

  it('repeated with the same key after the work was stored does nothing more', async () => {
    const id = await sold(MONTHLY);
    await settleAt('2026-02-28T00:00:00Z');
    const before = await everything(api);
    const outcome = await api.subgraphs.subscriptions.commands.run(
      renewSubscription,
      { subscriptionId: id, idempotencyKey: `renewals/${id}/2026-02-28T00:00:00.000Z` },
      { viewer: system('renewals', world.direct.id), now: api.now(), newId: api.newId },
    );
    expect(outcome).toEqual({ ok: true, value: { ids: { subscription: id }, once: null, plan: null } });
    expect(await everything(api)).toEqual(before);
  });

  it('asked to renew what is not due refuses', async () => {
    const id = await sold(MONTHLY);
    const outcome = await api.subgraphs.subscriptions.commands.run(
      renewSubscription,
      { subscriptionId: id },
      { viewer: system('renewals', world.direct.id), now: api.now(), newId: api.newId },
    );
    expect(outcome).toEqual({ ok: false, refusals: [{ code: 'RENEWAL_NOT_DUE', renewsAt: new Date('2026-02-28T00:00:00Z') }] });
  });

  it('run by two at once renews each once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => sold(MONTHLY)));
    api.setNow('2026-02-28T00:00:00Z');
    await Promise.all([api.settle(), api.settle(), api.settle()]);
    const rows = await api.sql<{ renewals: number }>(
      `SELECT count(*) FILTER (WHERE kind = 'RENEW')::integer AS renewals FROM subscriptions.charge
       WHERE subscription_id = ANY ($1) GROUP BY subscription_id`,
      [ids],
    );
    expect(rows.map(({ renewals }) => renewals)).toEqual(ids.map(() => 1));
  });

  it('is for the system alone', async () => {
    await sold(MONTHLY);
    api.setNow('2026-02-28T00:00:00Z');
    const claimed = await api.subgraphs.subscriptions.database.read(
      world.direct.adminAgent,
      'SELECT * FROM subscriptions.claim_renewals($1, 100)',
      [api.now()],
    );
    expect(claimed).toEqual([]);
  });
});
