import type { NewEvent } from '../../shared/command.ts';
import type { GdapRelationship } from '../domain/gdap.ts';

/** Told on every change, to the partner, whoever made it. */
export function relationshipChanged({ id, partnerId, customerId, status, endsAt }: GdapRelationship): NewEvent {
  return {
    type: 'gdap.relationship.changed',
    subject: id,
    customerId,
    payload: { customerId, status, endsAt: endsAt?.toISOString() ?? null },
    partners: [partnerId],
  };
}

/** A draft was deleted, or a request lapsed: nothing is left of it. */
export function relationshipRemoved({ id, partnerId, customerId, status }: GdapRelationship): NewEvent {
  return {
    type: 'gdap.relationship.removed',
    subject: id,
    customerId,
    payload: { customerId, status },
    partners: [partnerId],
  };
}
