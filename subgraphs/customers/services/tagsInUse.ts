import type { Tx } from '../../shared/Tx.ts';
import type { TagInUse } from '../domain/tag.ts';
import { takeTurn } from './takeTurn.ts';

/** All tags of a partner, at most a few hundred; held until the end, so that of two that add the last one possible one is refused. */
export async function tagsInUse(tx: Tx, partnerId: string): Promise<TagInUse[]> {
  await takeTurn(tx, `tags of ${partnerId}`);
  return tx.query<TagInUse>(
    `SELECT t.key, t.name, t.customer_count AS "customerCount" FROM customers.tag t WHERE t.partner_id = $1 ORDER BY t.key`,
    [partnerId],
  );
}
