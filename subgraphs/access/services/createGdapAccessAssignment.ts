import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { GdapAccessAssignmentEntity, GdapRelationshipEntity, PartnerSecurityGroupEntity } from '../database/entities.ts';
import {
  type AssignmentRefusal,
  type NotInForceRefusal,
  notInForce,
  provisionedAt,
  rolesNotIn,
} from '../domain/accessAssignment.ts';
import { roleIdsOf, templateIdOf } from '../domain/entraRole.ts';
import type { GdapAccessAssignment } from '../domain/gdap.ts';
import { roleListRefusals } from '../domain/relationshipTerms.ts';
import type { CreateGdapAccessAssignmentInput } from '../generated/resolvers.ts';
import { assignmentChanged } from './assignmentChanged.ts';

export type CreateGdapAccessAssignmentRefusal =
  | AssignmentRefusal
  | NotInForceRefusal
  | { readonly code: 'ACCESS_ASSIGNMENT_EXISTS' }
  | { readonly code: 'ACCESS_CONTAINER_NOT_FOUND' }
  | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' };

type Ids = { readonly accessAssignment: string; readonly relationship: string };

/**
 * Gives a group of the partner roles of a relationship. It is set up a little later; until then it gives nobody access. The
 * relationship is held meanwhile, so that it cannot end under the assignment.
 */
export const createGdapAccessAssignment = command<CreateGdapAccessAssignmentInput, Ids, CreateGdapAccessAssignmentRefusal>({
  name: 'createGdapAccessAssignment',
  conflicts: { gdap_access_assignment_once: { code: 'ACCESS_ASSIGNMENT_EXISTS' } },
  async run({ tx, now, newId }, { relationshipId, groupId, roleTemplateIds, ifMatch }) {
    const form = refuseAny(roleListRefusals(roleTemplateIds), null);
    if (!form.ok) return form;
    const relationship = await tx.lock(GdapRelationshipEntity, relationshipId, ifMatch);
    if (!relationship) return refuse({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
    const over = notInForce(relationship, now);
    if (over) return refuse(over);
    const [group] = await tx.find(PartnerSecurityGroupEntity, { id: groupId });
    if (!group) return refuse({ code: 'ACCESS_CONTAINER_NOT_FOUND' });
    const subset = refuseAny(rolesNotIn(roleTemplateIds, relationship.roleIds.map(templateIdOf)), null);
    if (!subset.ok) return subset;

    const assignment: GdapAccessAssignment = {
      id: newId('GdapAccessAssignment'),
      relationshipId,
      groupId,
      partnerId: relationship.partnerId,
      roleIds: roleIdsOf(roleTemplateIds),
      status: 'PENDING',
      createdAt: now,
      lastModifiedAt: now,
      dueAt: provisionedAt(now),
      version: 1,
    };
    await tx.insert(GdapAccessAssignmentEntity, assignment);
    return accept({
      ids: { accessAssignment: assignment.id, relationship: relationshipId },
      events: [assignmentChanged(assignment, relationship.customerId)],
    });
  },
});
