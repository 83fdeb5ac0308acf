import { type RoleListRefusal, roleListRefusals } from './recordedRelationship.ts';

export type AssignmentRefusal = RoleListRefusal | { readonly code: 'ROLE_NOT_IN_RELATIONSHIP'; readonly templateId: string };

/**
 * What is wrong with the roles of an assignment in a relationship; empty when nothing is.
 * Source: delegatedAdminAccessAssignment resource type.
 */
export function assignmentRefusals(
  templateIds: readonly string[],
  relationshipTemplateIds: readonly string[],
): AssignmentRefusal[] {
  const foreign = templateIds.filter((templateId) => !relationshipTemplateIds.includes(templateId));
  return [
    ...roleListRefusals(templateIds),
    ...foreign.map((templateId) => ({ code: 'ROLE_NOT_IN_RELATIONSHIP' as const, templateId })),
  ];
}
