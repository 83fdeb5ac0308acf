import { randomUUID } from 'node:crypto';
import { anonymous, system } from '../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../support/builders.ts';
import { type Api, startApi } from '../../support/startApi.ts';
import { aCustomerAdmin, operator } from '../../support/viewers.ts';
import { aWorld, type World } from '../../support/world.ts';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  await api.sql(
    `INSERT INTO customers.agreement_confirmation VALUES
     ('agr_1', $1, $2, 'agt_117a77b0-9360-443b-8795-c6dedc750cf9', 'MICROSOFT_CUSTOMER_AGREEMENT', 'Ann', 'Lee', 'a@x.example', NULL,
      now(), now(), 'pusr_1')`,
    [world.ownCustomerId, world.direct.id],
  );
});
afterAll(() => api.close());

type Reader = Parameters<Api['subgraphs']['customers']['database']['read']>[0];
const idsFor = async (viewer: Reader, sql: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await api.subgraphs.customers.database.read<{ id: string }>(viewer, sql, values)).map(({ id }) => id);

const TABLES = {
  customer: 'SELECT id FROM customers.customer ORDER BY id',
  relationship: 'SELECT customer_id AS id FROM customers.customer_relationship ORDER BY 1',
  confirmation: 'SELECT id FROM customers.agreement_confirmation ORDER BY id',
  partner: 'SELECT id FROM customers.partner ORDER BY id',
  partnership: 'SELECT reseller_id AS id FROM customers.partnership ORDER BY 1',
};

describe('row-level security', () => {
  it.each(Object.entries(TABLES))('shows no %s to an anonymous viewer', async (_table, sql) => {
    expect(await idsFor(anonymous, sql)).toEqual([]);
  });

  it('shows a partner what is its own, whatever the statement asks for', async () => {
    const { direct, otherDirect, provider, reseller, sharedCustomerId, ownCustomerId, resoldCustomerId } = world;
    const sorted = (...ids: string[]) => ids.sort();
    const cases: [Reader, keyof typeof TABLES, string[]][] = [
      [direct.adminAgent, 'customer', sorted(sharedCustomerId, ownCustomerId)],
      [direct.adminAgent, 'relationship', sorted(sharedCustomerId, ownCustomerId)],
      [direct.adminAgent, 'confirmation', ['agr_1']],
      [direct.adminAgent, 'partner', [direct.id]],
      [direct.adminAgent, 'partnership', []],
      [otherDirect.adminAgent, 'customer', [sharedCustomerId]],
      [otherDirect.adminAgent, 'relationship', [sharedCustomerId]],
      [otherDirect.adminAgent, 'confirmation', []],
      [reseller.adminAgent, 'customer', sorted(sharedCustomerId, resoldCustomerId)],
      [reseller.adminAgent, 'relationship', sorted(sharedCustomerId, resoldCustomerId)],
      [reseller.adminAgent, 'partner', sorted(provider.id, reseller.id)],
      [reseller.adminAgent, 'partnership', [reseller.id]],
    ];
    for (const [viewer, table, expected] of cases) expect(await idsFor(viewer, TABLES[table])).toEqual(expected);
  });

  it('shows a customer itself, and the operator every customer', async () => {
    const { ownCustomerId, sharedCustomerId, direct } = world;
    const admin = aCustomerAdmin(ownCustomerId);
    expect(await idsFor(admin, TABLES.customer)).toEqual([ownCustomerId]);
    expect(await idsFor(admin, TABLES.confirmation)).toEqual(['agr_1']);
    expect(await idsFor(admin, TABLES.partner)).toEqual([direct.id]);
    expect(await idsFor(aCustomerAdmin(sharedCustomerId), TABLES.confirmation)).toEqual([]);
    expect(await idsFor(operator, TABLES.customer)).toHaveLength(3);
  });

  it('lets nobody write under the name of another partner', async () => {
    const { direct, otherDirect, ownCustomerId } = world;
    const writing = (partnerId: string) =>
      api.subgraphs.customers.database.write(otherDirect.adminAgent, (manager) =>
        manager.query(
          `INSERT INTO customers.customer_relationship
           SELECT $1, $2, 'RESELLER', now(), 'X', 'x', 'x', now(), NULL, NULL, '{}', '{}', '{}', false, 1`,
          [partnerId, ownCustomerId],
        ),
      );
    await expect(writing(direct.id)).rejects.toThrow('row-level security');
  });
});

describe('the functions that pass by row-level security', () => {
  it('partners_of_customer answers those who have to do with the customer, and nobody else', async () => {
    const { direct, otherDirect, ownCustomerId, ownCustomerAdmin, sharedCustomerAdmin } = world;
    const sql = 'SELECT partner_id AS id FROM customers.partners_of_customer($1)';
    for (const viewer of [direct.adminAgent, ownCustomerAdmin, operator, system('test', direct.id)]) {
      expect(await idsFor(viewer, sql, [ownCustomerId])).toEqual([direct.id]);
    }
    for (const viewer of [otherDirect.adminAgent, sharedCustomerAdmin, anonymous, system('test', otherDirect.id)]) {
      expect(await idsFor(viewer, sql, [ownCustomerId])).toEqual([]);
    }
    const everybody = await idsFor(direct.adminAgent, sql, [world.sharedCustomerId]);
    expect(everybody).toHaveLength(6);
    expect(everybody).toEqual(everybody.toSorted());
  });

  it('customer_on_record answers recordings alone', async () => {
    const { direct, otherDirect, ownCustomerId, ownCustomerAdmin } = world;
    const sql = 'SELECT id FROM customers.customer_on_record($1)';
    expect(await idsFor(system('test', otherDirect.id), sql, [ownCustomerId])).toEqual([ownCustomerId]);
    for (const viewer of [direct.adminAgent, otherDirect.adminAgent, direct.app, ownCustomerAdmin, operator, anonymous]) {
      expect(await idsFor(viewer, sql, [ownCustomerId])).toEqual([]);
    }
  });

  it('relationship_facts answers those who have to do with the customer alone', async () => {
    const { direct, otherDirect, ownCustomerId, ownCustomerAdmin, sharedCustomerAdmin } = world;
    const sql = 'SELECT partner_id AS id FROM customers.relationship_facts($1)';
    for (const viewer of [direct.adminAgent, ownCustomerAdmin, operator, system('test', direct.id)]) {
      expect(await idsFor(viewer, sql, [ownCustomerId])).toEqual([direct.id]);
    }
    const others = [otherDirect.adminAgent, sharedCustomerAdmin, anonymous, system('test', otherDirect.id)];
    for (const viewer of others) expect(await idsFor(viewer, sql, [ownCustomerId])).toEqual([]);
  });

  it('buying_customers answers those who have to do with the customer, whoever sold, and nobody else', async () => {
    const { direct, otherDirect, provider, sharedCustomerId, ownCustomerId, ownCustomerAdmin, sharedCustomerAdmin } = world;
    for (const [id, customerId, status] of [
      ['sub_shared', sharedCustomerId, 'ACTIVE'],
      ['sub_own', ownCustomerId, 'DELETED'],
    ]) {
      await api.sql("INSERT INTO customers.sold_item VALUES ($1, $2, $3, 'NEW_COMMERCE', $4, NULL, NULL)", [
        ...[direct.id, id, customerId, status],
      ]);
    }
    const sql = 'SELECT customer_id AS id FROM customers.buying_customers($1, $2)';
    const both = [[sharedCustomerId, ownCustomerId], ['DELETED']];
    for (const viewer of [direct.adminAgent, otherDirect.adminAgent, provider.app, sharedCustomerAdmin, operator]) {
      expect(await idsFor(viewer, sql, both)).toEqual([sharedCustomerId]);
    }
    for (const viewer of [ownCustomerAdmin, anonymous, system('test', 'par_stranger')]) {
      expect(await idsFor(viewer, sql, both)).toEqual([]);
    }
    expect(await idsFor(ownCustomerAdmin, sql, [[ownCustomerId], []])).toEqual([ownCustomerId]);
    expect(await idsFor(otherDirect.adminAgent, sql, [[ownCustomerId], []])).toEqual([]);
  });
});

describe('what a relationship keeps of the agreement', () => {
  const keptOf = (customerId: string) =>
    api.sql('SELECT DISTINCT agreement_acceptance AS kept FROM customers.customer_relationship WHERE customer_id = $1', [
      customerId,
    ]);

  it('is that of the customer when a relationship begins, and in all relationships when it changes', async () => {
    const { sharedCustomerId } = world;
    expect(await keptOf(sharedCustomerId)).toEqual([{ kept: 'ACCEPTED_BY_CUSTOMER' }]);
    await api.sql('UPDATE customers.customer SET agreement_confirmed_at = now() WHERE id = $1', [sharedCustomerId]);
    expect(await keptOf(sharedCustomerId)).toEqual([{ kept: 'ACCEPTED_BY_BOTH' }]);
  });

  it('cannot be missed by a relationship that begins while the customer accepts', async () => {
    const { direct, provider } = world;
    const shared = { tenantId: randomUUID(), domain: 'race.onmicrosoft.com', agreementSignedAt: null };
    const customerId = await aCustomer(api, direct, shared);
    const accepting = api.subgraphs.customers.database.write(aCustomerAdmin(customerId), async (manager) => {
      await manager.query('UPDATE customers.customer SET agreement_signed_at = now() WHERE id = $1', [customerId]);
      await manager.query('SELECT pg_sleep(0.3)');
    });
    await Promise.all([accepting, aCustomer(api, provider, shared)]);
    expect(await keptOf(customerId)).toEqual([{ kept: 'ACCEPTED_BY_CUSTOMER' }]);
  });
});

describe('what a relationship keeps of country and verification', () => {
  const keptOf = (customerId: string) =>
    api.sql(
      'SELECT DISTINCT country, verification_status AS status FROM customers.customer_relationship WHERE customer_id = $1',
      [customerId],
    );

  it('is that of the customer when a relationship begins, and in all relationships when it changes', async () => {
    const { direct, provider } = world;
    const shared = {
      tenantId: randomUUID(),
      domain: 'kept.onmicrosoft.com',
      country: 'CZ',
      verification: { status: 'UNDER_REVIEW' },
    } as const;
    const customerId = await aCustomer(api, direct, shared);
    await aCustomer(api, provider, shared);
    expect(await keptOf(customerId)).toEqual([{ country: 'CZ', status: 'UNDER_REVIEW' }]);
    const decision = `mutation ($input: DecideCustomerVerificationInput!) { decideCustomerVerification(input: $input) { userErrors { code } } }`;
    const { data } = await api.run(decision, { input: { customerId, decision: 'ALLOWED' } }, operator);
    expect(data).toEqual({ decideCustomerVerification: { userErrors: [] } });
    expect(await keptOf(customerId)).toEqual([{ country: 'CZ', status: 'ALLOWED' }]);
  });
});
