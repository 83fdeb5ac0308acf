import { addDays, addHours, addMonths, anchoredIn, endOfDay, startOfDay } from '../../shared/calendar.ts';
import type { BillingCycle, ProductFamily, Subscription, TermDuration } from './subscription.ts';

/** The part of a subscription that says when its term runs; both days included. */
export type Term = Pick<Subscription, 'termStartsOn' | 'commitmentEndsOn' | 'endsOnKey' | 'termAnchorDay' | 'renewsAt'>;

/** A billing cycle. `endsOn` is cut off by the end of the term, `fullEndsOn` is where a whole cycle would end. */
export interface Cycle {
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly fullEndsOn: Date;
}

/** The part of a subscription that says when it is billed. */
export type BilledTerm = Pick<
  Subscription,
  'termStartsOn' | 'commitmentEndsOn' | 'termAnchorDay' | 'termDuration' | 'billingCycle'
>;

const TERM_MONTHS: Readonly<Record<TermDuration, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };
const CYCLE_MONTHS: Readonly<Record<BillingCycle, number | null>> = {
  MONTHLY: 1,
  ANNUAL: 12,
  TRIENNIAL: 36,
  ONE_TIME: null,
  NONE: null,
};
/** Stands for no end where a day is needed. */
const NEVER = new Date('9999-12-31T00:00:00Z');
const TRIAL_DAYS = 30;

/**
 * A term that starts on the day of `start` and ends the day before the same day of month comes again; without a duration it
 * never ends. `anchorDay` is the day of month that later terms and cycles come back to.
 * Source: Subscription resources, commitment end date (inclusive in new commerce).
 */
export function termFrom(start: Date, duration: TermDuration | null, anchorDay: number = start.getUTCDate()): Term {
  const termStartsOn = startOfDay(start);
  if (duration !== null) return ending(termStartsOn, addMonths(termStartsOn, TERM_MONTHS[duration], anchorDay), anchorDay);
  return { termStartsOn, commitmentEndsOn: null, endsOnKey: NEVER, termAnchorDay: anchorDay, renewsAt: null };
}

/** 30 days, both ends included, whatever the month. Source: Give your customers free trials. */
export function trialTermFrom(start: Date): Term {
  return ending(startOfDay(start), addDays(start, TRIAL_DAYS), start.getUTCDate());
}

/**
 * The term that follows one that ended on `endedOn`, without a gap. The anchor is kept, so that a term begun on 28 February
 * comes back to the 31st; a term that ended off its anchor, because it was aligned to another date, sets a new one.
 */
export function nextTerm(endedOn: Date, anchorDay: number, duration: TermDuration): Term {
  const startsOn = addDays(endedOn, 1);
  const isOnAnchor = anchoredIn(startsOn, anchorDay).getTime() === startsOn.getTime();
  return termFrom(startsOn, duration, isOnAnchor ? anchorDay : startsOn.getUTCDate());
}

/** The billing cycle that contains the day of `instant`; null outside the term. Cycles are counted from the start of the term. */
export function cycleAt(term: BilledTerm, instant: Date): Cycle | null {
  const day = startOfDay(instant);
  return day < term.termStartsOn || day > (term.commitmentEndsOn ?? NEVER) ? null : cycleContaining(term, day);
}

export function firstCycle(term: BilledTerm): Cycle {
  return cycleContaining(term, term.termStartsOn);
}

/**
 * Whether a term may be billed in these cycles: P1M monthly; P1Y monthly or annual; P3Y monthly, annual or triennial; any term
 * upfront. Without a term there is no year to bill. Source: New commerce license-based overview, billing plans.
 */
export function isCycleLongerThanTerm(duration: TermDuration | null, cycle: BillingCycle): boolean {
  return (CYCLE_MONTHS[cycle] ?? 0) > (duration === null ? 1 : TERM_MONTHS[duration]);
}

/** How long seats and subscriptions can be given back, its last instant included: 7 days. Source: cancellation policy. */
export const WINDOW_HOURS = 168;

type Cancellable = Pick<
  Subscription,
  'productFamily' | 'isTrial' | 'isExtendedServiceTerm' | 'termDuration' | 'commitmentEndsOn'
>;
const WINDOW_HOURS_BY_FAMILY: Readonly<Record<Exclude<ProductFamily, 'AZURE' | 'ONLINE_SERVICES_LEGACY'>, number>> = {
  ONLINE_SERVICES_NCE: WINDOW_HOURS,
  SOFTWARE: WINDOW_HOURS,
  SAAS: 72,
};

/**
 * Last instant at which a subscription bought or renewed at `opensAt` can be cancelled: the end of the term when it always can
 * (legacy, extended service term), null when it never can (trial, Azure plan). Perpetual software has 30 calendar days.
 * Source: New commerce experience cancellation policy.
 */
export function cancellationWindowEnd(subscription: Cancellable, opensAt: Date): Date | null {
  const { productFamily, isTrial, isExtendedServiceTerm, termDuration, commitmentEndsOn } = subscription;
  if (isTrial || productFamily === 'AZURE') return null;
  if (isExtendedServiceTerm || productFamily === 'ONLINE_SERVICES_LEGACY') return commitmentEndsOn && endOfDay(commitmentEndsOn);
  if (productFamily === 'SOFTWARE' && termDuration === null) return endOfDay(addDays(opensAt, 30));
  return addHours(opensAt, WINDOW_HOURS_BY_FAMILY[productFamily]);
}

/** The term from `startsOn` to the day before `renewsAt`. */
function ending(termStartsOn: Date, renewsAt: Date, termAnchorDay: number): Term {
  const commitmentEndsOn = addDays(renewsAt, -1);
  return { termStartsOn, commitmentEndsOn, endsOnKey: commitmentEndsOn, termAnchorDay, renewsAt };
}

function cycleContaining(term: BilledTerm, day: Date): Cycle {
  const { termStartsOn, termAnchorDay, termDuration, billingCycle } = term;
  const termEndsOn = term.commitmentEndsOn ?? NEVER;
  const upfront = billingCycle === 'ONE_TIME' && termDuration !== null ? TERM_MONTHS[termDuration] : null;
  const length = CYCLE_MONTHS[billingCycle] ?? upfront;
  if (length === null) return { startsOn: termStartsOn, endsOn: termEndsOn, fullEndsOn: termEndsOn };

  const start = (months: number) => (months === 0 ? termStartsOn : addMonths(termStartsOn, months, termAnchorDay));
  const elapsed = (day.getUTCFullYear() - termStartsOn.getUTCFullYear()) * 12 + day.getUTCMonth() - termStartsOn.getUTCMonth();
  const whole = elapsed - (elapsed % length);
  const months = start(whole) > day ? whole - length : whole;
  const fullEndsOn = addDays(start(months + length), -1);
  const endsOn = new Date(Math.min(fullEndsOn.getTime(), termEndsOn.getTime()));
  return { startsOn: start(months), endsOn, fullEndsOn };
}
