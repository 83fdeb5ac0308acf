import { etagOf } from '../../shared/etag.ts';
import { mutation } from '../../shared/mutation.ts';
import { readsOf } from '../../shared/reads.ts';
import type { Context } from '../context.ts';
import { isPolicy } from '../domain/purchasePolicy.ts';
import { isActiveAzure } from '../domain/soldItem.ts';
import type { CustomerPurchasePermissionsResolvers, CustomerResolvers, MutationResolvers } from '../generated/resolvers.ts';
import type { CustomerModel } from '../models.ts';
import { grantCustomerPurchasePermission } from '../services/grantCustomerPurchasePermission.ts';
import { revokeCustomerPurchasePermission } from '../services/revokeCustomerPurchasePermission.ts';
import { explainGrant, explainRevocation } from './explainGrant.ts';

const reading = readsOf<CustomerModel>();

const customerOf = async ({ customer }: { readonly customer: string }, { loaders }: Context) => ({
  customer: await loaders.customerById.load(customer),
});

export const purchasePermissionMutations: Pick<
  MutationResolvers,
  'grantCustomerPurchasePermission' | 'revokeCustomerPurchasePermission'
> = {
  grantCustomerPurchasePermission: mutation(grantCustomerPurchasePermission, explainGrant, customerOf),
  revokeCustomerPurchasePermission: mutation(revokeCustomerPurchasePermission, explainRevocation, customerOf),
};

export const purchasePermissionFields: Pick<CustomerResolvers, 'purchasePermissions'> = {
  purchasePermissions: reading(['id'], ({ id }, _args, { loaders }: Context) => loaders.purchasePermissionsByCustomer.load(id)),
};

export const CustomerPurchasePermissions: CustomerPurchasePermissionsResolvers = {
  policyId: (policy) => (isPolicy(policy) ? policy.policyId : null),
  permissions: ({ resources }) => resources.map((resource) => ({ resource, action: 'PURCHASE' })),
  etag: (policy) => (isPolicy(policy) ? etagOf({ id: policy.customerId, version: policy.version }) : null),
  readiness: async ({ customerId }, _args, { loaders }) => ({
    hasAzureSubscription: (await loaders.soldKindsOfCustomer.load(customerId)).some(isActiveAzure),
  }),
};
