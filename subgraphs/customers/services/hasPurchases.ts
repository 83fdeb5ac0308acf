import { ENDED_STATUSES } from '../../shared/rules/removalBlockers.ts';
import type { Tx } from '../../shared/Tx.ts';
import { BUYING_CUSTOMERS } from '../database/buyingCustomers.ts';

/** Whether a customer holds what any partner sold it. It may lag behind the sale. */
export async function hasPurchases(tx: Tx, customerId: string): Promise<boolean> {
  return (await tx.query(BUYING_CUSTOMERS, [[customerId], ENDED_STATUSES])).length > 0;
}
