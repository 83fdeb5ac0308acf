import { command } from '../../shared/command.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { newSecret } from '../../shared/ids.ts';
import { Once } from '../../shared/Once.ts';
import { secretHash } from '../../shared/secretHash.ts';
import type { Tx } from '../../shared/Tx.ts';
import { isPartner } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import { PartnershipInvitationEntity } from '../database/networkEntities.ts';
import type { PartnerOnRecord } from '../database/partnerOnRecord.ts';
import { isPartnerId, locationRefusal, type PartnerIdRefusal } from '../domain/partnerId.ts';
import type { Partnership } from '../domain/partnership.ts';
import {
  type PartnershipInvitation,
  type PartnershipRefusal,
  partnershipErrors,
  providerErrors,
} from '../domain/partnershipInvitation.ts';
import { MAIL_LOCALE } from '../domain/partnershipMail.ts';
import type { CreatePartnershipInvitationInput } from '../generated/resolvers.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { takeTurn } from './takeTurn.ts';

export type CreateInvitationRefusal = PartnerIdRefusal | PartnershipRefusal;

/** Makes a link for resellers; its secret is in the answer alone. */
export const createPartnershipInvitation = command<
  CreatePartnershipInvitationInput,
  { readonly invitation: string },
  CreateInvitationRefusal
>({
  name: 'createPartnershipInvitation',
  async run({ tx, now, newId, viewer }, { locale, resellerPartnerId }) {
    const provider = isPartner(viewer) ? await partnerOnRecord(tx, { id: viewer.partnerId }) : null;
    if (!isPartner(viewer) || !provider) throw new Error('Resellers are invited by a provider on record.');
    const named =
      resellerPartnerId == null
        ? refuseAny<Partnership | null, CreateInvitationRefusal>(providerErrors(provider), null)
        : await invitedReseller(tx, provider, resellerPartnerId, now);
    if (!named.ok) return named;

    const token = newSecret();
    const resellerId = named.value?.resellerId ?? null;
    const invitation: PartnershipInvitation = {
      id: newId('PartnershipInvitation'),
      providerId: provider.id,
      resellerId,
      status: 'OPEN',
      tokenHash: secretHash(token),
      locale: locale ?? MAIL_LOCALE,
      acceptanceCount: 0,
      createdBy: viewer.id,
      createdAt: now,
      withdrawnAt: null,
      version: 1,
    };
    await tx.insert(PartnershipInvitationEntity, invitation);
    const invited = {
      type: 'partnership.invited',
      subject: invitation.id,
      payload: { providerId: provider.id, resellerId },
      partners: resellerId === null ? [provider.id] : [provider.id, resellerId],
    };
    return accept({ ids: { invitation: invitation.id }, events: [invited], once: new Once(token) });
  },
});

/** The one reseller that is meant, invited from now on. */
async function invitedReseller(
  tx: Tx,
  provider: PartnerOnRecord,
  partnerId: string,
  now: Date,
): Promise<Decision<Partnership, CreateInvitationRefusal>> {
  const reseller = isPartnerId(partnerId) ? await partnerOnRecord(tx, { mpnId: partnerId }) : null;
  const refusal = locationRefusal(partnerId, reseller);
  if (refusal) return refuse(refusal);
  if (!reseller) return refuse({ code: 'PARTNER_ID_NOT_FOUND' });
  const pair = { providerId: provider.id, resellerId: reseller.id };
  await takeTurn(tx, `${pair.providerId}/${pair.resellerId}`);
  const standing = await tx.lock(PartnershipEntity, pair);
  const sound = refuseAny<null, CreateInvitationRefusal>(partnershipErrors(provider, reseller, standing), null);
  if (!sound.ok) return sound;
  const invited: Partnership = {
    ...pair,
    providerNameKey: provider.nameKey,
    resellerNameKey: reseller.nameKey,
    state: 'INVITED',
    since: now,
    version: standing?.version ?? 1,
  };
  await (standing ? tx.save(PartnershipEntity, invited) : tx.insert(PartnershipEntity, invited));
  return accept(invited);
}
