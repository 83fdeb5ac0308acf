import pino from 'pino';
import { recordCustomer } from '../../../../subgraphs/customers/services/recordCustomer.ts';
import { aCustomer, aPartner, aPartnership, record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aCreation, codesOf, countAll, create } from '../creations.ts';

const lines: string[] = [];

let api: Api;
let world: World;
let agent: World['direct']['adminAgent'];
beforeAll(async () => {
  api = await startApi({ log: pino({ level: 'trace' }, { write: (line: string) => lines.push(line) }) });
  world = await aWorld(api);
  agent = world.direct.adminAgent;
});
afterAll(() => api.close());

/** Tables of any schema with a row that holds the text anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await api.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${name} t WHERE strpos(t::text, $1) > 0) AS found`,
      [text],
    );
    if (row?.found) found.push(name);
  }
  return found;
}

describe('the first password', () => {
  it('customers 4.1: is in the one answer, and in no table and no line of the log', async () => {
    const input = aCreation({ idempotencyKey: 'password-1', companyName: 'Traceable Ltd' });
    const { customer, initialCredentials } = await create(api, input, agent);
    await api.settle();

    const { password } = initialCredentials;
    expect(password).toHaveLength(16);
    for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^\dA-Za-z]/]) expect(password).toMatch(kind);
    expect(await tablesWith(password)).toEqual([]);
    expect(lines.join('\n')).not.toContain(password);
    expect(await tablesWith('Traceable Ltd')).toContain('customers.customer');
    const rows = await api.sql("SELECT type FROM customers.event WHERE subject = $1 AND type = 'customer.created'", [
      customer.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is another one for every tenant', async () => {
    const passwords = new Set<string>();
    for (let index = 0; index < 5; index += 1) {
      passwords.add((await create(api, aCreation(), agent)).initialCredentials.password);
    }
    expect(passwords.size).toBe(5);
  });
});

describe('a repeated call', () => {
  it('customers 4.9: answers the same customer without password; with another name the key is refused', async () => {
    const input = aCreation({ idempotencyKey: 'repeated-1' });
    const first = await create(api, input, agent);
    const before = await countAll(api);

    const second = await create(api, input, agent);
    expect(second).toEqual({ customer: first.customer, initialCredentials: null, userErrors: [], plan: null });
    const third = await create(api, { ...input, companyName: 'Another Bakery' }, agent);
    expect(third).toMatchObject({ customer: null, initialCredentials: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    expect(await countAll(api)).toEqual(before);
  });

  it('at the same moment creates one customer', async () => {
    const input = aCreation({ idempotencyKey: 'repeated-2' });
    const answers = await Promise.all([create(api, input, agent), create(api, input, agent)]);
    const told = answers.filter(({ initialCredentials }) => initialCredentials !== null);
    expect(told).toHaveLength(1);
    expect(
      await api.sql('SELECT 1 FROM customers.customer WHERE domain = $1', [`${input.domainPrefix}.onmicrosoft.com`]),
    ).toHaveLength(1);
  });
});

describe('a dry run', () => {
  it('tells what would be written, and writes nothing, no password and no key', async () => {
    const before = await countAll(api);
    const input = aCreation({ idempotencyKey: 'dry-1' });
    const { customer, initialCredentials, userErrors, plan } = await create(api, { ...input, dryRun: true }, agent);
    expect({ customer, initialCredentials, userErrors }).toEqual({ customer: null, initialCredentials: null, userErrors: [] });
    expect(new Set(plan.changes.map(({ type }: { type: string }) => type))).toEqual(
      new Set(['Customer', 'CustomerRelationship', 'BillingProfile']),
    );
    expect(plan.changes).toContainEqual({ type: 'Customer', field: 'domain', after: `${input.domainPrefix}.onmicrosoft.com` });
    expect(plan.events.map(({ type }: { type: string }) => type)).toEqual([
      'customer.created',
      'customer.verification.started',
      'customer.default_gdap.requested',
    ]);
    expect(await countAll(api)).toEqual(before);

    expect(await create(api, input, agent)).toMatchObject({ customer: { domain: `${input.domainPrefix}.onmicrosoft.com` } });
    expect(await create(api, { ...aCreation(), domainPrefix: input.domainPrefix, dryRun: true }, agent)).toMatchObject({
      plan: null,
      userErrors: [{ code: 'DOMAIN_TAKEN' }],
    });
  });
});

describe('a sandbox', () => {
  it('customers 4.7: has room for 75 customers, and again once one is gone', async () => {
    const sandbox = await aPartner(api, 'DIRECT_BILL', { isSandbox: true });
    const viewer = aPartnerUser(sandbox, 'pusr_sandbox', ['ADMIN_AGENT']);
    for (let index = 0; index < 74; index += 1) await aCustomer(api, sandbox, { isSandbox: true });
    const { customer } = await create(api, aCreation(), viewer);
    expect(await api.sql('SELECT is_sandbox FROM customers.customer WHERE id = $1', [customer.id])).toEqual([
      { is_sandbox: true },
    ]);

    const before = await countAll(api);
    const { userErrors } = await create(api, aCreation({ companyName: 'X' }), viewer);
    expect(userErrors).toMatchObject([
      { code: 'SANDBOX_CUSTOMER_LIMIT_REACHED', field: null, params: [{ name: 'maximum', value: '75' }] },
    ]);
    expect(await countAll(api)).toEqual(before);
    await api.sql(`UPDATE customers.customer_relationship SET state = 'NONE' WHERE customer_id = $1`, [customer.id]);

    const both = await Promise.all([codesOf(api, aCreation(), viewer), codesOf(api, aCreation(), viewer)]);
    expect(both.flat()).toEqual(['SANDBOX_CUSTOMER_LIMIT_REACHED']);
  }, 60_000);
});

describe('a customer of a reseller', () => {
  it('has a relationship with both, and both are told', async () => {
    const { provider, reseller } = world;
    const input = aCreation({ associatedPartnerId: reseller.id, tags: ['mine'] });
    const { customer } = await create(api, input, provider.adminAgent);
    const SEEN = `query ($id: ID!) {
      customer(id: $id) { id tags relationship { state associatedPartner { id } indirectProvider { id } } }
    }`;
    const seen = async (viewer: World['provider']['adminAgent']) =>
      Object((await api.run(SEEN, { id: customer.id }, viewer)).data).customer;
    expect(await seen(provider.adminAgent)).toEqual({
      id: customer.id,
      tags: ['mine'],
      relationship: { state: 'RESELLER', associatedPartner: { id: reseller.id }, indirectProvider: null },
    });
    expect(await seen(reseller.helpdeskAgent)).toEqual({
      id: customer.id,
      tags: [],
      relationship: { state: 'RESELLER', associatedPartner: null, indirectProvider: { id: provider.id } },
    });
    const log = await api.sql(
      `SELECT partner_id AS partner, type, payload ->> 'resellerId' AS reseller, payload ->> 'resellerMpnId' AS mpn,
              payload ->> 'adminUserName' AS admin
       FROM customers.event WHERE customer_id = $1 ORDER BY partner_id, position`,
      [customer.id],
    );
    const started = { type: 'customer.verification.started', reseller: null, mpn: null, admin: null };
    expect(log).toEqual([
      { partner: provider.id, type: 'customer.created', reseller: reseller.id, mpn: reseller.mpnId, admin: 'admin' },
      { partner: provider.id, ...started },
      { partner: provider.id, ...started, type: 'customer.default_gdap.requested' },
      { partner: reseller.id, type: 'customer.created', reseller: null, mpn: null, admin: null },
      { partner: reseller.id, ...started },
    ]);
  });

  it('needs an active partnership of an indirect provider', async () => {
    const { direct, provider, reseller, otherReseller } = world;
    const before = await countAll(api);
    const codes = (viewer: World['provider']['adminAgent'], associatedPartnerId: string) =>
      codesOf(api, aCreation({ associatedPartnerId }), viewer);
    expect(await codes(direct.adminAgent, reseller.id)).toEqual(['ASSOCIATED_PARTNER_NOT_ALLOWED']);
    expect(await codes(provider.adminAgent, otherReseller.id)).toEqual(['ASSOCIATED_PARTNER_NOT_FOUND']);
    expect(await codes(provider.adminAgent, 'par_nobody')).toEqual(['ASSOCIATED_PARTNER_NOT_FOUND']);
    expect(await countAll(api)).toEqual(before);

    const leaving = await aPartner(api, 'INDIRECT_RESELLER');
    await aPartnership(api, provider, leaving);
    expect(await codes(provider.adminAgent, leaving.id)).toEqual([]);
    await api.sql(`UPDATE customers.partnership SET state = 'REMOVED' WHERE reseller_id = $1`, [leaving.id]);
    expect(await codes(provider.adminAgent, leaving.id)).toEqual(['ASSOCIATED_PARTNER_NOT_FOUND']);
  });

  it('cannot be put below somebody else by hand', async () => {
    const { provider, otherReseller, resoldCustomerId } = world;
    const writing = api.subgraphs.customers.database.write(provider.adminAgent, (manager) =>
      manager.query(
        `INSERT INTO customers.customer_relationship
         SELECT $1, $2, 'RESELLER', now(), 'X', 'x', 'x', now(), NULL, $3, '{}', '{}', '{}', false, 1`,
        [otherReseller.id, resoldCustomerId, provider.id],
      ),
    );
    await expect(writing).rejects.toThrow('row-level security');
  });
});

it('a customer that was created can be recorded by the partner that created it', async () => {
  const { customer } = await create(api, aCreation(), agent);
  const [stored] = await api.sql<{ tenant_id: string; commerce_id: string; domain: string; created_at: Date }>(
    'SELECT tenant_id, commerce_id, domain, created_at FROM customers.customer WHERE id = $1',
    [customer.id],
  );
  if (!stored) throw new Error('The customer is missing.');
  await record(api, 'customers', recordCustomer, world.direct.id, {
    tenantId: stored.tenant_id,
    commerceId: stored.commerce_id,
    companyName: 'Contoso Bakery Renamed',
    domain: stored.domain,
    country: 'US',
    cloud: 'GLOBAL',
    organizationRegistrationNumber: null,
    isSandbox: false,
    createdAt: stored.created_at,
    isLocked: false,
    verification: { status: 'ALLOWED', startedAt: null, decidedAt: null, reason: null, trigger: 'IMPORTED' },
    agreementSignedAt: null,
    relationship: {
      ...{ state: 'RESELLER', since: stored.created_at, friendlyName: null, resellerId: null, providerId: null },
      ...{ tags: [], qualifications: [] },
    },
  });
  const [after] = await api.sql('SELECT company_name FROM customers.customer WHERE id = $1', [customer.id]);
  expect(after).toEqual({ company_name: 'Contoso Bakery Renamed' });
});
