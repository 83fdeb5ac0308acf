import { aCustomer } from '../../../support/builders.ts';
import { asAdministrator } from '../../../support/postgres.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, buy, codesOf } from '../../subscriptions/purchases.ts';
import { check, eventsOf, relationshipOf, remove, waitingFor } from '../removals.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const ASKED = ['access', 'subscriptions', 'support'] as const;

let api: Api;
let world: World;
let agent: World['direct']['adminAgent'];
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
  agent = world.direct.adminAgent;
});
afterAll(() => api.close());
afterEach(() => api.setNow(NOW));

const stateOf = async (customerId: string): Promise<string> => (await relationshipOf(api, agent, customerId)).state;

/** Customers that are known everywhere. */
async function customersOf(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push(await aCustomer(api, world.direct));
  await api.settle();
  return ids;
}

async function soldTo(customerId: string): Promise<number> {
  const rows = await api.sql(`SELECT id FROM subscriptions.subscription WHERE customer_id = $1`, [customerId]);
  return rows.length;
}

/** One of the two has won: something is sold through a relationship that stays, or nothing is and it is gone. */
async function winnerOf(customerId: string): Promise<'PURCHASE' | 'REMOVAL'> {
  const [state, sold] = [await stateOf(customerId), await soldTo(customerId)];
  expect([state, sold]).toEqual(sold > 0 ? ['RESELLER', 1] : ['NONE', 0]);
  return sold > 0 ? 'PURCHASE' : 'REMOVAL';
}

describe('a purchase and a removal', () => {
  it('customers 12.4: that arrive at once are never both done', async () => {
    for (const customerId of await customersOf(8)) {
      await Promise.all([remove(api, agent, customerId), buy(api, agent, customerId), api.settle()]);
      await api.settle();
      await winnerOf(customerId);
    }
  });

  it('customers 12.4: the purchase wins while its subgraph has not heard of the removal', async () => {
    const [customerId = ''] = await customersOf(1);
    await remove(api, agent, customerId);
    const id = await bought(api, agent, customerId);
    expect(await stateOf(customerId)).toBe('REMOVING');
    await api.settle();

    expect(await winnerOf(customerId)).toBe('PURCHASE');
    expect((await relationshipOf(api, agent, customerId)).lastRemoval).toEqual({
      requestedAt: NOW,
      settledAt: NOW,
      outcome: 'REVERTED',
      blockers: ['ACTIVE_SUBSCRIPTIONS_EXIST'],
    });
    expect(await eventsOf(api, world.direct.id, customerId)).toEqual([
      'relationship.removal.requested',
      'relationship.removal.reverted',
    ]);
    const [told] = await api.sql(
      `SELECT payload FROM customers.event WHERE customer_id = $1 AND type = 'relationship.removal.reverted'`,
      [customerId],
    );
    expect(told).toEqual({
      payload: { removalId: expect.any(String), refusedBy: 'subscriptions', blockerCodes: ['ACTIVE_SUBSCRIPTIONS_EXIST'] },
    });
    expect(await check(api, agent, customerId)).toMatchObject({ canRemove: false, blockers: [{ ids: [id] }] });
    expect(codesOf(await buy(api, agent, customerId))).toEqual([]);
  });

  it('customers 12.4: the removal wins once the subgraph of the purchase has heard of it', async () => {
    const [customerId = ''] = await customersOf(1);
    await remove(api, agent, customerId);
    await api.subgraphs.subscriptions.settle();
    expect(codesOf(await buy(api, agent, customerId))).toEqual(['NO_RESELLER_RELATIONSHIP']);
    await api.settle();
    expect(await winnerOf(customerId)).toBe('REMOVAL');
  });

  it('customers 12.4: a purchase that has passed the gate holds the removal up until it is done', async () => {
    const [customerId = ''] = await customersOf(1);
    await remove(api, agent, customerId);
    await asAdministrator(api.database.adminUrl, async (client) => {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`subscriptions holdings ${customerId}`]);
      const purchase = buy(api, agent, customerId);
      await waitingFor(api, 'advisory');
      const settled = api.settle();
      await waitingFor(api, 'tuple', 'transactionid');
      expect(await stateOf(customerId)).toBe('REMOVING');
      await client.query('SELECT pg_advisory_unlock_all()');
      expect(codesOf(await purchase)).toEqual([]);
      await settled;
    });
    await api.settle();
    expect(await winnerOf(customerId)).toBe('PURCHASE');
  });
});

describe('a removal that is reverted', () => {
  it('can be begun again, and the answers to the first attempt count for nothing', async () => {
    const [customerId = ''] = await customersOf(1);
    await remove(api, agent, customerId);
    const id = await bought(api, agent, customerId);
    await api.settle();
    expect(await stateOf(customerId)).toBe('RESELLER');

    await api.sql(`UPDATE subscriptions.subscription SET status = 'DELETED' WHERE id = $1`, [id]);
    await api.sql(`UPDATE customers.sold_item SET status = 'DELETED' WHERE id = $1`, [id]);
    await remove(api, agent, customerId);
    for (const name of ['access', 'support'] as const) await api.subgraphs[name].settle();
    await api.subgraphs.customers.settle();
    expect(await stateOf(customerId)).toBe('REMOVING');
    await api.settle();
    expect(await stateOf(customerId)).toBe('NONE');
    const attempts = await api.sql(
      'SELECT outcome, refused_by FROM customers.relationship_removal WHERE customer_id = $1 ORDER BY settled_at, outcome DESC',
      [customerId],
    );
    expect(attempts).toEqual([
      { outcome: 'REVERTED', refused_by: 'subscriptions' },
      { outcome: 'REMOVED', refused_by: null },
    ]);
  });

  it('gives the reseller its relationship back too, with its tags', async () => {
    const { provider, reseller, resoldCustomerId } = world;
    await remove(api, provider.adminAgent, resoldCustomerId);
    await bought(api, provider.adminAgent, resoldCustomerId);
    await api.settle();
    for (const { adminAgent } of [provider, reseller]) {
      expect((await relationshipOf(api, adminAgent, resoldCustomerId)).state).toBe('RESELLER');
    }
  });
});

/** As a worker leaves it that took a row for its minute and died: nothing but the lease is stored. */
const LEASED_QUESTION = (name: string): string => `
  INSERT INTO ${name}.removal_request (partner_id, id, customer_id, due_at, leased_until)
  SELECT partner_id, id, customer_id, requested_at, requested_at + interval '1 minute'
  FROM customers.relationship_removal WHERE customer_id = $1`;
const LEASED_SETTLEMENT = `
  UPDATE customers.relationship_removal SET leased_until = requested_at + interval '1 minute' WHERE customer_id = $1`;

it('a relationship that is recorded anew meanwhile is left as it was recorded', async () => {
  const tenant = { tenantId: 'd1d2d3d4-0000-4000-8000-000000000012', domain: 'overtaken.onmicrosoft.com' };
  const customerId = await aCustomer(api, world.direct, tenant);
  await api.settle();
  await remove(api, agent, customerId);
  await aCustomer(api, world.direct, tenant);
  await api.settle();
  expect(await relationshipOf(api, agent, customerId)).toMatchObject({
    state: 'RESELLER',
    lastRemoval: { outcome: 'OVERTAKEN', settledAt: NOW, blockers: [] },
  });
  expect(codesOf(await buy(api, agent, customerId))).toEqual([]);
});

describe('a worker that dies', () => {
  it.each([
    ...ASKED.map((name) => [`with the question to ${name}`, LEASED_QUESTION(name)] as const),
    ['with all the answers', LEASED_SETTLEMENT] as const,
  ])('%s is followed by another a minute later', async (_, leased) => {
    const [customerId = ''] = await customersOf(1);
    await remove(api, agent, customerId);
    await api.sql(leased, [customerId]);
    await api.settle();
    api.setNow('2026-03-01T08:00:59.000Z');
    await api.settle();
    expect(await stateOf(customerId)).toBe('REMOVING');
    api.setNow('2026-03-01T08:01:00.000Z');
    await api.settle();
    expect(await stateOf(customerId)).toBe('NONE');
    await onceEach(customerId);
  });

  it('and two that work at once end every relationship once', async () => {
    const ids = await customersOf(6);
    const other = await startApi({ now: NOW, database: api.database });
    try {
      for (const id of ids) await remove(api, agent, id);
      await Promise.all([api.settle(), other.settle(), api.settle(), other.settle()]);
      api.setNow('2026-03-01T08:02:00.000Z');
      await api.settle();
      for (const id of ids) {
        expect(await stateOf(id)).toBe('NONE');
        await onceEach(id);
      }
    } finally {
      await other.close();
    }
  });
});

/** Everybody has told what it did, and told it once. */
async function onceEach(customerId: string): Promise<void> {
  const { id } = world.direct;
  expect(await eventsOf(api, id, customerId)).toEqual(['relationship.removal.requested', 'relationship.removed']);
  for (const name of ASKED) expect(await eventsOf(api, id, customerId, name)).toEqual(['relationship.removal.confirmed']);
}
