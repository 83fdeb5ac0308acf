import { inBothModes } from '../../../support/bothModes.ts';
import { aCustomer } from '../../../support/builders.ts';
import type { Api } from '../../../support/startApi.ts';
import { type DistributedApi, startDistributedApi } from '../../../support/startDistributedApi.ts';
import type { RunningProcess } from '../../../support/startProcess.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { buy, codesOf } from '../../subscriptions/purchases.ts';
import { check, eventsOf, relationshipOf, remove } from '../removals.ts';

jest.setTimeout(120_000);

inBothModes((start) => {
  let api: Api;
  let world: World;
  let agent: World['direct']['adminAgent'];

  beforeAll(async () => {
    api = await start();
    world = await aWorld(api);
    agent = world.direct.adminAgent;
  });
  afterAll(() => api.close());

  /** The processes read the logs by themselves; the clone in this process is settled at most as often as that takes. */
  async function settledState(customerId: string): Promise<string> {
    for (let look = 0; look < 200; look += 1) {
      await api.settle();
      const { state } = await relationshipOf(api, agent, customerId);
      if (state !== 'REMOVING') return state;
    }
    return 'REMOVING';
  }

  it('customers 12.3: a relationship that is removed is gone in every subgraph', async () => {
    const customerId = await aCustomer(api, world.direct);
    expect(await check(api, agent, customerId)).toEqual({ canRemove: true, blockers: [] });
    expect(await remove(api, agent, customerId)).toMatchObject({ userErrors: [] });
    expect(await settledState(customerId)).toBe('NONE');
    expect(codesOf(await buy(api, agent, customerId))).toEqual(['NO_RESELLER_RELATIONSHIP']);
    expect(await eventsOf(api, world.direct.id, customerId)).toEqual(['relationship.removal.requested', 'relationship.removed']);
    for (const name of ['access', 'subscriptions', 'support']) {
      expect(await eventsOf(api, world.direct.id, customerId, name)).toEqual(['relationship.removal.confirmed']);
    }
  });

  it('customers 12.4: of a purchase and a removal at once one wins', async () => {
    for (let round = 0; round < 4; round += 1) {
      const customerId = await aCustomer(api, world.direct);
      await api.settle();
      await Promise.all([remove(api, agent, customerId), buy(api, agent, customerId)]);
      const state = await settledState(customerId);
      const sold = await api.sql('SELECT id FROM subscriptions.subscription WHERE customer_id = $1', [customerId]);
      expect([state, sold.length]).toEqual(sold.length > 0 ? ['RESELLER', 1] : ['NONE', 0]);
    }
  });
});

it('a subgraph that is down holds up the removal, not its beginning; when another process takes over it is done once', async () => {
  const api = await startDistributedApi();
  try {
    const { direct } = await aWorld(api);
    const customerId = await aCustomer(api, direct);
    await api.settle();
    const { kill, ended } = process(api, 'subscriptions');
    kill();
    await ended;
    expect(await remove(api, direct.adminAgent, customerId)).toMatchObject({ userErrors: [] });
    expect(await relationshipOf(api, direct.adminAgent, customerId)).toMatchObject({ state: 'REMOVING' });
    // What runs in this process takes the place of the one that was killed; its clock stands still until it is told the time.
    for (let look = 0; look < 200; look += 1) {
      api.setNow(new Date().toISOString());
      await api.settle();
      if ((await relationshipOf(api, direct.adminAgent, customerId)).state === 'NONE') break;
    }
    expect(await eventsOf(api, direct.id, customerId)).toEqual(['relationship.removal.requested', 'relationship.removed']);
    expect(await eventsOf(api, direct.id, customerId, 'subscriptions')).toEqual(['relationship.removal.confirmed']);
  } finally {
    await api.close();
  }
});

function process({ processes }: DistributedApi, name: string): RunningProcess {
  const found = processes.get(name);
  if (!found) throw new Error(`There is no process ${name}.`);
  return found;
}
