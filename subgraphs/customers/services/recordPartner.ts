import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { Partner } from '../domain/partner.ts';
import { countryRules } from './countryRules.ts';
import { takeTurn } from './takeTurn.ts';

/** What may be left out: it stays as it is on record, and stands as it does for most partners at first. */
type Presumed = Pick<Partner, 'cloud' | 'companyMpnId' | 'enrolment' | 'agreementSignedAt'>;

export interface RecordPartnerInput
  extends CommandInput,
    Omit<Partner, 'version' | 'nameKey' | keyof Presumed>,
    Partial<Presumed> {}

export type RecordPartnerRefusal =
  /** A partner records itself alone. */
  | { readonly code: 'PARTNER_NOT_FOUND'; readonly partnerId: string }
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'PARTNER_TENANT_TAKEN' };

/** Records a partner as it stands; internal, no mutation serves it. */
export const recordPartner = command<RecordPartnerInput, { readonly partner: string }, RecordPartnerRefusal>({
  name: 'recordPartner',
  conflicts: { partner_tenant: { code: 'PARTNER_TENANT_TAKEN' } },
  async run({ tx, viewer }, input) {
    const { id, tenantId, name, type, domain, mpnId, country, cloud, isSandbox, createdAt } = input;
    if (partnerOf(viewer) !== id) return refuse({ code: 'PARTNER_NOT_FOUND', partnerId: id });
    if (!(await countryRules(tx, country))) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });

    await takeTurn(tx, id);
    const standing = await tx.lock(PartnerEntity, id);
    const presumed: Presumed = standing ?? {
      cloud: 'GLOBAL',
      companyMpnId: null,
      enrolment: 'ACTIVE',
      agreementSignedAt: createdAt,
    };
    const { companyMpnId = presumed.companyMpnId, agreementSignedAt = presumed.agreementSignedAt } = input;
    const partner: Partner = {
      ...{ id, name, type, mpnId, companyMpnId, country, agreementSignedAt, isSandbox, createdAt },
      tenantId: tenantId.toLowerCase(),
      nameKey: nameKey(name),
      domain: domain.toLowerCase(),
      cloud: cloud ?? presumed.cloud,
      enrolment: input.enrolment ?? presumed.enrolment,
      version: standing?.version ?? 1,
    };
    await (standing ? tx.save(PartnerEntity, partner) : tx.insert(PartnerEntity, partner));
    if (standing && standing.nameKey !== partner.nameKey) await renameInLists(tx, partner);
    const recorded = { type: 'partner.recorded', subject: id, payload: { type, name, mpnId, country } };
    return accept({ ids: { partner: id }, events: tx.changes.length > 0 ? [recorded] : [] });
  },
});

/** The lists of the partners it works with are in the order of names. */
async function renameInLists(tx: Tx, { id, nameKey: key }: Partner): Promise<void> {
  await tx.query('UPDATE customers.partnership SET provider_name_key = $2 WHERE provider_id = $1', [id, key]);
  await tx.query('UPDATE customers.partnership SET reseller_name_key = $2 WHERE reseller_id = $1', [id, key]);
}
