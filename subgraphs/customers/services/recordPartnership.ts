import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { type PartnerType, partnerOf } from '../../shared/viewer.ts';
import { PartnershipEntity } from '../database/entities.ts';
import type { Partnership } from '../domain/partnership.ts';
import { partnerOnRecord } from './partnerOnRecord.ts';
import { partnershipEvent } from './partnershipEvent.ts';
import { takeTurn } from './takeTurn.ts';

export interface RecordPartnershipInput
  extends CommandInput,
    Omit<Partnership, 'version' | 'since' | 'providerNameKey' | 'resellerNameKey'> {
  /** As on record when the state is the same, else now, when it is left out. */
  readonly since?: Date;
}

export type RecordPartnershipRefusal =
  | { readonly code: 'PARTNER_NOT_FOUND'; readonly partnerId: string }
  | { readonly code: 'PARTNER_TYPE_NOT_ALLOWED'; readonly partnerId: string; readonly type: PartnerType };

/** `change` is `CREATED`, `CHANGED` or `UNCHANGED`. */
type Ids = { readonly provider: string; readonly reseller: string; readonly change: string };

/** Records how a provider and its reseller stand to each other, by the provider; internal, no mutation serves it. */
export const recordPartnership = command<RecordPartnershipInput, Ids, RecordPartnershipRefusal>({
  name: 'recordPartnership',
  async run({ tx, now, viewer }, { providerId, resellerId, state, since }) {
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
      ...{ providerId, resellerId, state },
      since: since ?? (standing?.state === state ? standing.since : now),
      providerNameKey: provider.nameKey,
      resellerNameKey: reseller.nameKey,
      version: standing?.version ?? 1,
    };
    await (standing ? tx.save(PartnershipEntity, partnership) : tx.insert(PartnershipEntity, partnership));
    const type = state === 'ACTIVE' ? 'partnership.accepted' : 'partnership.removed';
    const events = tx.changes.length > 0 ? [partnershipEvent(type, partnership, reseller.mpnId)] : [];
    const change = standing === null ? 'CREATED' : events.length > 0 ? 'CHANGED' : 'UNCHANGED';
    return accept({ ids: { provider: providerId, reseller: resellerId, change }, events });
  },
});
