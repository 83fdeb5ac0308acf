import { answerRemoval, removalRequests } from '../../shared/removals/answerRemoval.ts';
import { RemovalRequestEntity } from '../database/RemovalRequestEntity.ts';

/** A partner leaves the support contacts of a customer with the relationship; none are kept here. Its requests stay. */
export const answerRelationshipRemoval = answerRemoval(RemovalRequestEntity, async () => ({ answer: 'CONFIRMED' }));

export const removals = removalRequests('support', answerRelationshipRemoval);
