import type { Tx } from '../../shared/Tx.ts';
import type { Partner } from '../domain/partner.ts';
import type { PartnershipSide } from '../domain/partnershipInvitation.ts';

/** What every partner may know of another one. */
export interface PartnerOnRecord extends PartnershipSide, Pick<Partner, 'tenantId' | 'name' | 'nameKey' | 'companyMpnId'> {}

/** By id, by a PartnerID or by tenant; of several locations of a company the oldest. Values: each of the three, or null. */
export const PARTNER_ON_RECORD = `
  SELECT p.id, p.tenant_id AS "tenantId", p.name, p.name_key AS "nameKey", p.type, p.mpn_id AS "mpnId",
         p.company_mpn_id AS "companyMpnId", p.country, p.cloud, p.enrolment, p.agreement_signed_at AS "agreementSignedAt",
         c.rules ->> 'region' AS region
  FROM customers.partner_on_record($1, $2, $3) p LEFT JOIN customers.country c ON c.code = p.country`;

/** A partner whether the caller works with it or not. */
export async function partnerOnRecord(
  tx: Tx,
  { id = null, mpnId = null, tenantId = null }: { readonly [by in 'id' | 'mpnId' | 'tenantId']?: string | null },
): Promise<PartnerOnRecord | null> {
  const [partner] = await tx.query<PartnerOnRecord>(PARTNER_ON_RECORD, [id, mpnId, tenantId]);
  return partner ?? null;
}
