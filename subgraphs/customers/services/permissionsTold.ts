import type { NewEvent } from '../../shared/command.ts';
import { type PurchasePolicy, policyChange, type SelfServeResource } from '../domain/purchasePolicy.ts';

/** All that is permitted after a change, and what the change was, for the partner whose policy it is. */
export function permissionsTold(before: PurchasePolicy, after: PurchasePolicy, resource: SelfServeResource | null): NewEvent {
  const { partnerId, customerId, resources } = after;
  return {
    type: 'customer.purchase_permission.changed',
    subject: customerId,
    customerId,
    payload: {
      resource,
      isGranted: resource !== null && resources.includes(resource),
      policy: policyChange(before, after),
      resources,
    },
    partners: [partnerId],
  };
}
