import type { BookedCharge } from '../../shared/command.ts';
import type { Charge } from '../domain/subscription.ts';

/** A charge as a plan tells it. */
export function bookedCharge({ subscriptionId, kind, amount, currency }: Charge): BookedCharge {
  return { subject: subscriptionId, kind, amount: amount === null ? null : { amount, currency } };
}
