import type { Reader } from '../../shared/readers.ts';
import { ASKED } from '../domain/relationshipRemoval.ts';

const CONFIRM = `
  UPDATE customers.relationship_removal SET confirmed_by = confirmed_by || $3::text,
    due_at = CASE WHEN cardinality(confirmed_by) + 1 = $4 THEN $5 ELSE due_at END
  WHERE partner_id = $1 AND id = $2::jsonb ->> 'removalId' AND outcome = 'PENDING' AND $3 <> ALL (confirmed_by)`;

/** The first refusal settles it: the others are not waited for. */
const REFUSE = `
  UPDATE customers.relationship_removal SET refused_by = $3, due_at = $4,
    blocker_codes = ARRAY (SELECT jsonb_array_elements_text($2::jsonb -> 'blockerCodes'))
  WHERE partner_id = $1 AND id = $2::jsonb ->> 'removalId' AND outcome = 'PENDING' AND refused_by IS NULL`;

/** Keeps what each subgraph with a say in the end of a relationship answered to an attempt; answers to others count for nothing. */
export const removalReaders: readonly Reader[] = ASKED.map(
  (feed): Reader => ({
    name: `customers hears ${feed} about removals`,
    feed,
    async apply(manager, { type, payload, occurredAt }, partnerId) {
      switch (type) {
        case 'relationship.removal.confirmed':
          await manager.query(CONFIRM, [partnerId, payload, feed, ASKED.length, occurredAt]);
          return;
        case 'relationship.removal.refused':
          await manager.query(REFUSE, [partnerId, payload, feed, occurredAt]);
      }
    },
  }),
);
