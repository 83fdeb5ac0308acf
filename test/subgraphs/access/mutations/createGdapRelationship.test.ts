import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aRelationship, ROLES } from '../builders.ts';
import { everything, relationshipSeenBy, toldAbout, write } from '../gdapWrites.ts';

const NOW = '2026-03-01T08:00:00.000Z';

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());

let names = 0;
const aName = (): string => {
  names += 1;
  return `Draft ${names}`;
};

const create = (input: object, viewer: Parameters<Api['run']>[2] = world.direct.adminAgent) =>
  write(api, 'createGdapRelationship', { displayName: aName(), roleTemplateIds: [ROLES.globalReader], ...input }, viewer);

const codesOf = (answer: { userErrors?: { code: string }[] }) => answer.userErrors?.map(({ code }) => code);

it('makes a draft, and tells it to the partner alone', async () => {
  const { relationship, userErrors, plan } = await create({
    displayName: '  Contoso T1 ',
    durationDays: 180,
    autoExtend: true,
    roleTemplateIds: [ROLES.userAdministrator, ROLES.globalReader],
    customerId: world.ownCustomerId,
  });

  const guid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  expect({ userErrors, plan }).toEqual({ userErrors: [], plan: null });
  expect(relationship).toEqual({
    id: expect.stringMatching(/^gdap_/),
    externalId: expect.stringMatching(new RegExp(`^${guid}-${guid}$`)),
    displayName: 'Contoso T1',
    status: 'CREATED',
    durationDays: 180,
    autoExtend: true,
    requestedRoles: [{ templateId: ROLES.globalReader }, { templateId: ROLES.userAdministrator }],
    customer: { id: world.ownCustomerId },
    createdAt: NOW,
    lastModifiedAt: NOW,
    activatedAt: null,
    endsAt: null,
    invitation: null,
    etag: expect.any(String),
  });
  expect(await relationshipSeenBy(api, relationship.id, world.direct.adminAgent)).toEqual(relationship);
  expect(await relationshipSeenBy(api, relationship.id, world.otherDirect.adminAgent)).toBeNull();
  expect(await relationshipSeenBy(api, relationship.id, world.ownCustomerAdmin)).toBeNull();
  expect(await toldAbout(api, relationship.id)).toEqual([
    {
      partnerId: world.direct.id,
      type: 'gdap.relationship.changed',
      customerId: world.ownCustomerId,
      payload: { customerId: world.ownCustomerId, status: 'CREATED', endsAt: null },
    },
  ]);
});

it('access 4.1: a name is taken by an ended relationship, without regard to case, and free at another partner', async () => {
  await aRelationship(api, world.direct.id, world.ownCustomerId, { displayName: 'Contoso-T1', status: 'TERMINATED' });
  const before = await everything(api);

  expect(await create({ displayName: 'contoso-t1' })).toMatchObject({
    relationship: null,
    userErrors: [{ code: 'DISPLAY_NAME_TAKEN', field: ['input', 'displayName'] }],
  });
  expect(await everything(api)).toEqual(before);
  expect(await create({ displayName: 'contoso-t1' }, world.otherDirect.adminAgent)).toMatchObject({ userErrors: [] });
});

it('access 4.2: a name has 1 to 50 characters', async () => {
  expect(codesOf(await create({ displayName: 'x'.repeat(51) }))).toEqual(['DISPLAY_NAME_LENGTH']);
  expect(codesOf(await create({ displayName: '  ' }))).toEqual(['DISPLAY_NAME_LENGTH']);
  expect(await create({ displayName: 'x'.repeat(50) })).toMatchObject({
    relationship: { status: 'CREATED', etag: expect.any(String), endsAt: null },
  });
});

it.each([
  [0, 'DURATION_OUT_OF_RANGE'],
  [1, null],
  [730, null],
  [731, 'DURATION_OUT_OF_RANGE'],
])('access 4.3: a length of %i days is answered with %s', async (durationDays, code) => {
  expect(codesOf(await create({ durationDays }))).toEqual(code ? [code] : []);
});

it.each([[{}], [{ durationDays: null, autoExtend: null, customerId: null }]])(
  'access 4.3: what is left out is preset: 730 days, not extended, for whoever approves first',
  async (input) => {
    expect(await create(input)).toMatchObject({
      relationship: { durationDays: 730, autoExtend: false, customer: null },
      userErrors: [],
    });
  },
);

it('access 4.4: auto-extend and Global Administrator do not go together', async () => {
  const roleTemplateIds = [ROLES.globalAdministrator, ROLES.globalReader];
  const before = await everything(api);
  expect(codesOf(await create({ roleTemplateIds, autoExtend: true }))).toEqual(['AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR']);
  expect(await everything(api)).toEqual(before);
  expect(codesOf(await create({ roleTemplateIds, autoExtend: false }))).toEqual([]);
});

it('tells all errors of the form at once, each with its place', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  const before = await everything(api);
  const roleTemplateIds = [ROLES.globalReader, ROLES.globalReader, unknown];
  const { userErrors } = await create({ displayName: '', durationDays: 731, roleTemplateIds, customerId: 'cus_nobody' });

  expect(userErrors).toMatchObject([
    { code: 'DISPLAY_NAME_LENGTH', field: ['input', 'displayName'], params: [{ name: 'maximum', value: '50' }] },
    { code: 'DURATION_OUT_OF_RANGE', field: ['input', 'durationDays'] },
    { code: 'ROLE_DUPLICATE', params: [{ name: 'templateId', value: ROLES.globalReader }] },
    { code: 'ROLE_NOT_SUPPORTED', field: ['input', 'roleTemplateIds'], params: [{ name: 'templateId', value: unknown }] },
  ]);
  expect(codesOf(await create({ roleTemplateIds: [] }))).toEqual(['ROLE_REQUIRED']);
  expect(await everything(api)).toEqual(before);
});

it('asks for no role that relationships cannot hold', async () => {
  const [role] = await api.sql<{ template_id: string }>(
    'SELECT template_id FROM access.entra_role WHERE NOT is_gdap_selectable ORDER BY id LIMIT 1',
  );
  expect(codesOf(await create({ roleTemplateIds: [role?.template_id] }))).toEqual(['ROLE_NOT_SUPPORTED']);
});

it("is refused for a customer that is not the partner's, and finds one that became it a moment ago", async () => {
  const before = await everything(api);
  expect(await create({ customerId: world.ownCustomerId }, world.otherDirect.adminAgent)).toMatchObject({
    relationship: null,
    userErrors: [{ code: 'CUSTOMER_NOT_FOUND', field: ['input', 'customerId'], partnerCenterCode: 60003 }],
  });
  expect(await everything(api)).toEqual(before);

  const customerId = await aCustomer(api, world.direct);
  expect(await create({ customerId })).toMatchObject({ relationship: { customer: { id: customerId } }, userErrors: [] });
});

it('is planned without being stored, and repeated by its key without effect', async () => {
  const input = { displayName: aName(), customerId: world.ownCustomerId };
  const before = await everything(api);
  const planned = await create({ ...input, dryRun: true });
  expect(planned).toMatchObject({
    relationship: null,
    userErrors: [],
    plan: {
      changes: expect.arrayContaining([
        { type: 'GdapRelationship', id: expect.any(String), field: 'status', before: null, after: 'CREATED' },
      ]),
      events: [{ type: 'gdap.relationship.changed', subject: expect.any(String) }],
    },
  });
  expect(await everything(api)).toEqual(before);

  const first = await create({ ...input, idempotencyKey: 'once' });
  const stored = await everything(api);
  expect(await create({ ...input, idempotencyKey: 'once' })).toEqual(first);
  expect(codesOf(await create({ ...input, displayName: 'Another', idempotencyKey: 'once' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  expect(await everything(api)).toEqual(stored);
});

it('of two drafts of one name at once one is made', async () => {
  const displayName = aName();
  const answers = await Promise.all([create({ displayName }), create({ displayName: displayName.toUpperCase() })]);
  expect(answers.map(codesOf).sort()).toEqual([[], ['DISPLAY_NAME_TAKEN']]);
});

describe('who may make a draft', () => {
  it.each([
    ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
    ['access 23.1: a sales agent', () => world.direct.salesAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['a global admin', () => world.direct.globalAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['the customer', () => world.ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
    ['the operator', () => operator, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ])('is not %s', async (_who, viewer, extensions) => {
    const before = await everything(api);
    const input = { displayName: aName(), roleTemplateIds: [ROLES.globalReader] };
    expect(await write(api, 'createGdapRelationship', input, viewer())).toMatchObject({ errors: [{ extensions }] });
    expect(await everything(api)).toEqual(before);
  });

  it('is the admin agent of a reseller too', async () => {
    const made = await create({ customerId: world.resoldCustomerId }, world.reseller.adminAgent);
    expect(made).toMatchObject({ relationship: { status: 'CREATED' }, userErrors: [] });
  });
});
