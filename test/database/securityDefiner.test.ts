import { INVITATION_BEHIND } from '../../subgraphs/customers/database/invitationBehind.ts';
import { exportCustomers } from '../../subgraphs/customers/services/exportCustomers.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { secretHash } from '../../subgraphs/shared/secretHash.ts';
import { system, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { anAssignment, aRelationship, ROLES } from '../subgraphs/access/builders.ts';
import { anAttestationOf } from '../subgraphs/customers/attestations.ts';
import { aLead } from '../subgraphs/customers/deals.ts';
import { aFileLink } from '../subgraphs/customers/fileLinks.ts';
import { aLink } from '../subgraphs/customers/invitations.ts';
import { aToken } from '../subgraphs/customers/partnerships.ts';
import { fillCustomer } from '../support/fillCustomer.ts';
import { type Api, startApi } from '../support/startApi.ts';
import { aCustomerAdmin } from '../support/viewers.ts';
import { aWorld, type World } from '../support/world.ts';
import { asApp } from './asApp.ts';
import { strangers, strangeSystem } from './strangers.ts';

/** A function that runs with the rights of the tables' owner, and how to call it. */
interface Definer {
  readonly schema: SubgraphName;
  readonly name: string;
  readonly call: string;
  values(world: World): readonly unknown[];
  /** Who gets rows. */
  rightful(world: World): Viewer;
  /** Why it answers every part of the graph itself, whichever partner that works for. */
  readonly answersAnySystem?: string;
  /** Why it answers every customer. */
  readonly answersAnyCustomer?: string;
}

/** The secret of an invitation of the scene, as it is stored. */
let tokenHash = '';

/** Id of the link of a GDAP relationship of the scene. */
let link = '';
/** Token of an invitation to a reseller relationship. */
let token = '';

const definers: readonly Definer[] = [
  ...subgraphs.map(
    ({ name }): Definer => ({
      schema: name,
      name: 'feed_heads()',
      call: `SELECT * FROM ${name}.feed_heads()`,
      values: () => [],
      rightful: () => system('reader'),
      answersAnySystem: 'a reader looks for the partners whose logs grew',
    }),
  ),
  {
    schema: 'customers',
    name: 'partners_of_customer(text)',
    call: 'SELECT * FROM customers.partners_of_customer($1)',
    values: ({ sharedCustomerId }) => [sharedCustomerId],
    rightful: ({ otherDirect }) => otherDirect.adminAgent,
  },
  {
    schema: 'customers',
    name: 'customer_on_record(text)',
    call: 'SELECT * FROM customers.customer_on_record($1)',
    values: ({ sharedCustomerId }) => [sharedCustomerId],
    rightful: ({ otherDirect }) => system('import', otherDirect.id),
    answersAnySystem: 'the first relationship of a partner with a customer of others is recorded',
  },
  {
    schema: 'customers',
    name: 'relationship_facts(text)',
    call: 'SELECT * FROM customers.relationship_facts($1)',
    values: ({ sharedCustomerId }) => [sharedCustomerId],
    rightful: ({ otherDirect }) => system('import', otherDirect.id),
  },
  {
    schema: 'access',
    name: 'gdap_invitation(text)',
    call: 'SELECT * FROM access.gdap_invitation($1)',
    values: () => [link],
    rightful: ({ sharedCustomerId }) => aCustomerAdmin(sharedCustomerId),
    answersAnyCustomer: 'whoever holds the link may answer the invitation, and is told when it is for another customer',
  },
  ...['claim_gdap_relationships', 'claim_gdap_access_assignments'].map(
    (name): Definer => ({
      schema: 'access',
      name: `${name}(timestamp with time zone,integer)`,
      call: `SELECT * FROM access.${name}($1, $2)`,
      values: () => ['2030-01-01T00:00:00Z', 10],
      rightful: () => system('gdap'),
      answersAnySystem: 'the job claims what is due of all partners',
    }),
  ),
  {
    schema: 'customers',
    name: 'claim_expired_referrals(timestamp with time zone,integer)',
    call: 'SELECT * FROM customers.claim_expired_referrals($1, $2)',
    values: () => ['2030-01-01T00:00:00Z', 10],
    rightful: () => system('expiredReferrals'),
    answersAnySystem: 'the job claims what is due of all partners',
  },
  {
    schema: 'customers',
    name: 'claim_file_links(timestamp with time zone,integer)',
    call: 'SELECT * FROM customers.claim_file_links($1, $2)',
    values: () => ['2030-01-01T00:00:00Z', 10],
    rightful: () => system('fileLinks'),
    answersAnySystem: 'the job claims what is due of all partners',
  },
  ...['claim_customer_exports', 'claim_customer_reviews'].map(
    (name): Definer => ({
      schema: 'customers',
      name: `${name}(timestamp with time zone,integer)`,
      call: `SELECT * FROM customers.${name}($1, $2)`,
      values: () => ['2030-01-01T00:00:00Z', 10],
      rightful: () => system('records'),
      answersAnySystem: 'the job claims what is due of all partners',
    }),
  ),
  {
    schema: 'customers',
    name: 'customers_named(text)',
    call: 'SELECT * FROM customers.customers_named($1)',
    values: () => ['shared cust'],
    rightful: ({ otherDirect }) => otherDirect.adminAgent,
  },
  {
    schema: 'customers',
    name: 'claim_agreement_attestations(timestamp with time zone,integer)',
    call: 'SELECT * FROM customers.claim_agreement_attestations($1, $2)',
    values: () => ['2030-01-01T00:00:00Z', 10],
    rightful: () => system('agreementAttestations'),
    answersAnySystem: 'the job claims what is due of all partners',
  },
  {
    schema: 'customers',
    name: 'buying_customers(text[],text[])',
    call: 'SELECT * FROM customers.buying_customers($1, $2)',
    values: ({ sharedCustomerId }) => [[sharedCustomerId], []],
    rightful: ({ otherDirect }) => otherDirect.adminAgent,
  },
  {
    schema: 'customers',
    name: 'domain_taken(text)',
    call: 'SELECT * FROM customers.domain_taken($1)',
    values: () => ['own.onmicrosoft.com'],
    rightful: ({ otherProvider }) => otherProvider.adminAgent,
  },
  ...(['inviting_partners(text)', 'reseller_invitation_behind(text,boolean)'] as const).map(
    (name): Definer => ({
      schema: 'customers',
      name,
      call: name === 'inviting_partners(text)' ? 'SELECT * FROM customers.inviting_partners($1)' : INVITATION_BEHIND,
      values: () => (name === 'inviting_partners(text)' ? [token] : [token, true]),
      rightful: ({ sharedCustomerId }) => aCustomerAdmin(sharedCustomerId),
      answersAnyCustomer: 'whoever holds the link may accept it: it names the partner and no customer',
    }),
  ),
  {
    schema: 'customers',
    name: 'partners_known(text[])',
    call: 'SELECT * FROM customers.partners_known($1)',
    values: ({ sharedCustomerId }) => [[sharedCustomerId]],
    rightful: ({ otherDirect }) => otherDirect.helpdeskAgent,
  },
  {
    schema: 'customers',
    name: 'follow_provider(text,timestamp with time zone)',
    call: 'SELECT * FROM customers.follow_provider($1, $2)',
    values: ({ sharedCustomerId }) => [sharedCustomerId, '2026-03-01T08:00:00Z'],
    rightful: ({ otherProvider }) => otherProvider.adminAgent,
  },
  {
    schema: 'customers',
    name: 'claim_relationship_removals(timestamp with time zone,integer)',
    call: 'SELECT * FROM customers.claim_relationship_removals($1, $2)',
    values: () => ['2030-01-01T00:00:00Z', 10],
    rightful: () => system('relationshipRemovals'),
    answersAnySystem: 'the job claims what is due of all partners',
  },
  ...(['access', 'subscriptions', 'support'] as const).map(
    (schema): Definer => ({
      schema,
      name: 'claim_removal_requests(timestamp with time zone,integer)',
      call: `SELECT * FROM ${schema}.claim_removal_requests($1, $2)`,
      values: () => ['2030-01-01T00:00:00Z', 10],
      rightful: () => system('removalRequests'),
      answersAnySystem: 'the job claims what is due of all partners',
    }),
  ),
  {
    schema: 'customers',
    name: 'partner_on_record(text,text,text)',
    call: 'SELECT * FROM customers.partner_on_record(NULL, $1, NULL)',
    values: ({ otherReseller }) => [otherReseller.mpnId],
    rightful: ({ direct }) => direct.helpdeskAgent,
  },
  {
    schema: 'customers',
    name: 'partnership_invitation_behind(text)',
    call: 'SELECT * FROM customers.partnership_invitation_behind($1)',
    values: () => [tokenHash],
    rightful: ({ otherReseller }) => otherReseller.globalAdmin,
  },
  {
    schema: 'subscriptions',
    name: 'customer_holdings(text)',
    call: 'SELECT * FROM subscriptions.customer_holdings($1)',
    values: ({ sharedCustomerId }) => [sharedCustomerId],
    rightful: ({ otherDirect }) => otherDirect.adminAgent,
  },
  {
    schema: 'subscriptions',
    name: 'claim_renewals(timestamp with time zone,integer)',
    call: 'SELECT * FROM subscriptions.claim_renewals($1, $2)',
    values: () => ['2030-01-01T00:00:00Z', 10],
    rightful: () => system('renewals'),
    answersAnySystem: 'the job claims what is due of all partners',
  },
];

/** A whole scene is set here, on a machine that may be busy. */
const SCENE_MS = 120_000;

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { gdapId } = await fillCustomer(api, world.direct, world.sharedCustomerId);
  await dueGdap(gdapId);
  token = (await aLink(api, world.direct.adminAgent)).token;
  await aLead(api, world.direct.id);
  await dueRemovals();
  await aFileLink(api, world.direct.id);
  tokenHash = secretHash(await aToken(api, world.provider.salesAgent));
  await anAttestationOf(api, world.direct.adminAgent);
  await api.sql("INSERT INTO customers.sold_item VALUES ($1, 'sub_1', $2, 'NEW_COMMERCE', 'ACTIVE', NULL, NULL)", [
    world.direct.id,
    world.sharedCustomerId,
  ]);
  await dueRecords();
}, SCENE_MS);

afterAll(() => api.close());

/** They answer nothing and nobody can call them: what they write follows from the row that set them off. */
const TRIGGERS = [
  ...['agreement_acceptance', 'customer_facts'].flatMap((facts) => [`customers.spread_${facts}()`, `customers.take_${facts}()`]),
  'customers.count_tags()',
];

it('every function with the rights of the owner is tried here, has a fixed search path and is not for the public', async () => {
  const found = await api.sql(
    `SELECT p.oid::regprocedure::text AS name, p.proconfig AS settings, has_function_privilege('public', p.oid, 'EXECUTE') AS public
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const tried = [
    ...definers.map(({ schema, name }) => `${schema}.${name}`),
    ...subgraphs.map(({ name }) => `${name}.append_events(jsonb)`),
    ...TRIGGERS,
  ];
  expect(new Map(found.map((row) => [Reflect.get(row, 'name'), row]))).toEqual(
    new Map(tried.map((name) => [name, { name, settings: ['search_path=""'], public: false }])),
  );
});

describe.each(definers.map((definer) => [`${definer.schema}.${definer.name}`, definer] as const))('%s', (_name, definer) => {
  const { schema, call, values, rightful, answersAnySystem, answersAnyCustomer } = definer;
  const rowsFor = (viewer: Viewer): Promise<unknown> =>
    api.subgraphs[schema].database.write(viewer, (manager) => manager.query(call, [...values(world)]));

  const isAnswered = (viewer: Viewer): boolean =>
    (answersAnySystem !== undefined && viewer === strangeSystem) ||
    (answersAnyCustomer !== undefined && viewer.kind === 'CUSTOMER_ADMIN');

  it.each(strangers.filter(([, viewer]) => !isAnswered(viewer)))('answers nothing to %s', async (_, viewer) => {
    expect(await rowsFor(viewer)).toEqual([]);
  });

  it('answers nothing to a connection that names no viewer', async () => {
    const { rows } = await asApp(api.database, schema, (client) => client.query(call, [...values(world)]));
    expect(rows).toEqual([]);
  });

  it('answers those it is for', async () => {
    expect(await rowsFor(rightful(world))).not.toEqual([]);
  });
});

it('of the partners of a customer nothing is told but who and where they are, and how they stand', async () => {
  const [row] = await api.subgraphs.customers.database.read<object>(
    world.otherDirect.adminAgent,
    'SELECT * FROM customers.partners_known($1)',
    [[world.sharedCustomerId]],
  );
  expect(Object.keys(row ?? {}).sort()).toEqual(['country', 'customer_id', 'mpn_id', 'name', 'partner_id', 'state', 'type']);
});

it('what a customer holds is told without saying of whom it was bought', async () => {
  const [row] = await api.subgraphs.subscriptions.database.read<object>(
    world.otherDirect.adminAgent,
    'SELECT * FROM subscriptions.customer_holdings($1)',
    [world.sharedCustomerId],
  );
  expect(Object.keys(row ?? {}).sort()).toEqual(['catalog_item_id', 'is_trial', 'quantity', 'status']);
});

describe.each(subgraphs)('append_events of $name', ({ name }) => {
  const event = {
    partnerId: 'par_written',
    id: 'evt_written',
    type: 'test.written',
    subject: 'cus_1',
    customerId: null,
    payload: {},
    occurredAt: '2026-03-01T08:00:00Z',
    command: 'test',
    actor: { kind: 'SYSTEM', id: 'test' },
    before: null,
    after: null,
  };
  const call = `SELECT ${name}.append_events($1)`;

  it('answers nothing', async () => {
    const rows = await api.subgraphs[name].database.write(strangeSystem, (manager) =>
      manager.query(call, [JSON.stringify([event])]),
    );
    expect(rows).toEqual([{ append_events: '' }]);
  });

  it('writes nothing for a connection that names no viewer', async () => {
    const before = await api.sql(`SELECT * FROM ${name}.event_head ORDER BY partner_id`);
    await expect(asApp(api.database, name, (client) => client.query(call, [JSON.stringify([event])]))).rejects.toThrow(
      'Events are written on behalf of a viewer.',
    );
    expect(await api.sql(`SELECT * FROM ${name}.event_head ORDER BY partner_id`)).toEqual(before);
  });
});

/** An export that waits, and a review that will end by itself. */
async function dueRecords(): Promise<void> {
  const { direct, ownCustomerId } = world;
  const caller = { viewer: direct.adminAgent, now: api.now(), newId: api.newId };
  await api.subgraphs.customers.commands.run(exportCustomers, {}, caller);
  await api.sql(`UPDATE customers.customer SET verification_due_at = '2026-03-02T08:00:00Z' WHERE id = $1`, [ownCustomerId]);
}

/** A request that waits for approval, so that the clock will end it, and an assignment that waits to be set up. */
async function dueGdap(gdapId: string): Promise<void> {
  const { direct, sharedCustomerId } = world;
  await aRelationship(api, direct.id, sharedCustomerId, { status: 'APPROVAL_PENDING', activatedAt: null, endsAt: null });
  const assignments = [anAssignment(api, direct.groupId, [ROLES.userAdministrator], { status: 'PENDING' })];
  await aRelationship(api, direct.id, sharedCustomerId, { assignments });
  const [row] = await api.sql<{ external_id: string }>('SELECT external_id FROM access.gdap_relationship WHERE id = $1', [
    gdapId,
  ]);
  link = row?.external_id ?? '';
}

/** Removals that wait for their answers and to be settled, and a provider whose relationship is ending while its reseller's is not. */
async function dueRemovals(): Promise<void> {
  const { otherProvider, sharedCustomerId } = world;
  const row = [otherProvider.id, sharedCustomerId];
  for (const schema of ['access', 'subscriptions', 'support']) {
    await api.sql(`INSERT INTO ${schema}.removal_request (partner_id, id, customer_id, due_at) VALUES ($1, '1', $2, now())`, row);
  }
  await api.sql(
    `INSERT INTO customers.relationship_removal
       (partner_id, id, customer_id, requested_at, confirmed_by, blocker_codes, outcome, due_at)
     VALUES ($1, '1', $2, now(), '{}', '{}', 'PENDING', now())`,
    row,
  );
  await api.sql(`UPDATE customers.customer_relationship SET state = 'REMOVING' WHERE partner_id = $1 AND customer_id = $2`, row);
}
