import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { etagOf } from '../../shared/etag.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PurchasePolicyEntity } from '../database/purchasePolicyEntity.ts';
import { isPolicy, type PurchasePolicy } from '../domain/purchasePolicy.ts';

export type PolicyRefusal = { readonly code: 'ETAG_REQUIRED'; readonly currentEtag: string };

/**
 * The row of a customer's policy, held until the end; null when there never was one. While there is a policy the caller must name its
 * version.
 * @throws EtagMismatch when it names another
 */
export async function lockPurchasePolicy(
  tx: Tx,
  partnerId: string,
  customerId: string,
  ifMatch: string | null | undefined,
): Promise<Decision<PurchasePolicy | null, PolicyRefusal>> {
  const key = { partnerId, customerId };
  const policy = await tx.lock(PurchasePolicyEntity, key);
  if (!policy || !isPolicy(policy)) return accept(policy);
  if (ifMatch == null) return refuse({ code: 'ETAG_REQUIRED', currentEtag: etagOf({ id: customerId, version: policy.version }) });
  return accept(await tx.lock(PurchasePolicyEntity, key, ifMatch));
}
