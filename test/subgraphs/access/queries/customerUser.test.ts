import type { Viewer } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, aUser, ROLES, someUsers } from '../builders.ts';

const USER = `query ($id: ID!) {
  customerUser(id: $id) {
    id customer { id } objectId userPrincipalName displayName firstName lastName
    usageLocation signInBlocked isAdmin state createdAt
  }
}`;
const BY_NODE = 'query ($id: ID!) { node(id: $id) { __typename ... on CustomerUser { displayName } } }';

let api: Api;
let world: World;
let dana: string;
let deleted: string;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
  const { direct, sharedCustomerId } = world;
  await aRelationship(api, direct.id, sharedCustomerId, {
    assignments: [anAssignment(api, direct.groupId, [ROLES.userAdministrator])],
  });
  [dana = '', deleted = ''] = await someUsers(api, direct.id, sharedCustomerId, [
    aUser(api, 'Dana', {
      objectId: '3c9f3a38-7a3f-4c5e-9d44-2f4a4d8f7c01',
      userPrincipalName: "Dana.O'Neil@shared.onmicrosoft.com",
      firstName: 'Dana',
      lastName: "O'Neil",
      usageLocation: 'CZ',
      directoryRoleTemplateIds: [ROLES.globalReader],
    }),
    aUser(api, 'Gone', { state: 'INACTIVE', deletedAt: new Date('2026-02-20T00:00:00Z') }),
  ]);
});
afterAll(() => api.close());

const refused = async (id: string, viewer: Viewer) => {
  const { data, errors } = await api.run('query ($id: ID!) { customerUser(id: $id) { id } }', { id }, viewer);
  expect(data).toEqual({ customerUser: null });
  return errors?.[0]?.extensions;
};

it('shows one user to an admin agent whom a reading role reaches', async () => {
  const { data, errors } = await api.run(USER, { id: dana }, world.direct.adminAgent);

  expect(errors).toBeUndefined();
  expect(data?.customerUser).toEqual({
    id: dana,
    customer: { id: world.sharedCustomerId },
    objectId: '3c9f3a38-7a3f-4c5e-9d44-2f4a4d8f7c01',
    userPrincipalName: "Dana.O'Neil@shared.onmicrosoft.com",
    displayName: 'Dana',
    firstName: 'Dana',
    lastName: "O'Neil",
    usageLocation: 'CZ',
    signInBlocked: false,
    isAdmin: true,
    state: 'ACTIVE',
    createdAt: '2026-01-01T00:00:00.000Z',
  });
});

it('shows a deleted user by its id', async () => {
  const { data } = await api.run(
    'query ($id: ID!) { customerUser(id: $id) { state } }',
    { id: deleted },
    world.direct.adminAgent,
  );

  expect(data?.customerUser).toEqual({ state: 'INACTIVE' });
});

it('access 2.1, check 8: refuses another partner of the customer whom no role reaches, by field and by node', async () => {
  const { otherDirect } = world;
  const { data, errors } = await api.run(BY_NODE, { id: dana }, otherDirect.adminAgent);

  expect(await refused(dana, otherDirect.adminAgent)).toMatchObject({
    reason: 'GDAP_ROLE_REQUIRED',
    anyOfRoles: ['Directory Readers', 'Global Reader', 'User Administrator'],
  });
  expect(data).toEqual({ node: null });
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'GDAP_ROLE_REQUIRED' });
});

it('access 2.1, check 6: does not exist for a customer and for a partner that have nothing to do with it', async () => {
  const { ownCustomerAdmin, direct, otherDirect, ownCustomerId } = world;
  const [stranger = ''] = await someUsers(api, direct.id, ownCustomerId, [aUser(api, 'Stranger')]);

  expect(await refused(dana, ownCustomerAdmin)).toBeUndefined();
  expect(await refused(stranger, otherDirect.adminAgent)).toBeUndefined();
  expect(await refused('usr_nobody', direct.adminAgent)).toBeUndefined();
});

it('access 2.3, example 4: a global admin without agent role is refused by its role, and no GDAP check runs', async () => {
  api.statements();

  expect(await refused(dana, world.direct.globalAdmin)).toMatchObject({
    reason: 'ROLE_REQUIRED',
    requiredRoles: ['ADMIN_AGENT'],
  });
  expect(api.statements()).toEqual([]);
});

it('access 2.3, example 5: an application is refused', async () => {
  expect(await refused(dana, world.direct.app)).toMatchObject({ reason: 'APP_ONLY_NOT_SUPPORTED' });
});

it('access 2.3, example 6: a user without multifactor authentication is refused', async () => {
  expect(await refused(dana, { ...world.direct.adminAgent, mfa: false })).toMatchObject({ reason: 'MFA_REQUIRED' });
});

it('reads the own user as an administrator of the customer', async () => {
  const { data } = await api.run(BY_NODE, { id: dana }, world.sharedCustomerAdmin);

  expect(data?.node).toEqual({ __typename: 'CustomerUser', displayName: 'Dana' });
});

it('is reached by a partner that administers the customer without a reseller relationship, until that ends', async () => {
  const { otherDirect, direct, ownCustomerId } = world;
  const [id = ''] = await someUsers(api, direct.id, ownCustomerId, [aUser(api, 'Administered')]);
  const more = { id: 'gdap_admin_only', externalId: 'admin-only', displayName: 'Admin only' };
  const assignments = [anAssignment(api, otherDirect.groupId, [ROLES.directoryReaders])];
  const terms = { ...more, roleTemplateIds: [ROLES.directoryReaders], assignments };

  await aRelationship(api, otherDirect.id, ownCustomerId, terms);
  const { data } = await api.run('query ($id: ID!) { customerUser(id: $id) { displayName } }', { id }, otherDirect.adminAgent);
  expect(data?.customerUser).toEqual({ displayName: 'Administered' });

  await aRelationship(api, otherDirect.id, ownCustomerId, { ...terms, status: 'TERMINATED' });
  expect(await refused(id, otherDirect.adminAgent)).toBeUndefined();
});
