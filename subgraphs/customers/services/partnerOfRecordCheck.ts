import type { Context } from '../context.ts';
import { isPartnerId, locationRefusal } from '../domain/partnerId.ts';

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
