/** What was sold, as far as the end of a relationship is concerned. */
export type SoldKind =
  | 'NEW_COMMERCE'
  | 'LEGACY'
  | 'AZURE_PLAN'
  | 'AZURE_CLASSIC'
  | 'SOFTWARE'
  | 'RESERVATION'
  | 'SAVINGS_PLAN'
  | 'MARKETPLACE';

export interface SoldFacts {
  readonly id: string;
  readonly kind: SoldKind;
  readonly status: string;
  /** Last instant at which it can be cancelled; null when it cannot. */
  readonly cancellableUntil: Date | null;
  /** Last day of the term; null for what never ends. */
  readonly endsOn: Date | null;
}

export type RemovalBlockerCode =
  | 'ACTIVE_SUBSCRIPTIONS_EXIST'
  | 'ACTIVE_RESERVATIONS_EXIST'
  | 'ACTIVE_SAVINGS_PLANS_EXIST'
  | 'ACTIVE_SOFTWARE_PURCHASES_EXIST'
  | 'ACTIVE_MARKETPLACE_PURCHASES_EXIST'
  | 'CANCELLATION_WINDOW_CLOSED';

export interface RemovalBlocker {
  readonly code: RemovalBlockerCode;
  /** In order. */
  readonly ids: readonly string[];
  /** Until when the first of those that can still be cancelled must be; null when none can, or any time will do. */
  readonly canBeCancelledUntil: Date | null;
  /** Last day of the longest term; null when one never ends, and where terms do not matter. */
  readonly endsOn: Date | null;
}

/** Of what is no longer held. */
export const ENDED_STATUSES: readonly string[] = ['DELETED', 'EXPIRED', 'DISABLED', 'CANCELLED', 'REFUNDED'];
/** Of these it is enough that they are suspended: a suspended one is not billed. */
const SUSPENDABLE: readonly SoldKind[] = ['LEGACY', 'AZURE_CLASSIC'];
/** These can be cancelled for some days only, then they run to the end of the term. */
const WINDOWED: readonly SoldKind[] = ['NEW_COMMERCE', 'SOFTWARE', 'SAVINGS_PLAN'];

const CODES: Readonly<Record<SoldKind, RemovalBlockerCode>> = {
  LEGACY: 'ACTIVE_SUBSCRIPTIONS_EXIST',
  NEW_COMMERCE: 'ACTIVE_SUBSCRIPTIONS_EXIST',
  AZURE_PLAN: 'ACTIVE_SUBSCRIPTIONS_EXIST',
  AZURE_CLASSIC: 'ACTIVE_SUBSCRIPTIONS_EXIST',
  RESERVATION: 'ACTIVE_RESERVATIONS_EXIST',
  SAVINGS_PLAN: 'ACTIVE_SAVINGS_PLANS_EXIST',
  SOFTWARE: 'ACTIVE_SOFTWARE_PURCHASES_EXIST',
  MARKETPLACE: 'ACTIVE_MARKETPLACE_PURCHASES_EXIST',
};

const ORDER: readonly RemovalBlockerCode[] = [
  'ACTIVE_SUBSCRIPTIONS_EXIST',
  'ACTIVE_RESERVATIONS_EXIST',
  'ACTIVE_SAVINGS_PLANS_EXIST',
  'ACTIVE_SOFTWARE_PURCHASES_EXIST',
  'ACTIVE_MARKETPLACE_PURCHASES_EXIST',
];

/**
 * Everything sold that stands against the end of a reseller relationship at the instant `now`, one blocker for each kind of
 * purchase; a last one names what can no longer be cancelled. The window includes its last instant.
 * Source: How to remove a reseller relationship with a customer; New commerce experience cancellation policy.
 */
export function removalBlockers(sold: readonly SoldFacts[], now: Date): RemovalBlocker[] {
  const standing = sold.filter(standsAgainst);
  const closed = standing.filter((item) => WINDOWED.includes(item.kind) && !isOpen(item, now));
  return [
    ...ORDER.flatMap((code) =>
      blockerOf(
        code,
        standing.filter(({ kind }) => CODES[kind] === code),
        now,
      ),
    ),
    ...blockerOf('CANCELLATION_WINDOW_CLOSED', closed, now),
  ];
}

/** Whether a purchase in this state is held no more; one that is suspended is. */
export function isEnded(status: string): boolean {
  return ENDED_STATUSES.includes(status);
}

function standsAgainst({ kind, status }: SoldFacts): boolean {
  return !isEnded(status) && !(SUSPENDABLE.includes(kind) && status === 'SUSPENDED');
}

function isOpen({ cancellableUntil }: SoldFacts, now: Date): boolean {
  return cancellableUntil !== null && now <= cancellableUntil;
}

function blockerOf(code: RemovalBlockerCode, items: readonly SoldFacts[], now: Date): RemovalBlocker[] {
  if (items.length === 0) return [];
  const until = items.filter((item) => isOpen(item, now)).flatMap(({ cancellableUntil }) => cancellableUntil ?? []);
  const ends = items.map(({ endsOn }) => endsOn?.getTime() ?? null);
  return [
    {
      code,
      ids: items.map(({ id }) => id).sort(),
      canBeCancelledUntil: until.length === 0 ? null : new Date(Math.min(...until.map((instant) => instant.getTime()))),
      endsOn: ends.includes(null) ? null : new Date(Math.max(...ends.map(Number))),
    },
  ];
}
