import type { Tx } from '../../shared/Tx.ts';
import { SoldItemEntity } from '../database/soldItemEntity.ts';
import type { SoldItem } from '../domain/soldItem.ts';

/**
 * What the partner sold to the customer, ended items included. It may lag behind the sale: a refusal for it rests on
 * `subscriptions`.
 */
export function soldItems(tx: Tx, partnerId: string, customerId: string): Promise<SoldItem[]> {
  return tx.find(SoldItemEntity, { partnerId, customerId });
}
