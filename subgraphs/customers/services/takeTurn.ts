import type { Tx } from '../../shared/Tx.ts';

/** Waits for other transactions that record the same object, so that two that both find nothing do not both insert it. */
export async function takeTurn(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`customers ${id}`]);
}
