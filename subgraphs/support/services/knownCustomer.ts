import type { Tx } from '../../shared/Tx.ts';
import { CustomerFactEntity, SubscriptionFactEntity } from '../database/entities.ts';
import type { CustomerFact } from '../domain/facts.ts';

/** How the caller's partner stands to a customer; null when nothing is known of it. */
export async function knownCustomer(tx: Tx, customerId: string): Promise<CustomerFact | null> {
  const [known] = await tx.find(CustomerFactEntity, { customerId });
  return known ?? null;
}

/** Customer of a subscription that the caller's partner sold; null when nothing is known of it. */
export async function customerOfSubscription(tx: Tx, subscriptionId: string): Promise<string | null> {
  const [known] = await tx.find(SubscriptionFactEntity, { subscriptionId });
  return known?.customerId ?? null;
}
