import { type RecordCustomerUsersInput, recordCustomerUsers } from '../../../../subgraphs/access/services/recordCustomerUsers.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { aCustomer } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { anAssignment, aRelationship, aUser, ROLES } from '../builders.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

function run(customerId: string, users: RecordCustomerUsersInput['users'], partnerId = world.direct.id) {
  const input: RecordCustomerUsersInput = { customerId, users };
  return api.subgraphs.access.commands.run(recordCustomerUsers, input, {
    viewer: system('test', partnerId),
    now: api.now(),
    newId: api.newId,
  });
}

const stored = (id: string) =>
  api.sql<{ display_name: string; usage_location: string; directory_role_ids: string[]; version: number }>(
    'SELECT display_name, usage_location, directory_role_ids, version FROM access.customer_user WHERE id = $1',
    [id],
  );
const eventsAbout = (id: string) =>
  api.sql<{ partner_id: string; type: string; customer_id: string; payload: object }>(
    'SELECT partner_id, type, customer_id, payload FROM access.event WHERE subject = $1 ORDER BY position',
    [id],
  );

it('stores users, the country in upper case, and tells of each without its name', async () => {
  const { direct, ownCustomerId } = world;
  const user = aUser(api, ' Dana ', {
    userPrincipalName: 'dana@own.onmicrosoft.com',
    usageLocation: 'cz',
    directoryRoleTemplateIds: [ROLES.globalReader, ROLES.globalReader],
  });

  const outcome = await run(ownCustomerId, [user]);

  expect(outcome).toMatchObject({ ok: true, value: { ids: { users: [user.id] } } });
  expect(await stored(user.id)).toEqual([
    { display_name: 'Dana', usage_location: 'CZ', directory_role_ids: [`rol_${ROLES.globalReader}`], version: 1 },
  ]);
  expect(await eventsAbout(user.id)).toEqual([
    {
      partner_id: direct.id,
      type: 'customerUser.recorded',
      customer_id: ownCustomerId,
      payload: { state: 'ACTIVE', signInBlocked: false, usageLocation: 'CZ', isAdmin: true },
    },
  ]);
});

it('changes nothing and tells nothing when the same is told again; a change raises the version', async () => {
  const { ownCustomerId } = world;
  const [same, other] = [aUser(api, 'Same'), aUser(api, 'Other')];
  await run(ownCustomerId, [same, other]);

  const outcome = await run(ownCustomerId, [same, { ...other, signInBlocked: true }]);

  expect(outcome).toMatchObject({ ok: true, value: { ids: { users: [other.id] } } });
  expect(await stored(same.id)).toMatchObject([{ version: 1 }]);
  expect(await stored(other.id)).toMatchObject([{ version: 2 }]);
  expect(await eventsAbout(same.id)).toHaveLength(1);
  expect(await eventsAbout(other.id)).toHaveLength(2);
});

it('knows a customer that came in a moment ago, before the log was read', async () => {
  const customerId = await aCustomer(api, world.direct);

  expect(await run(customerId, [aUser(api, 'Early')])).toMatchObject({ ok: true });
});

it('refuses a customer the partner has nothing to do with, unless it administers it', async () => {
  const { otherDirect, ownCustomerId } = world;
  const user = aUser(api, 'Reached');

  expect(await run(ownCustomerId, [user], otherDirect.id)).toEqual({
    ok: false,
    refusals: [{ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' }],
  });
  expect(await stored(user.id)).toEqual([]);
  await aRelationship(api, otherDirect.id, ownCustomerId, {
    assignments: [anAssignment(api, otherDirect.groupId, [ROLES.userAdministrator])],
  });
  expect(await run(ownCustomerId, [user], otherDirect.id)).toMatchObject({ ok: true });
});

it('access 12: a sign-in name is unique in the customer among live users, without regard to case', async () => {
  const { ownCustomerId, sharedCustomerId } = world;
  const gone = aUser(api, 'Gone', { userPrincipalName: 'taken@own.onmicrosoft.com' });
  await run(ownCustomerId, [gone]);
  const taken = aUser(api, 'New', { userPrincipalName: 'Taken@own.onmicrosoft.com' });

  expect(await run(ownCustomerId, [taken])).toEqual({ ok: false, refusals: [{ code: 'USER_PRINCIPAL_NAME_TAKEN' }] });
  expect(await run(sharedCustomerId, [aUser(api, 'Far', { userPrincipalName: taken.userPrincipalName })])).toMatchObject({
    ok: true,
  });
  await run(ownCustomerId, [{ ...gone, state: 'INACTIVE', deletedAt: api.now() }]);
  expect(await run(ownCustomerId, [taken])).toMatchObject({ ok: true });
});

it('refuses all errors of all users together, and stores none of them', async () => {
  const good = aUser(api, 'Good');
  const outcome = await run(world.ownCustomerId, [
    good,
    aUser(api, ' ', { userPrincipalName: 'dana.@own.onmicrosoft.com' }),
    aUser(api, 'Bad', { userPrincipalName: 'bad@own.onmicrosoft.com', usageLocation: 'CZE', directoryRoleTemplateIds: ['none'] }),
  ]);

  expect(outcome).toEqual({
    ok: false,
    refusals: [
      { code: 'USER_PRINCIPAL_NAME_INVALID', userPrincipalName: 'dana.@own.onmicrosoft.com' },
      { code: 'DISPLAY_NAME_REQUIRED', userPrincipalName: 'dana.@own.onmicrosoft.com' },
      { code: 'USAGE_LOCATION_INVALID', userPrincipalName: 'bad@own.onmicrosoft.com' },
      { code: 'ROLE_NOT_SUPPORTED', templateId: 'none' },
    ],
  });
  expect(await stored(good.id)).toEqual([]);
});

it('refuses ids that are in use elsewhere', async () => {
  const { ownCustomerId, sharedCustomerId } = world;
  const user = aUser(api, 'First');
  await run(ownCustomerId, [user]);

  expect(await run(sharedCustomerId, [user])).toEqual({ ok: false, refusals: [{ code: 'ID_TAKEN' }] });
  expect(await run(sharedCustomerId, [user], world.otherDirect.id)).toEqual({ ok: false, refusals: [{ code: 'ID_TAKEN' }] });
  expect(await run(ownCustomerId, [aUser(api, 'Second', { objectId: user.objectId })])).toEqual({
    ok: false,
    refusals: [{ code: 'OBJECT_ID_TAKEN' }],
  });
});
