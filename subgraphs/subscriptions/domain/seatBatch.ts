import { addDays, addHours, daysInclusive } from '../../shared/calendar.ts';
import { Exact, money } from '../../shared/money.ts';
import type { SeatBatch, SeatBatchSource, Subscription } from './subscription.ts';
import { cycleAt, WINDOW_HOURS } from './term.ts';

export interface RefundableQuantity {
  readonly totalQuantity: number;
  /** Earliest end first. */
  readonly details: readonly { readonly quantity: number; readonly allowedUntil: Date }[];
}

export interface NewSeats {
  readonly id: string;
  readonly source: SeatBatchSource;
  readonly seats: number;
  readonly addedAt: Date;
}

/** Seats taken out of a batch, and the batch as it stands afterwards. */
export interface Withdrawal {
  readonly seats: number;
  readonly batch: SeatBatch;
}

/**
 * Seats added to a subscription at `addedAt`. Their window is open for 168 hours where the product lets seats be given back
 * one by one: new commerce and marketplace, never trials, software or Azure; legacy seats need no window.
 */
export function batchOf(subscription: Subscription, { id, source, seats, addedAt }: NewSeats): SeatBatch {
  const { id: subscriptionId, partnerId, resellerId, customerId, productFamily, isTrial } = subscription;
  const isReducible = !isTrial && (productFamily === 'ONLINE_SERVICES_NCE' || productFamily === 'SAAS');
  const windowEndsAt = isReducible && source !== 'UPGRADE' ? addHours(addedAt, WINDOW_HOURS) : addedAt;
  return { id, subscriptionId, partnerId, resellerId, customerId, quantity: seats, addedAt, windowEndsAt, source };
}

/** Seats that can be given back at the instant `now`. Source: Manage customer subscriptions, reduce the licence count. */
export function refundableQuantity(batches: readonly SeatBatch[], now: Date): RefundableQuantity {
  const details = openBatches(batches, now).map(({ quantity, windowEndsAt }) => ({ quantity, allowedUntil: windowEndsAt }));
  return { totalQuantity: details.reduce((total, { quantity }) => total + quantity, 0), details };
}

/** Batches whose window is open, its last instant included, earliest end first. */
export function openBatches(batches: readonly SeatBatch[], now: Date): SeatBatch[] {
  return batchesInForce(batches).filter((batch) => hasWindow(batch) && now <= batch.windowEndsAt);
}

/** Batches that hold seats, earliest window end first; older ones than a renewal hold none. */
export function batchesInForce(batches: readonly SeatBatch[]): SeatBatch[] {
  const renewals = batches.filter(({ source }) => source === 'RENEWAL').map(({ addedAt }) => addedAt.getTime());
  const renewedAt = Math.max(Number.NEGATIVE_INFINITY, ...renewals);
  return batches
    .filter(({ quantity, addedAt }) => quantity > 0 && addedAt.getTime() >= renewedAt)
    .sort((a, b) => a.windowEndsAt.getTime() - b.windowEndsAt.getTime() || a.addedAt.getTime() - b.addedAt.getTime());
}

/** When the window that was the last to close did; null when none has closed. */
export function lastWindowEnd(batches: readonly SeatBatch[], now: Date): Date | null {
  const closed = batches
    .filter((batch) => hasWindow(batch) && batch.windowEndsAt < now)
    .map(({ windowEndsAt }) => windowEndsAt.getTime());
  return closed.length === 0 ? null : new Date(Math.max(...closed));
}

/** Takes seats out of the batches in the order given. */
export function withdraw(seats: number, batches: readonly SeatBatch[]): Withdrawal[] {
  const withdrawals: Withdrawal[] = [];
  let left = seats;
  for (const batch of batches) {
    const taken = Math.min(left, batch.quantity);
    if (taken > 0) withdrawals.push({ seats: taken, batch: { ...batch, quantity: batch.quantity - taken } });
    left -= taken;
  }
  return withdrawals;
}

/** Days of use that are not refunded: none in the first 24 hours, then every day begun. Source: cancellation policy. */
export function daysUsed(addedAt: Date, now: Date): number {
  const hours = (now.getTime() - addedAt.getTime()) / 3_600_000;
  return hours < 24 ? 0 : Math.ceil(hours / 24);
}

/**
 * What withdrawn seats give back, negative: the days not used up to the end of the current cycle, each at the daily price of
 * the cycle it lies in. Added up exactly over all batches and rounded half-up once; null without a price.
 */
export function creditFor(withdrawals: readonly Withdrawal[], subscription: Subscription, now: Date): string | null {
  const { unitPrice, currency, termStartsOn } = subscription;
  if (unitPrice === null) return null;
  const seatDays = new Map<number, number>(); // by the length of the cycle they lie in, so that nothing is divided before the end
  for (const { seats, batch } of withdrawals) {
    const unused = addDays(batch.addedAt, daysUsed(batch.addedAt, now));
    let day = new Date(Math.max(unused.getTime(), termStartsOn.getTime()));
    for (let cycle = cycleAt(subscription, day); cycle && cycle.startsOn <= now; cycle = cycleAt(subscription, day)) {
      const length = daysInclusive(cycle.startsOn, cycle.fullEndsOn);
      seatDays.set(length, (seatDays.get(length) ?? 0) + seats * daysInclusive(day, cycle.endsOn));
      day = addDays(cycle.endsOn, 1);
    }
  }
  let numerator = new Exact(0);
  let denominator = new Exact(1);
  for (const [length, days] of seatDays) {
    numerator = numerator.times(length).plus(denominator.times(days));
    denominator = denominator.times(length);
  }
  return money(numerator.times(unitPrice).dividedBy(denominator).negated(), currency).amount;
}

function hasWindow({ addedAt, windowEndsAt }: SeatBatch): boolean {
  return windowEndsAt > addedAt;
}
