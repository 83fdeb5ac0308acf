import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { type PartnerType, partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity, PartnershipEntity } from '../database/entities.ts';
import type { Partnership } from '../domain/partnership.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordPartnershipInput extends CommandInput, Omit<Partnership, 'version'> {}

export type RecordPartnershipRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND'; readonly partnerId: string }
  | { readonly code: 'PARTNER_TYPE_NOT_ALLOWED'; readonly partnerId: string; readonly type: PartnerType };

type Ids = { readonly provider: string; readonly reseller: string };

/** Records how a provider and its reseller stand to each other, by the provider; internal, no mutation serves it. */
export const recordPartnership = command<RecordPartnershipInput, Ids, RecordPartnershipRefusal>({
  name: 'recordPartnership',
  async run({ tx, viewer }, { providerId, resellerId, state, since }) {
    if (partnerOf(viewer) !== providerId) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: providerId });

    const id = `${providerId}/${resellerId}`;
    await takeTurn(tx, id);
    const standing = await tx.lock(PartnershipEntity, { providerId, resellerId });
    const partnership: Partnership = { providerId, resellerId, state, since, version: standing?.version ?? 1 };
    await (standing ? tx.save(PartnershipEntity, partnership) : tx.insert(PartnershipEntity, partnership));

    // The reseller is visible to its provider only now; a refusal takes the row back.
    const [provider] = await tx.find(PartnerEntity, { id: providerId });
    const [reseller] = await tx.find(PartnerEntity, { id: resellerId });
    if (!provider) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: providerId });
    if (!reseller) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: resellerId });
    for (const [partner, wanted] of [[provider, 'INDIRECT_PROVIDER'] as const, [reseller, 'INDIRECT_RESELLER'] as const]) {
      if (partner.type !== wanted) return refuse({ code: 'PARTNER_TYPE_NOT_ALLOWED', partnerId: partner.id, type: partner.type });
    }

    const recorded = {
      type: state === 'ACTIVE' ? 'partnership.accepted' : 'partnership.removed',
      subject: id,
      payload: { providerId, resellerId, resellerMpnId: reseller.mpnId },
      partners: [providerId, resellerId],
    };
    return accept({ ids: { provider: providerId, reseller: resellerId }, events: tx.changes.length > 0 ? [recorded] : [] });
  },
});
