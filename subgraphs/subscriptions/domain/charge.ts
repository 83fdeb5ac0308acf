import { daysInclusive } from '../../shared/calendar.ts';
import { Exact, money } from '../../shared/money.ts';
import type { Charge, ChargeKind, Subscription } from './subscription.ts';
import type { Cycle } from './term.ts';

/**
 * What seats cost from the day of `from` to the end of a cycle, rounded half-up once, at the end; negative for negative seats,
 * null without a price. Source: Manage customer subscriptions, daily proration.
 */
export function amountFor(seats: number, { unitPrice, currency }: Subscription, from: Date, cycle: Cycle): string | null {
  if (unitPrice === null) return null;
  const seatDays = new Exact(seats).times(daysInclusive(from, cycle.endsOn));
  return money(seatDays.times(unitPrice).dividedBy(daysInclusive(cycle.startsOn, cycle.fullEndsOn)), currency).amount;
}

/** A charge of a subscription, booked at `bookedAt` in one of its cycles. */
export function chargeOf(
  subscription: Subscription,
  cycle: Cycle,
  entry: {
    readonly id: string;
    readonly kind: ChargeKind;
    readonly seats: number;
    readonly amount: string | null;
    readonly bookedAt: Date;
  },
): Charge {
  const { id: subscriptionId, partnerId, resellerId, customerId, unitPrice, currency } = subscription;
  const { id, kind, seats: quantity, amount, bookedAt } = entry;
  const { startsOn: cycleStartsOn, endsOn: cycleEndsOn } = cycle;
  const owner = { partnerId, resellerId, customerId };
  return { ...owner, id, subscriptionId, kind, cycleStartsOn, cycleEndsOn, quantity, unitPrice, amount, currency, bookedAt };
}
