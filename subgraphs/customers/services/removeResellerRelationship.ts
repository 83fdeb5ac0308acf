import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { RelationshipRemovalEntity } from '../database/removalEntities.ts';
import {
  checkRemoval,
  newRemoval,
  type RemovalFormRefusal,
  type RemovalStateRefusal,
  removalForm,
} from '../domain/relationshipRemoval.ts';
import type { RemoveResellerRelationshipInput } from '../generated/resolvers.ts';
import { moveRelationship } from './moveRelationship.ts';
import { removalFacts } from './removalFacts.ts';
import { takeTurn } from './takeTurn.ts';

export type RemoveRelationshipRefusal = { readonly code: 'CUSTOMER_NOT_FOUND' } | RemovalFormRefusal | RemovalStateRefusal;

/**
 * Begins to remove a reseller relationship: from here on the other subgraphs are asked, and sell nothing more once they know. What
 * comes of it, `settleRelationshipRemoval` decides.
 */
export const removeResellerRelationship = command<
  RemoveResellerRelationshipInput,
  { readonly customer: string },
  RemoveRelationshipRefusal
>({
  name: 'removeResellerRelationship',
  freshFrom: ['subscriptions'],
  async run({ tx, now, viewer }, { customerId, goodFaithAttestation, ifMatch }) {
    const form = removalForm(goodFaithAttestation, ifMatch ?? null);
    if (!form.ok) return form;
    const partnerId = partnerOf(viewer);
    if (partnerId === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    await takeTurn(tx, customerId);
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId }, form.value.ifMatch);
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const checked = checkRemoval(relationship, await removalFacts(tx, partnerId, customerId), now);
    if (!checked.ok) return checked;

    const removal = newRemoval(newObjectId(), relationship, now);
    await tx.insert(RelationshipRemovalEntity, removal);
    const { events } = await moveRelationship(tx, { ...relationship, state: 'REMOVING', since: now }, now);
    return accept({
      ids: { customer: customerId },
      events: [
        ...events,
        {
          type: 'relationship.removal.requested',
          subject: customerId,
          customerId,
          payload: { removalId: removal.id },
          partners: [partnerId],
        },
      ],
    });
  },
});
