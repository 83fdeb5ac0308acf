import type { NewEvent } from '../../shared/command.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PurchasePolicyEntity } from '../database/purchasePolicyEntity.ts';
import { isPolicy } from '../domain/purchasePolicy.ts';
import { permissionsTold } from './permissionsTold.ts';

/** Takes back all that users of a customer may buy by themselves, with the end of the relationship; the events of it. */
export async function endPurchasePermissions(tx: Tx, partnerId: string, customerId: string): Promise<NewEvent[]> {
  const policy = await tx.lock(PurchasePolicyEntity, { partnerId, customerId });
  if (!policy || !isPolicy(policy)) return [];
  const ended = { ...policy, resources: [] };
  await tx.save(PurchasePolicyEntity, ended);
  return [permissionsTold(policy, ended, null)];
}
