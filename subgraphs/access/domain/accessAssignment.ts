import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { GdapAccessAssignment, GdapAccessAssignmentStatus, GdapRelationship, GdapRelationshipStatus } from './gdap.ts';
import { type RoleListRefusal, roleListRefusals } from './relationshipTerms.ts';

export type AssignmentRefusal = RoleListRefusal | RoleNotInRelationship;

export type RoleNotInRelationship = { readonly code: 'ROLE_NOT_IN_RELATIONSHIP'; readonly templateId: string };

export type NotInForceRefusal =
  | { readonly code: 'RELATIONSHIP_NOT_ACTIVE'; readonly status: GdapRelationshipStatus }
  | { readonly code: 'RELATIONSHIP_ENDED'; readonly status: GdapRelationshipStatus };

/** What the clock does to an assignment that waits; every other state has a reason to stay. */
export type ProvisioningRefusal = { readonly code: 'ACCESS_ASSIGNMENT_NOT_PENDING'; readonly status: GdapAccessAssignmentStatus };

const NOT_YET: readonly GdapRelationshipStatus[] = ['CREATED', 'APPROVAL_PENDING', 'APPROVED', 'ACTIVATING'];
const PROVISIONING_SECONDS = 30;

/**
 * What is wrong with the roles of an assignment in a relationship; empty when nothing is.
 * Source: delegatedAdminAccessAssignment resource type.
 */
export function assignmentRefusals(
  templateIds: readonly string[],
  relationshipTemplateIds: readonly string[],
): AssignmentRefusal[] {
  return [...roleListRefusals(templateIds), ...rolesNotIn(templateIds, relationshipTemplateIds)];
}

/** The roles of an assignment are some or all of the relationship's. */
export function rolesNotIn(templateIds: readonly string[], relationshipTemplateIds: readonly string[]): RoleNotInRelationship[] {
  const foreign = templateIds.filter((templateId) => !relationshipTemplateIds.includes(templateId));
  return foreign.map((templateId) => ({ code: 'ROLE_NOT_IN_RELATIONSHIP', templateId }));
}

/**
 * Why no group can be assigned in a relationship now; null when one can. One whose end has come is over, though the clock has not
 * taken it down yet.
 * Source: Create accessAssignments.
 */
export function notInForce({ status, endsAt }: GdapRelationship, now: Date): NotInForceRefusal | null {
  if (NOT_YET.includes(status)) return { code: 'RELATIONSHIP_NOT_ACTIVE', status };
  return status === 'ACTIVE' && endsAt !== null && now < endsAt ? null : { code: 'RELATIONSHIP_ENDED', status };
}

/** When an assignment that was made at an instant is set up. */
export function provisionedAt(since: Date): Date {
  return new Date(since.getTime() + PROVISIONING_SECONDS * 1000);
}

/** Puts a pending assignment in force; where its relationship is over by then, there is nothing to assign any more. */
export function provision(
  assignment: GdapAccessAssignment,
  relationship: GdapRelationship,
  now: Date,
): Decision<GdapAccessAssignment, ProvisioningRefusal> {
  const { status } = assignment;
  if (status !== 'PENDING') return refuse({ code: 'ACCESS_ASSIGNMENT_NOT_PENDING', status });
  const reached = notInForce(relationship, now) ? 'DELETED' : 'ACTIVE';
  return accept({ ...assignment, status: reached, lastModifiedAt: now, dueAt: null });
}
