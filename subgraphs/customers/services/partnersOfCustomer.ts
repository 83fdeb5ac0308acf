import type { Tx } from '../../shared/Tx.ts';

/** Everybody who is told a shared fact of a customer; none when the caller has nothing to do with it. */
export async function partnersOfCustomer(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx.query<{ partnerId: string }>('SELECT partner_id AS "partnerId" FROM customers.partners_of_customer($1)', [
    customerId,
  ]);
  return rows.map(({ partnerId }) => partnerId);
}
