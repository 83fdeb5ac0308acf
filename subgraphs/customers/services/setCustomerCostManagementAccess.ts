import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { type CostManagementRefusal, withCostManagementAccess } from '../domain/costManagementAccess.ts';
import type { SetCustomerCostManagementAccessInput } from '../generated/resolvers.ts';
import { soldItems } from './soldItems.ts';

export type SetCostManagementRefusal = CostManagementRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

/** Sets whether a customer sees its Azure costs at the partner's rates. Set as it is already, nothing is written. */
export const setCustomerCostManagementAccess = command<
  SetCustomerCostManagementAccessInput,
  { readonly customer: string },
  SetCostManagementRefusal
>({
  name: 'setCustomerCostManagementAccess',
  async run({ tx, viewer }, { customerId, access }) {
    const partnerId = partnerOf(viewer) ?? '';
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const changed = withCostManagementAccess(relationship, access, await soldItems(tx, partnerId, customerId));
    if (!changed.ok) return changed;
    await tx.save(CustomerRelationshipEntity, changed.value);
    const type = 'customer.cost_management_access.changed';
    const event = { type, subject: customerId, customerId, payload: { access } };
    return accept({ ids: { customer: customerId }, events: tx.changes.length > 0 ? [event] : [] });
  },
});
