import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import { PartnershipInvitationEntity } from '../database/networkEntities.ts';
import { type InvitationRefusal, type PartnershipInvitation, withdrawInvitation } from '../domain/partnershipInvitation.ts';
import type { WithdrawPartnershipInvitationInput } from '../generated/resolvers.ts';

/** Ends an invitation. A reseller that it named and nothing else invites is invited no more. */
export const withdrawPartnershipInvitation = command<
  WithdrawPartnershipInvitationInput,
  { readonly invitation: string },
  InvitationRefusal
>({
  name: 'withdrawPartnershipInvitation',
  async run({ tx, now, viewer }, { invitationId, ifMatch }) {
    const invitation = await tx.lock(PartnershipInvitationEntity, invitationId, ifMatch);
    if (invitation?.providerId !== partnerOf(viewer)) return refuse({ code: 'INVITATION_NOT_FOUND' });
    const withdrawn = withdrawInvitation(invitation, now);
    if (!withdrawn.ok) return withdrawn;
    await tx.save(PartnershipInvitationEntity, withdrawn.value);
    await endWaiting(tx, withdrawn.value, now);

    const { id, providerId, resellerId } = withdrawn.value;
    const told = {
      type: 'partnership.invitation.withdrawn',
      subject: id,
      payload: { providerId, resellerId },
      partners: resellerId === null ? [providerId] : [providerId, resellerId],
    };
    return accept({ ids: { invitation: id }, events: [told] });
  },
});

async function endWaiting(tx: Tx, { providerId, resellerId }: PartnershipInvitation, now: Date): Promise<void> {
  if (resellerId === null) return;
  const partnership = await tx.lock(PartnershipEntity, { providerId, resellerId });
  if (partnership?.state !== 'INVITED') return;
  const others = await tx.query(
    `SELECT 1 FROM customers.partnership_invitation WHERE provider_id = $1 AND reseller_id = $2 AND status = 'OPEN' LIMIT 1`,
    [providerId, resellerId],
  );
  if (others.length === 0) await tx.save(PartnershipEntity, { ...partnership, state: 'REMOVED', since: now });
}
