import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { CostManagementAccess, CustomerRelationship, RelationshipState } from './customer.ts';
import type { SoldItem } from './soldItem.ts';

export type CostManagementRefusal =
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  /** May rest on a sale that is not known here yet. */
  | { readonly code: 'AZURE_SUBSCRIPTION_REQUIRED'; readonly restsOn: 'subscriptions' };

/**
 * Lets a customer see what its Azure plan costs at the partner's rates, or no longer. There must be a plan to see; to close takes
 * none. Source: Update customer account information.
 */
export function withCostManagementAccess(
  relationship: CustomerRelationship,
  access: CostManagementAccess,
  sold: readonly SoldItem[],
): Decision<CustomerRelationship, CostManagementRefusal> {
  if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
  const hasPlan = sold.some(({ kind, status }) => kind === 'AZURE_PLAN' && status === 'ACTIVE');
  if (access === 'ALLOWED' && !hasPlan) return refuse({ code: 'AZURE_SUBSCRIPTION_REQUIRED', restsOn: 'subscriptions' });
  return accept({ ...relationship, costManagementAccess: access });
}
