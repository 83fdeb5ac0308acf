import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import { type ActionRefusal, activate, allows } from '../domain/gdapLifecycle.ts';
import { relationshipChanged, relationshipRemoved } from './relationshipChanged.ts';
import { removeRelationship } from './removeRelationship.ts';

export interface AdvanceGdapRelationshipInput extends CommandInput {
  readonly relationshipId: string;
}

export type AdvanceGdapRelationshipRefusal =
  | ActionRefusal
  | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' }
  | { readonly code: 'NOT_DUE' };

/** What the clock does to a relationship: an unanswered request lapses, an approved one is set up. */
export const advanceGdapRelationship = command<
  AdvanceGdapRelationshipInput,
  { readonly relationship: string },
  AdvanceGdapRelationshipRefusal
>({
  name: 'advanceGdapRelationship',
  async run({ tx, now }, { relationshipId }) {
    const relationship = await tx.lock(GdapRelationshipEntity, relationshipId);
    if (!relationship) return refuse({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
    const { id, status, dueAt } = relationship;
    if (dueAt === null || now < dueAt) return refuse({ code: 'NOT_DUE' });
    if (allows(status, 'LAPSE')) {
      await removeRelationship(tx, relationship);
      return accept({ ids: { relationship: id }, events: [relationshipRemoved(relationship)] });
    }
    const activated = activate(relationship, now);
    if (!activated.ok) return activated;
    await tx.save(GdapRelationshipEntity, activated.value);
    return accept({ ids: { relationship: id }, events: [relationshipChanged(activated.value)] });
  },
});
