import { startOfDay } from '../../shared/calendar.ts';
import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuseAny } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity } from '../database/entities.ts';
import { type ConsentRefusal, consentErrors } from '../domain/dealConsent.ts';
import type { Referral } from '../domain/referral.ts';
import {
  type CoSellFieldsRefusal,
  type CustomerProfileRefusal,
  closingErrors,
  coSellErrors,
  customerErrors,
  detailsErrors,
  lengthErrors,
} from '../domain/referralForm.ts';
import type { CreateReferralInput } from '../generated/resolvers.ts';
import { knownTags } from './knownTags.ts';
import { microsoftSide } from './microsoftSide.ts';
import { type OwnTeamRefusal, ownTeamErrors } from './ownTeam.ts';
import { customerOf, referralDetailsOf, textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { insertReferral } from './saveReferral.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type CreateReferralRefusal =
  | CustomerProfileRefusal
  | CoSellFieldsRefusal
  | ConsentRefusal
  | OwnTeamRefusal
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'QUALIFICATION' };

type Ids = { readonly referral: string; readonly related: string | null };

/** Makes a deal of the partner; a co-sell deal and Microsoft's side of it in one transaction. */
export const createReferral = command<CreateReferralInput, Ids, CreateReferralRefusal>({
  name: 'createReferral',
  async run({ tx, now, newId, viewer }, input) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const { dealKind } = input;
    const qualification = input.qualification ?? 'SALES_QUALIFIED';
    const details = referralDetailsOf(input);
    const customerProfile = customerOf(input.customerProfile);
    const inviteNotes = textOf(input.inviteNotes);
    const known = await knownTags(tx);
    const rules = await wholeCountryRules(tx, customerProfile.address.country);
    const isQualified = qualification === 'SALES_QUALIFIED' || qualification === 'NONE';
    const form = refuseAny<null, CreateReferralRefusal>(
      [
        ...coSellErrors(details),
        ...(isQualified ? [] : [{ code: 'VALIDATION_FAILED' as const, flaw: 'QUALIFICATION' as const }]),
        ...customerErrors(customerProfile, rules, known),
        ...consentErrors(dealKind, details),
        ...detailsErrors(details, known),
        ...closingErrors(details.closingOn, null, startOfDay(now)),
        ...ownTeamErrors(viewer, details.team),
        ...lengthErrors({ inviteNotes }, []),
      ],
      null,
    );
    if (!form.ok) return form;

    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    const deal: Referral = {
      id: newId('Referral'),
      partnerId,
      engagementId: newObjectId(),
      side: 'PARTNER',
      kind: 'CO_SELL_DEAL',
      dealKind,
      type: dealKind === 'CO_SELL' || dealKind === 'P2P' ? 'SHARED' : 'INDEPENDENT',
      qualification,
      direction: 'OUTGOING',
      status: 'ACTIVE',
      substatus: 'ACCEPTED',
      statusReason: null,
      ...details,
      customerProfile,
      isOpenToMicrosoft: details.consentToShareWithMicrosoft,
      invitedById: partnerId,
      invitedByName: partner?.name ?? null,
      inviteNotes,
      stage: 'CREATED_OR_ACCEPTED',
      contactWantedUntil: null,
      createdAt: now,
      updatedAt: now,
      expiresAt: null,
      acceptedAt: null,
      closedAt: null,
      registeredAt: null,
      dueAt: null,
      version: 1,
    };
    const microsoft = dealKind === 'CO_SELL' ? microsoftSide(deal, inviteNotes, newId, now) : null;
    const events: NewEvent[] = [];
    for (const side of microsoft ? [deal, microsoft] : [deal]) {
      await insertReferral(tx, side);
      events.push(referralEvent('created', side));
    }
    return accept({ ids: { referral: deal.id, related: microsoft?.id ?? null }, events });
  },
});
