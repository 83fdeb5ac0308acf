import { job } from '../../shared/jobs.ts';
import { renewSubscription } from './renewSubscription.ts';

/** Renews what renews by itself, from 00:00Z of the day after the last day of its term on. */
export const renewals = job('renewals', 'subscriptions.claim_renewals', renewSubscription, ({ id }, idempotencyKey) => ({
  subscriptionId: id,
  idempotencyKey,
}));
