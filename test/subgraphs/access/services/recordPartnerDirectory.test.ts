import {
  type RecordPartnerDirectoryInput,
  recordPartnerDirectory,
} from '../../../../subgraphs/access/services/recordPartnerDirectory.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { aPartner, type TestPartner } from '../../../support/builders.ts';
import { type Api, startApi } from '../../../support/startApi.ts';

let api: Api;
let partner: TestPartner;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  partner = await aPartner(api, 'DIRECT_BILL');
});
afterAll(() => api.close());

type User = RecordPartnerDirectoryInput['users'][number];

function aPerson(more: Partial<User> = {}): User {
  const id = more.id ?? api.newId('PartnerUser');
  const createdAt = new Date('2026-01-01T00:00:00Z');
  return { id, kind: 'USER', userPrincipalName: id, displayName: id, roles: ['ADMIN_AGENT'], isGuest: false, createdAt, ...more };
}

function aTeam(memberIds: readonly string[], displayName = 'Team') {
  return { id: api.newId('PartnerSecurityGroup'), displayName, memberIds, createdAt: new Date('2026-01-01T00:00:00Z') };
}

function run(input: Partial<RecordPartnerDirectoryInput>, partnerId = partner.id) {
  return api.subgraphs.access.commands.run(
    recordPartnerDirectory,
    { users: [], groups: [], ...input },
    { viewer: system('test', partnerId), now: api.now(), newId: api.newId },
  );
}

const membersOf = async (groupId: string) => {
  const rows = await api.sql<{ user_id: string }>(
    'SELECT user_id FROM access.partner_security_group_member WHERE group_id = $1 ORDER BY user_id',
    [groupId],
  );
  return rows.map(({ user_id }) => user_id);
};
const events = () =>
  api.sql<{ type: string; subject: string; payload: object }>(
    'SELECT type, subject, payload FROM access.event WHERE partner_id = $1 ORDER BY position',
    [partner.id],
  );

it('stores users and groups with their members, and tells what changed in one event', async () => {
  const [first, second] = [aPerson(), aPerson({ roles: ['SALES_AGENT', 'ADMIN_AGENT'] })];
  const team = aTeam([second.id, first.id, first.id]);

  const outcome = await run({ users: [second, first], groups: [team] });

  const changed = { userIds: [first.id, second.id], groupIds: [team.id] };
  expect(outcome).toMatchObject({ ok: true, value: { ids: changed } });
  expect(await membersOf(team.id)).toEqual([first.id, second.id]);
  const people = { displayNames: [first.displayName, second.displayName], kinds: [first.kind, second.kind] };
  expect(await events()).toEqual([
    { type: 'partnerDirectory.recorded', subject: partner.id, payload: { ...changed, ...people } },
  ]);
});

it('changes nothing and tells nothing when the same is told again', async () => {
  const person = aPerson({ roles: ['ADMIN_AGENT', 'SALES_AGENT'] });
  const team = aTeam([person.id]);
  await run({ users: [person], groups: [team] });

  const outcome = await run({ users: [{ ...person, roles: ['SALES_AGENT', 'ADMIN_AGENT'] }], groups: [team] });

  expect(outcome).toMatchObject({ ok: true, value: { ids: { userIds: [], groupIds: [] } } });
  expect(await events()).toHaveLength(1);
  expect(await api.sql('SELECT version FROM access.partner_user WHERE id = $1', [person.id])).toEqual([{ version: 1 }]);
});

it('takes the members as all there are: who is missing left the group', async () => {
  const [stays, leaves, joins] = [aPerson(), aPerson(), aPerson()];
  const team = aTeam([stays.id, leaves.id]);
  const other = aTeam([leaves.id], 'Other');
  await run({ users: [stays, leaves, joins], groups: [team, other] });

  const outcome = await run({ groups: [{ ...team, memberIds: [stays.id, joins.id] }] });

  expect(outcome).toMatchObject({ ok: true, value: { ids: { userIds: [], groupIds: [team.id] } } });
  expect(await membersOf(team.id)).toEqual([stays.id, joins.id]);
  expect(await membersOf(other.id)).toEqual([leaves.id]);
});

it('refuses a member that the partner does not have, and stores nothing', async () => {
  const stranger = aPerson();
  await run({ users: [stranger] }, (await aPartner(api, 'DIRECT_BILL')).id);
  const person = aPerson();
  const team = aTeam([person.id, stranger.id]);

  const outcome = await run({ users: [person], groups: [team] });

  expect(outcome).toEqual({
    ok: false,
    refusals: [{ code: 'GROUP_MEMBER_NOT_FOUND', groupId: team.id, userIds: [stranger.id] }],
  });
  expect(await api.sql('SELECT id FROM access.partner_user WHERE id = $1', [person.id])).toEqual([]);
  expect(await events()).toMatchObject([{ type: 'command.refused' }]);
});

it.each([
  ['an empty name', '  '],
  ['a name of 257 characters', 'x'.repeat(257)],
])('access 7: refuses a group with %s', async (_what, displayName) => {
  expect(await run({ groups: [aTeam([], displayName)] })).toEqual({
    ok: false,
    refusals: [{ code: 'DISPLAY_NAME_LENGTH', maximum: 256 }],
  });
  expect(await run({ groups: [aTeam([], 'x'.repeat(256))] })).toMatchObject({ ok: true });
});

it('refuses the id of a user of another partner, which stays as it was', async () => {
  const person = aPerson({ roles: ['SALES_AGENT'] });
  await run({ users: [person] }, (await aPartner(api, 'DIRECT_BILL')).id);

  const outcome = await run({ users: [{ ...person, roles: ['ADMIN_AGENT'] }] });

  expect(outcome).toEqual({ ok: false, refusals: [{ code: 'ID_TAKEN' }] });
  expect(await api.sql('SELECT roles FROM access.partner_user WHERE id = $1', [person.id])).toEqual([{ roles: ['SALES_AGENT'] }]);
});
