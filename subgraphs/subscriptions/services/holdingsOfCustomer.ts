import type { Tx } from '../../shared/Tx.ts';
import type { Holding } from '../domain/holding.ts';

/**
 * What the tenant of a customer holds, from any partner. From here to the end of the transaction nobody else counts the same
 * customer's holdings, so that two purchases at once cannot both pass a limit.
 */
export async function holdingsOfCustomer(tx: Tx, customerId: string): Promise<Holding[]> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`subscriptions holdings ${customerId}`]);
  return tx.query<Holding>(
    `SELECT h.status, h.is_trial AS "isTrial", h.quantity, h.catalog_item_id || ARRAY (
       SELECT same.id FROM subscriptions.catalog_item held
       JOIN subscriptions.catalog_item same ON same.product_key = held.product_key AND same.sku_key = held.sku_key
       WHERE held.id = h.catalog_item_id) AS "itemIds"
     FROM subscriptions.customer_holdings($1) h`,
    [customerId],
  );
}
