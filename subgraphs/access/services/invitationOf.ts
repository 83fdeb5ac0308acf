import { nameKey } from '../../shared/nameKey.ts';
import type { Context } from '../context.ts';
import type { GdapRelationship } from '../domain/gdap.ts';
import { type InvitationText, invitationText } from '../domain/gdapInvitation.ts';

/** What the partner sends to the customer; null unless the relationship waits for approval and the partner itself asks. */
export async function invitationOf(
  relationship: GdapRelationship,
  { loaders }: Context,
): Promise<(InvitationText & { readonly lapsesAt: Date }) | null> {
  const { partnerId, status, dueAt, roleIds } = relationship;
  if (status !== 'APPROVAL_PENDING' || dueAt === null) return null;
  const partner = await loaders.partnerNameById.load(partnerId);
  if (!partner) return null;
  const roles = await Promise.all(roleIds.map((id) => loaders.roleById.load(id)));
  const roleNames = roles.flatMap((role) => role?.name ?? []).sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
  return { ...invitationText({ ...relationship, partnerName: partner.name, roleNames }), lapsesAt: dueAt };
}
