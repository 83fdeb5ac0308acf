import { createHash } from 'node:crypto';
import pino from 'pino';
import { anonymous, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type PartnerWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, aUser, ROLES, someUsers } from '../builders.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const DOMAIN = 'fabrikam.onmicrosoft.com';
const CREATE = `mutation ($input: CreateCustomerUserInput!) {
  createCustomerUser(input: $input) {
    customerUser {
      id customer { id } objectId userPrincipalName displayName firstName lastName phoneNumber usageLocation immutableId
      mustChangePassword signInBlocked isAdmin state createdAt etag
    }
    initialPassword
    userErrors { code message field params { name value } partnerCenterCode }
    plan { changes { type id field before after } charges { kind } events { type subject } }
  }
}`;
const CODES = `mutation ($input: CreateCustomerUserInput!) {
  createCustomerUser(input: $input) {
    customerUser { id usageLocation state mustChangePassword } initialPassword userErrors { code field }
  }
}`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const logged: string[] = [];

let api: Api;
let world: World;
/** A customer of `direct` in whose tenant User Administrator reaches its admin agent. */
let customerId: string;

beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
  api = await startApi({ now: NOW, log });
  world = await aWorld(api);
});
beforeEach(async () => {
  api.setNow(NOW);
  customerId = await aCustomer(api, world.direct);
  await reaching(world.direct, customerId, [ROLES.userAdministrator]);
  await api.settle();
  await tellDomain(DOMAIN);
});
afterAll(() => api.close());

/** Gives the group of a partner these roles in the tenant of a customer. */
async function reaching(partner: PartnerWorld, id: string, roles: readonly string[], more: object = {}): Promise<string> {
  const assignments = [anAssignment(api, partner.groupId, roles, more)];
  return aRelationship(api, partner.id, id, { roleTemplateIds: roles, assignments });
}

async function tellDomain(domain: string | null, id = customerId): Promise<void> {
  await api.sql('UPDATE access.customer_fact SET domain = $1 WHERE customer_id = $2', [domain, id]);
}

let names = 0;
function inputFor(more: object = {}): Record<string, unknown> {
  names += 1;
  return { customerId, userPrincipalName: `user${names}@${DOMAIN}`, displayName: 'Dana', ...more };
}

async function create(input: object, viewer: Viewer = world.direct.adminAgent) {
  const { data, errors } = await api.run(CODES, { input }, viewer);
  return errors ? { errors: errors.map(({ extensions }) => extensions) } : Object(data).createCustomerUser;
}

const usersOf = (id = customerId) => api.sql('SELECT * FROM access.customer_user WHERE customer_id = $1 ORDER BY id', [id]);

async function refusedWith(codes: readonly string[], more: object, viewer?: Viewer): Promise<void> {
  const before = await usersOf();
  const answer = await create(inputFor(more), viewer);
  expect(answer).toMatchObject({ customerUser: null, initialPassword: null });
  expect(answer.userErrors.map(({ code }: { code: string }) => code)).toEqual(codes);
  expect(await usersOf()).toEqual(before);
}

/** Where a text stands: tables and columns of the whole database, and the log of the process. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const places: string[] = [];
  for (const { name } of tables) {
    const found = await api.sql(`SELECT 1 FROM ${name} t WHERE strpos(to_jsonb(t)::text, $1) > 0 LIMIT 1`, [text]);
    if (found.length > 0) places.push(name);
  }
  return logged.some((line) => line.includes(text)) ? [...places, 'log'] : places;
}

describe('a new user', () => {
  it('is answered whole, stands in every list, and is told without its name', async () => {
    const input = inputFor({
      userPrincipalName: `Dana.O'Neil@${DOMAIN}`,
      displayName: ' Dana ',
      firstName: 'Dana',
      lastName: " O'Neil ",
      phoneNumber: '+420 555 123',
      usageLocation: 'cz',
      immutableId: 'abc==',
    });
    const { data, errors } = await api.run(CREATE, { input }, world.direct.adminAgent);

    expect(errors).toBeUndefined();
    const { customerUser, ...rest } = Object(data).createCustomerUser;
    expect(rest).toEqual({ initialPassword: expect.stringMatching(/^.{12}$/), userErrors: [], plan: null });
    const { id } = customerUser;
    expect(customerUser).toEqual({
      id: expect.stringMatching(/^usr_/),
      customer: { id: customerId },
      objectId: expect.stringMatching(UUID),
      userPrincipalName: `Dana.O'Neil@${DOMAIN}`,
      displayName: 'Dana',
      firstName: 'Dana',
      lastName: "O'Neil",
      phoneNumber: '+420 555 123',
      usageLocation: 'CZ',
      immutableId: 'abc==',
      mustChangePassword: true,
      signInBlocked: false,
      isAdmin: false,
      state: 'ACTIVE',
      createdAt: NOW,
      etag: expect.any(String),
    });
    const read = `query ($id: ID!, $customerId: ID!) {
      customerUser(id: $id) { etag } node(id: $id) { id } customer(id: $customerId) { users { totalCount nodes { id } } } }`;
    expect(await api.run(read, { id, customerId }, world.direct.adminAgent)).toEqual({
      data: {
        customerUser: { etag: customerUser.etag },
        node: { id },
        customer: { users: { totalCount: 1, nodes: [{ id }] } },
      },
    });
    expect(await api.sql('SELECT partner_id, type, customer_id, payload FROM access.event WHERE subject = $1', [id])).toEqual([
      {
        partner_id: world.direct.id,
        type: 'customerUser.recorded',
        customer_id: customerId,
        payload: { state: 'ACTIVE', signInBlocked: false, usageLocation: 'CZ', isAdmin: false },
      },
    ]);
  });

  it('access 12, example 1: lies in the domain of the customer, not in another', async () => {
    expect(await create(inputFor({ userPrincipalName: `dana@${DOMAIN.toUpperCase()}` }))).toMatchObject({ userErrors: [] });
    const before = await usersOf();
    expect(await create(inputFor({ userPrincipalName: 'dana@contoso.com' }))).toEqual({
      customerUser: null,
      initialPassword: null,
      userErrors: [{ code: 'DOMAIN_NOT_VERIFIED', field: ['input', 'userPrincipalName'] }],
    });
    expect(await usersOf()).toEqual(before);
  });

  it('may lie in any domain while that of the customer is not known', async () => {
    await tellDomain(null);
    expect(await create(inputFor({ userPrincipalName: 'dana@contoso.com' }))).toMatchObject({ userErrors: [] });
  });

  it('access 12, example 2: has at most 64 characters before the @, and no dot at their end', async () => {
    await refusedWith(['USER_PRINCIPAL_NAME_INVALID'], { userPrincipalName: `${'x'.repeat(65)}@${DOMAIN}` });
    await refusedWith(['USER_PRINCIPAL_NAME_INVALID'], { userPrincipalName: `dana.@${DOMAIN}` });
    expect(await create(inputFor({ userPrincipalName: `${'x'.repeat(64)}@${DOMAIN}` }))).toMatchObject({ userErrors: [] });
    expect(await create(inputFor({ userPrincipalName: `o'neil@${DOMAIN}` }))).toMatchObject({ userErrors: [] });
  });

  it('access 12, example 3: has its country in upper case', async () => {
    expect(await create(inputFor({ usageLocation: 'cz' }))).toMatchObject({ customerUser: { usageLocation: 'CZ' } });
    await refusedWith(['USAGE_LOCATION_INVALID'], { usageLocation: 'CZE' });
    await refusedWith(['USAGE_LOCATION_INVALID'], { usageLocation: 'XX' });
  });

  it('access 12, example 6: takes a sign-in name that a deleted user left, and no other', async () => {
    const gone = aUser(api, 'Gone', { userPrincipalName: `taken@${DOMAIN}` });
    await someUsers(api, world.direct.id, customerId, [gone]);
    await refusedWith(['USER_PRINCIPAL_NAME_TAKEN'], { userPrincipalName: `TAKEN@${DOMAIN}` });
    await someUsers(api, world.direct.id, customerId, [{ ...gone, state: 'INACTIVE', deletedAt: api.now() }]);
    expect(await create(inputFor({ userPrincipalName: `TAKEN@${DOMAIN}` }))).toMatchObject({ userErrors: [] });
  });

  it('is one of two with the same sign-in name that come at once, from whichever partner', async () => {
    const { direct, otherDirect, sharedCustomerId } = world;
    for (const partner of [direct, otherDirect]) await reaching(partner, sharedCustomerId, [ROLES.userAdministrator]);
    await tellDomain(DOMAIN, sharedCustomerId);
    const input = inputFor({ customerId: sharedCustomerId });
    const answers = await Promise.all(
      [direct, otherDirect, direct, otherDirect].map((partner) => create(input, partner.adminAgent)),
    );

    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(Array.from({ length: 3 }, () => 'USER_PRINCIPAL_NAME_TAKEN'));
    expect(await usersOf(sharedCustomerId)).toHaveLength(1);
  });

  it('keeps what was not told when its customer is recorded anew', async () => {
    const { customerUser } = await create(inputFor({ phoneNumber: '123', immutableId: 'abc==' }));
    await someUsers(api, world.direct.id, customerId, [aUser(api, 'Renamed', { id: customerUser.id })]);
    expect(await usersOf()).toMatchObject([
      { display_name: 'Renamed', phone_number: '123', immutable_id: 'abc==', must_change_password: true },
    ]);
  });
});

describe('the first password', () => {
  it('access 12, example 4: is made where none is given, told once and kept nowhere', async () => {
    const input = inputFor({ idempotencyKey: 'made' });
    const { initialPassword, customerUser } = await create(input);
    expect(initialPassword).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{8,}$/);
    expect(customerUser.mustChangePassword).toBe(true);

    expect(await create(input)).toEqual({ customerUser, initialPassword: null, userErrors: [] });
    expect(await placesOf(customerUser.id)).toContain('access.customer_user');
    expect(await placesOf(initialPassword)).toEqual([]);
  });

  it('is not told back where it was given, and kept nowhere either', async () => {
    const password = { value: 'Given-Passw0rd', forceChange: false };
    const input = inputFor({ password, idempotencyKey: 'given' });
    const { initialPassword, customerUser } = await create(input);
    expect([initialPassword, customerUser.mustChangePassword]).toEqual([null, false]);

    expect(await create(input)).toMatchObject({ customerUser, userErrors: [] });
    const other = { ...input, password: { ...password, value: 'Other-Passw0rd' } };
    expect(await create(other)).toMatchObject({ userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    for (const { value } of [password, other.password]) expect(await placesOf(value)).toEqual([]);
  });

  it('cannot be guessed at by the hash under which the key is remembered', async () => {
    const guess = (input: object) => {
      const sorted = (value: object): object =>
        Object.fromEntries(
          Object.entries(value)
            .map(([name, inner]): [string, unknown] => [name, typeof inner === 'object' ? sorted(inner) : inner])
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        );
      return createHash('sha256')
        .update(JSON.stringify(sorted(input)))
        .digest('base64url');
    };
    const hashOf = async (key: string) =>
      (await api.sql<{ input_hash: string }>('SELECT input_hash FROM access.command_record WHERE key = $1', [key]))[0]
        ?.input_hash;
    const open = inputFor();
    const secret = inputFor({ password: { forceChange: true, value: 'Passw0rd' } });
    await create({ ...open, idempotencyKey: 'open' });
    await create({ ...secret, idempotencyKey: 'secret' });

    expect(await hashOf('open')).toBe(guess(open));
    expect(await hashOf('secret')).toMatch(/^.{43}$/);
    expect(await hashOf('secret')).not.toBe(guess(secret));
  });

  it('is kept nowhere when it is refused', async () => {
    await refusedWith(['PASSWORD_TOO_WEAK'], { password: { value: 'weakweakweak' }, idempotencyKey: 'weak' });
    expect(await placesOf('weakweakweak')).toEqual([]);
  });

  it.each([
    ['Passw0r', ['PASSWORD_TOO_WEAK']],
    ['passwordpassword', ['PASSWORD_TOO_WEAK']],
    ['Heslo-čau1', ['PASSWORD_CHARACTERS']],
  ])('access 14, example 1: %s is refused', async (value, codes) => {
    await refusedWith(codes, { password: { value } });
    expect(await create(inputFor({ password: { value: 'Passw0rd' } }))).toMatchObject({ userErrors: [] });
  });
});

it('is refused with everything that is wrong with the form, in words, before anything that is stored is asked', async () => {
  const input = {
    customerId,
    userPrincipalName: 'dana.@contoso.com',
    displayName: ' ',
    firstName: 'x'.repeat(65),
    lastName: 'x'.repeat(65),
    phoneNumber: '1'.repeat(65),
    usageLocation: 'CZE',
    immutableId: 'a_b',
    password: { value: 'short' },
  };
  const { data } = await api.run(CREATE, { input }, world.direct.adminAgent);

  const refused = (code: string, field: string[], params: object[] = []) => ({
    code,
    message: expect.stringMatching(/\.$/),
    field: ['input', ...field],
    params,
    partnerCenterCode: null,
  });
  const atMost = [{ name: 'maximum', value: '64' }];
  expect(data?.createCustomerUser).toEqual({
    customerUser: null,
    initialPassword: null,
    userErrors: [
      refused('USER_PRINCIPAL_NAME_INVALID', ['userPrincipalName']),
      refused('DISPLAY_NAME_REQUIRED', ['displayName']),
      refused('NAME_LENGTH', ['firstName'], atMost),
      refused('NAME_LENGTH', ['lastName'], atMost),
      refused('NAME_LENGTH', ['phoneNumber'], atMost),
      refused('USAGE_LOCATION_INVALID', ['usageLocation']),
      refused('IMMUTABLE_ID_INVALID', ['immutableId']),
      refused(
        'PASSWORD_TOO_WEAK',
        ['password', 'value'],
        [
          { name: 'minimum', value: '8' },
          { name: 'maximum', value: '256' },
          { name: 'kinds', value: '3' },
        ],
      ),
    ],
    plan: null,
  });
  expect(await usersOf()).toEqual([]);
});

it('is only planned in a dry run, which tells no password', async () => {
  const input = inputFor({ dryRun: true, idempotencyKey: 'dry' });
  const { data } = await api.run(CREATE, { input }, world.direct.adminAgent);

  const { plan, ...rest } = Object(data).createCustomerUser;
  expect(rest).toEqual({ customerUser: null, initialPassword: null, userErrors: [] });
  expect(plan.changes.map(({ field }: { field: string }) => field)).not.toContain('password');
  expect(plan.changes).toContainEqual(
    expect.objectContaining({ type: 'CustomerUser', field: 'userPrincipalName', before: null, after: input.userPrincipalName }),
  );
  expect(plan.events).toEqual([{ type: 'customerUser.recorded', subject: plan.changes[0].id }]);
  expect(await usersOf()).toEqual([]);
  expect(await create({ ...input, dryRun: false })).toMatchObject({ userErrors: [] });
});

describe('who may create a user', () => {
  const GDAP_ROLE_REQUIRED = [
    {
      code: 'FORBIDDEN',
      reason: 'GDAP_ROLE_REQUIRED',
      anyOfRoles: ['Directory Writers', 'User Administrator'],
    },
  ];

  it('access 12: an admin agent with Directory Writers, who is answered the user although it reads no others', async () => {
    const own = await aCustomer(api, world.direct);
    await reaching(world.direct, own, [ROLES.directoryWriters]);
    await api.settle();
    const answer = await create(inputFor({ customerId: own }));
    expect(answer).toMatchObject({ customerUser: { state: 'ACTIVE' }, userErrors: [] });
  });

  it('access 12, example 5: nobody with Global Reader alone, who reads', async () => {
    const own = await aCustomer(api, world.direct);
    await reaching(world.direct, own, [ROLES.globalReader]);
    await api.settle();
    const { adminAgent } = world.direct;

    const read = 'query ($id: ID!) { customer(id: $id) { users { totalCount } } }';
    expect(await api.run(read, { id: own }, adminAgent)).toEqual({ data: { customer: { users: { totalCount: 0 } } } });
    expect(await create(inputFor({ customerId: own, displayName: '', password: { value: '' } }))).toEqual({
      errors: GDAP_ROLE_REQUIRED,
    });
    expect(await usersOf(own)).toEqual([]);
    const [newest] = await api.sql(
      'SELECT type, payload FROM access.event WHERE partner_id = $1 ORDER BY position DESC LIMIT 1',
      [world.direct.id],
    );
    expect(newest).toEqual({
      type: 'command.refused',
      payload: { command: 'createCustomerUser', codes: ['GDAP_ROLE_REQUIRED'] },
    });
  });

  it('access 2.3, example 3: nobody while the assignment is pending, or the relationship has ended', async () => {
    const own = await aCustomer(api, world.direct);
    await reaching(world.direct, own, [ROLES.userAdministrator], { status: 'PENDING', createdAt: api.now() });
    await api.settle();
    expect(await create(inputFor({ customerId: own }))).toEqual({ errors: GDAP_ROLE_REQUIRED });

    api.setNow('2026-12-31T23:59:59.999Z');
    expect(await create(inputFor())).toMatchObject({ userErrors: [] });
    api.setNow('2027-01-01T00:00:00Z');
    expect(await create(inputFor())).toEqual({ errors: GDAP_ROLE_REQUIRED });
    expect(await usersOf()).toHaveLength(1);
  });

  it('a replay answers nobody whom the role does not reach any longer', async () => {
    const input = inputFor({ idempotencyKey: 'replayed' });
    await create(input);
    api.setNow('2027-01-01T00:00:00Z');
    await api.sql(`UPDATE access.command_record SET completed_at = '2027-01-01' WHERE key = 'replayed'`);
    expect(await create(input)).toMatchObject({ errors: GDAP_ROLE_REQUIRED });
  });

  it('access 2.1, check 6: for another partner without the customer it does not exist, whatever the form', async () => {
    await refusedWith(['CUSTOMER_NOT_FOUND'], { displayName: '' }, world.otherDirect.adminAgent);
    const { data } = await api.run(CREATE, { input: inputFor({ customerId: 'cus_nobody' }) }, world.direct.adminAgent);
    expect(Object(data).createCustomerUser.userErrors).toEqual([
      {
        code: 'CUSTOMER_NOT_FOUND',
        message: 'There is no such customer.',
        field: ['input', 'customerId'],
        params: [],
        partnerCenterCode: 60003,
      },
    ]);
  });

  it('another partner of the customer by a role of its own alone', async () => {
    const { otherProvider, sharedCustomerId } = world;
    const input = inputFor({ customerId: sharedCustomerId });
    const before = await usersOf(sharedCustomerId);
    expect(await create(input, otherProvider.adminAgent)).toEqual({ errors: GDAP_ROLE_REQUIRED });
    expect(await usersOf(sharedCustomerId)).toEqual(before);
    await reaching(otherProvider, sharedCustomerId, [ROLES.userAdministrator]);
    expect(await create(input, otherProvider.adminAgent)).toMatchObject({ userErrors: [] });
  });

  it('a partner whose customer came in a moment ago, before the log was read', async () => {
    const own = await aCustomer(api, world.direct);
    expect(await create(inputFor({ customerId: own }))).toEqual({ errors: GDAP_ROLE_REQUIRED });
  });

  const roleRequired = { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] };
  const notForYou = { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: [] };
  it.each<[string, (of: World) => Viewer, object]>([
    ['nobody signed in', () => anonymous, { code: 'UNAUTHENTICATED' }],
    ['a sales agent', (of) => of.direct.salesAgent, roleRequired],
    ['a helpdesk agent of the group', (of) => of.direct.helpdeskAgent, roleRequired],
    ['a global admin (2.3, example 4)', (of) => of.direct.globalAdmin, roleRequired],
    ['an application (2.3, example 5)', (of) => of.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    [
      'an admin agent without multifactor authentication (2.3, example 6)',
      (of) => ({ ...of.direct.adminAgent, mfa: false }),
      { code: 'FORBIDDEN', reason: 'MFA_REQUIRED' },
    ],
    ['the administrator of the customer', (of) => ({ ...of.ownCustomerAdmin, customerId }), notForYou],
    ['the administrator of another', (of) => of.sharedCustomerAdmin, notForYou],
  ])('not %s', async (_, viewerOf, error) => {
    expect(await create(inputFor(), viewerOf(world))).toMatchObject({ errors: [error] });
    expect(await usersOf()).toEqual([]);
  });
});
