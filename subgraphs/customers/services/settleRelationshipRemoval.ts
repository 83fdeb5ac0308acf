import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { job } from '../../shared/jobs.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { RelationshipRemovalEntity } from '../database/removalEntities.ts';
import { settleRemoval } from '../domain/relationshipRemoval.ts';
import { endWithRelationship } from './endWithRelationship.ts';
import { moveRelationship } from './moveRelationship.ts';
import { takeTurn } from './takeTurn.ts';

export interface SettleRelationshipRemovalInput extends CommandInput {
  readonly removalId: string;
}

/**
 * Ends a removal once all who have a say in it agreed or one refused: the relationship is gone, with what a partner has alone
 * through it, or it is what it was.
 */
export const settleRelationshipRemoval = command<
  SettleRelationshipRemovalInput,
  { readonly customer: string },
  { readonly code: 'NOT_DUE' }
>({
  name: 'settleRelationshipRemoval',
  async run({ tx, now }, { removalId }) {
    const [known] = await tx.find(RelationshipRemovalEntity, { id: removalId });
    if (!known) return refuse({ code: 'NOT_DUE' });
    const { partnerId, customerId } = known;
    await takeTurn(tx, customerId);
    const standing = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const removal = await tx.lock(RelationshipRemovalEntity, { partnerId, id: removalId });
    if (!standing || !removal) return refuse({ code: 'NOT_DUE' });
    const settled = settleRemoval(removal, standing, now);
    if (!settled.ok) return settled;

    const { removal: closed, relationship } = settled.value;
    await tx.save(RelationshipRemovalEntity, closed);
    if (relationship === null) return accept({ ids: { customer: customerId }, events: [] });
    const { partners, events } = await moveRelationship(tx, relationship, now);
    const ended = closed.outcome === 'REMOVED' ? await endWithRelationship(tx, relationship, now) : [];
    const about = { subject: customerId, customerId, partners };
    return accept({
      ids: { customer: customerId },
      events: [
        ...events,
        ...ended,
        closed.outcome === 'REMOVED'
          ? { ...about, type: 'relationship.removed', payload: { removalId } }
          : {
              ...about,
              type: 'relationship.removal.reverted',
              payload: { removalId, refusedBy: closed.refusedBy, blockerCodes: closed.blockerCodes },
            },
      ],
    });
  },
});

/** Due as soon as the last answer is in. */
export const relationshipRemovals = job(
  'relationshipRemovals',
  'customers.claim_relationship_removals',
  settleRelationshipRemoval,
  ({ id }, idempotencyKey) => ({ removalId: id, idempotencyKey }),
);
