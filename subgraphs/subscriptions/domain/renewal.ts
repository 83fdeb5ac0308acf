import { addDays } from '../../shared/calendar.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { type CatalogItem, productFamilyOf } from './catalogItem.ts';
import { amountFor, chargeOf } from './charge.ts';
import { batchOf } from './seatBatch.ts';
import type { Charge, SeatBatch, Subscription, SubscriptionStatus, TermDuration } from './subscription.ts';
import { cancellationWindowEnd, firstCycle, nextTerm, termFrom } from './term.ts';

/** How a trial goes on when nobody says otherwise. */
export const TRIAL_TURNS_INTO = { termDuration: 'P1Y', billingCycle: 'MONTHLY' } as const;

export type RenewalRefusal =
  | { readonly code: 'INVALID_STATUS_TRANSITION'; readonly from: SubscriptionStatus }
  | { readonly code: 'TRIAL_OPERATION_NOT_SUPPORTED' }
  | { readonly code: 'AUTO_RENEW_OFF' }
  /** `renewsAt`: when it will be due; null for what has no term. */
  | { readonly code: 'RENEWAL_NOT_DUE'; readonly renewsAt: Date | null };

/** The price list on the day of the renewal, after a promotion that still holds. */
export interface RenewalPrice {
  /** One licence for one billing cycle; null when the price list holds no price for the item. */
  readonly unitPrice: string | null;
  readonly promotionId: string | null;
}

export interface Renewal {
  readonly subscription: Subscription;
  /** All seats, in place of every earlier batch. */
  readonly batch: SeatBatch;
  /** The first cycle of the new term. */
  readonly charge: Charge;
}

/**
 * Renews an active subscription for the same term at the price of the day. The term begins the day after the old one ended,
 * however late this runs; the windows open at `now`, when the renewal completed. One call, one term: a subscription that is
 * several terms behind is due again. A trial is converted, not renewed.
 * Source: Manage customer subscriptions, renewals; New commerce experience cancellation policy.
 */
export function renew(
  subscription: Subscription,
  price: RenewalPrice,
  now: Date,
  ids: { readonly batchId: string; readonly chargeId: string },
): Decision<Renewal, RenewalRefusal> {
  if (subscription.status === 'ACTIVE' && subscription.isTrial) return refuse({ code: 'TRIAL_OPERATION_NOT_SUPPORTED' });
  const due = dueRenewal(subscription, now);
  if (!due.ok) return due;
  const { endedOn, termDuration } = due.value;
  const term = nextTerm(endedOn, subscription.termAnchorDay, termDuration);
  return accept(begun({ ...subscription, ...term, ...price }, 'RENEW', now, ids));
}

/**
 * Converts a trial at its end to the paid item: for a year, billed monthly, with the seats it has. Its subscription goes on
 * under the same id. Source: Manage customer subscriptions, trials.
 */
export function convertTrial(
  trial: Subscription,
  target: CatalogItem,
  price: RenewalPrice,
  now: Date,
  ids: { readonly batchId: string; readonly chargeId: string },
): Decision<Renewal, RenewalRefusal> {
  const due = dueRenewal(trial, now);
  if (!due.ok) return due;

  const { name: offerName, minimumQuantity, maximumQuantity, unitType, billingType } = target;
  const converted: Subscription = {
    ...trial,
    ...{ offerName, minimumQuantity, maximumQuantity, unitType, billingType, ...price, ...TRIAL_TURNS_INTO },
    ...termFrom(addDays(due.value.endedOn, 1), TRIAL_TURNS_INTO.termDuration),
    catalogItemId: target.id,
    offerId: target.catalogItemId,
    nameKey: nameKey(trial.friendlyName ?? offerName),
    productFamily: productFamilyOf(target),
    isTrial: false,
    autoRenewEnabled: target.isAutoRenewable,
  };
  return accept(begun(converted, 'CONVERT', now, ids));
}

/** The term that ended and how long the next one is, once renewal is due. */
function dueRenewal(
  { status, autoRenewEnabled, renewsAt, commitmentEndsOn, termDuration }: Subscription,
  now: Date,
): Decision<{ readonly endedOn: Date; readonly termDuration: TermDuration }, RenewalRefusal> {
  if (status !== 'ACTIVE') return refuse({ code: 'INVALID_STATUS_TRANSITION', from: status });
  if (!autoRenewEnabled) return refuse({ code: 'AUTO_RENEW_OFF' });
  const isDue = renewsAt !== null && now >= renewsAt;
  if (!isDue || commitmentEndsOn === null || termDuration === null) return refuse({ code: 'RENEWAL_NOT_DUE', renewsAt });
  return accept({ endedOn: commitmentEndsOn, termDuration });
}

/** A subscription at the begin of a term, with its seats, its windows open from `now` on, and the charge of the first cycle. */
function begun(
  subscription: Subscription,
  kind: 'RENEW' | 'CONVERT',
  now: Date,
  ids: { readonly batchId: string; readonly chargeId: string },
): Renewal {
  const begins = { ...subscription, cancellationAllowedUntil: cancellationWindowEnd(subscription, now) };
  const cycle = firstCycle(begins);
  const { quantity: seats } = begins;
  const amount = amountFor(seats, begins, cycle.startsOn, cycle);
  return {
    subscription: begins,
    batch: batchOf(begins, { id: ids.batchId, source: 'RENEWAL', seats, addedAt: now }),
    charge: chargeOf(begins, cycle, { id: ids.chargeId, kind, seats, amount, bookedAt: now }),
  };
}
