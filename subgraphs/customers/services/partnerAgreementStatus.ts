import { badUserInput } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import { isPartnerId } from '../domain/partnerId.ts';

/**
 * Whether a partner signed the Microsoft Partner Agreement.
 * @throws GraphQLError `BAD_USER_INPUT` unless it is named by exactly one of the two
 */
export async function partnerAgreementStatus(
  partnerId: string | null | undefined,
  tenantId: string | null | undefined,
  { loaders }: Context,
) {
  if ((partnerId == null) === (tenantId == null)) throw badUserInput('Give exactly one of `partnerId` and `tenantId`.');
  if (partnerId != null && !isPartnerId(partnerId)) return { isSigned: null, code: 'PARTNER_ID_INVALID' as const };
  const found = await loaders.partnerOnRecord(partnerId ?? null, tenantId?.toLowerCase() ?? null);
  if (!found) return { isSigned: null, code: 'PARTNER_ID_NOT_FOUND' as const };
  return { isSigned: found.agreementSignedAt !== null, code: null };
}
