import { recordPartnerDirectory } from '../../../../subgraphs/access/services/recordPartnerDirectory.ts';
import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer, record } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aPartnerUser } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, ROLES } from '../builders.ts';

const EFFECTIVE = `query ($id: ID!) {
  customer(id: $id) { effectiveRoles { role { name } relationship { id } group { id displayName } } }
}`;
const NAMES = `query ($id: ID!) { customer(id: $id) { effectiveRoles { role { name } } } }`;

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

async function freshCustomer(): Promise<string> {
  const id = await aCustomer(api, world.direct);
  await api.settle();
  return id;
}

async function namesFor(customerId: string, viewer: Viewer): Promise<unknown> {
  const { data, errors } = await api.run(NAMES, { id: customerId }, viewer);
  expect(errors).toBeUndefined();
  return data?.customer;
}

const roles = (...names: string[]) => ({ effectiveRoles: names.map((name) => ({ role: { name } })) });

describe('access 2.3', () => {
  it('a direct member of the assigned group in an active relationship holds the roles of the assignment', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    const relationshipId = await aRelationship(api, direct.id, customerId, {
      roleTemplateIds: [ROLES.helpdeskAdministrator, ROLES.userAdministrator],
      assignments: [anAssignment(api, direct.groupId, [ROLES.helpdeskAdministrator])],
    });

    const { data, errors } = await api.run(EFFECTIVE, { id: customerId }, direct.adminAgent);

    expect(errors).toBeUndefined();
    expect(data?.customer).toEqual({
      effectiveRoles: [
        {
          role: { name: 'Helpdesk Administrator' },
          relationship: { id: relationshipId },
          group: { id: direct.groupId, displayName: 'Tier 1' },
        },
      ],
    });
  });

  it('table, row 5: an admin agent outside the assigned groups holds nothing', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    await aRelationship(api, direct.id, customerId, {
      assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
    });
    const outsider = aPartnerUser(direct, api.newId('PartnerUser'), ['ADMIN_AGENT']);

    expect(await namesFor(customerId, outsider)).toEqual(roles());
    expect(await namesFor(customerId, direct.helpdeskAgent)).toEqual(roles('User Administrator'));
  });

  it('table, row 6: without a relationship nobody holds anything', async () => {
    expect(await namesFor(await freshCustomer(), world.direct.adminAgent)).toEqual(roles());
  });

  it('example 3: an assignment that is pending gives nothing', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    const relationshipId = api.newId('GdapRelationship');
    const assignment = anAssignment(api, direct.groupId, [ROLES.userAdministrator], { status: 'PENDING' });
    await aRelationship(api, direct.id, customerId, { id: relationshipId, assignments: [assignment] });

    expect(await namesFor(customerId, direct.adminAgent)).toEqual(roles());
  });

  it.each(['APPROVAL_PENDING', 'EXPIRED', 'TERMINATION_REQUESTED', 'TERMINATED'] as const)(
    'a relationship that is %s gives nothing, whatever its assignments say',
    async (status) => {
      const { direct } = world;
      const customerId = await freshCustomer();
      const dates = status === 'APPROVAL_PENDING' ? { activatedAt: null, endsAt: null } : {};
      await aRelationship(api, direct.id, customerId, {
        status,
        ...dates,
        assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
      });

      expect(await namesFor(customerId, direct.adminAgent)).toEqual(roles());
    },
  );

  it('a relationship reaches until its last millisecond and not at the instant it ends', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    await aRelationship(api, direct.id, customerId, {
      assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
    });
    const before = api.now().toISOString();

    api.setNow('2026-12-31T23:59:59.999Z');
    expect(await namesFor(customerId, direct.adminAgent)).toEqual(roles('User Administrator'));
    api.setNow('2027-01-01T00:00:00.000Z');
    expect(await namesFor(customerId, direct.adminAgent)).toEqual(roles());
    api.setNow(before);
  });

  it('access 7: a guest of the partner tenant in the group holds nothing', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    const guestId = api.newId('PartnerUser');
    const groupId = api.newId('PartnerSecurityGroup');
    const createdAt = api.now();
    await record(api, 'access', recordPartnerDirectory, direct.id, {
      users: [
        {
          id: guestId,
          kind: 'USER',
          userPrincipalName: 'guest_elsewhere.example#EXT#@partner.example',
          displayName: 'Guest',
          roles: ['HELPDESK_AGENT'],
          isGuest: true,
          createdAt,
        },
      ],
      groups: [{ id: groupId, displayName: 'Guests and others', memberIds: [guestId, direct.salesAgent.id], createdAt }],
    });
    await aRelationship(api, direct.id, customerId, { assignments: [anAssignment(api, groupId, [ROLES.userAdministrator])] });
    const guest = aPartnerUser(direct, guestId, ['HELPDESK_AGENT'], { isGuest: true, groupIds: [groupId] });

    expect(await namesFor(customerId, guest)).toEqual(roles());
    expect(await namesFor(customerId, direct.salesAgent)).toEqual(roles('User Administrator'));
  });

  it('unites the roles of all assignments, role by role and way by way', async () => {
    const { direct } = world;
    const customerId = await freshCustomer();
    const roleTemplateIds = [ROLES.helpdeskAdministrator, ROLES.userAdministrator];
    const first = await aRelationship(api, direct.id, customerId, {
      roleTemplateIds,
      assignments: [anAssignment(api, direct.groupId, roleTemplateIds)],
    });
    const second = await aRelationship(api, direct.id, customerId, {
      assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
    });

    const { data } = await api.run(EFFECTIVE, { id: customerId }, direct.adminAgent);

    const group = { id: direct.groupId, displayName: 'Tier 1' };
    expect(data?.customer).toEqual({
      effectiveRoles: [
        { role: { name: 'Helpdesk Administrator' }, relationship: { id: first }, group },
        { role: { name: 'User Administrator' }, relationship: { id: first }, group },
        { role: { name: 'User Administrator' }, relationship: { id: second }, group },
      ],
    });
  });
});

it('holds for one partner alone: another partner of the same customer has what its own relationships give', async () => {
  const { direct, otherDirect, sharedCustomerId } = world;
  await aRelationship(api, direct.id, sharedCustomerId, {
    assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
  });

  expect(await namesFor(sharedCustomerId, direct.adminAgent)).toEqual(roles('User Administrator'));
  expect(await namesFor(sharedCustomerId, otherDirect.adminAgent)).toEqual(roles());
});

it('shows the relationship to those alone who may read GDAP relationships', async () => {
  const { direct } = world;
  const customerId = await freshCustomer();
  await aRelationship(api, direct.id, customerId, {
    assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
  });

  const { data, errors } = await api.run(EFFECTIVE, { id: customerId }, direct.helpdeskAgent);

  expect(data?.customer).toEqual({
    effectiveRoles: [
      { role: { name: 'User Administrator' }, relationship: null, group: { id: direct.groupId, displayName: 'Tier 1' } },
    ],
  });
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['customer', 'effectiveRoles', 0, 'relationship'],
      extensions: expect.objectContaining({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED', requiredRoles: ['ADMIN_AGENT'] }),
    }),
  ]);
});

it('is not for an administrator of the customer, nor for an application', async () => {
  const { direct, ownCustomerId, ownCustomerAdmin } = world;
  const byAdmin = await api.run(NAMES, { id: ownCustomerId }, ownCustomerAdmin);
  const byApp = await api.run(NAMES, { id: ownCustomerId }, direct.app);

  expect(byAdmin.data?.customer).toEqual({ effectiveRoles: null });
  expect(byAdmin.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_REQUIRED' });
  expect(byApp.data?.customer).toEqual({ effectiveRoles: null });
  expect(byApp.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'APP_ONLY_NOT_SUPPORTED' });
});

it('costs one statement for all customers of a page, and one for the roles', async () => {
  const { direct } = world;
  const LIST = 'query { customers(first: 20) { nodes { effectiveRoles { role { id } } } } }';
  await api.run(LIST, {}, direct.adminAgent);
  api.statements();

  const { data } = await api.run(LIST, {}, direct.adminAgent);

  expect(data).toMatchObject({ customers: { nodes: expect.arrayContaining([expect.anything(), expect.anything()]) } });
  expect(api.statements().filter((sql) => sql.includes('access.'))).toHaveLength(2);
});
