import { removalRequestEntity } from '../../shared/removals/removalRequestEntity.ts';

export const RemovalRequestEntity = removalRequestEntity('subscriptions');
