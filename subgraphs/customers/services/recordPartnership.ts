import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { type PartnerType, partnerOf } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import type { Partnership } from '../domain/partnership.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { partnershipEvent } from './partnershipEvents.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordPartnershipInput
  extends CommandInput,
    Omit<Partnership, 'version' | 'providerNameKey' | 'resellerNameKey'> {}

export type RecordPartnershipRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND'; readonly partnerId: string }
  | { readonly code: 'PARTNER_TYPE_NOT_ALLOWED'; readonly partnerId: string; readonly type: PartnerType };

type Ids = { readonly provider: string; readonly reseller: string };

/** Records how a provider and its reseller stand to each other, by the provider; internal, no mutation serves it. */
export const recordPartnership = command<RecordPartnershipInput, Ids, RecordPartnershipRefusal>({
  name: 'recordPartnership',
  async run({ tx, viewer }, { providerId, resellerId, state, since }) {
    const provider = partnerOf(viewer) === providerId ? await partnerOnRecord(tx, { id: providerId }) : null;
    if (!provider) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: providerId });
    const reseller = await partnerOnRecord(tx, { id: resellerId });
    if (!reseller) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: resellerId });
    for (const [partner, wanted] of [[provider, 'INDIRECT_PROVIDER'] as const, [reseller, 'INDIRECT_RESELLER'] as const]) {
      if (partner.type !== wanted) return refuse({ code: 'PARTNER_TYPE_NOT_ALLOWED', partnerId: partner.id, type: partner.type });
    }

    await takeTurn(tx, `${providerId}/${resellerId}`);
    const standing = await tx.lock(PartnershipEntity, { providerId, resellerId });
    const partnership: Partnership = {
      ...{ providerId, resellerId, state, since },
      providerNameKey: provider.nameKey,
      resellerNameKey: reseller.nameKey,
      version: standing?.version ?? 1,
    };
    await (standing ? tx.save(PartnershipEntity, partnership) : tx.insert(PartnershipEntity, partnership));
    const type = state === 'ACTIVE' ? 'partnership.accepted' : 'partnership.removed';
    const events = tx.changes.length > 0 ? [partnershipEvent(type, partnership, reseller.mpnId)] : [];
    return accept({ ids: { provider: providerId, reseller: resellerId }, events });
  },
});
