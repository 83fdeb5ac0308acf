import type { Tx } from '../../shared/Tx.ts';
import { PartnerEntity } from '../database/entities.ts';

/** Whether the partner is an integration sandbox. */
export async function isSandbox(tx: Tx, partnerId: string): Promise<boolean> {
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  return partner?.isSandbox ?? false;
}
