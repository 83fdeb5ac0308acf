import { startOfDay } from '../../shared/calendar.ts';
import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { type ConsentRefusal, consentErrors } from '../domain/dealConsent.ts';
import { isLead, type Referral, type ReferralConsent } from '../domain/referral.ts';
import {
  type CoSellFieldsRefusal,
  type CustomerProfileRefusal,
  closingErrors,
  coSellErrors,
  customerErrors,
  detailsErrors,
  missingErrors,
} from '../domain/referralForm.ts';
import { moved, type TransitionRefusal } from '../domain/referralLifecycle.ts';
import type { UpdateReferralInput } from '../generated/resolvers.ts';
import { canonical, isSameReferral } from './isSameReferral.ts';
import { knownTags } from './knownTags.ts';
import { type EtagRequired, etagErrors, lockMicrosoftSide, lockReferral, type ReferralNotFound } from './lockReferral.ts';
import { withDetailsOf } from './microsoftSide.ts';
import { type OwnTeamRefusal, ownTeamErrors } from './ownTeam.ts';
import { type ReasonRefusal, reasonErrors } from './reasonErrors.ts';
import { customerOf, referralDetailsOf, textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { saveReferral } from './saveReferral.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type UpdateReferralRefusal =
  | EtagRequired
  | CustomerProfileRefusal
  | CoSellFieldsRefusal
  | ConsentRefusal
  | OwnTeamRefusal
  | ReasonRefusal
  | ReferralNotFound
  | TransitionRefusal
  | { readonly code: 'LOCATION_ADDRESS_NOT_EDITABLE' };

type Ids = { readonly referral: string };

/**
 * Replaces a referral by its form, state included. What the form must hold depends on what it is, so a referral that is not there
 * is refused before the form is looked at.
 */
export const updateReferral = command<UpdateReferralInput, Ids, UpdateReferralRefusal>({
  name: 'updateReferral',
  async run({ tx, now, viewer, settings }, input) {
    const { referralId, ifMatch, status, substatus } = input;
    const named = refuseAny<null, UpdateReferralRefusal>(etagErrors(ifMatch), null);
    if (!named.ok) return named;
    const referral = await lockReferral(tx, viewer, settings, referralId, ifMatch);
    if (!referral) return refuse({ code: 'REFERRAL_NOT_FOUND' });
    const form = refuseAny(await formErrors(tx, referral, input, now), null);
    if (!form.ok) return form;
    const team = refuseAny<null, UpdateReferralRefusal>(ownTeamErrors(viewer, referralDetailsOf(input).team), null);
    if (!team.ok) return team;

    const reached = moved(referral, { status, substatus }, textOf(input.statusReason), 'PARTNER', now);
    if (!reached.ok) return reached;
    const customerProfile = customerOf(input.customerProfile);
    if (!isLead(referral) && !isSamePlace(referral, customerProfile)) return refuse({ code: 'LOCATION_ADDRESS_NOT_EDITABLE' });
    const details = referralDetailsOf(input);
    const withdrawn = await withdrawnConsent(tx, referral, details);
    if (withdrawn) return refuse(withdrawn);
    const isOpenToMicrosoft = isLead(referral) || details.consentToShareWithMicrosoft;
    const replaced: Referral = { ...reached.value, ...details, customerProfile, isOpenToMicrosoft };
    const ids = { referral: referralId };
    if (isSameReferral({ ...replaced, updatedAt: referral.updatedAt }, referral)) return accept({ ids, events: [] });
    await saveReferral(tx, replaced);
    const related = await followed(tx, replaced, now);
    return accept({ ids, events: [referralEvent('updated', replaced), ...related] });
  },
});

async function formErrors(tx: Tx, referral: Referral, input: UpdateReferralInput, now: Date): Promise<UpdateReferralRefusal[]> {
  const details = referralDetailsOf(input);
  const customerProfile = customerOf(input.customerProfile);
  const known = await knownTags(tx);
  const rules = await wholeCountryRules(tx, customerProfile.address.country);
  const isOpen = input.status === 'ACTIVE' || referral.status === 'ACTIVE';
  return [
    ...(isLead(referral) ? (isOpen ? missingErrors(details) : []) : coSellErrors(details)),
    ...customerErrors(customerProfile, rules, known),
    ...consentErrors(referral.dealKind, details),
    ...detailsErrors(details, known),
    ...closingErrors(details.closingOn, referral.closingOn, startOfDay(now)),
    ...reasonErrors(input.statusReason, input.substatus === 'DECLINED', 'statusReason'),
  ];
}

/** What Microsoft works on with the partner is not hidden from it: its side is closed first. */
async function withdrawnConsent(
  tx: Tx,
  referral: Referral,
  { consentToShareWithMicrosoft }: ReferralConsent,
): Promise<ConsentRefusal | null> {
  if (referral.dealKind === null || consentToShareWithMicrosoft || !referral.consentToShareWithMicrosoft) return null;
  const microsoft = await lockMicrosoftSide(tx, referral);
  if (!microsoft || microsoft.status === 'CLOSED') return null;
  return { code: 'VALIDATION_FAILED', flaw: 'CONSENT', dealKind: referral.dealKind, wanted: true };
}

/** Microsoft's side, where it is open, follows what the partner's side says and how it ends. */
export async function followed(tx: Tx, deal: Referral, now: Date): Promise<NewEvent[]> {
  if (isLead(deal)) return [];
  const microsoft = await lockMicrosoftSide(tx, deal);
  if (!microsoft || microsoft.status === 'CLOSED') return [];
  const told = withDetailsOf(microsoft, deal, now);
  const isEnding = deal.status === 'CLOSED' && microsoft.status === 'ACTIVE';
  const reached = isEnding ? moved(told, deal, deal.statusReason, 'MICROSOFT', now) : accept(told);
  if (!reached.ok) return [];
  await saveReferral(tx, reached.value);
  return [referralEvent('updated', reached.value)];
}

function isSamePlace({ customerProfile }: Referral, { address }: Referral['customerProfile']): boolean {
  return canonical(customerProfile.address) === canonical(address);
}
