import { EntitySchema } from 'typeorm';
import type { SubgraphName } from '../ids.ts';
import type { RemovalRequest } from './RemovalRequest.ts';

/** The table of a subgraph that `createRemovalRequests` makes. */
export function removalRequestEntity(schema: SubgraphName): EntitySchema<RemovalRequest> {
  return new EntitySchema<RemovalRequest>({
    name: 'RemovalRequest',
    schema,
    tableName: 'removal_request',
    columns: {
      partnerId: { name: 'partner_id', type: 'text', primary: true },
      id: { type: 'text', primary: true },
      customerId: { name: 'customer_id', type: 'text' },
      answer: { type: 'text', nullable: true },
      dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    },
  });
}
