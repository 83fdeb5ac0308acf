import type { Tx } from '../../shared/Tx.ts';
import type { SupportTopic } from '../domain/topic.ts';

/** A topic, also a retired one; null when there is none of the id. */
export async function topicOf(tx: Tx, topicId: string): Promise<SupportTopic | null> {
  const [topic] = await tx.query<SupportTopic>(
    `SELECT id, category, product_family AS "productFamily", names, retired_at AS "retiredAt" FROM support.topic WHERE id = $1`,
    [topicId],
  );
  return topic ?? null;
}
