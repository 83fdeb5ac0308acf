import { addHours } from '../../shared/calendar.ts';
import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PartnerEntity } from '../database/entities.ts';
import { MICROSOFT, type Referral, type ReferralTarget } from '../domain/referral.ts';
import { type CustomerProfileRefusal, customerErrors, detailsErrors, lengthErrors } from '../domain/referralForm.ts';
import { CONTACT_HOURS, expiryOf } from '../domain/referralLifecycle.ts';
import type { SendLeadInput } from '../generated/resolvers.ts';
import { knownTags } from './knownTags.ts';
import { customerOf, referralDetailsOf, textOf } from './referralDetails.ts';
import { referralEvent } from './referralEvent.ts';
import { insertReferral } from './saveReferral.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type SendLeadRefusal =
  | CustomerProfileRefusal
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'QUALIFICATION' }
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'TARGET_UNKNOWN'; readonly id: string }
  | { readonly code: 'PARTNER_NOT_FOUND' };

type Ids = { readonly referral: string };

/** Puts a lead on record with the partner it is for, as Microsoft sends it; the clock closes it when nobody answers. */
export const sendLead = command<SendLeadInput, Ids, SendLeadRefusal>({
  name: 'sendLead',
  async run({ tx, now, newId }, input) {
    const { partnerId } = input;
    const qualification = input.qualification ?? 'DIRECT';
    const details = referralDetailsOf(input);
    const customerProfile = customerOf(input.customerProfile);
    const inviteNotes = textOf(input.inviteNotes);
    const known = await knownTags(tx);
    const rules = await wholeCountryRules(tx, customerProfile.address.country);
    const form = refuseAny<null, SendLeadRefusal>(
      [
        ...(qualification === 'NONE' ? [{ code: 'VALIDATION_FAILED' as const, flaw: 'QUALIFICATION' as const }] : []),
        ...customerErrors(customerProfile, rules, known),
        ...detailsErrors(details, known),
        ...lengthErrors({ inviteNotes }, []),
      ],
      null,
    );
    if (!form.ok) return form;
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    const unknown = await unknownLocation(tx, partnerId, details.targets);
    if (unknown !== null) return refuse({ code: 'VALIDATION_FAILED', flaw: 'TARGET_UNKNOWN', id: unknown });

    const expiresAt = expiryOf(now);
    const lead: Referral = {
      id: newId('Referral'),
      partnerId,
      engagementId: newObjectId(),
      side: 'PARTNER',
      kind: qualification === 'DIRECT' ? 'MARKETPLACE_LEAD' : 'QUALIFIED_LEAD',
      dealKind: null,
      type: 'INDEPENDENT',
      qualification,
      direction: 'INCOMING',
      status: 'NEW',
      substatus: 'RECEIVED',
      statusReason: null,
      ...details,
      customerProfile,
      isOpenToMicrosoft: true,
      invitedById: MICROSOFT,
      invitedByName: 'Microsoft',
      inviteNotes,
      stage: null,
      contactWantedUntil: input.isContactWanted ? addHours(now, CONTACT_HOURS) : null,
      createdAt: now,
      updatedAt: now,
      expiresAt,
      acceptedAt: null,
      closedAt: null,
      registeredAt: null,
      dueAt: expiresAt,
      version: 1,
    };
    await insertReferral(tx, lead);
    return accept({ ids: { referral: lead.id }, events: [referralEvent('created', lead)] });
  },
});

/** A location that customers cannot have found: it stands in no published profile of the partner. */
async function unknownLocation(tx: Tx, partnerId: string, targets: readonly ReferralTarget[]): Promise<string | null> {
  const wanted = targets.filter(({ type }) => type === 'BUSINESS_PROFILE_LOCATION').map(({ id }) => id);
  if (wanted.length === 0) return null;
  const found = await tx.query<{ id: string }>(
    `SELECT place ->> 'id' AS id FROM customers.published_business_profile v CROSS JOIN LATERAL jsonb_array_elements(v.locations) AS place
     WHERE v.partner_id = $1`,
    [partnerId],
  );
  return wanted.find((id) => !found.some((location) => location.id === id)) ?? null;
}
