import {
  type RecordGdapRelationshipInput,
  recordGdapRelationship,
} from '../../../../subgraphs/access/services/recordGdapRelationship.ts';
import { system } from '../../../../subgraphs/shared/viewer.ts';
import { type Api, startApi } from '../../../support/startApi.ts';
import { aWorld, type World } from '../../../support/world.ts';
import { aGroup, anAssignment, ROLES } from '../builders.ts';

let api: Api;
let world: World;

beforeAll(async () => {
  api = await startApi();
  world = await aWorld(api);
});
afterAll(() => api.close());

let count = 0;

function anInput(more: Partial<RecordGdapRelationshipInput> = {}): RecordGdapRelationshipInput {
  count += 1;
  return {
    id: api.newId('GdapRelationship'),
    externalId: `external ${count}`,
    customerId: world.ownCustomerId,
    displayName: `Name ${count}`,
    status: 'ACTIVE',
    durationDays: 365,
    autoExtend: false,
    roleTemplateIds: [ROLES.userAdministrator, ROLES.globalReader],
    createdAt: new Date('2025-12-31T00:00:00Z'),
    lastModifiedAt: new Date('2026-01-01T00:00:00Z'),
    activatedAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: new Date('2027-01-01T00:00:00Z'),
    assignments: [],
    ...more,
  };
}

function run(input: RecordGdapRelationshipInput, partnerId = world.direct.id) {
  return api.subgraphs.access.commands.run(recordGdapRelationship, input, {
    viewer: system('test', partnerId),
    now: api.now(),
    newId: api.newId,
  });
}

const refusalsOf = async (input: RecordGdapRelationshipInput, partnerId?: string) => {
  const outcome = await run(input, partnerId);
  return outcome.ok ? [] : outcome.refusals;
};

const stored = (id: string) => api.sql('SELECT * FROM access.gdap_relationship WHERE id = $1', [id]);
const assignmentsOf = (id: string) =>
  api.sql<{ id: string; status: string; role_ids: string[]; version: number; last_modified_at: Date }>(
    'SELECT * FROM access.gdap_access_assignment WHERE relationship_id = $1 ORDER BY id',
    [id],
  );
const eventsAbout = (id: string) =>
  api.sql<{ partner_id: string; type: string; customer_id: string; payload: object }>(
    'SELECT partner_id, type, customer_id, payload FROM access.event WHERE subject = $1 ORDER BY position',
    [id],
  );

it('stores a relationship with its assignments and tells it to the partner', async () => {
  const assignment = anAssignment(api, world.direct.groupId, [ROLES.globalReader]);
  const input = anInput({ assignments: [assignment] });

  const outcome = await run(input);

  expect(outcome).toMatchObject({ ok: true, value: { ids: { relationship: input.id, accessAssignments: [assignment.id] } } });
  expect(await eventsAbout(input.id)).toEqual([
    {
      partner_id: world.direct.id,
      type: 'gdap.relationship.changed',
      customer_id: world.ownCustomerId,
      payload: { customerId: world.ownCustomerId, status: 'ACTIVE', endsAt: '2027-01-01T00:00:00.000Z' },
    },
  ]);
  expect(await eventsAbout(assignment.id)).toEqual([
    {
      partner_id: world.direct.id,
      type: 'gdap.assignment.changed',
      customer_id: world.ownCustomerId,
      payload: {
        relationshipId: input.id,
        groupId: world.direct.groupId,
        roleIds: [`rol_${ROLES.globalReader}`],
        status: 'ACTIVE',
      },
    },
  ]);
});

it('changes nothing and tells nothing when the same is told again, in another order of roles too', async () => {
  const input = anInput({
    assignments: [anAssignment(api, world.direct.groupId, [ROLES.globalReader, ROLES.userAdministrator])],
  });
  await run(input);
  const before = [await stored(input.id), await assignmentsOf(input.id), await eventsAbout(input.id)];

  const [assignment] = input.assignments;
  const reversed = assignment ? [{ ...assignment, roleTemplateIds: assignment.roleTemplateIds.toReversed() }] : [];
  const outcome = await run({ ...input, roleTemplateIds: input.roleTemplateIds.toReversed(), assignments: reversed });

  expect(outcome).toMatchObject({ ok: true, value: { ids: { relationship: input.id, accessAssignments: [] } } });
  expect([await stored(input.id), await assignmentsOf(input.id), await eventsAbout(input.id)]).toEqual(before);
});

it('raises the version of what changed alone, and leaves assignments that are not named', async () => {
  const first = anAssignment(api, world.direct.groupId, [ROLES.globalReader]);
  const second = anAssignment(api, await aGroup(api, world.direct.id, 'Second'), [ROLES.globalReader]);
  const input = anInput({ assignments: [first, second] });
  await run(input);

  await run({ ...input, assignments: [{ ...second, status: 'DELETED' }] });

  expect(await stored(input.id)).toMatchObject([{ version: 1 }]);
  expect(await assignmentsOf(input.id)).toMatchObject([
    { id: first.id, status: 'ACTIVE', version: 1, last_modified_at: new Date('2026-01-01T00:00:00Z') },
    { id: second.id, status: 'DELETED', version: 2, last_modified_at: api.now() },
  ]);
  expect(await eventsAbout(input.id)).toHaveLength(1);
  expect(await eventsAbout(second.id)).toMatchObject([{ payload: { status: 'ACTIVE' } }, { payload: { status: 'DELETED' } }]);
});

it('access 7: a group that was taken out may be assigned anew, under another id', async () => {
  const { groupId } = world.direct;
  const first = anAssignment(api, groupId, [ROLES.globalReader]);
  const input = anInput({ assignments: [first] });
  await run(input);
  const again = anAssignment(api, groupId, [ROLES.globalReader]);

  expect(await refusalsOf({ ...input, assignments: [again] })).toEqual([{ code: 'ACCESS_ASSIGNMENT_EXISTS' }]);
  await run({ ...input, assignments: [{ ...first, status: 'DELETED' }] });
  expect(await refusalsOf({ ...input, assignments: [again] })).toEqual([]);
});

describe('access 4: the name', () => {
  it('is unique within the partner without regard to case, also among ended relationships', async () => {
    const ended = anInput({ displayName: 'Contoso-T1', status: 'TERMINATED' });
    await run(ended);
    const taken = anInput({ displayName: ' contoso-t1 ', customerId: world.sharedCustomerId });

    expect(await refusalsOf(taken)).toEqual([{ code: 'DISPLAY_NAME_TAKEN' }]);
    expect(await stored(taken.id)).toEqual([]);
    expect(await refusalsOf({ ...taken, customerId: world.sharedCustomerId }, world.otherDirect.id)).toEqual([]);
  });
});

describe('refuses, and stores nothing:', () => {
  it.each<[string, () => Partial<RecordGdapRelationshipInput>, object[]]>([
    [
      'all errors of the form together',
      () => ({ displayName: ' ', durationDays: 0, roleTemplateIds: [] }),
      [
        { code: 'DISPLAY_NAME_LENGTH', maximum: 50 },
        { code: 'DURATION_OUT_OF_RANGE', minimum: 1, maximum: 730 },
        { code: 'ROLE_REQUIRED' },
      ],
    ],
    [
      'a role that does not exist',
      () => ({ roleTemplateIds: ['11111111-1111-4111-8111-111111111111'] }),
      [{ code: 'ROLE_NOT_SUPPORTED', templateId: '11111111-1111-4111-8111-111111111111' }],
    ],
    [
      'access 7: a role of an assignment that the relationship does not hold',
      () => ({ assignments: [anAssignment(api, world.direct.groupId, [ROLES.helpdeskAdministrator])] }),
      [{ code: 'ROLE_NOT_IN_RELATIONSHIP', templateId: ROLES.helpdeskAdministrator }],
    ],
    [
      'a group of another partner',
      () => ({ assignments: [anAssignment(api, world.otherDirect.groupId, [ROLES.globalReader])] }),
      [{ code: 'ACCESS_CONTAINER_NOT_FOUND', groupId: expect.stringMatching(/^grp_/) }],
    ],
  ])('%s', async (_what, more, refusals) => {
    const input = anInput(more());

    expect(await refusalsOf(input)).toEqual(refusals);
    expect(await stored(input.id)).toEqual([]);
  });

  it('ids that another partner has', async () => {
    const input = anInput();
    await run(input);

    expect(await refusalsOf({ ...input, externalId: 'another' }, world.otherDirect.id)).toEqual([{ code: 'ID_TAKEN' }]);
    expect(await refusalsOf(anInput({ externalId: input.externalId }), world.otherDirect.id)).toEqual([
      { code: 'EXTERNAL_ID_TAKEN' },
    ]);
    expect(await stored(input.id)).toMatchObject([{ partner_id: world.direct.id, version: 1 }]);
  });

  it('an assignment of another relationship', async () => {
    const assignment = anAssignment(api, world.direct.groupId, [ROLES.globalReader]);
    await run(anInput({ assignments: [assignment] }));
    const input = anInput({ assignments: [assignment] });

    expect(await refusalsOf(input)).toEqual([{ code: 'ID_TAKEN' }]);
    expect(await stored(input.id)).toEqual([]);
  });
});
