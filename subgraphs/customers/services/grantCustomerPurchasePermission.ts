import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { isPartner } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { PurchasePolicyEntity } from '../database/purchasePolicyEntity.ts';
import type { RelationshipState } from '../domain/customer.ts';
import { type GrantRefusal, grantPermission } from '../domain/purchasePolicy.ts';
import { isActiveAzure } from '../domain/soldItem.ts';
import type { GrantCustomerPurchasePermissionInput } from '../generated/resolvers.ts';
import { lockPurchasePolicy, type PolicyRefusal } from './lockPurchasePolicy.ts';
import { permissionsTold } from './permissionsTold.ts';
import { soldItems } from './soldItems.ts';

export type GrantPermissionRefusal =
  | GrantRefusal
  | PolicyRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState };

type Ids = { readonly customer: string };

/** Lets users of a customer buy by themselves; the relationship is held, so that it does not end in between. */
export const grantCustomerPurchasePermission = command<GrantCustomerPurchasePermissionInput, Ids, GrantPermissionRefusal>({
  name: 'grantCustomerPurchasePermission',
  async run({ tx, viewer }, { customerId, resource, ifMatch }) {
    if (!isPartner(viewer)) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { partnerId } = viewer;
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { state } = relationship;
    if (state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state });
    const locked = await lockPurchasePolicy(tx, partnerId, customerId, ifMatch);
    if (!locked.ok) return locked;

    const stored = locked.value;
    const policy = stored ?? { partnerId, customerId, resources: [], version: 1 };
    const hasAzure = (await soldItems(tx, partnerId, customerId)).some(isActiveAzure);
    const granted = grantPermission(policy, resource, hasAzure);
    if (!granted.ok) return granted;
    await (stored ? tx.save(PurchasePolicyEntity, granted.value) : tx.insert(PurchasePolicyEntity, granted.value));
    return accept({ ids: { customer: customerId }, events: [permissionsTold(policy, granted.value, resource)] });
  },
});
