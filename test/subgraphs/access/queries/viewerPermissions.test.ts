import { type Api, startApi } from '../../../support/startApi.ts';
import { operator } from '../../../support/viewers.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, ROLES } from '../builders.ts';

const PERMISSIONS = `query ($customerId: ID) {
  viewerPermissions(customerId: $customerId) { permissions effectiveRoles { role { name } } }
}`;

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

/** What of these two subgraphs can be read; the tests of each write know who may write, and the others' own tests know theirs. */
function ours(permissions: unknown): string[] {
  const names: unknown[] = Array.isArray(permissions) ? permissions : [];
  return names.filter(
    (name): name is string =>
      typeof name === 'string' && /^(gdap|customerUsers|partner(Users|Groups)|serviceRequests|support).*\.read$/.test(name),
  );
}

async function heldBy(viewer: Parameters<Api['run']>[2], customerId?: string): Promise<string[]> {
  const { data, errors } = await api.run(
    `query ($customerId: ID) { viewerPermissions(customerId: $customerId) { permissions } }`,
    { customerId },
    viewer,
  );
  expect(errors).toBeUndefined();
  const answered: unknown = data?.viewerPermissions;
  return ours(typeof answered === 'object' && answered !== null && 'permissions' in answered ? answered.permissions : []);
}

describe('access 2.2 and 23', () => {
  it('an admin agent passes the gates of the customers area', async () => {
    expect(await heldBy(world.direct.adminAgent)).toEqual([
      'customerUsers.read',
      'gdap.effectiveRoles.read',
      'gdap.read',
      'partnerGroups.read',
      'serviceRequests.ofCustomers.read',
      'serviceRequests.read',
      'supportTopics.read',
    ]);
  });

  it('a helpdesk agent reads customers and their requests, not GDAP and not users', async () => {
    expect(await heldBy(world.direct.helpdeskAgent)).toEqual([
      'gdap.effectiveRoles.read',
      'partnerGroups.read',
      'serviceRequests.ofCustomers.read',
      'serviceRequests.read',
      'supportTopics.read',
    ]);
  });

  it('a sales agent does not pass the gate of the customers requests', async () => {
    expect(await heldBy(world.direct.salesAgent)).toEqual([
      'gdap.effectiveRoles.read',
      'partnerGroups.read',
      'serviceRequests.read',
      'supportTopics.read',
    ]);
  });

  it('a global admin without an agent role does not enter the customers area', async () => {
    expect(await heldBy(world.direct.globalAdmin)).toEqual(['partnerUsers.read', 'serviceRequests.read', 'supportTopics.read']);
  });

  it('an application holds none that needs a signed-in user', async () => {
    expect(await heldBy(world.direct.app)).toEqual(['supportTopics.read']);
  });

  it('an administrator of a customer reads relationships with the role that approves them', async () => {
    const { ownCustomerAdmin } = world;
    const others = [
      'customerUsers.read',
      'gdap.invitation.read',
      'serviceRequests.ofCustomers.read',
      'serviceRequests.read',
      'supportTopics.read',
    ];

    expect(await heldBy(ownCustomerAdmin)).toEqual([...others.slice(0, 2), 'gdap.read', ...others.slice(2)]);
    expect(await heldBy({ ...ownCustomerAdmin, directoryRoles: [ROLES.relationshipAdministrator] })).toContain('gdap.read');
    expect(await heldBy({ ...ownCustomerAdmin, directoryRoles: [ROLES.userAdministrator] })).toEqual(others);
  });

  it('nobody and the operator hold what is public', async () => {
    expect(await heldBy(undefined)).toEqual(['supportTopics.read']);
    expect(await heldBy(operator)).toEqual(['supportTopics.read']);
  });
});

describe('in the tenant of a customer', () => {
  it('leaves out what no directory role reaches', async () => {
    expect(await heldBy(world.direct.adminAgent, world.ownCustomerId)).not.toContain('customerUsers.read');
  });

  it('names it with a role that reaches, and the role', async () => {
    const { direct, sharedCustomerId } = world;
    await aRelationship(api, direct.id, sharedCustomerId, {
      assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
    });

    const { data } = await api.run(PERMISSIONS, { customerId: sharedCustomerId }, direct.adminAgent);

    expect(data?.viewerPermissions).toEqual({
      permissions: expect.arrayContaining(['customerUsers.read', 'gdap.read']),
      effectiveRoles: [{ role: { name: 'User Administrator' } }],
    });
  });

  it('answers null for a customer that does not exist for the viewer', async () => {
    const { otherDirect, ownCustomerId, sharedCustomerAdmin } = world;
    for (const viewer of [otherDirect.adminAgent, sharedCustomerAdmin, undefined]) {
      const { data, errors } = await api.run(PERMISSIONS, { customerId: ownCustomerId }, viewer);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ viewerPermissions: null });
    }
  });
});
