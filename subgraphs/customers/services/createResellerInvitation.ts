import { command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PartnerEntity } from '../database/entities.ts';
import { ResellerInvitationEntity } from '../database/invitationEntities.ts';
import { mailLocale } from '../domain/invitationMail.ts';
import { inviteCustomers, type NewInvitationRefusal } from '../domain/resellerInvitation.ts';
import type { CreateResellerInvitationInput } from '../generated/resolvers.ts';

type Ids = { readonly invitation: string };

/** Makes an invitation and its link, which is read again whenever it is to be sent. */
export const createResellerInvitation = command<CreateResellerInvitationInput, Ids, NewInvitationRefusal>({
  name: 'createResellerInvitation',
  async run({ tx, now, newId, viewer }, { kind, indirectProviderId, includeAdminPermissions, locale }) {
    if (viewer.kind !== 'PARTNER_USER') throw new Error('An invitation is made by a user of a partner.');
    const { partnerId } = viewer;
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    if (!partner) throw new Error(`The partner ${partnerId} is not on record.`);
    const providerId = indirectProviderId ?? null;
    const isLinked = providerId === null || (await hasPartnership(tx, providerId, partnerId));
    const form = { kind, providerId, includesAdminPermissions: includeAdminPermissions ?? false };
    const invited = inviteCustomers(form, { partner, isLinked });
    if (!invited.ok) return invited;

    const id = newId('ResellerInvitation');
    await tx.insert(ResellerInvitationEntity, {
      ...invited.value,
      id,
      partnerId,
      locale: mailLocale(locale ?? null),
      status: 'OPEN',
      createdAt: now,
      createdBy: viewer.id,
      withdrawnAt: null,
      version: 1,
    });
    // Past `tx.insert`: what that notes of a row goes into the event log.
    await tx.query('INSERT INTO customers.reseller_invitation_link (partner_id, invitation_id, token) VALUES ($1, $2, $3)', [
      partnerId,
      id,
      newObjectId(),
    ]);
    const payload = { kind, indirectProviderId: providerId, includesAdminPermissions: form.includesAdminPermissions };
    return accept({ ids: { invitation: id }, events: [{ type: 'reseller_invitation.created', subject: id, payload }] });
  },
});

/** Looked at once more when a customer accepts. */
async function hasPartnership(tx: Tx, providerId: string, resellerId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM customers.partnership s
     WHERE s.provider_id = $1 AND s.reseller_id = $2 AND s.state = 'ACTIVE'`,
    [providerId, resellerId],
  );
  return rows.length > 0;
}
