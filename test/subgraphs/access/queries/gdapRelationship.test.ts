import { anonymous, type Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aGroup, anAssignment, aRelationship, ROLES } from '../builders.ts';

const RELATIONSHIP = `query ($id: ID!) {
  gdapRelationship(id: $id) {
    id displayName status durationDays autoExtend requestedRoles { name } customer { id }
    createdAt lastModifiedAt activatedAt endsAt
    accessAssignments { id status createdAt roles { name } group { id displayName } }
  }
}`;
const BY_NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function idSeenBy(viewer: Viewer, id: string): Promise<unknown> {
  const { data, errors } = await api.run('query ($id: ID!) { gdapRelationship(id: $id) { id } }', { id }, viewer);
  expect(errors).toBeUndefined();
  return data?.gdapRelationship;
}

it('shows a relationship with its roles by name and its assignments, oldest first and without deleted ones', async () => {
  const { direct, ownCustomerId } = world;
  const roleTemplateIds = [ROLES.userAdministrator, ROLES.helpdeskAdministrator];
  const otherGroupId = await aGroup(api, direct.id, 'Tier 2');
  const newer = anAssignment(api, otherGroupId, [ROLES.userAdministrator], { createdAt: new Date('2026-01-04T00:00:00Z') });
  const older = anAssignment(api, direct.groupId, roleTemplateIds, { createdAt: new Date('2026-01-03T00:00:00Z') });
  const deleted = anAssignment(api, direct.groupId, [ROLES.userAdministrator], { status: 'DELETED' });
  const id = await aRelationship(api, direct.id, ownCustomerId, {
    displayName: 'Contoso-T1',
    roleTemplateIds,
    assignments: [newer, older, deleted],
  });

  const { data, errors } = await api.run(RELATIONSHIP, { id }, direct.adminAgent);

  expect(errors).toBeUndefined();
  const roles = [{ name: 'Helpdesk Administrator' }, { name: 'User Administrator' }];
  expect(data?.gdapRelationship).toEqual({
    id,
    displayName: 'Contoso-T1',
    status: 'ACTIVE',
    durationDays: 365,
    autoExtend: false,
    requestedRoles: roles,
    customer: { id: ownCustomerId },
    createdAt: '2025-12-31T00:00:00.000Z',
    lastModifiedAt: '2026-01-01T00:00:00.000Z',
    activatedAt: '2026-01-01T00:00:00.000Z',
    endsAt: '2027-01-01T00:00:00.000Z',
    accessAssignments: [
      {
        id: older.id,
        status: 'ACTIVE',
        createdAt: '2026-01-03T00:00:00.000Z',
        roles,
        group: { id: direct.groupId, displayName: 'Tier 1' },
      },
      {
        id: newer.id,
        status: 'ACTIVE',
        createdAt: '2026-01-04T00:00:00.000Z',
        roles: [{ name: 'User Administrator' }],
        group: { id: otherGroupId, displayName: 'Tier 2' },
      },
    ],
  });
});

it('shows a draft without customer and dates to the partner that wrote it', async () => {
  const { direct } = world;
  const id = await aRelationship(api, direct.id, null, { status: 'CREATED', activatedAt: null, endsAt: null });

  const { data } = await api.run(RELATIONSHIP, { id }, direct.adminAgent);

  expect(data?.gdapRelationship).toMatchObject({ status: 'CREATED', customer: null, activatedAt: null, endsAt: null });
});

describe('role gates', () => {
  let id: string;

  beforeAll(async () => {
    id = await aRelationship(api, world.direct.id, world.sharedCustomerId);
  });

  it('refuses nobody as unauthenticated', async () => {
    const { data, errors } = await api.run(RELATIONSHIP, { id }, anonymous);

    expect(data).toEqual({ gdapRelationship: null });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a sales agent', () => world.direct.salesAgent, { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] }],
    ['a helpdesk agent', () => world.direct.helpdeskAgent, { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] }],
    ['access 2.2: a global admin', () => world.direct.globalAdmin, { reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] }],
    ['access 18: an application', () => world.direct.app, { reason: 'APP_ONLY_NOT_SUPPORTED' }],
    ['the operator', () => operator, { reason: 'ROLE_REQUIRED' }],
    [
      'an admin agent without multifactor authentication',
      () => ({ ...world.direct.adminAgent, mfa: false }),
      { reason: 'MFA_REQUIRED' },
    ],
    [
      'access 5: a user administrator of the customer',
      () => ({ ...world.sharedCustomerAdmin, directoryRoles: [ROLES.userAdministrator] }),
      { reason: 'APPROVER_ROLE_REQUIRED', anyOfRoles: [ROLES.globalAdministrator, ROLES.relationshipAdministrator] },
    ],
  ])('refuses %s', async (_who, viewer, extensions) => {
    const { data, errors } = await api.run(RELATIONSHIP, { id }, viewer());

    expect(data).toEqual({ gdapRelationship: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', ...extensions });
  });

  it('does not exist for another partner of the same customer, by field and by node', async () => {
    const { otherDirect, reseller, direct } = world;

    expect(await idSeenBy(otherDirect.adminAgent, id)).toBeNull();
    expect(await idSeenBy(reseller.adminAgent, id)).toBeNull();
    expect((await api.run(BY_NODE, { id }, otherDirect.adminAgent)).data?.node).toBeNull();
    expect((await api.run(BY_NODE, { id }, direct.adminAgent)).data?.node).toEqual({ __typename: 'GdapRelationship', id });
  });
});

describe('an administrator of the customer', () => {
  it.each(['APPROVAL_PENDING', 'ACTIVE', 'EXPIRED', 'TERMINATED'] as const)('sees a relationship that is %s', async (status) => {
    const { direct, ownCustomerId, ownCustomerAdmin } = world;
    const dates = status === 'APPROVAL_PENDING' ? { activatedAt: null, endsAt: null } : {};
    const id = await aRelationship(api, direct.id, ownCustomerId, { status, ...dates });

    expect(await idSeenBy(ownCustomerAdmin, id)).toEqual({ id });
    expect(await idSeenBy({ ...ownCustomerAdmin, directoryRoles: [ROLES.relationshipAdministrator] }, id)).toEqual({ id });
  });

  it('access 4: does not see one before the partner has asked for approval', async () => {
    const { direct, ownCustomerId, ownCustomerAdmin } = world;
    const id = await aRelationship(api, direct.id, ownCustomerId, { status: 'CREATED', activatedAt: null, endsAt: null });

    expect(await idSeenBy(ownCustomerAdmin, id)).toBeNull();
    expect(await idSeenBy(direct.adminAgent, id)).toEqual({ id });
  });

  it('does not see those of another customer', async () => {
    const { direct, ownCustomerId, sharedCustomerAdmin } = world;
    const id = await aRelationship(api, direct.id, ownCustomerId);

    expect(await idSeenBy(sharedCustomerAdmin, id)).toBeNull();
  });

  it('sees no groups of the partner: the list of assignments is empty, without an error', async () => {
    const { direct, ownCustomerId, ownCustomerAdmin } = world;
    const assignment = anAssignment(api, direct.groupId, [ROLES.userAdministrator]);
    const id = await aRelationship(api, direct.id, ownCustomerId, { assignments: [assignment] });

    const { data, errors } = await api.run(RELATIONSHIP, { id }, ownCustomerAdmin);

    expect(errors).toBeUndefined();
    expect(data?.gdapRelationship).toMatchObject({ id, accessAssignments: [] });
    expect((await api.run(BY_NODE, { id: assignment.id }, ownCustomerAdmin)).data?.node).toBeNull();
    expect((await api.run(BY_NODE, { id: assignment.id }, direct.adminAgent)).data?.node).toEqual({
      __typename: 'GdapAccessAssignment',
      id: assignment.id,
    });
  });
});

it('has another etag once anything of it changed', async () => {
  const { direct, ownCustomerId } = world;
  const ETAG = 'query ($id: ID!) { gdapRelationship(id: $id) { etag } }';
  const externalId = 'a6d9ac1e-5f0d-4f3e-9a75-7a2a0a7f5b11-0d4c0f0e-9d1c-4d53-a9d0-1f6a53f4b6de';
  const id = await aRelationship(api, direct.id, ownCustomerId, { externalId });
  const { data: before } = await api.run(ETAG, { id }, direct.adminAgent);
  await aRelationship(api, direct.id, ownCustomerId, { id, externalId });
  const { data: same } = await api.run(ETAG, { id }, direct.adminAgent);
  await aRelationship(api, direct.id, ownCustomerId, { id, externalId, autoExtend: true });
  const { data: after } = await api.run(ETAG, { id }, direct.adminAgent);

  expect(same).toEqual(before);
  expect(after).not.toEqual(before);
});
