import { exportCustomers } from '../../subgraphs/customers/services/exportCustomers.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { principalOf, system } from '../../subgraphs/shared/viewer.ts';
import { anAttestationOf } from '../subgraphs/customers/attestations.ts';
import { codesOfRows, notify, setBudgets, soldAzure, spent } from '../subgraphs/customers/budgets.ts';
import { aFileLink } from '../subgraphs/customers/fileLinks.ts';
import { accept, aLink, aProfile, aStranger } from '../subgraphs/customers/invitations.ts';
import { aToken } from '../subgraphs/customers/partnerships.ts';
import { azurePlan, grant as permit, SAVINGS } from '../subgraphs/customers/purchasePermissions.ts';
import { codesIn, issue, requestOf } from '../subgraphs/customers/qualifying.ts';
import { aFiling, filed, grant } from '../subgraphs/support/filing.ts';
import { fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aWorld, type PartnerWorld, type World } from '../support/world.ts';
import { asApp } from './asApp.ts';
import { strangers } from './strangers.ts';

interface Table {
  readonly schema: SubgraphName;
  readonly name: string;
  readonly secured: boolean;
  /** Whether a policy shows every row to everybody. */
  readonly open: boolean;
}

/** Reference data is the same for everybody, and so is its version. */
const OPEN = [
  'access.entra_role',
  'access.reference_version',
  'customers.address_case',
  'customers.agreement_template',
  'customers.country',
  'customers.legal_abbreviation',
  'customers.partner_listing',
  'customers.reference_version',
  'customers.registration_number',
  'subscriptions.catalog_item',
  'subscriptions.licence_product',
  'subscriptions.licence_product_service_plan',
  'subscriptions.price_entry',
  'subscriptions.reference_version',
  'subscriptions.service_plan',
  'support.reference_version',
  'support.topic',
];

/** Tables that the scene leaves empty: nothing can be seen of them by mistake. */
const EMPTY: readonly string[] = [];

const CONFIRM = `mutation ($input: ConfirmCustomerAgreementInput!) {
  confirmCustomerAgreement(input: $input) { userErrors { code } }
}`;

const ACCEPT = `mutation ($input: AcceptCustomerAgreementInput!) { acceptCustomerAgreement(input: $input) { userErrors { code } } }`;

const CREATE = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { userErrors { code } } }`;

/** A whole scene is set here, on a machine that may be busy. */
const SCENE_MS = 120_000;

let api: Api;
let world: World;
let tables: Table[];

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  await aScene(api, world);
  tables = await tablesOf(api);
}, SCENE_MS);

afterAll(() => api.close());

it('every table but the list of migrations has row-level security', () => {
  const bare = tables.filter(({ secured }) => !secured).map(nameOf);
  expect(bare).toEqual(subgraphs.map(({ name }) => `${name}.migration`).sort());
});

it('the run-time roles have no right on the list of migrations', async () => {
  for (const { name } of subgraphs) {
    const { rows } = await asApp(api.database, name, (client) =>
      client.query(`SELECT has_table_privilege($1, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') AS any`, [`${name}.migration`]),
    );
    expect(rows).toEqual([{ any: false }]);
  }
});

it('tables whose rows everybody sees are those of the reference data', () => {
  expect(tables.filter(({ open }) => open).map(nameOf)).toEqual(OPEN);
});

it('the scene fills the tables that are looked into', async () => {
  const empty: string[] = [];
  for (const table of closed(tables)) if ((await countAll(table)) === 0) empty.push(nameOf(table));
  expect(empty).toEqual(EMPTY);
});

it.each(strangers)('%s sees no row of any table', async (_, viewer) => {
  const seen: string[] = [];
  for (const table of closed(tables)) {
    const [row] = await api.subgraphs[table.schema].database.read<{ count: number }>(viewer, countOf(table), []);
    if (row?.count !== 0) seen.push(`${nameOf(table)}: ${row?.count}`);
  }
  expect(seen).toEqual([]);
});

it('a connection that names no viewer sees no row of any table', async () => {
  const seen: string[] = [];
  for (const { name } of subgraphs) {
    await asApp(api.database, name, async (client) => {
      for (const table of closed(tables).filter(({ schema }) => schema === name)) {
        const { rows } = await client.query<{ count: number }>(countOf(table));
        if (rows[0]?.count !== 0) seen.push(`${nameOf(table)}: ${rows[0]?.count}`);
      }
    });
  }
  expect(seen).toEqual([]);
});

it('the owner of the rows sees them: the look itself is not blind', async () => {
  const seen = async (schema: SubgraphName, table: string): Promise<number | undefined> => {
    const count = `SELECT count(*) AS count FROM ${schema}.${table}`;
    const [row] = await api.subgraphs[schema].database.read<{ count: number }>(world.direct.adminAgent, count, []);
    return row?.count;
  };
  expect(await seen('customers', 'customer')).toBe(4);
  expect(await seen('subscriptions', 'subscription')).toBe(3);
  expect(await seen('customers', 'command_record')).toBe(1);
  expect(await seen('access', 'gdap_relationship')).toBe(1);
  expect(await seen('support', 'service_request')).toBe(3);
});

describe.each(subgraphs)('the roles of $name', ({ name }) => {
  it('pass by no policy, and neither belongs to the other', async () => {
    const roles = await api.sql<{ role: string; unbound: boolean; can_create: boolean; member_of: string[] }>(
      `SELECT CASE WHEN r.rolname LIKE '%owner' THEN 'owner' ELSE 'app' END AS role, r.rolsuper OR r.rolbypassrls AS unbound,
              r.rolcreaterole OR r.rolcreatedb OR r.rolreplication AS can_create,
              ARRAY(SELECT m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = r.oid) AS member_of
       FROM pg_roles r WHERE r.rolname IN ($1, $2) ORDER BY 1`,
      [roleOf(api.database.ownerUrl(name)), roleOf(api.database.appUrl(name))],
    );
    expect(roles).toEqual([
      { role: 'app', unbound: false, can_create: false, member_of: [] },
      { role: 'owner', unbound: false, can_create: false, member_of: [] },
    ]);
  });

  it('reach no other schema, and the one of the requests makes nothing', async () => {
    const { rows } = await asApp(api.database, name, (client) =>
      client.query<{ schema: string; usage: boolean; can_create: boolean }>(
        `SELECT nspname AS schema, has_schema_privilege(oid, 'USAGE') AS usage, has_schema_privilege(oid, 'CREATE') AS can_create
         FROM pg_namespace WHERE nspname = ANY ($1) ORDER BY 1`,
        [[...subgraphs.map((subgraph) => subgraph.name), 'public']],
      ),
    );
    expect(rows.filter(({ can_create }) => can_create)).toEqual([]);
    expect(rows.filter(({ usage }) => usage).map(({ schema }) => schema)).toEqual([name, 'public'].sort());
  });

  it.each([
    ['put a head', `INSERT INTO ${name}.event_head (partner_id, position) VALUES ('par_stranger', 1)`],
    ['move a head', `UPDATE ${name}.event_head SET position = 0`],
    [
      'add an event',
      `INSERT INTO ${name}.event (partner_id, position, id, type, subject, payload, occurred_at, command, actor)
       VALUES ('par_stranger', 1, 'evt_1', 'forged', 'x', '{}', now(), 'forge', '{}')`,
    ],
    ['change an event', `UPDATE ${name}.event SET type = 'forged'`],
    ['delete an event', `DELETE FROM ${name}.event`],
    ['empty the log', `TRUNCATE ${name}.event`],
  ])('cannot by hand %s', async (_, sql) => {
    const viewer = system('stranger', world.direct.id);
    await expect(api.subgraphs[name].database.write(viewer, (manager) => manager.query(sql))).rejects.toThrow(
      'permission denied',
    );
  });
});

/** Something in every table: a filled customer, a confirmed agreement, and rows of the plumbing wherever no command leaves one. */
async function aScene(scene: Api, { direct, provider, sharedCustomerId, ownCustomerAdmin }: World): Promise<void> {
  await fillCustomer(scene, direct, sharedCustomerId);
  const [template] = await scene.sql<{ template_id: string }>(
    `SELECT template_id FROM customers.agreement_template WHERE type = 'MICROSOFT_CUSTOMER_AGREEMENT' ORDER BY version_rank DESC LIMIT 1`,
  );
  const input = {
    customerId: sharedCustomerId,
    templateId: template?.template_id,
    dateAgreed: '2026-02-01T00:00:00Z',
    primaryContact: { firstName: 'Jana', lastName: 'Nova', email: 'jana.nova@example.com' },
  };
  const { data } = await scene.run(CONFIRM, { input }, direct.adminAgent);
  expect(data).toEqual({ confirmCustomerAgreement: { userErrors: [] } });
  await filed(scene, direct.adminAgent, aFiling(sharedCustomerId, { externalReference: { system: 'OTHER', externalId: '1' } }));
  await grant(scene, direct, sharedCustomerId);
  await scene.settle();
  const created = await scene.run(
    CREATE,
    {
      input: {
        domainPrefix: 'scene',
        companyName: 'Scene Ltd',
        tags: ['Scene'],
        primaryContact: { firstName: 'Jana', lastName: 'Nova', email: 'jana.nova@example.com' },
        address: { country: 'US', addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052' },
      },
    },
    direct.adminAgent,
  );
  expect(created.data).toEqual({ createCustomer: { userErrors: [] } });
  await inviteAndPermit(scene, direct, sharedCustomerId);
  await scene.sql(`INSERT INTO customers.reserved_domain (domain, reserved_at) VALUES ('gone.onmicrosoft.com', now())`);
  await scene.sql(`INSERT INTO customers.customer_channel (customer_id, channel, kind, count) VALUES ($1, 'EA', 'LICENSE', 50)`, [
    sharedCustomerId,
  ]);
  await scene.sql(
    `INSERT INTO customers.relationship_removal (partner_id, id, customer_id, requested_at, confirmed_by, blocker_codes, outcome)
     VALUES ($1, '1', $2, now(), '{}', '{}', 'REVERTED')`,
    [direct.id, sharedCustomerId],
  );
  for (const schema of ['access', 'subscriptions', 'support']) {
    await scene.sql(`INSERT INTO ${schema}.removal_request (partner_id, id, customer_id) VALUES ($1, '1', $2)`, [
      direct.id,
      sharedCustomerId,
    ]);
  }
  await aFileLink(scene, direct.id);
  const caller = { viewer: direct.adminAgent, now: scene.now(), newId: scene.newId };
  await scene.subgraphs.customers.commands.run(exportCustomers, {}, caller);
  await aBudgetedCustomer(scene, direct, sharedCustomerId);
  await aToken(scene, provider.salesAgent);
  await anAttestationOf(scene, direct.adminAgent);
  const accepted = await scene.run(ACCEPT, { input: { templateId: template?.template_id } }, ownCustomerAdmin);
  expect(accepted.data).toEqual({ acceptCustomerAgreement: { userErrors: [] } });
  for (const { name } of subgraphs) {
    await scene.sql(
      `INSERT INTO ${name}.command_record (principal, command, key, input_hash, outcome, ids, refusals, completed_at)
       VALUES ($1, 'doNothing', 'key', '', 'APPLIED', '{}', '[]', now())`,
      [principalOf(direct.adminAgent)],
    );
    await scene.sql(`INSERT INTO ${name}.reader_position (reader, partner_id, position) VALUES ('nothing', $1, 1)`, [direct.id]);
    await scene.sql(`INSERT INTO ${name}.counter (partner_id, name, value) VALUES ($1, 'nothing', 1)`, [direct.id]);
  }
}

/** An invitation that a new tenant accepted, and a customer that may buy for itself. */
async function inviteAndPermit(scene: Api, direct: World['direct'], customerId: string): Promise<void> {
  const { token } = await aLink(scene, direct.adminAgent);
  const input = { invitationToken: token, acceptAgreement: true, profile: aProfile() };
  expect(await accept(scene, input, aStranger())).toMatchObject({ userErrors: [] });
  await azurePlan(scene, direct.adminAgent, customerId);
  expect(await permit(scene, direct.adminAgent, customerId, SAVINGS)).toMatchObject({ userErrors: [] });
  await scene.settle();
}

/** A customer with a qualification and a budget, whose partner has a validation code and somebody to tell. */
async function aBudgetedCustomer(scene: Api, direct: PartnerWorld, customerId: string): Promise<void> {
  const { adminAgent } = direct;
  const state = { customerId, qualification: 'STATE_OWNED_ENTITY', educationSegment: null };
  expect(codesIn(await requestOf(scene, state, adminAgent))).toEqual([]);
  expect(codesIn(await issue(scene, { partnerId: direct.id }))).toEqual([]);
  await soldAzure(scene, direct, customerId);
  expect(codesOfRows(await setBudgets(scene, [{ customerId, amount: '10' }], adminAgent))).toEqual([[]]);
  await spent(scene, direct, customerId, '1');
  expect(codesIn(await notify(scene, { enabled: true, email: 'jana.nova@example.com' }, adminAgent))).toEqual([]);
}

function tablesOf(scene: Api): Promise<Table[]> {
  return scene.sql<Table>(
    `SELECT n.nspname AS schema, c.relname AS name, c.relrowsecurity AS secured,
            EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = n.nspname AND p.tablename = c.relname AND p.qual = 'true') AS open
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 1, 2`,
    [subgraphs.map(({ name }) => name)],
  );
}

function closed(all: readonly Table[]): Table[] {
  return all.filter(({ secured, open }) => secured && !open);
}

function nameOf({ schema, name }: Table): string {
  return `${schema}.${name}`;
}

function countOf({ schema, name }: Table): string {
  return `SELECT count(*)::integer AS count FROM ${schema}."${name}"`;
}

async function countAll(table: Table): Promise<number> {
  const [row] = await api.sql<{ count: number }>(countOf(table));
  return row?.count ?? 0;
}

function roleOf(url: string): string {
  return new URL(url).username;
}
