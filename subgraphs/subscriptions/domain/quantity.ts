import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { amountFor, chargeOf } from './charge.ts';
import { batchesInForce, batchOf, creditFor, lastWindowEnd, openBatches, refundableQuantity, withdraw } from './seatBatch.ts';
import type { Charge, SeatBatch, Subscription, SubscriptionStatus } from './subscription.ts';
import { cycleAt } from './term.ts';

/** Changes one subscription may see. Source: Manage customer subscriptions. */
export const UPDATE_LIMIT = 1200;

export type QuantityRefusal =
  | { readonly code: 'SUBSCRIPTION_DELETED' }
  | { readonly code: 'QUANTITY_LOCKED_WHILE_SUSPENDED' }
  | { readonly code: 'INVALID_STATUS_TRANSITION'; readonly from: SubscriptionStatus }
  | { readonly code: 'TRIAL_OPERATION_NOT_SUPPORTED' }
  | { readonly code: 'UPDATES_TEMPORARILY_CLOSED' }
  | { readonly code: 'OPERATION_PENDING'; readonly termEndedOn: Date | null }
  | { readonly code: 'QUANTITY_UPDATE_NOT_ALLOWED' }
  | { readonly code: 'UPDATE_LIMIT_REACHED'; readonly limit: number }
  | { readonly code: 'QUANTITY_OUT_OF_RANGE'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'NOTHING_TO_CHANGE'; readonly quantity: number }
  /** `reducible` seats can still go; `closedAt` is when the last closed window did, null when none has closed. */
  | { readonly code: 'QUANTITY_REDUCTION_WINDOW_CLOSED'; readonly reducible: number; readonly closedAt: Date | null };

/** Seats of a SKU in one customer tenant. `held` counts all active subscriptions of it, this one included. */
export interface TenantSeats {
  readonly held: number;
  readonly limit: number;
}

export interface HeldSeats {
  readonly subscription: Subscription;
  /** Every batch of the subscription, in any order. */
  readonly batches: readonly SeatBatch[];
  /** Null when the SKU has no cap per tenant. */
  readonly tenantSeats: TenantSeats | null;
}

export interface QuantityChange {
  readonly subscription: Subscription;
  readonly batches: {
    /** The new batch of an increase; null for a decrease. */
    readonly added: SeatBatch | null;
    /** Batches a decrease took seats from, as they stand afterwards; one that is used up has 0. */
    readonly reduced: readonly SeatBatch[];
  };
  readonly charge: Charge;
}

/**
 * Sets the number of seats at the instant `now`, or gives the first reason why not. More seats make a batch with a window of
 * its own and cost the rest of the cycle. Fewer seats come out of open batches, earliest window end first, and are credited
 * for the days not used; a legacy subscription has no windows, its seats go at any time and are credited from today on.
 * The change scheduled for the next term falls away with any of it.
 * Source: Manage customer subscriptions; Change the quantity of licenses.
 */
export function changeQuantity(
  held: HeldSeats,
  quantity: number,
  now: Date,
  ids: { readonly batchId: string; readonly chargeId: string },
): Decision<QuantityChange, QuantityRefusal> {
  const { subscription, batches } = held;
  const locked = lockedBy(subscription);
  if (locked) return refuse(locked);
  const cycle = cycleAt(subscription, now);
  if (!cycle) return refuse({ code: 'OPERATION_PENDING', termEndedOn: subscription.commitmentEndsOn });
  const limited = limitedBy(held, quantity);
  if (limited) return refuse(limited);

  const seats = Math.abs(quantity - subscription.quantity);
  const changed = { ...subscription, quantity, updateCount: subscription.updateCount + 1 };
  const booked = { id: ids.chargeId, seats, bookedAt: now };

  if (quantity > subscription.quantity) {
    const added = batchOf(subscription, { id: ids.batchId, source: 'INCREASE', seats, addedAt: now });
    const amount = amountFor(seats, subscription, now, cycle);
    const charge = chargeOf(subscription, cycle, { ...booked, kind: 'ADD', amount });
    return accept({ subscription: changed, batches: { added, reduced: [] }, charge });
  }

  const isLegacy = subscription.productFamily === 'ONLINE_SERVICES_LEGACY';
  const { totalQuantity: reducible } = refundableQuantity(batches, now);
  if (!isLegacy && seats > reducible) {
    return refuse({ code: 'QUANTITY_REDUCTION_WINDOW_CLOSED', reducible, closedAt: lastWindowEnd(batches, now) });
  }
  const withdrawals = withdraw(seats, isLegacy ? batchesInForce(batches) : openBatches(batches, now));
  const amount = isLegacy ? amountFor(-seats, subscription, now, cycle) : creditFor(withdrawals, subscription, now);
  const charge = chargeOf(subscription, cycle, { ...booked, kind: 'CREDIT', amount });
  return accept({ subscription: changed, batches: { added: null, reduced: withdrawals.map(({ batch }) => batch) }, charge });
}

/** What forbids every change of the quantity. */
function lockedBy({ status, isTrial, isExtendedServiceTerm }: Subscription): QuantityRefusal | null {
  if (status === 'DELETED') return { code: 'SUBSCRIPTION_DELETED' };
  if (status === 'SUSPENDED') return { code: 'QUANTITY_LOCKED_WHILE_SUSPENDED' };
  if (status !== 'ACTIVE') return { code: 'INVALID_STATUS_TRANSITION', from: status };
  if (isTrial) return { code: 'TRIAL_OPERATION_NOT_SUPPORTED' };
  return isExtendedServiceTerm ? { code: 'UPDATES_TEMPORARILY_CLOSED' } : null;
}

/** What forbids this quantity. Software gives no seats back, and without a term takes none on either. */
function limitedBy({ subscription, tenantSeats }: HeldSeats, quantity: number): QuantityRefusal | null {
  const { quantity: current, productFamily, termDuration, updateCount } = subscription;
  const isFixed = productFamily === 'SOFTWARE' && (quantity < current || termDuration === null);
  if (isFixed) return { code: 'QUANTITY_UPDATE_NOT_ALLOWED' };
  if (updateCount >= UPDATE_LIMIT) return { code: 'UPDATE_LIMIT_REACHED', limit: UPDATE_LIMIT };
  const minimum = Math.max(1, subscription.minimumQuantity);
  const room = tenantSeats ? Math.max(0, tenantSeats.limit - tenantSeats.held) : Number.POSITIVE_INFINITY;
  const maximum = Math.min(subscription.maximumQuantity, current + room);
  if (quantity < minimum || quantity > maximum) return { code: 'QUANTITY_OUT_OF_RANGE', minimum, maximum };
  return quantity === current ? { code: 'NOTHING_TO_CHANGE', quantity } : null;
}
