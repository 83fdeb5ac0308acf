import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import type { GdapRelationshipStatus } from '../domain/gdap.ts';
import { allows } from '../domain/gdapLifecycle.ts';
import type { DeleteGdapRelationshipDraftInput } from '../generated/resolvers.ts';
import { relationshipRemoved } from './relationshipChanged.ts';
import { removeRelationship } from './removeRelationship.ts';

export type DeleteGdapRelationshipDraftRefusal =
  | { readonly code: 'ETAG_REQUIRED' }
  | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' }
  | { readonly code: 'RELATIONSHIP_NOT_DELETABLE'; readonly status: GdapRelationshipStatus };

/** Deletes a draft; its name is free again. */
export const deleteGdapRelationshipDraft = command<
  DeleteGdapRelationshipDraftInput,
  { readonly relationship: string },
  DeleteGdapRelationshipDraftRefusal
>({
  name: 'deleteGdapRelationshipDraft',
  async run({ tx }, { relationshipId, ifMatch }) {
    if (ifMatch == null) return refuse({ code: 'ETAG_REQUIRED' });
    const draft = await tx.lock(GdapRelationshipEntity, relationshipId, ifMatch);
    if (!draft) return refuse({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
    if (!allows(draft.status, 'DELETE')) return refuse({ code: 'RELATIONSHIP_NOT_DELETABLE', status: draft.status });
    await removeRelationship(tx, draft);
    return accept({ ids: { relationship: draft.id }, events: [relationshipRemoved(draft)] });
  },
});
