import { accept, type Decision, refuse } from '../../shared/decision.ts';

/** What users of a customer may buy by themselves. */
export type SelfServeResource = 'AZURE_RESERVED_INSTANCES' | 'AZURE_SAVINGS_PLAN';

/**
 * What users of a customer may buy by themselves at the expense of one partner. Without resources there is no policy: the row stays,
 * so that its version goes on and no old etag fits a new policy.
 */
export interface PurchasePolicy {
  readonly partnerId: string;
  readonly customerId: string;
  /** In alphabetical order. */
  readonly resources: readonly SelfServeResource[];
  readonly version: number;
}

export type GrantRefusal =
  | { readonly code: 'PERMISSION_ALREADY_GRANTED'; readonly resource: SelfServeResource }
  | { readonly code: 'AZURE_SUBSCRIPTION_REQUIRED'; readonly restsOn: 'subscriptions' };

export type RevokeRefusal = { readonly code: 'PERMISSION_NOT_FOUND'; readonly resource: SelfServeResource };

/** What became of the policy: Partner Center's audit tells creating, updating and deleting one apart. */
export type PolicyChange = 'CREATED' | 'UPDATED' | 'DELETED';

export function isPolicy(policy: Pick<PurchasePolicy, 'resources'> | null): boolean {
  return policy !== null && policy.resources.length > 0;
}

/**
 * Lets users of the customer buy this by themselves. Somebody of the customer must own the Azure subscription too, which only Azure
 * knows, when the customer buys. Source: Give customers permission to buy their own products and services.
 */
export function grantPermission(
  policy: PurchasePolicy,
  resource: SelfServeResource,
  hasAzureSubscription: boolean,
): Decision<PurchasePolicy, GrantRefusal> {
  if (policy.resources.includes(resource)) return refuse({ code: 'PERMISSION_ALREADY_GRANTED', resource });
  if (!hasAzureSubscription) return refuse({ code: 'AZURE_SUBSCRIPTION_REQUIRED', restsOn: 'subscriptions' });
  return accept({ ...policy, resources: [...policy.resources, resource].sort() });
}

/** Stops further purchases; what was bought stays. Source: Delete a self-serve policy. */
export function revokePermission(policy: PurchasePolicy, resource: SelfServeResource): Decision<PurchasePolicy, RevokeRefusal> {
  if (!policy.resources.includes(resource)) return refuse({ code: 'PERMISSION_NOT_FOUND', resource });
  return accept({ ...policy, resources: policy.resources.filter((granted) => granted !== resource) });
}

export function policyChange(before: Pick<PurchasePolicy, 'resources'>, after: Pick<PurchasePolicy, 'resources'>): PolicyChange {
  if (!isPolicy(before)) return 'CREATED';
  return isPolicy(after) ? 'UPDATED' : 'DELETED';
}
