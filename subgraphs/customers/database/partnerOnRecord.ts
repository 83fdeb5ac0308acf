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
