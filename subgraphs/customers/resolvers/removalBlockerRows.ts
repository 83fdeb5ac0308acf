import type { RunnerRefusal } from '../../shared/command.ts';
import type { RemovalStateRefusal } from '../domain/relationshipRemoval.ts';
import type { RelationshipRemovalBlocker } from '../generated/resolvers.ts';

const IDS_SHOWN = 100;

/** What a check refused, as rows of its answer; null when there is no such customer. */
export function removalBlockerRows(
  refusals: readonly (RemovalStateRefusal | RunnerRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' })[],
): RelationshipRemovalBlocker[] | null {
  const rows: RelationshipRemovalBlocker[] = [];
  for (const refusal of refusals) {
    switch (refusal.code) {
      case 'CUSTOMER_NOT_FOUND':
        return null;
      case 'IDEMPOTENCY_KEY_REUSED':
      case 'IDEMPOTENCY_KEY_IN_PROGRESS':
      case 'ETAG_MISMATCH':
        throw new Error(`A check was refused with ${refusal.code}.`);
      case 'NOT_AVAILABLE_IN_SANDBOX':
      case 'NO_RESELLER_RELATIONSHIP':
        rows.push({ code: refusal.code, count: 0, ids: [] });
        break;
      default: {
        const { code, ids, canBeCancelledUntil, endsOn } = refusal;
        rows.push({ code, count: ids.length, ids: ids.slice(0, IDS_SHOWN), canBeCancelledUntil, termEndsOn: endsOn });
      }
    }
  }
  return rows;
}
