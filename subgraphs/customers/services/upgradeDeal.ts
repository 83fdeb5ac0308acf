import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { type UpgradeRefusal, upgraded } from '../domain/deal.ts';
import { type DetailsRefusal, lengthErrors } from '../domain/referralForm.ts';
import type { TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { UpgradeDealInput } from '../generated/resolvers.ts';
import { type EtagRequired, etagErrors, lockMicrosoftSide, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { microsoftSide } from './microsoftSide.ts';
import { textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { insertReferral, saveReferral } from './saveReferral.ts';

export type UpgradeDealRefusal = EtagRequired | DetailsRefusal | ReferralNotFound | UpgradeRefusal | TransitionRefusal;

type Ids = { readonly referral: string; readonly related: string | null };

/** Makes a deal one of a higher kind. To co-sell it shares the deal in the same transaction, unless Microsoft has it already. */
export const upgradeDeal = command<UpgradeDealInput, Ids, UpgradeDealRefusal>({
  name: 'upgradeDeal',
  async run({ tx, now, newId, viewer, settings }, input) {
    const { referralId, ifMatch, to } = input;
    const inviteNotes = textOf(input.inviteNotes);
    const form = refuseAny<null, UpgradeDealRefusal>([...etagErrors(ifMatch), ...lengthErrors({ inviteNotes }, [])], null);
    if (!form.ok) return form;
    const deal = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!deal) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const { status, substatus, side } = deal;
    if (status === 'CLOSED') return refuse({ code: 'REFERRAL_CLOSED', substatus });
    if (side === 'MICROSOFT') return refuse({ code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: substatus, to: substatus, side });
    const higher = upgraded(deal, to, now);
    if (!higher.ok) return higher;

    await saveReferral(tx, higher.value);
    const events = [referralEvent('updated', higher.value)];
    if (to !== 'CO_SELL') return accept({ ids: { referral: referralId, related: null }, events });
    const standing = await lockMicrosoftSide(tx, deal);
    if (standing && standing.status !== 'CLOSED') return accept({ ids: { referral: referralId, related: standing.id }, events });
    const microsoft = microsoftSide(higher.value, inviteNotes, newId, now);
    await insertReferral(tx, microsoft);
    return accept({
      ids: { referral: referralId, related: microsoft.id },
      events: [...events, referralEvent('created', microsoft)],
    });
  },
});
