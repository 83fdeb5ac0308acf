import { notInForce, provision, provisionedAt } from '../../../../subgraphs/access/domain/accessAssignment.ts';
import type {
  GdapAccessAssignment,
  GdapAccessAssignmentStatus,
  GdapRelationship,
  GdapRelationshipStatus,
} from '../../../../subgraphs/access/domain/gdap.ts';

const NOW = new Date('2026-03-01T00:00:00Z');

const relationship: GdapRelationship = {
  id: 'gdap_1',
  externalId: 'external',
  partnerId: 'par_1',
  customerId: 'cus_1',
  displayName: 'Contoso',
  nameKey: 'contoso',
  status: 'ACTIVE',
  durationDays: 365,
  autoExtend: false,
  roleIds: ['rol_1'],
  createdAt: NOW,
  lastModifiedAt: NOW,
  activatedAt: NOW,
  endsAt: new Date('2027-03-01T00:00:00Z'),
  dueAt: null,
  version: 1,
};
const assignment: GdapAccessAssignment = {
  id: 'gaa_1',
  relationshipId: 'gdap_1',
  groupId: 'grp_1',
  partnerId: 'par_1',
  roleIds: ['rol_1'],
  status: 'PENDING',
  createdAt: NOW,
  lastModifiedAt: NOW,
  dueAt: provisionedAt(NOW),
  version: 1,
};

it.each<readonly [GdapRelationshipStatus, string | null]>([
  ['CREATED', 'RELATIONSHIP_NOT_ACTIVE'],
  ['APPROVAL_PENDING', 'RELATIONSHIP_NOT_ACTIVE'],
  ['APPROVED', 'RELATIONSHIP_NOT_ACTIVE'],
  ['ACTIVATING', 'RELATIONSHIP_NOT_ACTIVE'],
  ['ACTIVE', null],
  ['EXPIRING', 'RELATIONSHIP_ENDED'],
  ['EXPIRED', 'RELATIONSHIP_ENDED'],
  ['TERMINATION_REQUESTED', 'RELATIONSHIP_ENDED'],
  ['TERMINATING', 'RELATIONSHIP_ENDED'],
  ['TERMINATED', 'RELATIONSHIP_ENDED'],
])('access 7: a relationship that is %s answers an assignment with %s', (status, code) => {
  expect(notInForce({ ...relationship, status }, NOW)?.code ?? null).toBe(code);
});

it('an active relationship is in force up to its end', () => {
  expect(notInForce(relationship, new Date('2027-02-28T23:59:59.999Z'))).toBeNull();
  expect(notInForce(relationship, new Date('2027-03-01T00:00:00Z'))).toEqual({ code: 'RELATIONSHIP_ENDED', status: 'ACTIVE' });
});

it('an assignment is set up half a minute later, and in force where its relationship is', () => {
  expect(provisionedAt(NOW)).toEqual(new Date('2026-03-01T00:00:30Z'));
  const at = new Date('2026-03-01T00:00:31Z');
  const set = { lastModifiedAt: at, dueAt: null };
  expect(provision(assignment, relationship, at)).toEqual({ ok: true, value: { ...assignment, ...set, status: 'ACTIVE' } });
  expect(provision(assignment, { ...relationship, status: 'TERMINATED' }, at)).toEqual({
    ok: true,
    value: { ...assignment, ...set, status: 'DELETED' },
  });
});

it.each<GdapAccessAssignmentStatus>(['ACTIVE', 'DELETING', 'DELETED', 'ERROR'])('one that is %s is not set up', (status) => {
  expect(provision({ ...assignment, status }, relationship, NOW)).toEqual({
    ok: false,
    refusals: [{ code: 'ACCESS_ASSIGNMENT_NOT_PENDING', status }],
  });
});
