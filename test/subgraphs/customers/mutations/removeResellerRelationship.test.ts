import { etagOf } from '../../../../subgraphs/shared/etag.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { bought, buy, codesOf } from '../../subscriptions/purchases.ts';
import { changed, check, eventsOf, RELATIONSHIP, relationshipOf, remove } from '../removals.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const LIST = `query ($relationship: [RelationshipState!], $tagsAny: [String!]) {
  customers(first: 1, filter: { relationship: $relationship, tagsAny: $tagsAny }) { totalCount nodes { id } }
}`;

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

async function countOf(variables: object = {}, viewer = agent): Promise<number> {
  const { data } = await api.run(LIST, { ...variables }, viewer);
  return Object(data).customers.totalCount;
}

/** Every row of the customers subgraph that a removal could leave. */
async function stored(customerId: string): Promise<unknown> {
  return api.sql(
    `SELECT to_jsonb(r) AS row FROM customers.customer_relationship r WHERE customer_id = $1
     UNION ALL SELECT to_jsonb(m) FROM customers.relationship_removal m WHERE customer_id = $1
     UNION ALL SELECT to_jsonb(e) FROM customers.event e WHERE customer_id = $1 AND type <> 'command.refused' ORDER BY 1`,
    [customerId],
  );
}

describe('what stands against it', () => {
  it('customers 12.1: of two suspended subscriptions the one of new commerce alone', async () => {
    const customerId = await aCustomer(api, world.direct);
    const legacy = await bought(api, agent, customerId);
    const newCommerce = await bought(api, agent, customerId);
    await changed(api, world.direct.id, legacy, { productFamily: 'ONLINE_SERVICES_LEGACY', status: 'SUSPENDED' });
    await changed(api, world.direct.id, newCommerce, { status: 'SUSPENDED' });
    const before = await stored(customerId);

    const { customer, userErrors } = await remove(api, agent, customerId);

    expect(customer).toBeNull();
    expect(userErrors).toEqual([
      {
        code: 'ACTIVE_SUBSCRIPTIONS_EXIST',
        field: ['input', 'customerId'],
        params: [
          { name: 'count', value: '1' },
          { name: 'ids', value: newCommerce },
          { name: 'canBeCancelledUntil', value: '2026-03-08T08:00:00.000Z' },
          { name: 'termEndsOn', value: '2027-02-28' },
        ],
        partnerCenterCode: null,
      },
    ]);
    expect(await stored(customerId)).toEqual(before);

    await changed(api, world.direct.id, newCommerce, { status: 'DELETED' });
    expect(codesOf(await remove(api, agent, customerId))).toEqual([]);
  });

  it('customers 12.2: a subscription whose window is closed, until its term ends', async () => {
    const customerId = await aCustomer(api, world.direct);
    const id = await bought(api, agent, customerId);
    api.setNow('2026-03-08T08:00:00.000Z');
    expect(await check(api, agent, customerId)).toEqual({
      canRemove: false,
      blockers: [
        {
          code: 'ACTIVE_SUBSCRIPTIONS_EXIST',
          count: 1,
          ids: [id],
          canBeCancelledUntil: '2026-03-08T08:00:00.000Z',
          termEndsOn: '2027-02-28',
        },
      ],
    });
    api.setNow('2026-03-09T08:00:00.000Z');
    const blocker = { count: 1, ids: [id], canBeCancelledUntil: null, termEndsOn: '2027-02-28' };
    expect(await check(api, agent, customerId)).toEqual({
      canRemove: false,
      blockers: [
        { code: 'ACTIVE_SUBSCRIPTIONS_EXIST', ...blocker },
        { code: 'CANCELLATION_WINDOW_CLOSED', ...blocker },
      ],
    });
    expect(codesOf(await remove(api, agent, customerId))).toEqual(['ACTIVE_SUBSCRIPTIONS_EXIST', 'CANCELLATION_WINDOW_CLOSED']);
  });

  it('counts what was sold a moment ago, before the log was read', async () => {
    const customerId = await aCustomer(api, world.direct);
    await api.settle();
    expect(await check(api, agent, customerId)).toEqual({ canRemove: true, blockers: [] });
    const id = await bought(api, agent, customerId);
    expect(await check(api, agent, customerId)).toMatchObject({ canRemove: false, blockers: [{ ids: [id] }] });
    expect(codesOf(await remove(api, agent, customerId))).toEqual(['ACTIVE_SUBSCRIPTIONS_EXIST']);
  });

  it('is nothing another partner sold', async () => {
    const { otherDirect, sharedCustomerId } = world;
    await bought(api, otherDirect.adminAgent, sharedCustomerId);
    expect(await check(api, agent, sharedCustomerId)).toEqual({ canRemove: true, blockers: [] });
  });

  it('is a missing statement and a missing etag, both at once, before anything is looked up', async () => {
    const customerId = await aCustomer(api, world.direct);
    const before = await stored(customerId);
    const none = await remove(api, agent, customerId, { ifMatch: undefined, goodFaithAttestation: false });
    expect(codesOf(none)).toEqual(['GOOD_FAITH_ATTESTATION_REQUIRED', 'ETAG_REQUIRED']);
    expect(codesOf(await remove(api, agent, 'cus_nobody', { goodFaithAttestation: false }))).toEqual([
      'GOOD_FAITH_ATTESTATION_REQUIRED',
    ]);
    const old = await remove(api, agent, customerId, { ifMatch: etagOf({ id: customerId, version: 7 }) });
    expect(old.userErrors).toEqual([
      {
        code: 'ETAG_MISMATCH',
        field: ['input', 'ifMatch'],
        params: [{ name: 'currentEtag', value: (await relationshipOf(api, agent, customerId)).etag }],
        partnerCenterCode: 2055,
      },
    ]);
    expect(await stored(customerId)).toEqual(before);
  });

  it('is that there is no relationship, or one that is ending already', async () => {
    const ended = await aCustomer(api, world.direct, { relationship: { state: 'NONE' } });
    expect((await remove(api, agent, ended)).userErrors).toMatchObject([
      { code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: 'NONE' }], partnerCenterCode: 20002 },
    ]);
    expect(await check(api, agent, ended)).toMatchObject({
      canRemove: false,
      blockers: [{ code: 'NO_RESELLER_RELATIONSHIP', count: 0 }],
    });
    const ending = await aCustomer(api, world.direct);
    await remove(api, agent, ending);
    expect((await remove(api, agent, ending)).userErrors).toMatchObject([
      { code: 'NO_RESELLER_RELATIONSHIP', params: [{ name: 'state', value: 'REMOVING' }] },
    ]);
  });
});

describe('a removal', () => {
  it('customers 12.3: ends the relationship, and the next order is refused', async () => {
    await api.settle();
    const own = await countOf();
    const customerIds: string[] = [];
    for (let index = own; index < 130; index += 1) {
      customerIds.push(await aCustomer(api, world.direct, { relationship: { tags: ['Gold'] } }));
    }
    const customerId = customerIds[7] ?? '';
    expect(await countOf()).toBe(130);
    expect(await countOf({ tagsAny: ['gold'] })).toBe(customerIds.length);

    const answer = await remove(api, world.direct.salesAgent, customerId);
    expect(answer).toEqual({ customer: { id: customerId, relationship: { state: 'REMOVING' } }, userErrors: [], plan: null });
    expect(await countOf()).toBe(130);
    api.setNow('2026-03-01T08:02:00.000Z');
    await api.settle();

    expect(await countOf()).toBe(129);
    expect(await countOf({ tagsAny: ['gold'] })).toBe(customerIds.length - 1);
    expect(await countOf({ relationship: ['NONE'], tagsAny: ['gold'] })).toBe(0);
    const { data } = await api.run(RELATIONSHIP, { id: customerId }, agent);
    expect(Object(data).customer).toEqual({
      tags: [],
      relationship: {
        state: 'NONE',
        since: '2026-03-01T08:02:00.000Z',
        etag: expect.any(String),
        lastRemoval: { requestedAt: NOW, settledAt: '2026-03-01T08:02:00.000Z', outcome: 'REMOVED', blockers: [] },
      },
    });
    expect(codesOf(await buy(api, agent, customerId))).toEqual(['NO_RESELLER_RELATIONSHIP']);
    expect(await eventsOf(api, world.direct.id, customerId)).toEqual(['relationship.removal.requested', 'relationship.removed']);
    for (const schema of ['access', 'subscriptions', 'support']) {
      expect(await eventsOf(api, world.direct.id, customerId, schema)).toEqual(['relationship.removal.confirmed']);
    }
  });

  it('tells the others that the relationship is ending, then that it is gone', async () => {
    const customerId = await aCustomer(api, world.direct);
    await remove(api, agent, customerId);
    await api.settle();
    const told = await api.sql<{ state: string }>(
      `SELECT payload ->> 'relationship' AS state FROM customers.event WHERE customer_id = $1 AND payload ? 'relationship' ORDER BY position`,
      [customerId],
    );
    expect(told.map(({ state }) => state)).toEqual(['RESELLER', 'REMOVING', 'NONE']);
    for (const table of ['access.customer_fact', 'subscriptions.customer_gate', 'support.customer_fact']) {
      const rows = await api.sql(`SELECT relationship FROM ${table} WHERE customer_id = $1`, [customerId]);
      expect(rows).toEqual([{ relationship: 'NONE' }]);
    }
  });

  it('customers 13.4: leaves the relationship, tags and agreement of the other partners as they are', async () => {
    const shared = { tenantId: 'a2c2d9d4-0000-4000-8000-000000000134', domain: 'two-partners.onmicrosoft.com' };
    const customerId = await aCustomer(api, world.direct, { ...shared, relationship: { tags: ['Mine'] } });
    await aCustomer(api, world.otherDirect, { ...shared, relationship: { tags: ['Theirs'] } });
    await api.settle();
    const seen = `query ($id: ID!) { customer(id: $id) { tags agreement { state } etag relationship { state since etag }
      purchaseReadiness { canPurchase } } }`;
    const before = await api.run(seen, { id: customerId }, world.otherDirect.adminAgent);

    await remove(api, agent, customerId);
    await api.settle();

    expect(await api.run(seen, { id: customerId }, world.otherDirect.adminAgent)).toEqual(before);
    expect(codesOf(await buy(api, world.otherDirect.adminAgent, customerId))).toEqual([]);
    expect(await eventsOf(api, world.otherDirect.id, customerId)).toEqual([]);
    expect((await relationshipOf(api, agent, customerId)).state).toBe('NONE');
  });

  it('by a provider ends the relationship of its reseller with it', async () => {
    const { provider, reseller, resoldCustomerId } = world;
    await remove(api, provider.adminAgent, resoldCustomerId);
    expect((await relationshipOf(api, reseller.adminAgent, resoldCustomerId)).state).toBe('REMOVING');
    await api.settle();
    for (const partner of [provider, reseller]) {
      expect((await relationshipOf(api, partner.adminAgent, resoldCustomerId)).state).toBe('NONE');
      expect(await eventsOf(api, partner.id, resoldCustomerId)).toContain('relationship.removed');
      expect(await countOf({ relationship: ['NONE'] }, partner.adminAgent)).toBe(1);
    }
    expect((await relationshipOf(api, reseller.adminAgent, resoldCustomerId)).lastRemoval).toBeNull();
  });

  it('is planned by a dry run, which leaves nothing', async () => {
    const customerId = await aCustomer(api, world.direct);
    const before = await stored(customerId);
    const { plan } = await remove(api, agent, customerId, { dryRun: true });
    expect(plan.changes).toContainEqual({ type: 'CustomerRelationship', field: 'state', before: 'RESELLER', after: 'REMOVING' });
    expect(plan.events).toEqual([{ type: 'customer.updated' }, { type: 'relationship.removal.requested' }]);
    expect(await stored(customerId)).toEqual(before);
  });

  it('with the same key is begun once, and again with another input refused', async () => {
    const customerId = await aCustomer(api, world.direct);
    const { etag } = await relationshipOf(api, agent, customerId);
    const more = { idempotencyKey: 'remove-once', ifMatch: etag };
    expect(codesOf(await remove(api, agent, customerId, more))).toEqual([]);
    await api.settle();
    expect(await remove(api, agent, customerId, more)).toMatchObject({
      customer: { relationship: { state: 'NONE' } },
      userErrors: [],
    });
    const other = { ...more, customerId: world.ownCustomerId };
    expect(codesOf(await remove(api, agent, customerId, other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await eventsOf(api, world.direct.id, customerId)).toEqual(['relationship.removal.requested', 'relationship.removed']);
  });

  it('is no answer for a customer of others', async () => {
    const { otherDirect, ownCustomerId } = world;
    const before = await stored(ownCustomerId);
    expect(await check(api, otherDirect.adminAgent, ownCustomerId)).toBeNull();
    expect(codesOf(await remove(api, otherDirect.adminAgent, ownCustomerId))).toEqual(['CUSTOMER_NOT_FOUND']);
    expect(await stored(ownCustomerId)).toEqual(before);
  });

  it('customers 12.5: is not for an indirect reseller, a helpdesk agent, an application, the customer or the operator', async () => {
    const { reseller, direct, sharedCustomerId, sharedCustomerAdmin } = world;
    const before = await stored(sharedCustomerId);
    const reasonFor = async (viewer: Parameters<typeof remove>[1]) => {
      const input = { customerId: sharedCustomerId, ifMatch: 'x', goodFaithAttestation: true };
      const query =
        'mutation ($input: RemoveResellerRelationshipInput!) { removeResellerRelationship(input: $input) { plan { events { type } } } }';
      const { errors = [] } = await api.run(query, { input }, viewer);
      const checked = await check(api, viewer, sharedCustomerId);
      return [errors[0]?.extensions?.reason, checked.errors[0].extensions.reason];
    };
    const twice = (reason: string) => [reason, reason];
    expect(await reasonFor(reseller.adminAgent)).toEqual(twice('PARTNER_TYPE_NOT_ALLOWED'));
    expect(await reasonFor(direct.helpdeskAgent)).toEqual(twice('ROLE_REQUIRED'));
    expect(await reasonFor(direct.app)).toEqual(twice('APP_ONLY_NOT_SUPPORTED'));
    expect(await reasonFor(sharedCustomerAdmin)).toEqual(twice('ROLE_REQUIRED'));
    expect(await reasonFor(operator)).toEqual(twice('ROLE_REQUIRED'));
    expect(await stored(sharedCustomerId)).toEqual(before);
  });
});
