import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { Partner } from '../domain/partner.ts';
import { countryRules } from './countryRules.ts';
import { takeTurn } from './takeTurn.ts';

/** What may be left out: it stays as it is on record, and stands as it does for most partners at first. */
type Presumed = Pick<Partner, 'cloud'>;

export interface RecordPartnerInput extends CommandInput, Omit<Partner, 'version' | keyof Presumed>, Partial<Presumed> {}

export type RecordPartnerRefusal =
  /** A partner records itself alone. */
  | { readonly code: 'PARTNER_NOT_FOUND'; readonly partnerId: string }
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'PARTNER_TENANT_TAKEN' };

/** Records a partner as it stands; internal, no mutation serves it. */
export const recordPartner = command<RecordPartnerInput, { readonly partner: string }, RecordPartnerRefusal>({
  name: 'recordPartner',
  conflicts: { partner_tenant: { code: 'PARTNER_TENANT_TAKEN' } },
  async run({ tx, viewer }, { id, tenantId, name, type, domain, mpnId, country, cloud, isSandbox, createdAt }) {
    if (partnerOf(viewer) !== id) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: id });
    if (!(await countryRules(tx, country))) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });

    await takeTurn(tx, id);
    const standing = await tx.lock(PartnerEntity, id);
    const partner: Partner = {
      id,
      tenantId: tenantId.toLowerCase(),
      name,
      type,
      domain: domain.toLowerCase(),
      mpnId,
      country,
      cloud: cloud ?? standing?.cloud ?? 'GLOBAL',
      isSandbox,
      createdAt,
      version: standing?.version ?? 1,
    };
    await (standing ? tx.save(PartnerEntity, partner) : tx.insert(PartnerEntity, partner));
    const recorded = { type: 'partner.recorded', subject: id, payload: { type, name, mpnId, country } };
    return accept({ ids: { partner: id }, events: tx.changes.length > 0 ? [recorded] : [] });
  },
});
