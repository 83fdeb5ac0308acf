import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { advanced, type StageRefusal } from '../domain/deal.ts';
import type { AdvanceDealStageInput } from '../generated/resolvers.ts';
import { type EtagRequired, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export type AdvanceDealStageRefusal = EtagRequired | ReferralNotFound | StageRefusal;

type Ids = { readonly referral: string };

/** Notes that an active referral came nearer to a sale. */
export const advanceDealStage = command<AdvanceDealStageInput, Ids, AdvanceDealStageRefusal>({
  name: 'advanceDealStage',
  async run({ tx, now, viewer, settings }, { referralId, ifMatch, stage }) {
    if (ifMatch == null) return refuse({ code: 'ETAG_REQUIRED' });
    const referral = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const further = advanced(referral, stage, now);
    if (!further.ok) return further;
    await saveReferral(tx, further.value);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', further.value)] });
  },
});
