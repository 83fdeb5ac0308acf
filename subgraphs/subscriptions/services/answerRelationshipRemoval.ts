import { answerRemoval, removalRequests } from '../../shared/removals/answerRemoval.ts';
import { removalBlockers } from '../../shared/rules/removalBlockers.ts';
import { CustomerGateEntity, SubscriptionEntity } from '../database/entities.ts';
import { RemovalRequestEntity } from '../database/RemovalRequestEntity.ts';
import { soldFactsOf } from '../domain/soldFacts.ts';

/**
 * Whether anything is sold that stands against the end of the relationship. Whoever sells holds the gate, so what was sold before
 * it closed is seen here, and nothing is sold after.
 */
export const answerRelationshipRemoval = answerRemoval(RemovalRequestEntity, async (tx, { partnerId, customerId }, now) => {
  const gate = await tx.lock(CustomerGateEntity, { partnerId, customerId });
  if (gate?.relationship !== 'REMOVING') return { answer: 'OVERTAKEN' };
  const sold = await tx.find(SubscriptionEntity, { partnerId, customerId });
  const blockers = removalBlockers(sold.map(soldFactsOf), now);
  return blockers.length > 0 ? { answer: 'REFUSED', blockers } : { answer: 'CONFIRMED' };
});

export const removals = removalRequests('subscriptions', answerRelationshipRemoval);
