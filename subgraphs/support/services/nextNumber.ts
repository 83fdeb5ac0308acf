import type { Tx } from '../../shared/Tx.ts';

/** The next visible number of a partner's requests, such as `SR-000123`. Who else asks waits for the end of the transaction. */
export async function nextNumber(tx: Tx, partnerId: string): Promise<string> {
  const [row] = await tx.query<{ value: string }>(
    `INSERT INTO support.counter AS c (partner_id, name, value) VALUES ($1, 'service_request', 1)
     ON CONFLICT (partner_id, name) DO UPDATE SET value = c.value + 1 RETURNING c.value::text AS value`,
    [partnerId],
  );
  if (!row) throw new Error(`The counter of ${partnerId} did not answer.`);
  return `SR-${row.value.padStart(6, '0')}`;
}
