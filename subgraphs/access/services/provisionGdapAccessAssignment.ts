import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { GdapAccessAssignmentEntity, GdapRelationshipEntity } from '../database/entities.ts';
import { type ProvisioningRefusal, provision } from '../domain/accessAssignment.ts';
import { assignmentChanged } from './assignmentChanged.ts';

export interface ProvisionGdapAccessAssignmentInput extends CommandInput {
  readonly accessAssignmentId: string;
}

export type ProvisionGdapAccessAssignmentRefusal =
  | ProvisioningRefusal
  | { readonly code: 'ACCESS_ASSIGNMENT_NOT_FOUND' }
  | { readonly code: 'NOT_DUE' };

/** Puts an assignment in force when its time has come. Like every write it holds the relationship before the assignment. */
export const provisionGdapAccessAssignment = command<
  ProvisionGdapAccessAssignmentInput,
  { readonly accessAssignment: string },
  ProvisionGdapAccessAssignmentRefusal
>({
  name: 'provisionGdapAccessAssignment',
  async run({ tx, now }, { accessAssignmentId }) {
    const [known] = await tx.find(GdapAccessAssignmentEntity, { id: accessAssignmentId });
    const relationship = known && (await tx.lock(GdapRelationshipEntity, known.relationshipId));
    const assignment = relationship && (await tx.lock(GdapAccessAssignmentEntity, accessAssignmentId));
    if (!assignment) return refuse({ code: 'ACCESS_ASSIGNMENT_NOT_FOUND' });
    if (assignment.dueAt === null || now < assignment.dueAt) return refuse({ code: 'NOT_DUE' });
    const provisioned = provision(assignment, relationship, now);
    if (!provisioned.ok) return provisioned;
    await tx.save(GdapAccessAssignmentEntity, provisioned.value);
    return accept({
      ids: { accessAssignment: assignment.id },
      events: [assignmentChanged(provisioned.value, relationship.customerId)],
    });
  },
});
