import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';
import { bought } from '../subscriptions/purchases.ts';
import { shipped } from '../subscriptions/shipped.ts';

const PERMISSIONS = 'purchasePermissions { policyId permissions { resource action } etag readiness { hasAzureSubscription } }';
const USER_ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';
const PLAN = 'plan { changes { type field before after } events { type } }';

const GRANT = `mutation ($input: GrantCustomerPurchasePermissionInput!) {
  grantCustomerPurchasePermission(input: $input) { customer { id ${PERMISSIONS} } ${USER_ERRORS} ${PLAN} }
}`;
const REVOKE = `mutation ($input: RevokeCustomerPurchasePermissionInput!) {
  revokeCustomerPurchasePermission(input: $input) { customer { id ${PERMISSIONS} } ${USER_ERRORS} ${PLAN} }
}`;

export const RESERVATIONS = 'AZURE_RESERVED_INSTANCES';
export const SAVINGS = 'AZURE_SAVINGS_PLAN';

export async function grant(api: Api, viewer: Viewer, customerId: string, resource: string, more: object = {}) {
  const { data, errors } = await api.run(GRANT, { input: { customerId, resource, ...more } }, viewer);
  return errors ? { errors } : Object(data).grantCustomerPurchasePermission;
}

export async function revoke(api: Api, viewer: Viewer, customerId: string, resource: string, more: object = {}) {
  const { data, errors } = await api.run(REVOKE, { input: { customerId, resource, ...more } }, viewer);
  return errors ? { errors } : Object(data).revokeCustomerPurchasePermission;
}

export async function permissionsOf(api: Api, viewer: Viewer, id: string) {
  const { data, errors } = await api.run(`query ($id: ID!) { customer(id: $id) { ${PERMISSIONS} } }`, { id }, viewer);
  return errors ? { errors } : Object(data).customer?.purchasePermissions;
}

/** Sells an Azure plan; answers the id of the subscription. */
export function azurePlan(api: Api, viewer: Viewer, customerId: string): Promise<string> {
  const monthly = { quantity: 1, termDuration: null, billingCycle: 'MONTHLY' };
  return bought(api, viewer, customerId, { catalogItemId: shipped.azurePlan, ...monthly });
}
