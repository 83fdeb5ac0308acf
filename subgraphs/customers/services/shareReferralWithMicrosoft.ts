import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { type ShareRefusal, shareRefusal, upgraded } from '../domain/deal.ts';
import { type DetailsRefusal, lengthErrors } from '../domain/referralForm.ts';
import type { ShareReferralWithMicrosoftInput } from '../generated/resolvers.ts';
import { lockMicrosoftSide, lockReferral, type ReferralNotFound, substatusOf } from './lockReferral.ts';
import { microsoftSide } from './microsoftSide.ts';
import { textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { insertReferral, saveReferral } from './saveReferral.ts';

export type ShareReferralRefusal = ShareRefusal | DetailsRefusal | ReferralNotFound;

type Ids = { readonly referral: string; readonly related: string };

/**
 * Asks Microsoft for help: the deal and Microsoft's side of it are stored in one transaction. A deal that could be upgraded to
 * co-sell is; the other kinds stay what they are, and are shared.
 */
export const shareReferralWithMicrosoft = command<ShareReferralWithMicrosoftInput, Ids, ShareReferralRefusal>({
  name: 'shareReferralWithMicrosoft',
  conflicts: { referral_microsoft_side: { code: 'REFERRAL_ALREADY_SHARED' } },
  async run({ tx, now, newId, viewer, settings }, { referralId, ifMatch, inviteNotes: notes }) {
    const inviteNotes = textOf(notes);
    const form = refuseAny<null, ShareReferralRefusal>(lengthErrors({ inviteNotes }, []), null);
    if (!form.ok) return form;
    const deal = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!deal) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const standing = deal.side === 'PARTNER' ? await lockMicrosoftSide(tx, deal) : null;
    const refusal = shareRefusal(deal, substatusOf(standing));
    if (refusal) return refuse(refusal);

    const higher = upgraded(deal, 'CO_SELL', now);
    const shared = higher.ok
      ? higher.value
      : { ...deal, type: 'SHARED' as const, consentToShareWithMicrosoft: true, isOpenToMicrosoft: true, updatedAt: now };
    await saveReferral(tx, shared);
    const microsoft = microsoftSide(shared, inviteNotes, newId, now);
    await insertReferral(tx, microsoft);
    return accept({
      ids: { referral: referralId, related: microsoft.id },
      events: [referralEvent('updated', shared), referralEvent('created', microsoft)],
    });
  },
});
