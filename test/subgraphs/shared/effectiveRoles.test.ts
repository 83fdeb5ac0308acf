import { effectiveRoles, type GrantedRoles } from '../../../subgraphs/shared/rules/effectiveRoles.ts';

const now = new Date('2026-03-01T08:00:00Z');
const given: GrantedRoles = {
  groupId: 'grp_1',
  roleIds: ['rol_b', 'rol_a'],
  assignmentStatus: 'ACTIVE',
  relationshipStatus: 'ACTIVE',
  endsAt: new Date('2026-03-01T08:00:00.001Z'),
};
const member = { groupIds: ['grp_0', 'grp_1'], isGuest: false };

it('unites the roles of all assignments that reach the user, each once', () => {
  const other = { ...given, roleIds: ['rol_c', 'rol_a'] };
  expect(effectiveRoles([given, other], member, now)).toEqual(['rol_a', 'rol_b', 'rol_c']);
});

it.each<[string, Partial<GrantedRoles>]>([
  ['at the end of the relationship', { endsAt: now }],
  ['without an end, as before the activation', { endsAt: null }],
  ['of a group without the user', { groupId: 'grp_2' }],
  ['of an assignment that is pending', { assignmentStatus: 'PENDING' }],
  ['of an assignment that is being deleted', { assignmentStatus: 'DELETING' }],
  ['in a relationship that expires', { relationshipStatus: 'EXPIRING' }],
  ['in a relationship that was terminated', { relationshipStatus: 'TERMINATED' }],
])('nothing %s', (_when, more) => {
  expect(effectiveRoles([{ ...given, ...more }], member, now)).toEqual([]);
});

it('nothing reaches a guest', () => {
  expect(effectiveRoles([given], { ...member, isGuest: true }, now)).toEqual([]);
});
