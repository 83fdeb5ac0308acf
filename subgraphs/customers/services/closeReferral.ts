import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { CloseReferralInput } from '../generated/resolvers.ts';
import { type EtagRequired, etagErrors, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { type ReasonRefusal, reasonErrors } from './reasonErrors.ts';
import { textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';
import { followed } from './updateReferral.ts';

export type CloseReferralRefusal = ReasonRefusal | EtagRequired | ReferralNotFound | TransitionRefusal;

type Ids = { readonly referral: string };

/** An active referral is sold or lost; Microsoft's side, where it is active, ends with it. */
export const closeReferral = command<CloseReferralInput, Ids, CloseReferralRefusal>({
  name: 'closeReferral',
  async run({ tx, now, viewer, settings }, { referralId, ifMatch, outcome, statusReason }) {
    const form = refuseAny<null, CloseReferralRefusal>(
      [...etagErrors(ifMatch), ...reasonErrors(statusReason, false, 'statusReason')],
      null,
    );
    if (!form.ok) return form;
    const referral = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const closed = moved(referral, { status: 'CLOSED', substatus: outcome }, textOf(statusReason), 'PARTNER', now);
    if (!closed.ok) return closed;
    await saveReferral(tx, closed.value);
    const related = await followed(tx, closed.value, now);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', closed.value), ...related] });
  },
});
