import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { isPartner, type PartnerRole, type PartnerType, type PartnerViewer } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import { type RemovalRefusal, removePartnership } from '../domain/partnership.ts';
import type { RemovePartnerRelationshipInput } from '../generated/resolvers.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { partnershipEvent } from './partnershipEvent.ts';

/** Who ends it on either side. Source: Partner with indirect resellers; Partner with indirect providers. */
const ROLES: Readonly<Partial<Record<PartnerType, readonly PartnerRole[]>>> = {
  INDIRECT_PROVIDER: ['ADMIN_AGENT', 'SALES_AGENT'],
  INDIRECT_RESELLER: ['GLOBAL_ADMIN'],
};

/** Ends a partnership by either side. Customers and subscriptions stay as they are. */
export const removePartnerRelationship = command<
  RemovePartnerRelationshipInput,
  { readonly partner: string },
  RemovalRefusal | AccessRefusal
>({
  name: 'removePartnerRelationship',
  async run({ tx, now, viewer }, { partnerId, confirm, ifMatch }) {
    if (!isPartner(viewer)) return refuse({ code: 'PARTNERSHIP_NOT_FOUND' });
    const forbidden = roleRefusal(viewer);
    if (forbidden) return refuse(forbidden);
    const isProvider = viewer.partnerType === 'INDIRECT_PROVIDER';
    const pair = {
      providerId: isProvider ? viewer.partnerId : partnerId,
      resellerId: isProvider ? partnerId : viewer.partnerId,
    };
    const removed = removePartnership(await tx.lock(PartnershipEntity, pair, ifMatch), confirm, now);
    if (!removed.ok) return removed;
    await tx.save(PartnershipEntity, removed.value);
    const reseller = await partnerOnRecord(tx, { id: pair.resellerId });
    return accept({
      ids: { partner: partnerId },
      events: [partnershipEvent('partnership.removed', pair, reseller?.mpnId ?? null)],
    });
  },
});

function roleRefusal(viewer: PartnerViewer): AccessRefusal | null {
  const anyOfRoles = ROLES[viewer.partnerType] ?? [];
  const held: readonly PartnerRole[] = viewer.kind === 'PARTNER_USER' ? viewer.roles : [];
  return anyOfRoles.some((role) => held.includes(role)) ? null : { code: 'ROLE_REQUIRED', anyOfRoles, restsOn: 'access' };
}
