import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { isPartner } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { PurchasePolicyEntity } from '../database/purchasePolicyEntity.ts';
import { type RevokeRefusal, revokePermission } from '../domain/purchasePolicy.ts';
import type { RevokeCustomerPurchasePermissionInput } from '../generated/resolvers.ts';
import { lockPurchasePolicy, type PolicyRefusal } from './lockPurchasePolicy.ts';
import { permissionsTold } from './permissionsTold.ts';

export type RevokePermissionRefusal = RevokeRefusal | PolicyRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

type Ids = { readonly customer: string };

/** Stops further purchases of a customer's users, also while the relationship is being removed. */
export const revokeCustomerPurchasePermission = command<RevokeCustomerPurchasePermissionInput, Ids, RevokePermissionRefusal>({
  name: 'revokeCustomerPurchasePermission',
  async run({ tx, viewer }, { customerId, resource, ifMatch }) {
    if (!isPartner(viewer)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { partnerId } = viewer;
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const locked = await lockPurchasePolicy(tx, partnerId, customerId, ifMatch);
    if (!locked.ok) return locked;

    const policy = locked.value;
    if (!policy) return refuse({ code: 'PERMISSION_NOT_FOUND', resource });
    const revoked = revokePermission(policy, resource);
    if (!revoked.ok) return revoked;
    await tx.save(PurchasePolicyEntity, revoked.value);
    return accept({ ids: { customer: customerId }, events: [permissionsTold(policy, revoked.value, resource)] });
  },
});
