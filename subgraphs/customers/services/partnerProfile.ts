import type { Context } from '../context.ts';
import { isPartnerId, partnerIdKind } from '../domain/partnerId.ts';

/** Whom a PartnerID belongs to. */
export async function partnerProfile(partnerId: string, { loaders }: Context) {
  if (!isPartnerId(partnerId)) return { partnerId, profile: null, code: 'PARTNER_ID_INVALID' as const };
  const found = await loaders.partnerOnRecord(partnerId);
  if (!found) return { partnerId, profile: null, code: 'PARTNER_ID_NOT_FOUND' as const };
  const { name, type, enrolment } = found;
  const partnerIdKindOf = partnerIdKind(partnerId, found);
  const place =
    partnerIdKindOf === 'LOCATION' ? { country: found.country, tenantId: found.tenantId } : { country: null, tenantId: null };
  return { partnerId, profile: { partnerIdKind: partnerIdKindOf, name, type, enrolment, ...place }, code: null };
}
