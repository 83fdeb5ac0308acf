import { aCustomer } from '../support/builders.ts';
import { plainItem } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aWorld, type World } from '../support/world.ts';

let api: Api;
let world: World;
let customerId: string;
let itemId: string;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  itemId = await plainItem(api);
});
beforeEach(async () => {
  api.setNow('2026-03-01T08:00:00Z');
  customerId = await aCustomer(api, world.direct);
  await api.settle();
});
afterAll(() => api.close());

/** What the customer of this test was charged, oldest first. */
async function charges(): Promise<readonly object[]> {
  return api.sql('SELECT kind, amount::text, currency FROM subscriptions.charge WHERE customer_id = $1 ORDER BY booked_at, id', [
    customerId,
  ]);
}

const BUY = `mutation ($input: CreateSubscriptionInput!) {
  createSubscription(input: $input) {
    subscription { id quantity etag }
    userErrors { code field params { name value } }
    plan { changes { type id field before after } charges { subject kind amount { amount currency } } events { type subject } }
  }
}`;
const CHANGE = `mutation ($input: ChangeSubscriptionQuantityInput!) {
  changeSubscriptionQuantity(input: $input) {
    subscription { id quantity etag }
    charge { kind quantity amount { amount currency } }
    userErrors { code field params { name value } }
    plan { changes { type id field before after } charges { subject kind amount { amount currency } } events { type subject } }
  }
}`;

function buying(more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const input = {
    customerId,
    catalogItemId: itemId,
    quantity: 10,
    termDuration: 'P1Y',
    billingCycle: 'ANNUAL',
    partnerOnRecordAttestationAccepted: true,
  };
  return { input: { ...input, ...more } };
}

async function bought(): Promise<string> {
  const { data } = await api.run(BUY, buying(), world.direct.adminAgent);
  const { subscription } = Object(data?.createSubscription);
  return String(subscription.id);
}

/** Every row of the subgraph's tables that a write could touch, as text. */
async function everything(): Promise<unknown> {
  const tables = ['subscription', 'seat_batch', 'charge', '"order"', 'order_line', 'event', 'event_head', 'command_record'];
  return Promise.all(tables.map((table) => api.sql(`SELECT t::text FROM subscriptions.${table} t ORDER BY 1`)));
}

describe('an idempotency key', () => {
  it('used twice with the same input acts once and answers the object of today', async () => {
    const subscriptionId = await bought();
    const input = { subscriptionId, quantity: 12, idempotencyKey: 'ticket-1' };
    const first = await api.run(CHANGE, { input }, world.direct.adminAgent);
    await api.run(CHANGE, { input: { subscriptionId, quantity: 15 } }, world.direct.adminAgent);
    const replay = await api.run(CHANGE, { input }, world.direct.adminAgent);

    expect(Object(first.data?.changeSubscriptionQuantity)).toMatchObject({
      subscription: { quantity: 12 },
      charge: { kind: 'ADD', quantity: 2 },
    });
    expect(Object(replay.data?.changeSubscriptionQuantity)).toMatchObject({
      subscription: { quantity: 15 },
      charge: { kind: 'ADD', quantity: 2 },
      userErrors: [],
    });
    expect(await charges()).toHaveLength(3);
  });

  it('used with another input is refused and changes nothing', async () => {
    const subscriptionId = await bought();
    await api.run(CHANGE, { input: { subscriptionId, quantity: 12, idempotencyKey: 'ticket-2' } }, world.direct.adminAgent);
    const before = await everything();
    const { data } = await api.run(
      CHANGE,
      { input: { subscriptionId, quantity: 13, idempotencyKey: 'ticket-2' } },
      world.direct.adminAgent,
    );

    expect(data?.changeSubscriptionQuantity).toEqual({
      subscription: null,
      charge: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'], params: [] }],
      plan: null,
    });
    expect(await everything()).toEqual(before);
  });

  it('belongs to one caller and one mutation', async () => {
    const subscriptionId = await bought();
    await api.run(CHANGE, { input: { subscriptionId, quantity: 12, idempotencyKey: 'k' } }, world.direct.adminAgent);
    const other = await api.run(
      CHANGE,
      { input: { subscriptionId, quantity: 13, idempotencyKey: 'k' } },
      world.direct.salesAgent,
    );
    const purchase = await api.run(BUY, buying({ idempotencyKey: 'k' }), world.direct.adminAgent);

    expect(Object(other.data?.changeSubscriptionQuantity).userErrors).toEqual([]);
    expect(Object(purchase.data?.createSubscription).userErrors).toEqual([]);
  });

  it('used by many at once acts once; the others are told that it is running or get the same object', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => api.run(BUY, buying({ idempotencyKey: 'order-7' }), world.direct.adminAgent)),
    );

    const payloads = answers.map(({ data }) => Object(data?.createSubscription));
    const ids = new Set(payloads.flatMap(({ subscription }) => subscription?.id ?? []));
    const codes = new Set(payloads.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)));
    expect(ids.size).toBe(1);
    expect([...codes].filter((code) => code !== 'IDEMPOTENCY_KEY_IN_PROGRESS')).toEqual([]);
    expect(await charges()).toHaveLength(1);
  });

  it('remembers a refusal, and forgets after seven days', async () => {
    const subscriptionId = await bought();
    const input = { subscriptionId, quantity: 10, idempotencyKey: 'same' };
    const codesNow = async (): Promise<string[]> => {
      const { data } = await api.run(CHANGE, { input }, world.direct.adminAgent);
      return Object(data?.changeSubscriptionQuantity).userErrors.map(({ code }: { code: string }) => code);
    };
    expect(await codesNow()).toEqual(['NOTHING_TO_CHANGE']);
    await api.run(CHANGE, { input: { subscriptionId, quantity: 11 } }, world.direct.adminAgent);
    api.setNow('2026-03-08T07:59:59Z');
    expect(await codesNow()).toEqual(['NOTHING_TO_CHANGE']);
    api.setNow('2026-03-08T08:00:00Z');
    expect(await codesNow()).toEqual([]);
  });

  it('tells afterwards what it did', async () => {
    await api.run(BUY, buying({ idempotencyKey: 'order-8' }), world.direct.adminAgent);
    await api.run(BUY, buying({ idempotencyKey: 'order-9', quantity: 0 }), world.direct.adminAgent);
    const QUESTION = `{ done: command(name: "createSubscription", idempotencyKey: "order-8") { name outcome ids refusalCodes }
      refused: command(name: "createSubscription", idempotencyKey: "order-9") { outcome ids refusalCodes }
      unknown: command(name: "createSubscription", idempotencyKey: "order-10") { outcome } }`;
    const mine = await api.run(QUESTION, {}, world.direct.adminAgent);
    const others = await api.run(QUESTION, {}, world.otherDirect.adminAgent);

    const [subscription] = await api.sql<{ id: string; order_id: string }>(
      'SELECT id, order_id FROM subscriptions.subscription WHERE customer_id = $1',
      [customerId],
    );
    expect(mine.data).toEqual({
      done: {
        name: 'createSubscription',
        outcome: 'APPLIED',
        ids: expect.arrayContaining([subscription?.id, subscription?.order_id]),
        refusalCodes: [],
      },
      refused: { outcome: 'REFUSED', ids: [], refusalCodes: ['QUANTITY_OUT_OF_RANGE'] },
      unknown: null,
    });
    expect(others.data).toEqual({ done: null, refused: null, unknown: null });
  });

  it.each([
    ['empty', '', 0],
    ['longer than 255 characters', 'x'.repeat(256), 256],
  ])('that is %s is refused as bad input', async (_, idempotencyKey, length) => {
    const { errors } = await api.run(BUY, buying({ idempotencyKey }), world.direct.adminAgent);
    expect(errors).toMatchObject([
      { message: `idempotencyKey must have 1 to 255 characters; it has ${length}.`, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

describe('a crash', () => {
  it('between commit and answer is harmless: the same key finds what was done', async () => {
    const subscriptionId = await bought();
    const input = { subscriptionId, quantity: 20, idempotencyKey: 'lost' };
    await api.run(CHANGE, { input }, world.direct.adminAgent);
    const again = await startApi({ database: api.database, now: '2026-03-01T08:00:01Z' });
    try {
      const { data } = await again.run(CHANGE, { input }, world.direct.adminAgent);
      expect(Object(data?.changeSubscriptionQuantity)).toMatchObject({
        subscription: { quantity: 20 },
        charge: { quantity: 10 },
        userErrors: [],
      });
      expect(await charges()).toHaveLength(2);
    } finally {
      await again.close();
    }
  });

  it('of the database before the commit leaves no row, no event and no key', async () => {
    const subscriptionId = await bought();
    const before = await everything();
    await api.sql(`CREATE FUNCTION subscriptions.die() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$`);
    await api.sql('CREATE TRIGGER die AFTER INSERT ON subscriptions.event FOR EACH ROW EXECUTE FUNCTION subscriptions.die()');
    const input = { subscriptionId, quantity: 20, idempotencyKey: 'killed' };
    const failed = await api.run(CHANGE, { input }, world.direct.adminAgent);

    expect(failed.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(await everything()).toEqual(before);

    await api.sql('DROP FUNCTION subscriptions.die() CASCADE');
    const repeated = await api.run(CHANGE, { input }, world.direct.adminAgent);
    expect(Object(repeated.data?.changeSubscriptionQuantity)).toMatchObject({ subscription: { quantity: 20 }, userErrors: [] });
  });
});

describe('a dry run', () => {
  it('of a purchase leaves no row, and its plan tells what the real call then does', async () => {
    const before = await everything();
    const dry = await api.run(BUY, buying({ dryRun: true, idempotencyKey: 'later' }), world.direct.adminAgent);
    expect(await everything()).toEqual(before);
    const { subscription, userErrors, plan } = Object(dry.data?.createSubscription);
    expect({ subscription, userErrors }).toEqual({ subscription: null, userErrors: [] });

    const real = await api.run(BUY, buying({ idempotencyKey: 'later' }), world.direct.adminAgent);
    const [charge] = await charges();
    const [stored] = await api.sql<Record<string, unknown>>(
      'SELECT quantity::text, status, ends_on_key::text FROM subscriptions.subscription WHERE customer_id = $1',
      [customerId],
    );
    const events = await api.sql<{ type: string }>(
      'SELECT type FROM subscriptions.event WHERE customer_id = $1 ORDER BY position',
      [customerId],
    );
    expect(Object(real.data?.createSubscription).plan).toBeNull();
    expect(
      plan.charges.map(({ kind, amount }: { kind: string; amount: { amount: string; currency: string } }) => [
        kind,
        Number(amount.amount),
        amount.currency,
      ]),
    ).toEqual([[Object(charge).kind, Number(Object(charge).amount), Object(charge).currency]]);
    expect(plan.events.map(({ type }: { type: string }) => type)).toEqual(events.map(({ type }) => type));
    const planned = new Map(
      plan.changes
        .filter(({ type }: { type: string }) => type === 'CustomerSubscription')
        .map(({ field, after }: { field: string; after: string }) => [field, after]),
    );
    expect([planned.get('quantity'), planned.get('status'), String(planned.get('endsOnKey')).slice(0, 10)]).toEqual(
      Object.values(stored ?? {}),
    );
  });

  it('of a change shows the field before and after, and the stored object', async () => {
    const subscriptionId = await bought();
    const before = await everything();
    const { data } = await api.run(CHANGE, { input: { subscriptionId, quantity: 11, dryRun: true } }, world.direct.adminAgent);

    const { subscription, charge, plan } = Object(data?.changeSubscriptionQuantity);
    expect([subscription.quantity, charge]).toEqual([10, null]);
    expect(plan.changes).toContainEqual({
      type: 'CustomerSubscription',
      id: subscriptionId,
      field: 'quantity',
      before: '10',
      after: '11',
    });
    expect(plan.events).toEqual([{ type: 'subscription.updated', subject: subscriptionId }]);
    expect(await everything()).toEqual(before);
  });

  it('of what would be refused is refused, and not remembered', async () => {
    const subscriptionId = await bought();
    const before = await everything();
    const { data } = await api.run(
      CHANGE,
      { input: { subscriptionId, quantity: 10, dryRun: true, idempotencyKey: 'dry' } },
      world.direct.adminAgent,
    );
    expect(Object(data?.changeSubscriptionQuantity).userErrors).toMatchObject([{ code: 'NOTHING_TO_CHANGE' }]);
    expect(await everything()).toEqual(before);
  });
});

describe('the event log', () => {
  it('is written with the change or not at all', async () => {
    const subscriptionId = await bought();
    await api.sql(`CREATE FUNCTION subscriptions.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'no room for events'; END $$`);
    await api.sql(
      'CREATE TRIGGER refuse BEFORE INSERT ON subscriptions.event FOR EACH ROW EXECUTE FUNCTION subscriptions.refuse()',
    );
    const before = await everything();
    const { data, errors } = await api.run(CHANGE, { input: { subscriptionId, quantity: 11 } }, world.direct.adminAgent);

    expect(data).toEqual({ changeSubscriptionQuantity: null });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. Tell us the request id if it stays.',
        path: ['changeSubscriptionQuantity'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'in-process' },
      },
    ]);
    expect(await everything()).toEqual(before);
    await api.sql('DROP FUNCTION subscriptions.refuse() CASCADE');
  });

  it('has gapless positions in commit order under concurrent writers, refusals and rollbacks', async () => {
    const ids = await Promise.all([bought(), bought(), bought(), bought()]);
    await Promise.all(
      ids.flatMap((subscriptionId, lane) =>
        [11, 12, 13, 14, 15].map(async (quantity, round) => {
          const dryRun = (lane + round) % 3 === 0;
          await api.run(CHANGE, { input: { subscriptionId, quantity, dryRun } }, world.direct.adminAgent);
          await api.run(CHANGE, { input: { subscriptionId, quantity: 0 } }, world.direct.salesAgent);
        }),
      ),
    );

    const events = await api.sql<{ position: string; subject: string; after: { version: number } | null; type: string }>(
      'SELECT position, subject, type, after FROM subscriptions.event WHERE partner_id = $1 ORDER BY position',
      [world.direct.id],
    );
    expect(events.map(({ position }) => Number(position))).toEqual(events.map((_, index) => index + 1));
    expect(
      await api.sql('SELECT position::integer FROM subscriptions.event_head WHERE partner_id = $1', [world.direct.id]),
    ).toEqual([{ position: events.length }]);
    for (const id of ids) {
      const versions = events
        .filter(({ subject, type }) => subject === id && type === 'subscription.updated')
        .map(({ after }) => after?.version);
      expect(versions).toEqual(versions.map((_, index) => index + 2));
    }
  });

  it('keeps who did what, with the state before and after, and what was refused', async () => {
    const subscriptionId = await bought();
    await api.run(CHANGE, { input: { subscriptionId, quantity: 11 } }, world.direct.salesAgent);
    await api.run(CHANGE, { input: { subscriptionId, quantity: 11 } }, world.direct.salesAgent);
    await api.run(BUY, buying(), world.direct.helpdeskAgent);

    const events = await api.sql<Record<string, unknown>>(
      `SELECT type, subject, command, actor, payload, (before->>'quantity')::integer AS before, (after->>'quantity')::integer AS after
       FROM subscriptions.event WHERE partner_id = $1 ORDER BY position DESC LIMIT 3`,
      [world.direct.id],
    );
    expect(events).toEqual([
      {
        type: 'command.refused',
        subject: 'createSubscription',
        command: 'createSubscription',
        actor: { kind: 'PARTNER_USER', id: world.direct.helpdeskAgent.id },
        payload: { command: 'createSubscription', codes: ['ROLE_REQUIRED'] },
        before: null,
        after: null,
      },
      expect.objectContaining({
        type: 'command.refused',
        actor: { kind: 'PARTNER_USER', id: world.direct.salesAgent.id },
        payload: { command: 'changeSubscriptionQuantity', codes: ['NOTHING_TO_CHANGE'] },
      }),
      expect.objectContaining({ type: 'subscription.updated', subject: subscriptionId, before: 10, after: 11 }),
    ]);
  });

  it('cannot be written past the road', async () => {
    const [counted] = await api.sql<{ events: number }>('SELECT count(*)::integer AS events FROM subscriptions.event');
    const attempt = api.subgraphs.subscriptions.database.write(world.direct.adminAgent, (manager) =>
      manager.query('DELETE FROM subscriptions.event'),
    );
    await expect(attempt).rejects.toThrow('permission denied');
    expect(await api.sql('SELECT count(*)::integer AS events FROM subscriptions.event')).toEqual([counted]);
  });
});

describe('an etag', () => {
  it('of an older version is refused with the current one', async () => {
    const subscriptionId = await bought();
    const etagNow = async (): Promise<string> => {
      const { data } = await api.run(
        'query ($id: ID!) { subscription(id: $id) { etag } }',
        { id: subscriptionId },
        world.direct.adminAgent,
      );
      return Object(data?.subscription).etag;
    };
    const old = await etagNow();
    const fitting = await api.run(CHANGE, { input: { subscriptionId, quantity: 11, ifMatch: old } }, world.direct.adminAgent);
    expect(Object(fitting.data?.changeSubscriptionQuantity).userErrors).toEqual([]);
    const current = await etagNow();
    const before = await everything();
    const { data } = await api.run(CHANGE, { input: { subscriptionId, quantity: 12, ifMatch: old } }, world.direct.adminAgent);

    expect(old).not.toBe(current);
    expect(data?.changeSubscriptionQuantity).toMatchObject({
      subscription: null,
      userErrors: [{ code: 'ETAG_MISMATCH', field: ['input', 'ifMatch'], params: [{ name: 'currentEtag', value: current }] }],
    });
    const changed = await everything();
    expect([Object(changed)[0], Object(changed)[2]]).toEqual([Object(before)[0], Object(before)[2]]);
  });
});
