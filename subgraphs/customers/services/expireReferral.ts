import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { job } from '../../shared/jobs.ts';
import { ReferralEntity } from '../database/referralEntity.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { ReferralNotFound } from './lockReferral.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export interface ExpireReferralInput extends CommandInput {
  readonly referralId: string;
}

type Ids = { readonly referral: string };

/** Closes a referral that nobody answered; internal, the clock runs it. */
export const expireReferral = command<ExpireReferralInput, Ids, ReferralNotFound | TransitionRefusal>({
  name: 'expireReferral',
  async run({ tx, now }, { referralId }) {
    const referral = await tx.lock(ReferralEntity, referralId);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const expired = moved(referral, { status: 'CLOSED', substatus: 'EXPIRED' }, null, 'CLOCK', now);
    if (!expired.ok) return expired;
    await saveReferral(tx, expired.value);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', expired.value)] });
  },
});

/** Leads and questions to Microsoft wait 14 days for an answer. */
export const expireReferralJob = job(
  'expiredReferrals',
  'customers.claim_expired_referrals',
  expireReferral,
  ({ id }, idempotencyKey) => ({ referralId: id, idempotencyKey }),
);
