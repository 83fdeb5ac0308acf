import { type CommandInput, command } from '../../shared/command.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Tx } from '../../shared/Tx.ts';
import { upsert } from '../../shared/upsert.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { GdapAccessAssignmentEntity, GdapRelationshipEntity } from '../database/entities.ts';
import { type AssignmentRefusal, assignmentRefusals, provisionedAt } from '../domain/accessAssignment.ts';
import { roleIdsOf } from '../domain/entraRole.ts';
import type {
  GdapAccessAssignment,
  GdapAccessAssignmentStatus,
  GdapRelationship,
  GdapRelationshipStatus,
} from '../domain/gdap.ts';
import { dueAfter } from '../domain/gdapLifecycle.ts';
import { type RelationshipRefusal, relationshipRefusals } from '../domain/recordedRelationship.ts';
import { assignmentChanged } from './assignmentChanged.ts';
import { relationshipChanged } from './relationshipChanged.ts';
import { sorted } from './sorted.ts';
import { type UnknownRoleRefusal, unknownRoles } from './unknownRoles.ts';

export interface RecordGdapRelationshipInput extends CommandInput {
  readonly id: string;
  readonly externalId: string;
  readonly customerId: string | null;
  readonly displayName: string;
  readonly status: GdapRelationshipStatus;
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly roleTemplateIds: readonly string[];
  readonly createdAt: Date;
  readonly lastModifiedAt: Date;
  readonly activatedAt: Date | null;
  readonly endsAt: Date | null;
  readonly assignments: readonly AssignmentInput[];
}

interface AssignmentInput {
  readonly id: string;
  readonly groupId: string;
  readonly roleTemplateIds: readonly string[];
  readonly status: GdapAccessAssignmentStatus;
  readonly createdAt: Date;
}

export type RecordGdapRelationshipRefusal =
  | RelationshipRefusal
  | AssignmentRefusal
  | UnknownRoleRefusal
  | { readonly code: 'ACCESS_CONTAINER_NOT_FOUND'; readonly groupId: string }
  | { readonly code: 'ACCESS_ASSIGNMENT_EXISTS' }
  | { readonly code: 'DISPLAY_NAME_TAKEN' }
  | { readonly code: 'EXTERNAL_ID_TAKEN' }
  | { readonly code: 'ID_TAKEN' };

type Ids = { readonly relationship: string; readonly accessAssignments: readonly string[] };

/**
 * Takes in a relationship with its access assignments as they stand; from there the clock moves them on as it does its own.
 * Assignments that are not named stay as they are.
 * Answers with the assignments that changed.
 */
export const recordGdapRelationship = command<RecordGdapRelationshipInput, Ids, RecordGdapRelationshipRefusal>({
  name: 'recordGdapRelationship',
  conflicts: {
    gdap_relationship_pk: { code: 'ID_TAKEN' },
    gdap_relationship_external: { code: 'EXTERNAL_ID_TAKEN' },
    gdap_relationship_name: { code: 'DISPLAY_NAME_TAKEN' },
    gdap_access_assignment_pk: { code: 'ID_TAKEN' },
    gdap_access_assignment_once: { code: 'ACCESS_ASSIGNMENT_EXISTS' },
  },
  async run({ tx, viewer, now }, { assignments, ...terms }) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const checked = await check(tx, partnerId, terms, assignments);
    if (!checked.ok) return checked;

    const relationship: GdapRelationship = {
      id: terms.id,
      externalId: terms.externalId,
      partnerId,
      customerId: terms.customerId,
      displayName: terms.displayName.trim(),
      nameKey: nameKey(terms.displayName),
      status: terms.status,
      durationDays: terms.durationDays,
      autoExtend: terms.autoExtend,
      roleIds: roleIdsOf(terms.roleTemplateIds),
      createdAt: terms.createdAt,
      lastModifiedAt: terms.lastModifiedAt,
      activatedAt: terms.activatedAt,
      endsAt: terms.endsAt,
      dueAt: dueAfter(terms.status, terms.lastModifiedAt),
      version: 1,
    };
    const events = (await upsert(tx, GdapRelationshipEntity, relationship)) ? [relationshipChanged(relationship)] : [];
    const accessAssignments: string[] = [];
    for (const assignment of sorted(assignments)) {
      const recorded = await recordAssignment(tx, relationship, assignment, now);
      if (!recorded.ok) return recorded;
      if (!recorded.value) continue;
      accessAssignments.push(assignment.id);
      events.push(assignmentChanged(recorded.value, relationship.customerId));
    }
    return accept({ ids: { relationship: relationship.id, accessAssignments }, events });
  },
});

async function check(
  tx: Tx,
  partnerId: string,
  terms: Omit<RecordGdapRelationshipInput, 'assignments'>,
  assignments: readonly AssignmentInput[],
): Promise<Decision<null, RecordGdapRelationshipRefusal>> {
  const form = refuseAny<null, RecordGdapRelationshipRefusal>(
    [
      ...relationshipRefusals(terms),
      ...assignments.flatMap(({ roleTemplateIds }) => assignmentRefusals(roleTemplateIds, terms.roleTemplateIds)),
      ...(await unknownRoles(tx, terms.roleTemplateIds)),
    ],
    null,
  );
  if (!form.ok) return form;
  const groups = await tx.query<{ id: string }>(
    'SELECT id FROM access.partner_security_group WHERE partner_id = $1 AND id = ANY ($2)',
    [partnerId, assignments.map(({ groupId }) => groupId)],
  );
  const missing = assignments.find(({ groupId }) => !groups.some(({ id }) => id === groupId));
  return missing ? refuse({ code: 'ACCESS_CONTAINER_NOT_FOUND', groupId: missing.groupId }) : accept(null);
}

/** Answers the assignment when it was written, null when it stands so already. Relationship and group of one never change. */
async function recordAssignment(
  tx: Tx,
  relationship: GdapRelationship,
  told: AssignmentInput,
  now: Date,
): Promise<Decision<GdapAccessAssignment | null, RecordGdapRelationshipRefusal>> {
  const { id, groupId, status, createdAt } = told;
  const { id: relationshipId, partnerId } = relationship;
  const roleIds = roleIdsOf(told.roleTemplateIds);
  const dueAt = status === 'PENDING' ? provisionedAt(createdAt) : null;
  const stored = await tx.lock(GdapAccessAssignmentEntity, id);
  if (!stored) {
    const lastModifiedAt = createdAt;
    const made = { id, relationshipId, groupId, partnerId, roleIds, status, createdAt, lastModifiedAt, dueAt, version: 1 };
    await tx.insert(GdapAccessAssignmentEntity, made);
    return accept(made);
  }
  if (stored.relationshipId !== relationshipId || stored.groupId !== groupId) return refuse({ code: 'ID_TAKEN' });
  if (stored.status === status && stored.roleIds.join() === roleIds.join()) return accept(null);
  const changed = { ...stored, roleIds, status, lastModifiedAt: now, dueAt };
  await tx.save(GdapAccessAssignmentEntity, changed);
  return accept(changed);
}
