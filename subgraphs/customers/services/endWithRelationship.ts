import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { CustomerRelationship } from '../domain/customer.ts';
import { endPurchasePermissions } from './endPurchasePermissions.ts';
import { endUsageBudget } from './endUsageBudget.ts';

/** Takes back what one partner had alone with a customer through the relationship that ended; the events of it. */
export async function endWithRelationship(
  tx: Tx,
  { partnerId, customerId }: CustomerRelationship,
  now: Date,
): Promise<NewEvent[]> {
  return [
    ...(await endPurchasePermissions(tx, partnerId, customerId)),
    ...(await endUsageBudget(tx, partnerId, customerId, now)),
  ];
}
