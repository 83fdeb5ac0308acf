import { answerRemoval, removalRequests } from '../../shared/removals/answerRemoval.ts';
import { RemovalRequestEntity } from '../database/RemovalRequestEntity.ts';

/**
 * Delegated administration that comes with a reseller relationship ends with it; none is kept here. GDAP is a relationship of
 * its own and stays.
 */
export const answerRelationshipRemoval = answerRemoval(RemovalRequestEntity, async () => ({ answer: 'CONFIRMED' }));

export const removals = removalRequests('access', answerRelationshipRemoval);
