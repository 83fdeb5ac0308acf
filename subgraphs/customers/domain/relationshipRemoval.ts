import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import {
  type RemovalBlocker,
  type RemovalBlockerCode,
  removalBlockers,
  type SoldFacts,
} from '../../shared/rules/removalBlockers.ts';
import type { CustomerRelationship, RelationshipState } from './customer.ts';

/** The subgraphs that have a say in the end of a relationship. */
export const ASKED = ['access', 'subscriptions', 'support'] as const;

/** One attempt of a partner to end its relationship with a customer. */
export interface RelationshipRemoval {
  readonly partnerId: string;
  readonly id: string;
  readonly customerId: string;
  readonly requestedAt: Date;
  /** The subgraphs that agreed so far. */
  readonly confirmedBy: readonly string[];
  /** The first that did not; null when none refused. */
  readonly refusedBy: string | null;
  /** What stood in the way; empty unless it was refused. */
  readonly blockerCodes: readonly RemovalBlockerCode[];
  /** `OVERTAKEN`: the relationship was recorded anew meanwhile. */
  readonly outcome: 'PENDING' | 'REMOVED' | 'REVERTED' | 'OVERTAKEN';
  /** Since when it can be settled; null while answers are missing, and once it is. */
  readonly dueAt: Date | null;
  readonly settledAt: Date | null;
}

export type RemovalFormRefusal = { readonly code: 'GOOD_FAITH_ATTESTATION_REQUIRED' } | { readonly code: 'ETAG_REQUIRED' };

export type RemovalStateRefusal =
  | { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  | (RemovalBlocker & { readonly restsOn: 'subscriptions' });

/** What the partner has to state, all of it at once. */
export function removalForm(
  isGoodFaithAttested: boolean,
  ifMatch: string | null,
): Decision<{ readonly ifMatch: string }, RemovalFormRefusal> {
  const refusals: RemovalFormRefusal[] = [
    ...(isGoodFaithAttested ? [] : [{ code: 'GOOD_FAITH_ATTESTATION_REQUIRED' } as const]),
    ...(ifMatch === null ? [{ code: 'ETAG_REQUIRED' } as const] : []),
  ];
  return refuseAny(refusals, { ifMatch: ifMatch ?? '' });
}

/**
 * Whether a relationship can be removed at the instant `now`; everything sold that stands against it is told at once. In a sandbox
 * the customer is deleted instead. Source: How to remove a reseller relationship with a customer.
 */
export function checkRemoval(
  { state }: Pick<CustomerRelationship, 'state'>,
  { isSandbox, sold }: { readonly isSandbox: boolean; readonly sold: readonly SoldFacts[] },
  now: Date,
): Decision<null, RemovalStateRefusal> {
  if (isSandbox) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
  if (state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state });
  const blockers = removalBlockers(sold, now).map((blocker) => ({ ...blocker, restsOn: 'subscriptions' }) as const);
  return refuseAny(blockers, null);
}

/** The attempt as it begins: nobody has answered. */
export function newRemoval(id: string, { partnerId, customerId }: CustomerRelationship, now: Date): RelationshipRemoval {
  return {
    ...{ partnerId, id, customerId },
    requestedAt: now,
    confirmedBy: [],
    refusedBy: null,
    blockerCodes: [],
    outcome: 'PENDING',
    dueAt: null,
    settledAt: null,
  };
}

export interface SettledRemoval {
  readonly removal: RelationshipRemoval;
  /** Null when the relationship is left as it is. */
  readonly relationship: CustomerRelationship | null;
}

/**
 * What comes of an attempt that was answered: all agreed and the relationship is gone with its tags, or one refused and it is what
 * it was before. A relationship that is not being removed any more is left alone.
 */
export function settleRemoval(
  removal: RelationshipRemoval,
  relationship: CustomerRelationship,
  now: Date,
): Decision<SettledRemoval, { readonly code: 'NOT_DUE' }> {
  const isRefused = removal.refusedBy !== null;
  const isAgreed = ASKED.every((name) => removal.confirmedBy.includes(name));
  if (removal.outcome !== 'PENDING' || !(isRefused || isAgreed)) return refuse({ code: 'NOT_DUE' });
  const settled = { ...removal, dueAt: null, settledAt: now };
  if (relationship.state !== 'REMOVING') return accept({ removal: { ...settled, outcome: 'OVERTAKEN' }, relationship: null });
  if (isRefused) {
    return accept({
      removal: { ...settled, outcome: 'REVERTED' },
      relationship: { ...relationship, state: 'RESELLER', since: now },
    });
  }
  return accept({
    removal: { ...settled, outcome: 'REMOVED' },
    relationship: { ...relationship, state: 'NONE', since: now, tags: [], tagKeys: [], costManagementAccess: 'NOT_ALLOWED' },
  });
}
