import type { Tx } from '../../shared/Tx.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { SoldItem } from '../domain/soldItem.ts';
import { soldItems } from './soldItems.ts';

/** What the removal of a relationship is held against. */
export async function removalFacts(
  tx: Tx,
  partnerId: string,
  customerId: string,
): Promise<{ readonly isSandbox: boolean; readonly sold: readonly SoldItem[] }> {
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  return { isSandbox: partner?.isSandbox ?? false, sold: await soldItems(tx, partnerId, customerId) };
}
