import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { ResellerInvitationEntity } from '../database/invitationEntities.ts';
import { withdrawInvitation } from '../domain/resellerInvitation.ts';
import type { WithdrawResellerInvitationInput } from '../generated/resolvers.ts';

export type WithdrawalRefusal = { readonly code: 'INVITATION_NOT_FOUND' } | { readonly code: 'INVITATION_WITHDRAWN' };

type Ids = { readonly invitation: string };

/** Ends an invitation; a customer that accepts at the same moment either comes first or is refused. */
export const withdrawResellerInvitation = command<WithdrawResellerInvitationInput, Ids, WithdrawalRefusal>({
  name: 'withdrawResellerInvitation',
  async run({ tx, now }, { invitationId, ifMatch }) {
    const invitation = await tx.lock(ResellerInvitationEntity, invitationId, ifMatch);
    if (!invitation) return refuse({ code: 'INVITATION_NOT_FOUND' });
    const withdrawn = withdrawInvitation(invitation, now);
    if (!withdrawn.ok) return withdrawn;
    await tx.save(ResellerInvitationEntity, withdrawn.value);
    const event = { type: 'reseller_invitation.withdrawn', subject: invitationId, payload: { kind: invitation.kind } };
    return accept({ ids: { invitation: invitationId }, events: [event] });
  },
});
