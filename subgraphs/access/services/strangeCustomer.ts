import type { Tx } from '../../shared/Tx.ts';

export type StrangeCustomerRefusal = { readonly code: 'CUSTOMER_NOT_FOUND'; readonly restsOn: 'customers' };

/**
 * Why a customer cannot be chosen for a relationship; null when it can. One the partner knows will do, without a reseller
 * relationship too; no customer always does.
 */
export async function strangeCustomer(
  tx: Tx,
  partnerId: string,
  customerId: string | null,
): Promise<StrangeCustomerRefusal | null> {
  if (customerId === null) return null;
  const [known] = await tx.query<{ found: number }>(
    `SELECT 1 AS found FROM access.customer_fact WHERE partner_id = $1 AND customer_id = $2
     UNION SELECT 1 FROM access.gdap_relationship WHERE partner_id = $1 AND customer_id = $2 AND activated_at IS NOT NULL`,
    [partnerId, customerId],
  );
  return known ? null : { code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' };
}
