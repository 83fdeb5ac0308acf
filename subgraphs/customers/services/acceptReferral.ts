import { startOfDay } from '../../shared/calendar.ts';
import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import type { ReferralDetails } from '../domain/referral.ts';
import { closingErrors, type DetailsRefusal, detailsErrors, missingErrors } from '../domain/referralForm.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { AcceptReferralInput } from '../generated/resolvers.ts';
import { knownTags } from './knownTags.ts';
import { type EtagRequired, etagErrors, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { type OwnTeamRefusal, ownTeamErrors } from './ownTeam.ts';
import { teamOf, textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';

export type AcceptReferralRefusal = DetailsRefusal | EtagRequired | OwnTeamRefusal | ReferralNotFound | TransitionRefusal;

type Ids = { readonly referral: string };

/** The partner takes a new referral on; what the form does not name stays. */
export const acceptReferral = command<AcceptReferralInput, Ids, AcceptReferralRefusal>({
  name: 'acceptReferral',
  async run({ tx, now, viewer, settings }, input) {
    const { referralId, ifMatch, team } = input;
    const details = acceptedDetails(input);
    const form = refuseAny<null, AcceptReferralRefusal>(
      [
        ...etagErrors(ifMatch),
        ...missingErrors(details),
        ...detailsErrors(details, await knownTags(tx)),
        ...closingErrors(details.closingOn, null, startOfDay(now)),
        ...(team == null ? [] : ownTeamErrors(viewer, details.team)),
      ],
      null,
    );
    if (!form.ok) {
      const refusals = form.refusals.map(onOneLevel);
      return refuseAny(refusals, { ids: { referral: referralId }, events: [] });
    }
    const referral = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const accepted = moved(referral, { status: 'ACTIVE', substatus: 'ACCEPTED' }, null, 'PARTNER', now);
    if (!accepted.ok) return accepted;
    if (referral.status !== 'NEW') {
      const { substatus, side } = referral;
      return refuse({ code: 'REFERRAL_TRANSITION_NOT_ALLOWED', from: substatus, to: 'ACCEPTED', side });
    }

    const { name, dealValue, currency, closingOn } = details;
    const taken = {
      ...accepted.value,
      name,
      dealValue,
      currency,
      closingOn,
      externalReferenceId: input.externalReferenceId == null ? referral.externalReferenceId : details.externalReferenceId,
      campaignId: input.campaignId == null ? referral.campaignId : details.campaignId,
      notes: input.notes == null ? referral.notes : details.notes,
      team: team == null ? referral.team : details.team,
    };
    await saveReferral(tx, taken);
    return accept({ ids: { referral: taken.id }, events: [referralEvent('updated', taken)] });
  },
});

function acceptedDetails(input: AcceptReferralInput): ReferralDetails {
  return {
    name: textOf(input.name),
    externalReferenceId: textOf(input.externalReferenceId),
    campaignId: textOf(input.campaignId),
    notes: textOf(input.notes),
    dealValue: input.dealValue,
    currency: input.currency,
    closingOn: input.closingOn,
    requirements: { industries: [], products: [], services: [], solutions: [] },
    team: teamOf(input.team ?? []),
    targets: [],
    consentToContact: false,
    consentToShareInfo: false,
    consentToShareWithMicrosoft: false,
  };
}

/** This form has the fields of `details` beside its own. */
function onOneLevel<R extends AcceptReferralRefusal>(refusal: R): R {
  return 'field' in refusal && refusal.field[0] === 'details' ? { ...refusal, field: refusal.field.slice(1) } : refusal;
}
