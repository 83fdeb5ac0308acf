import { mayBuy, type SelfServeResource } from '../domain/selfServePurchase.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';

/** Whether users of the customer may buy by themselves through one partner at least of those the viewer sees. */
export const selfServePurchase: NonNullable<CustomerResolvers['selfServePurchase']> = async ({ id }, _args, { loaders }) => {
  const permissions = await loaders.selfServePermissionsOfCustomer.load(id);
  const may = (resource: SelfServeResource): boolean =>
    permissions.some((permission) => mayBuy('CUSTOMER', resource, permission).ok);
  return { azureReservedInstances: may('AZURE_RESERVED_INSTANCES'), azureSavingsPlan: may('AZURE_SAVINGS_PLAN') };
};
