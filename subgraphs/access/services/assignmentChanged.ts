import type { NewEvent } from '../../shared/command.ts';
import type { GdapAccessAssignment } from '../domain/gdap.ts';

/** Told on every change of an assignment; `customerId` is that of its relationship. */
export function assignmentChanged(
  { id, partnerId, relationshipId, groupId, roleIds, status }: GdapAccessAssignment,
  customerId: string | null,
): NewEvent {
  return {
    type: 'gdap.assignment.changed',
    subject: id,
    customerId,
    payload: { relationshipId, groupId, roleIds, status },
    partners: [partnerId],
  };
}
