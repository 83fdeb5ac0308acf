import type { Tx } from '../../shared/Tx.ts';
import { PARTNER_ON_RECORD, type PartnerOnRecord } from '../database/partnerOnRecord.ts';

/** A partner whether the caller works with it or not. */
export async function partnerOnRecord(
  tx: Tx,
  { id = null, mpnId = null, tenantId = null }: { readonly [by in 'id' | 'mpnId' | 'tenantId']?: string | null },
): Promise<PartnerOnRecord | null> {
  const [partner] = await tx.query<PartnerOnRecord>(PARTNER_ON_RECORD, [id, mpnId, tenantId]);
  return partner ?? null;
}
