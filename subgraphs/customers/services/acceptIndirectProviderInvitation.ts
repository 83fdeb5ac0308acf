import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { secretHash } from '../../shared/secretHash.ts';
import type { Tx } from '../../shared/Tx.ts';
import { isPartner } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import type { Partnership } from '../domain/partnership.ts';
import {
  type InvitationRefusal,
  invitationErrors,
  type PartnershipInvitation,
  type PartnershipRefusal,
  partnershipErrors,
} from '../domain/partnershipInvitation.ts';
import type { AcceptIndirectProviderInvitationInput } from '../generated/resolvers.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { partnershipEvent } from './partnershipEvent.ts';
import { takeTurn } from './takeTurn.ts';

export type AcceptInvitationRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'authorize' }
  | InvitationRefusal
  | PartnershipRefusal;

/** The provider by its id: the partnership as the reseller sees it. */
type Ids = { readonly partner: string };

/** Accepts a link as a reseller. The secret in it is looked up by its hash; of two that accept at once the second finds the first. */
export const acceptIndirectProviderInvitation = command<AcceptIndirectProviderInvitationInput, Ids, AcceptInvitationRefusal>({
  name: 'acceptIndirectProviderInvitation',
  async run({ tx, now, viewer }, { invitationToken, authorize }) {
    if (!isPartner(viewer)) return refuse({ code: 'INVITATION_NOT_FOUND' });
    if (!authorize) return refuse({ code: 'VALIDATION_FAILED', field: 'authorize' });
    const invitation = await behindLink(tx, invitationToken);
    if (!invitation) return refuse({ code: 'INVITATION_NOT_FOUND' });

    const pair = { providerId: invitation.providerId, resellerId: viewer.partnerId };
    await takeTurn(tx, `${pair.providerId}/${pair.resellerId}`);
    const standing = await tx.lock(PartnershipEntity, pair);
    const usable = refuseAny<null, AcceptInvitationRefusal>(invitationErrors(invitation, pair.resellerId, standing), null);
    if (!usable.ok) return usable;
    const provider = await partnerOnRecord(tx, { id: pair.providerId });
    const reseller = await partnerOnRecord(tx, { id: pair.resellerId });
    if (!provider || !reseller) throw new Error(`A partner of ${pair.providerId}/${pair.resellerId} is not on record.`);
    const fitting = refuseAny<null, AcceptInvitationRefusal>(partnershipErrors(provider, reseller, standing), null);
    if (!fitting.ok) return fitting;

    const partnership: Partnership = {
      ...pair,
      providerNameKey: provider.nameKey,
      resellerNameKey: reseller.nameKey,
      state: 'ACTIVE',
      since: now,
      version: standing?.version ?? 1,
    };
    await (standing ? tx.save(PartnershipEntity, partnership) : tx.insert(PartnershipEntity, partnership));
    return accept({
      ids: { partner: provider.id },
      events: [partnershipEvent('partnership.accepted', partnership, reseller.mpnId)],
    });
  },
});

type Found = Pick<PartnershipInvitation, 'providerId' | 'resellerId' | 'status' | 'createdAt'>;

async function behindLink(tx: Tx, token: string): Promise<Found | null> {
  const [invitation] = await tx.query<Found>(
    `SELECT provider_id AS "providerId", reseller_id AS "resellerId", status, created_at AS "createdAt"
     FROM customers.partnership_invitation_behind($1)`,
    [secretHash(token)],
  );
  return invitation ?? null;
}
