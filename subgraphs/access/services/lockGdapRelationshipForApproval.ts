import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import { type ActionRefusal, lockForApproval } from '../domain/gdapLifecycle.ts';
import type { LockGdapRelationshipForApprovalInput } from '../generated/resolvers.ts';
import { relationshipChanged } from './relationshipChanged.ts';

export type LockGdapRelationshipRefusal = ActionRefusal | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' };

/** Asks for the customer's approval: the invitation can be sent, and nothing of the relationship changes any more. */
export const lockGdapRelationshipForApproval = command<
  LockGdapRelationshipForApprovalInput,
  { readonly relationship: string },
  LockGdapRelationshipRefusal
>({
  name: 'lockGdapRelationshipForApproval',
  async run({ tx, now }, { relationshipId, ifMatch }) {
    const draft = await tx.lock(GdapRelationshipEntity, relationshipId, ifMatch);
    if (!draft) return refuse({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
    const locked = lockForApproval(draft, now);
    if (!locked.ok) return locked;
    await tx.save(GdapRelationshipEntity, locked.value);
    return accept({ ids: { relationship: draft.id }, events: [relationshipChanged(locked.value)] });
  },
});
