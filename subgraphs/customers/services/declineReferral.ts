import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { DeclineReferralInput } from '../generated/resolvers.ts';
import { type EtagRequired, etagErrors, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { type ReasonRefusal, reasonErrors } from './reasonErrors.ts';
import { textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export type DeclineReferralRefusal = ReasonRefusal | EtagRequired | ReferralNotFound | TransitionRefusal;

type Ids = { readonly referral: string };

/** The partner does not want a new referral; that is its end. */
export const declineReferral = command<DeclineReferralInput, Ids, DeclineReferralRefusal>({
  name: 'declineReferral',
  async run({ tx, now, viewer, settings }, { referralId, ifMatch, reason }) {
    const form = refuseAny<null, DeclineReferralRefusal>([...etagErrors(ifMatch), ...reasonErrors(reason, true, 'reason')], null);
    if (!form.ok) return form;
    const referral = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const declined = moved(referral, { status: 'CLOSED', substatus: 'DECLINED' }, textOf(reason), 'PARTNER', now);
    if (!declined.ok) return declined;
    await saveReferral(tx, declined.value);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', declined.value)] });
  },
});
