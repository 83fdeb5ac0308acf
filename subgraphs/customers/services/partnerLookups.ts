import { badUserInput } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import { isPartnerId, locationRefusal, partnerIdKind } from '../domain/partnerId.ts';

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

/**
 * Whether a partner signed the Microsoft Partner Agreement.
 * @throws GraphQLError `BAD_USER_INPUT` unless it is named by exactly one of the two
 */
export async function partnerAgreementStatus(
  partnerId: string | null | undefined,
  tenantId: string | null | undefined,
  { loaders }: Context,
) {
  if ((partnerId == null) === (tenantId == null)) throw badUserInput('Give `partnerId` or `tenantId`, not both.');
  if (partnerId != null && !isPartnerId(partnerId)) return { isSigned: null, code: 'PARTNER_ID_INVALID' as const };
  const found = await loaders.partnerOnRecord(partnerId ?? null, tenantId?.toLowerCase() ?? null);
  if (!found) return { isSigned: null, code: 'PARTNER_ID_NOT_FOUND' as const };
  return { isSigned: found.agreementSignedAt !== null, code: null };
}

/** Whether a reseller may stand on what the viewer's partner sells. Source: Partner with indirect resellers; Error codes. */
export async function partnerOfRecordCheck(customerId: string, partnerId: string, { loaders }: Context) {
  const no = <const Code>(code: Code) => ({ isValid: false, code });
  if (!(await loaders.customerById.load(customerId))) return no('CUSTOMER_NOT_FOUND');
  const found = isPartnerId(partnerId) ? await loaders.partnerOnRecord(partnerId) : null;
  const refusal = locationRefusal(partnerId, found);
  if (refusal) return no(refusal.code);
  const partnership = found && (await loaders.partnerRelationshipById.load(found.id));
  return partnership?.state === 'ACTIVE' ? { isValid: true, code: null } : no('RESELLER_NOT_LINKED');
}
