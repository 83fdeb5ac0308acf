import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { checkRemoval, type RemovalStateRefusal } from '../domain/relationshipRemoval.ts';
import { removalFacts } from './removalFacts.ts';

export interface RelationshipRemovalCheckInput extends CommandInput {
  readonly customerId: string;
}

/** Asks the rule of the removal without removing anything, on facts as fresh as those of the removal; run as a dry run alone. */
export const relationshipRemovalCheck = command<
  RelationshipRemovalCheckInput,
  { readonly customer: string },
  { readonly code: 'CUSTOMER_NOT_FOUND' } | RemovalStateRefusal
>({
  name: 'resellerRelationshipRemovalCheck',
  freshFrom: ['subscriptions'],
  async run({ tx, now, viewer }, { customerId }) {
    const partnerId = partnerOf(viewer);
    if (partnerId === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const [relationship] = await tx.find(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const checked = checkRemoval(relationship, await removalFacts(tx, partnerId, customerId), now);
    return checked.ok ? accept({ ids: { customer: customerId }, events: [] }) : checked;
  },
});
