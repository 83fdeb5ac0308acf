import type { EntityManager } from 'typeorm';
import type { FeedEvent } from '../feed.ts';
import type { SubgraphName } from '../ids.ts';

/** Keeps a `relationship.removal.requested` of the customers subgraph, so that its answer is due; twice is once. */
export async function keepRemovalRequest(
  manager: EntityManager,
  schema: SubgraphName,
  { customerId, payload, occurredAt }: FeedEvent,
  partnerId: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.removal_request (partner_id, id, customer_id, due_at)
     VALUES ($1, $2::jsonb ->> 'removalId', $3, $4) ON CONFLICT DO NOTHING`,
    [partnerId, payload, customerId, occurredAt],
  );
}
