import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { AnswerSharedReferralInput } from '../generated/resolvers.ts';
import { lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { type ReasonRefusal, reasonErrors } from './reasonErrors.ts';
import { textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export type AnswerSharedReferralRefusal = ReasonRefusal | ReferralNotFound | TransitionRefusal;

type Ids = { readonly referral: string };

/** Microsoft's answer to a shared deal, on its side of it. */
export const answerSharedReferral = command<AnswerSharedReferralInput, Ids, AnswerSharedReferralRefusal>({
  name: 'answerSharedReferral',
  async run({ tx, now, viewer, settings }, { referralId, ifMatch, answer, reason }) {
    const form = refuseAny(reasonErrors(reason, answer === 'DECLINED', 'reason'), null);
    if (!form.ok) return form;
    const side = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!side) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const status = answer === 'ACCEPTED' ? 'ACTIVE' : 'CLOSED';
    const answered = moved(side, { status, substatus: answer }, textOf(reason), 'MICROSOFT', now);
    if (!answered.ok) return answered;
    if (side.status !== 'NEW') {
      return refuse({ code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: side.substatus, to: answer, side: side.side });
    }
    await saveReferral(tx, answered.value);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', answered.value)] });
  },
});
