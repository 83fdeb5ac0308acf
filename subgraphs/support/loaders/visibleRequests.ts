import { authorize } from '../../shared/permissions/authorize.ts';
import type { PermissionName } from '../../shared/permissions/index.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Bind } from '../../shared/tenancy.ts';
import type { Viewer } from '../../shared/viewer.ts';

/**
 * The condition on `support.service_request s` that a viewer sees a row. An organisation sees what it owns, and as the reseller
 * what its provider keeps for its customers. Of that a user sees what it filed, the customers' requests and the organisation's
 * own, each by its permission.
 * Source: Get service request details by ID; Assign users roles and permissions.
 */
export function visibleRequests(viewer: Viewer, settings: Settings, bind: Bind): string {
  switch (viewer.kind) {
    case 'PARTNER_USER': {
      const holds = (permission: PermissionName): boolean => authorize(viewer, permission, settings) === null;
      const kinds = [`s.created_by = ${bind(viewer.id)}`];
      if (holds('serviceRequests.ofCustomers.read')) kinds.push('s.customer_id IS NOT NULL');
      if (holds('serviceRequests.ofPartner.read')) kinds.push('s.customer_id IS NULL');
      return `s.${sideOf(viewer)} = ${bind(viewer.partnerId)} AND (${kinds.join(' OR ')})`;
    }
    case 'PARTNER_APP':
      return `s.${sideOf(viewer)} = ${bind(viewer.partnerId)}`;
    case 'SYSTEM':
      return `s.partner_id = ${bind(viewer.partnerId)}`;
    case 'CUSTOMER_ADMIN':
      return `s.customer_id = ${bind(viewer.customerId)}`;
    default:
      return 'false';
  }
}

/** A reseller is the partner nearest to the customer, whether it keeps the request itself or its provider does. */
function sideOf({ partnerType }: { readonly partnerType: string }): string {
  return partnerType === 'INDIRECT_RESELLER' ? 'nearest_partner_id' : 'partner_id';
}
