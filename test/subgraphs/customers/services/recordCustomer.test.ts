import { type RecordCustomerInput, recordCustomer } from '../../../../subgraphs/customers/services/recordCustomer.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, aPartnership, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';

let api: Api;
let direct: TestPartner;
let other: TestPartner;
let provider: TestPartner;
let reseller: TestPartner;
beforeAll(async () => {
  api = await startApi();
  direct = await aPartner(api, 'DIRECT_BILL');
  other = await aPartner(api, 'DIRECT_BILL');
  provider = await aPartner(api, 'INDIRECT_PROVIDER');
  reseller = await aPartner(api, 'INDIRECT_RESELLER');
});
afterAll(() => api.close());

const SINCE = new Date('2025-01-01T00:00:00Z');
let tenants = 0;

/** A new customer at every call. */
function aRecording(more: Partial<RecordCustomerInput> = {}): RecordCustomerInput {
  tenants += 1;
  return {
    tenantId: `bbbbbbbb-0000-4000-8000-${String(tenants).padStart(12, '0')}`,
    commerceId: `cccccccc-0000-4000-8000-${String(tenants).padStart(12, '0')}`,
    companyName: `Company ${tenants}`,
    domain: `company${tenants}.onmicrosoft.com`,
    country: 'CZ',
    cloud: 'GLOBAL',
    organizationRegistrationNumber: null,
    isSandbox: false,
    createdAt: SINCE,
    isLocked: false,
    verification: { status: 'ALLOWED', startedAt: SINCE, decidedAt: SINCE, reason: null, trigger: 'IMPORTED' },
    agreementSignedAt: null,
    relationship: {
      state: 'RESELLER',
      since: SINCE,
      friendlyName: null,
      resellerId: null,
      providerId: null,
      tags: [],
      qualifications: [],
    },
    ...more,
  };
}
const withRelationship = (input: RecordCustomerInput, more: Partial<RecordCustomerInput['relationship']>) => ({
  ...input,
  relationship: { ...input.relationship, ...more },
});

const record = (partner: TestPartner, input: RecordCustomerInput) =>
  api.subgraphs.customers.commands.run(recordCustomer, input, {
    viewer: system('test', partner.id),
    now: api.now(),
    newId: api.newId,
  });

const idOf = ({ tenantId }: RecordCustomerInput) => `cus_${tenantId}`;

function logOf(partner: TestPartner, customerId: string) {
  return api.sql(
    'SELECT type, subject, payload FROM customers.event WHERE partner_id = $1 AND customer_id = $2 ORDER BY position',
    [partner.id, customerId],
  );
}
const storedFor = (customerId: string) =>
  api.sql(
    `SELECT to_jsonb(c) AS customer, (SELECT jsonb_agg(r ORDER BY r.partner_id) FROM customers.customer_relationship r
     WHERE r.customer_id = c.id) AS relationships FROM customers.customer c WHERE c.id = $1`,
    [customerId],
  );

/** A transaction that stays open until as many others wait for it as the work awaits. */
function asPartner<T>(
  partner: TestPartner,
  work: (query: (sql: string, values: unknown[]) => Promise<unknown>, waiting: (count: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const sql = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  return api.subgraphs.customers.database.write(system('test', partner.id), (manager) =>
    work(
      (text, values) => manager.query(text, values),
      async (count) => {
        for (const end = Date.now() + 20_000; Date.now() < end && (await api.sql(sql)).length < count; );
        expect((await api.sql(sql)).length).toBe(count);
      },
    ),
  );
}

/** Holds the log of a partner while its transaction is open. */
const aNote = ({ id: partnerId }: TestPartner) => ({
  ...{ partnerId, id: api.newId('Event'), type: 'note', subject: partnerId, payload: {} },
  ...{ occurredAt: SINCE, command: 'test', actor: {} },
});

const FACTS = {
  country: 'CZ',
  currency: 'EUR',
  relationship: 'RESELLER',
  isLocked: false,
  verificationStatus: 'ALLOWED',
  agreementAccepted: false,
  qualifications: [],
  resellerId: null,
  resellerMpnId: null,
  resellerLinked: true,
};

describe('a recorded customer', () => {
  it('is told with all its standing facts, and nothing when it is recorded equally again', async () => {
    const input = withRelationship(aRecording({ agreementSignedAt: SINCE }), { qualifications: ['EDUCATION'], tags: ['vip'] });
    const ids = { ok: true, value: { ids: { customer: idOf(input) }, once: null, plan: null } };
    expect(await record(direct, input)).toEqual(ids);
    const stored = await storedFor(idOf(input));
    expect(await record(direct, input)).toEqual(ids);

    expect(await storedFor(idOf(input))).toEqual(stored);
    expect(await logOf(direct, idOf(input))).toEqual([
      {
        type: 'customer.created',
        subject: idOf(input),
        payload: { ...FACTS, agreementAccepted: true, qualifications: ['EDUCATION'] },
      },
    ]);
  });

  it('of another partner gets one more relationship, and its shared facts are left as they are', async () => {
    const input = aRecording();
    await record(direct, input);
    const [before] = await storedFor(idOf(input));
    const second = {
      ...withRelationship(input, { friendlyName: 'Ours' }),
      commerceId: 'dddddddd-0000-4000-8000-000000000000',
      companyName: 'Quite Another',
      domain: 'another.onmicrosoft.com',
      country: 'US',
      isLocked: true,
      createdAt: new Date('2026-01-01T00:00:00Z'),
    };

    expect(await record(other, second)).toMatchObject({ ok: true });
    expect(await record(other, second)).toMatchObject({ ok: true });

    const [after] = await storedFor(idOf(input));
    expect(after).toMatchObject({ customer: Object(before).customer, relationships: { length: 2 } });
    const [relationship] = await api.sql(
      `SELECT friendly_name, domain_key, customer_created_at, is_source, version FROM customers.customer_relationship
       WHERE partner_id = $1 AND customer_id = $2`,
      [other.id, idOf(input)],
    );
    expect(relationship).toEqual({
      friendly_name: 'Ours',
      domain_key: input.domain,
      customer_created_at: SINCE,
      is_source: false,
      version: 1,
    });
    expect(await logOf(other, idOf(input))).toEqual([{ type: 'customer.created', subject: idOf(input), payload: FACTS }]);
    expect(await logOf(direct, idOf(input))).toHaveLength(1);
  });

  it('tells every partner its own facts when the partner that brought it in records it anew', async () => {
    const input = aRecording();
    await record(direct, input);
    await record(other, withRelationship(input, { state: 'REMOVING', qualifications: ['EDUCATION'] }));
    await record(direct, { ...input, isLocked: true, country: 'GB' });

    const changed = { ...FACTS, country: 'GB', currency: 'GBP', isLocked: true };
    expect(await logOf(direct, idOf(input))).toEqual([
      { type: 'customer.created', subject: idOf(input), payload: FACTS },
      { type: 'customer.updated', subject: idOf(input), payload: changed },
    ]);
    expect(await logOf(other, idOf(input))).toEqual([
      {
        type: 'customer.created',
        subject: idOf(input),
        payload: { ...FACTS, relationship: 'REMOVING', qualifications: ['EDUCATION'] },
      },
      {
        type: 'customer.updated',
        subject: idOf(input),
        payload: { ...changed, relationship: 'REMOVING', qualifications: ['EDUCATION'] },
      },
    ]);
  });

  it('tells nobody else what a partner changes on its own side, and shows nobody what was there before', async () => {
    const input = aRecording();
    await record(direct, input);
    await record(other, input);
    await record(other, withRelationship(input, { tags: ['secret'], friendlyName: 'Secret' }));

    expect(await logOf(direct, idOf(input))).toHaveLength(1);
    expect((await logOf(other, idOf(input))).map((event) => Object(event).type)).toEqual([
      'customer.created',
      'customer.updated',
    ]);

    await record(direct, withRelationship({ ...input, isLocked: true }, { tags: ['mine'] }));
    const told = await api.sql(
      'SELECT before::text, after::text FROM customers.event WHERE partner_id = $1 AND customer_id = $2 ORDER BY position DESC LIMIT 1',
      [other.id, idOf(input)],
    );
    expect(JSON.stringify(told)).toContain('lockedAt');
    expect(JSON.stringify(told)).not.toContain('mine');
  });

  it('keeps a confirmation of the agreement, and takes back its own signature', async () => {
    const input = aRecording({ agreementSignedAt: SINCE });
    await record(direct, input);
    await api.sql('UPDATE customers.customer SET agreement_confirmed_at = $2 WHERE id = $1', [idOf(input), SINCE]);
    await record(direct, { ...input, agreementSignedAt: null });
    expect(await storedFor(idOf(input))).toMatchObject([
      { customer: { agreement_signed_at: null, agreement_confirmed_at: expect.any(String), version: 2 } },
    ]);
    const [, updated] = await logOf(direct, idOf(input));
    expect(updated).toMatchObject({ payload: { agreementAccepted: true } });
  });

  it.each([
    ['no partnership', null, false],
    ['an active one', 'ACTIVE', true],
    ['one that ended', 'REMOVED', false],
  ] as const)('below a reseller with %s is told so', async (_what, state, resellerLinked) => {
    await api.sql('DELETE FROM customers.partnership');
    if (state) await aPartnership(api, provider, reseller);
    if (state === 'REMOVED') await api.sql("UPDATE customers.partnership SET state = 'REMOVED'");
    const input = withRelationship(aRecording(), { resellerId: reseller.id });
    await record(provider, input);
    expect(await logOf(provider, idOf(input))).toMatchObject([
      { payload: { ...FACTS, resellerId: reseller.id, resellerMpnId: reseller.mpnId, resellerLinked } },
    ]);
    await record(reseller, withRelationship(input, { resellerId: null, providerId: provider.id }));
    expect(await logOf(reseller, idOf(input))).toMatchObject([{ payload: FACTS }]);
  });

  it('is recorded once by two partners at the same time', async () => {
    const input = aRecording();
    const recording = await asPartner(direct, async (query, waiting) => {
      await query('SELECT customers.append_events($1)', [JSON.stringify([aNote(direct)])]);
      const first = record(direct, input);
      await waiting(1);
      const others = [record(other, input), record(direct, input)];
      await waiting(3);
      return { all: Promise.all([first, ...others]) };
    });

    expect(await recording.all).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    const [stored] = await storedFor(idOf(input));
    expect(stored).toMatchObject({ customer: { version: 1 }, relationships: { length: 2 } });
    const sources = Object(stored).relationships.filter((row: { is_source: boolean }) => row.is_source);
    expect(sources).toMatchObject([{ partner_id: direct.id }]);
    expect(await logOf(direct, idOf(input))).toHaveLength(1);
  });

  it('misses no shared fact that changes while another partner joins', async () => {
    const input = aRecording();
    await record(direct, input);
    const joining = await asPartner(direct, async (query, waiting) => {
      await query('UPDATE customers.customer SET locked_at = now() WHERE id = $1', [idOf(input)]);
      const joined = record(other, input);
      await waiting(1);
      return { joined };
    });

    expect(await joining.joined).toMatchObject({ ok: true });
    expect(await logOf(other, idOf(input))).toMatchObject([{ type: 'customer.created', payload: { isLocked: true } }]);
  });

  it('is refused with content that cannot be true', async () => {
    const known = aRecording();
    await record(direct, known);
    const stranger: TestPartner = { id: 'par_nobody', type: 'DIRECT_BILL', mpnId: '1' };
    expect(await record(stranger, aRecording())).toMatchObject({ refusals: [{ code: 'PARTNER_NOT_FOUND' }] });
    expect(await record(direct, withRelationship(aRecording({ country: 'XX' }), { resellerId: reseller.id }))).toMatchObject({
      refusals: [
        { code: 'COUNTRY_NOT_SUPPORTED', country: 'XX' },
        { code: 'ASSOCIATED_PARTNER_NOT_ALLOWED', associatedPartnerId: reseller.id },
      ],
    });
    expect(await record(provider, withRelationship(aRecording(), { providerId: provider.id }))).toMatchObject({
      refusals: [{ code: 'ASSOCIATED_PARTNER_NOT_ALLOWED', associatedPartnerId: provider.id }],
    });
    expect(await record(direct, aRecording({ country: 'CN' }))).toMatchObject({
      refusals: [{ code: 'COUNTRY_NOT_SUPPORTED', country: 'CN' }],
    });
    const twin = aRecording({ domain: known.domain.toUpperCase() });
    expect(await record(other, twin)).toMatchObject({ refusals: [{ code: 'DOMAIN_TAKEN' }] });
    expect(await storedFor(idOf(twin))).toEqual([]);
  });
});

it('a relationship that is recorded as ended keeps no tags and no access to costs', async () => {
  const input = aRecording();
  await record(direct, withRelationship(input, { tags: ['Ending'] }));
  await api.sql("UPDATE customers.customer_relationship SET cost_management_access = 'ALLOWED' WHERE 'Ending' = ANY (tags)");
  await record(direct, withRelationship(input, { state: 'NONE', tags: ['Ending'] }));
  const kept = await api.sql(
    `SELECT r.state, r.tags, r.cost_management_access AS access FROM customers.customer_relationship r
     WHERE r.partner_id = $1 AND r.customer_id = $2`,
    [direct.id, `cus_${input.tenantId}`],
  );
  expect(kept).toEqual([{ state: 'NONE', tags: [], access: 'NOT_ALLOWED' }]);
  expect(await api.sql("SELECT key FROM customers.tag WHERE name = 'Ending'")).toEqual([]);
});
