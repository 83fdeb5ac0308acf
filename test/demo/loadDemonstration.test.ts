import { firstQuery } from '../../demo/firstQuery.ts';
import { personas } from '../../demo/personas.ts';
import type { Claims } from '../../subgraphs/shared/resolveViewer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { everyRow } from './everyRow.ts';
import { loadInto } from './loadInto.ts';

jest.setTimeout(180_000);

const FIRST_START = '2026-11-24T10:00:00Z';
let api: Api;

beforeAll(async () => {
  api = await startApi({ now: FIRST_START, verifyToken: async (persona) => claimsOf(persona) });
  await loadInto(api);
  await api.settle();
});
afterAll(() => api.close());

/** The name of a persona stands for its token. */
function claimsOf(name: string): Claims {
  const found = personas.find(({ persona }) => persona === name);
  if (!found) throw new Error(`There is no persona ${name}.`);
  return found.claims;
}

const ask = (persona: string, query: string) => api.graph.execute({ query, token: persona });

/** The counts of one column's values. */
async function counts(sql: string): Promise<Record<string, number>> {
  const rows = await api.sql<{ value: string; count: number }>(
    `SELECT value, count(*)::int AS count FROM (${sql}) AS s(value) GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

describe('the data', () => {
  it('holds two partners of each type, and a reseller below each provider', async () => {
    expect(await counts('SELECT type FROM customers.partner')).toEqual({
      DIRECT_BILL: 2,
      INDIRECT_PROVIDER: 2,
      INDIRECT_RESELLER: 2,
    });
    expect(await api.sql('SELECT provider_id, reseller_id, state FROM customers.partnership ORDER BY 1')).toEqual([
      { provider_id: 'par_northwind', reseller_id: 'par_adventureworks', state: 'ACTIVE' },
      { provider_id: 'par_wideworld', reseller_id: 'par_tailwind', state: 'ACTIVE' },
    ]);
  });

  it('holds 60 customers: own, shared by two partners, below a provider and its reseller', async () => {
    expect(await counts('SELECT country FROM customers.customer')).toEqual({
      AT: 1,
      CZ: 8,
      DE: 10,
      FR: 3,
      GB: 11,
      JP: 8,
      KW: 2,
      NL: 1,
      NO: 2,
      US: 14,
    });
    expect(
      await counts(
        `SELECT string_agg(partner_id, ' ' ORDER BY partner_id) FROM customers.customer_relationship GROUP BY customer_id`,
      ),
    ).toEqual({
      par_contoso: 26,
      'par_contoso par_fabrikam': 6,
      par_fabrikam: 6,
      'par_adventureworks par_northwind': 14,
      'par_tailwind par_wideworld': 8,
    });
  });

  it('shows every state of verification, agreement and relationship, and a locked account', async () => {
    expect(await counts('SELECT verification_status FROM customers.customer')).toEqual({
      ALLOWED: 53,
      NOT_ALLOWED: 1,
      NOT_READY: 1,
      UNDER_REVIEW: 4,
      UNKNOWN: 1,
    });
    const acceptance = `SELECT concat_ws(' ', CASE WHEN agreement_confirmed_at IS NOT NULL THEN 'confirmed' END,
                                              CASE WHEN agreement_signed_at IS NOT NULL THEN 'signed' END) FROM customers.customer`;
    expect(Object.keys(await counts(acceptance)).sort()).toEqual(['', 'confirmed', 'confirmed signed', 'signed']);
    expect(await counts('SELECT state FROM customers.customer_relationship')).toEqual({ REMOVING: 1, RESELLER: 87 });
    expect(await counts('SELECT company_name FROM customers.customer WHERE locked_at IS NOT NULL')).toEqual({
      'Humongous Insurance': 1,
    });
    expect(await counts('SELECT unnest(qualifications) FROM customers.customer_relationship')).toEqual({
      EDUCATION: 4,
      NONPROFIT: 3,
    });
  });

  it('holds 300 users of customers: administrators, blocked, deleted', async () => {
    const kind = `SELECT CASE WHEN state = 'INACTIVE' THEN 'deleted' WHEN sign_in_blocked THEN 'blocked'
                              WHEN directory_role_ids <> '{}' THEN 'administrator' ELSE 'user' END FROM access.customer_user`;
    expect(await counts(kind)).toEqual({ administrator: 144, blocked: 48, deleted: 12, user: 96 });
  });

  it('holds GDAP relationships in five states, with groups that hold roles while they are in force', async () => {
    const states = await counts('SELECT status FROM access.gdap_relationship');
    expect(Object.keys(states).sort()).toEqual(['ACTIVE', 'APPROVAL_PENDING', 'CREATED', 'EXPIRED', 'TERMINATED']);
    const held = `SELECT g.status || ' ' || a.status FROM access.gdap_access_assignment a
                  JOIN access.gdap_relationship g ON g.id = a.relationship_id`;
    expect(Object.keys(await counts(held)).sort()).toEqual(['ACTIVE ACTIVE', 'EXPIRED DELETED', 'TERMINATED DELETED']);
  });

  it('holds requests in every stage, with notes after the request', async () => {
    const stages = await counts('SELECT stage FROM support.service_request');
    expect(Object.keys(stages)).toHaveLength(7);
    const early = `SELECT n.id FROM support.service_request_note n JOIN support.service_request r ON r.id = n.service_request_id
                   WHERE n.created_at <= r.created_at OR n.created_at > r.last_modified_at`;
    expect(await api.sql(early)).toEqual([]);
  });

  it('was sold through the ordinary commands, months ago; what came due since was renewed by the job', async () => {
    expect(await counts('SELECT DISTINCT command FROM subscriptions.event')).toEqual({
      createSubscription: 1,
      changeSubscriptionQuantity: 1,
      renewSubscription: 1,
    });
    const [sold] = await api.sql<{ customers: number; early: number; due: number; unpriced: number }>(
      `SELECT count(DISTINCT customer_id)::int AS customers,
              count(*) FILTER (WHERE created_at > '2026-11-24')::int AS early,
              count(*) FILTER (WHERE renews_at <= $1 AND auto_renew_enabled AND status = 'ACTIVE' AND NOT is_trial)::int AS due
       FROM subscriptions.subscription`,
      [FIRST_START],
    );
    expect(sold).toEqual({ customers: 50, early: 0, due: 0 });
  });

  it('prices in dollars, euros, pounds, yen without and dinars with three digits', async () => {
    expect(Object.keys(await counts('SELECT currency FROM subscriptions.charge WHERE amount IS NOT NULL')).sort()).toEqual([
      'EUR',
      'GBP',
      'JPY',
      'KWD',
      'USD',
    ]);
  });

  it('tells every log in the order of its instants', async () => {
    for (const schema of ['customers', 'subscriptions', 'access', 'support']) {
      const backwards = `SELECT partner_id, position FROM (
        SELECT partner_id, position, occurred_at, lag(occurred_at) OVER (PARTITION BY partner_id ORDER BY position) AS before
        FROM ${schema}.event) e WHERE occurred_at < before`;
      expect([schema, await api.sql(backwards)]).toEqual([schema, []]);
    }
  });
});

describe('the personas', () => {
  it('come in the agreed order', () => {
    expect(personas.map(({ persona }) => persona)).toEqual([
      'direct-bill-admin-agent',
      'other-direct-bill-admin-agent',
      'provider-admin-agent',
      'reseller-admin-agent',
      'sales-agent',
      'helpdesk-agent',
      'customer-admin',
      'platform-operator',
      'app-only',
    ]);
  });

  it.each([
    ['direct-bill-admin-agent', 'PARTNER_USER', ['ADMIN_AGENT'], 32],
    ['other-direct-bill-admin-agent', 'PARTNER_USER', ['ADMIN_AGENT'], 12],
    ['provider-admin-agent', 'PARTNER_USER', ['ADMIN_AGENT'], 14],
    ['reseller-admin-agent', 'PARTNER_USER', ['ADMIN_AGENT'], 14],
    ['sales-agent', 'PARTNER_USER', ['SALES_AGENT'], 32],
    ['helpdesk-agent', 'PARTNER_USER', ['HELPDESK_AGENT'], 32],
    ['customer-admin', 'CUSTOMER_ADMIN', [], 1],
    ['platform-operator', 'PLATFORM_OPERATOR', [], 60],
    ['app-only', 'PARTNER_APP', [], 32],
  ])('%s signs in and sees its customers', async (persona, kind, roles, totalCount) => {
    expect(await ask(persona, '{ viewer { kind roles } customers(first: 1) { totalCount } }')).toEqual({
      data: { viewer: { kind, roles }, customers: { totalCount } },
    });
  });

  it('share customers between direct partners, and nothing of what these sold', async () => {
    const query = `{ customers(first: 100, filter: { nameStartsWith: "Woodgrove Bank" }) {
      nodes { id subscriptions { nodes { id } } } } }`;
    const seen = await Promise.all(['direct-bill-admin-agent', 'other-direct-bill-admin-agent'].map((who) => ask(who, query)));
    const [first, other] = seen.map((answer) => idsIn(answer.data));
    const common = first?.filter((id) => other?.includes(id));
    expect(common).toEqual([expect.stringMatching(/^cus_/)]);
    expect([first?.length, other?.length]).toEqual([3, 2]);
  });

  it('reach the users of most customers, and of some not', async () => {
    const { data, errors = [] } = await ask(
      'direct-bill-admin-agent',
      '{ customers(first: 100) { nodes { id users { totalCount } } } }',
    );
    expect(errors).toHaveLength(10);
    expect(new Set(errors.map(({ extensions }) => extensions?.reason))).toEqual(new Set(['GDAP_ROLE_REQUIRED']));
    expect(idsIn(data)).toHaveLength(32);
  });
});

describe('the first query', () => {
  it('fits into one line of a shell and shows what all four subgraphs know, without an error', async () => {
    const query = firstQuery();
    expect(query).not.toMatch(/['"\n]/);
    expect(query.length).toBeLessThan(250);

    const { data, errors } = await ask('direct-bill-admin-agent', query);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ customers: { totalCount: 32 } });
    expect(JSON.parse(JSON.stringify(data)).customers.nodes).toEqual(
      ['A. Datum Corporation', 'Alpine Ski House', 'Baldwin Museum of Science'].map((name) => ({
        name,
        country: expect.stringMatching(/^[A-Z]{2}$/),
        subscriptions: { nodes: expect.arrayContaining([{ offerName: expect.any(String), quantity: expect.any(Number) }]) },
        users: { totalCount: expect.any(Number) },
        gdapRelationships: { nodes: expect.arrayContaining([{ status: 'ACTIVE' }]) },
        serviceRequests: {
          nodes: expect.arrayContaining([{ number: expect.stringMatching(/^SR-\d{6}$/), title: expect.any(String) }]),
        },
      })),
    );
  });
});

describe('a later start', () => {
  it('finds it loaded by one statement, changes nothing and tells the same personas', async () => {
    const before = await everyRow(api);
    api.setNow('2026-12-24T10:00:00Z');
    api.statements();

    expect(await loadInto(api)).toEqual(personas);

    expect(api.statements()).toHaveLength(1);
    expect(await everyRow(api)).toEqual(before);
  });
});

/** Every id in an answer. */
function idsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);
}
