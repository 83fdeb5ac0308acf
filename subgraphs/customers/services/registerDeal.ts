import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { type RegistrationRefusal, registrationErrors } from '../domain/deal.ts';
import type { RegisterDealInput } from '../generated/resolvers.ts';
import { knownTags } from './knownTags.ts';
import { lockMicrosoftSide, lockReferral, type ReferralNotFound, substatusOf } from './lockReferral.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export type RegisterDealRefusal = RegistrationRefusal | ReferralNotFound;

type Ids = { readonly referral: string };

/** Registers a won deal for an incentive: the one thing that a closed referral can still be given. */
export const registerDeal = command<RegisterDealInput, Ids, RegisterDealRefusal>({
  name: 'registerDeal',
  async run({ tx, now, viewer, settings }, { referralId, ifMatch }) {
    const deal = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!deal) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const tags = await knownTags(tx);
    const eligible = new Set(
      tags.filter(({ kind, isIncentiveEligible }) => kind === 'SOLUTION' && isIncentiveEligible).map(({ tag }) => tag),
    );
    const microsoft = deal.side === 'PARTNER' ? await lockMicrosoftSide(tx, deal) : null;
    const criteria = refuseAny(registrationErrors(deal, eligible, substatusOf(microsoft)), null);
    if (!criteria.ok) return criteria;
    const registered = { ...deal, registeredAt: now, updatedAt: now };
    await saveReferral(tx, registered);
    return accept({ ids: { referral: referralId }, events: [referralEvent('updated', registered)] });
  },
});
