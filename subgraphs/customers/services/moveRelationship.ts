import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import type { CustomerRelationship } from '../domain/customer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

export interface MovedRelationship {
  /** The partner, and the reseller below it whose relationship went the same way. */
  readonly partners: readonly string[];
  /** The standing facts of both, for the other subgraphs. */
  readonly events: readonly NewEvent[];
}

/**
 * Stores a relationship in its new state, and that of the reseller below it. The customer is held, so that no shared fact changes
 * between the telling and the commit.
 */
export async function moveRelationship(tx: Tx, relationship: CustomerRelationship, now: Date): Promise<MovedRelationship> {
  const { partnerId, customerId } = relationship;
  await tx.save(CustomerRelationshipEntity, relationship);
  const below = await tx.query<{ partnerId: string }>(
    'SELECT f.partner_id AS "partnerId" FROM customers.follow_provider($1, $2) f ORDER BY 1',
    [customerId, now],
  );
  const customer = await tx.lock(CustomerEntity, customerId);
  if (!customer) throw new Error(`The customer ${customerId} of ${partnerId} is not on record.`);
  const partners = [partnerId, ...below.map((reseller) => reseller.partnerId)];
  return { partners, events: await standingFactsTold(tx, customer, partners) };
}
