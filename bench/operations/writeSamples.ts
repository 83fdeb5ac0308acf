import type pg from 'pg';
import type { Sample } from './operation.ts';

/** A subscription that may be changed, and who changes it. */
export interface WriteTarget {
  readonly token: string;
  readonly subscriptionId: string;
}

/** Above every quantity of the data. */
const FIRST_QUANTITY = 1000;
const TARGETS = 20_000;

/**
 * The n-th change of a run: every one has a key of its own and raises the quantity, and a subscription comes again only when
 * all others have had their turn.
 */
export function writeSample(targets: readonly WriteTarget[], run: string, sequence: number): Sample {
  const target = targets[sequence % targets.length];
  if (!target) throw new Error('There is no subscription to change.');
  const { token, subscriptionId } = target;
  const input = { subscriptionId, quantity: FIRST_QUANTITY + sequence, idempotencyKey: `${run}-${sequence}` };
  return { token, variables: { input } };
}

/** Subscriptions of all partners in an order that has nothing to do with whose they are. `tokens` are by partner. */
export async function readTargets(client: pg.Client, tokens: ReadonlyMap<string, string>): Promise<WriteTarget[]> {
  const { rows } = await client.query<{ id: string; partnerId: string }>(
    `SELECT s.id, s.partner_id AS "partnerId" FROM subscriptions.subscription s WHERE s.status = 'ACTIVE' ORDER BY md5(s.id) LIMIT $1`,
    [TARGETS],
  );
  return rows.flatMap(({ id, partnerId }) => {
    const token = tokens.get(partnerId);
    return token === undefined ? [] : [{ token, subscriptionId: id }];
  });
}
