import { recordPartnerDirectory } from '../../../../subgraphs/access/services/recordPartnerDirectory.ts';
import { record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aGroup, anAssignment, aRelationship, ROLES } from '../builders.ts';
import { everything, toldAbout, write } from '../gdapWrites.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const HELD = [ROLES.helpdeskAdministrator, ROLES.userAdministrator];

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi({ now: NOW });
  world = await aWorld(api);
});
afterAll(() => api.close());
beforeEach(() => api.setNow(NOW));

type Who = Parameters<Api['run']>[2];
const assign = (input: object, viewer: Who = world.direct.adminAgent) =>
  write(api, 'createGdapAccessAssignment', { roleTemplateIds: HELD, groupId: world.direct.groupId, ...input }, viewer);
const codesOf = (answer: { userErrors?: { code: string }[] }) => answer.userErrors?.map(({ code }) => code);
const active = (more: Parameters<typeof aRelationship>[3] = {}) =>
  aRelationship(api, world.direct.id, world.ownCustomerId, { roleTemplateIds: HELD, ...more });

async function rolesOf(viewer: Who): Promise<unknown> {
  const { data, errors } = await api.run(
    'query ($id: ID!) { customer(id: $id) { effectiveRoles { role { templateId } relationship { id } } } }',
    { id: world.ownCustomerId },
    viewer,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data).customer.effectiveRoles;
}

it('waits half a minute, then gives the members of the group its roles', async () => {
  const { direct, ownCustomerId } = world;
  const relationshipId = await active();
  const { accessAssignment, userErrors, plan } = await assign({ relationshipId });

  expect({ userErrors, plan }).toEqual({ userErrors: [], plan: null });
  expect(accessAssignment).toEqual({
    id: expect.stringMatching(/^gaa_/),
    relationship: { id: relationshipId },
    group: { id: direct.groupId },
    roles: HELD.map((templateId) => ({ templateId })),
    status: 'PENDING',
    createdAt: NOW,
    lastModifiedAt: NOW,
    etag: expect.any(String),
  });
  api.setNow('2026-03-01T08:00:29.999Z');
  await api.settle();
  expect(await rolesOf(direct.adminAgent)).toEqual([]);

  api.setNow('2026-03-01T08:00:30Z');
  await api.settle();
  await api.settle();
  expect(await rolesOf(direct.adminAgent)).toEqual(
    HELD.toSorted().map((templateId) => ({ role: { templateId }, relationship: { id: relationshipId } })),
  );
  const told = { partnerId: direct.id, type: 'gdap.assignment.changed', customerId: ownCustomerId };
  const payload = { relationshipId, groupId: direct.groupId, roleIds: HELD.toSorted().map((templateId) => `rol_${templateId}`) };
  expect(await toldAbout(api, accessAssignment.id)).toEqual([
    { ...told, payload: { ...payload, status: 'PENDING' } },
    { ...told, payload: { ...payload, status: 'ACTIVE' } },
  ]);
});

it('access 7.1: gives no role the relationship does not hold', async () => {
  const relationshipId = await active();
  const before = await everything(api);
  const roleTemplateIds = [ROLES.userAdministrator, ROLES.globalReader];
  expect(await assign({ relationshipId, roleTemplateIds })).toMatchObject({
    accessAssignment: null,
    userErrors: [
      {
        code: 'ROLE_NOT_IN_RELATIONSHIP',
        field: ['input', 'roleTemplateIds'],
        params: [{ name: 'templateId', value: ROLES.globalReader }],
      },
    ],
  });
  expect(codesOf(await assign({ relationshipId, roleTemplateIds: [] }))).toEqual(['ROLE_REQUIRED']);
  const twice = [ROLES.userAdministrator, ROLES.userAdministrator];
  expect(codesOf(await assign({ relationshipId, roleTemplateIds: twice }))).toEqual(['ROLE_DUPLICATE']);
  expect(await everything(api)).toEqual(before);
});

it.each(['PENDING', 'ACTIVE', 'DELETING', 'ERROR'] as const)(
  'access 7.2: is one for each group while it is %s',
  async (status) => {
    const assignments = [anAssignment(api, world.direct.groupId, HELD, { status, createdAt: api.now() })];
    const relationshipId = await active({ assignments });
    const before = await everything(api);
    expect(await assign({ relationshipId })).toMatchObject({
      accessAssignment: null,
      userErrors: [{ code: 'ACCESS_ASSIGNMENT_EXISTS', field: ['input', 'groupId'] }],
    });
    expect(await everything(api)).toEqual(before);
  },
);

it('access 7.2: after the deletion there is a new one, with another id; other groups have theirs', async () => {
  const assignments = [anAssignment(api, world.direct.groupId, HELD, { status: 'DELETED' })];
  const relationshipId = await active({ assignments });
  const { accessAssignment } = await assign({ relationshipId });
  expect(accessAssignment).toMatchObject({ status: 'PENDING', id: expect.not.stringContaining(assignments[0]?.id ?? '') });
  const groupId = await aGroup(api, world.direct.id, 'Tier 2');
  expect(codesOf(await assign({ relationshipId, groupId, roleTemplateIds: [ROLES.userAdministrator] }))).toEqual([]);
});

it.each([
  ['CREATED', 'RELATIONSHIP_NOT_ACTIVE'],
  ['APPROVAL_PENDING', 'RELATIONSHIP_NOT_ACTIVE'],
  ['APPROVED', 'RELATIONSHIP_NOT_ACTIVE'],
  ['ACTIVATING', 'RELATIONSHIP_NOT_ACTIVE'],
  ['EXPIRED', 'RELATIONSHIP_ENDED'],
  ['TERMINATED', 'RELATIONSHIP_ENDED'],
] as const)('access 7.5: in a relationship that is %s is refused with %s', async (status, code) => {
  const undated = code === 'RELATIONSHIP_NOT_ACTIVE' ? { activatedAt: null, endsAt: null } : {};
  const relationshipId = await active({ status, lastModifiedAt: api.now(), ...undated });
  const before = await everything(api);
  expect(await assign({ relationshipId })).toMatchObject({
    userErrors: [{ code, field: ['input', 'relationshipId'], params: [{ name: 'status', value: status }] }],
  });
  expect(await everything(api)).toEqual(before);
});

it('access 7.6: gives a guest in the group nothing', async () => {
  const { direct } = world;
  const guest = aPartnerUser(direct, api.newId('PartnerUser'), ['ADMIN_AGENT'], { isGuest: true });
  const groupId = api.newId('PartnerSecurityGroup');
  const createdAt = api.now();
  const person = { kind: 'USER' as const, userPrincipalName: 'guest@x.example', displayName: 'Guest', isGuest: true, createdAt };
  await record(api, 'access', recordPartnerDirectory, direct.id, {
    users: [{ ...person, id: guest.id, roles: guest.roles }],
    groups: [{ id: groupId, displayName: 'Guests', memberIds: [guest.id], createdAt }],
  });
  await assign({ relationshipId: await active(), groupId });
  api.setNow('2026-03-01T08:01:00Z');
  await api.settle();
  expect(await rolesOf(guest)).toEqual([]);
});

it('is taken away again when the relationship ends before it is set up', async () => {
  const relationshipId = await active({ endsAt: new Date('2026-03-01T08:00:30Z') });
  const { accessAssignment } = await assign({ relationshipId });
  api.setNow('2026-03-01T08:00:30Z');
  await api.settle();
  expect(await toldAbout(api, accessAssignment.id)).toMatchObject([
    { payload: { status: 'PENDING' } },
    { payload: { status: 'DELETED' } },
  ]);
  const before = await everything(api);
  expect(codesOf(await assign({ relationshipId }))).toEqual(['RELATIONSHIP_ENDED']);
  expect(await everything(api)).toEqual(before);
});

it('of two for one group at once one is made', async () => {
  const relationshipId = await active();
  const answers = await Promise.all([assign({ relationshipId }), assign({ relationshipId })]);
  expect(answers.map(codesOf).sort()).toEqual([[], ['ACCESS_ASSIGNMENT_EXISTS']]);
});

it('is planned without being stored, repeated by its key, and refused with a stale etag of the relationship', async () => {
  const relationshipId = await active();
  const before = await everything(api);
  expect(await assign({ relationshipId, dryRun: true })).toMatchObject({
    accessAssignment: null,
    plan: { events: [{ type: 'gdap.assignment.changed', subject: expect.stringMatching(/^gaa_/) }] },
  });
  expect(codesOf(await assign({ relationshipId, ifMatch: 'stale' }))).toEqual(['ETAG_MISMATCH']);
  expect(await everything(api)).toEqual(before);
  const first = await assign({ relationshipId, idempotencyKey: relationshipId });
  expect(await assign({ relationshipId, idempotencyKey: relationshipId })).toEqual(first);
  expect(first.userErrors).toEqual([]);
});

it('another partner finds neither the relationship nor the group', async () => {
  const relationshipId = await active();
  const theirs = await aRelationship(api, world.otherDirect.id, world.sharedCustomerId, { roleTemplateIds: HELD });
  const { adminAgent, groupId } = world.otherDirect;
  const before = await everything(api);
  expect(codesOf(await assign({ relationshipId, groupId }, adminAgent))).toEqual(['GDAP_RELATIONSHIP_NOT_FOUND']);
  expect(codesOf(await assign({ relationshipId: theirs }, adminAgent))).toEqual(['ACCESS_CONTAINER_NOT_FOUND']);
  expect(await everything(api)).toEqual(before);
});

it.each([
  ['nobody', () => undefined, { code: 'UNAUTHENTICATED' }],
  ['a sales agent', () => world.direct.salesAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ['a helpdesk agent', () => world.direct.helpdeskAgent, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ['a global admin', () => world.direct.globalAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
  ['an application', () => world.direct.app, { code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' }],
  ['the customer', () => world.ownCustomerAdmin, { code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' }],
])('is not for %s', async (_who, viewer, extensions) => {
  const input = { relationshipId: await active(), groupId: world.direct.groupId, roleTemplateIds: HELD };
  const before = await everything(api);
  expect(await write(api, 'createGdapAccessAssignment', input, viewer())).toMatchObject({ errors: [{ extensions }] });
  expect(await everything(api)).toEqual(before);
});
