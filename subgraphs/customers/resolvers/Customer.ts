import { etagOf } from '../../shared/etag.ts';
import { purchaseReadiness } from '../domain/purchaseReadiness.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';
import type { CustomerModel, CustomerRelationshipModel } from '../models.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.customerById.load(id),
  name: ({ friendlyName, companyName }) => friendlyName ?? companyName,
  tags: ({ tags }) => [...(tags ?? [])],
  companyProfile: (customer) => customer,
  billingProfile: ({ id }, _args, { loaders }) => loaders.billingProfileByCustomer.load(id),
  relationship: (customer) => (hasRelationship(customer) ? customer : null),
  verification: (customer) => customer,
  agreement: (customer) => (isAgreementReadable(customer) ? customer : null),
  purchaseReadiness: async (customer, _args, { loaders }) => {
    const facts = await loaders.readinessByCustomer.load(customer.id);
    return facts && purchaseReadiness(customer, facts);
  },
  isLocked: ({ lockedAt }) => lockedAt !== null,
  etag: etagOf,
};

function hasRelationship(customer: CustomerModel): customer is CustomerRelationshipModel {
  return customer.relationshipState !== null && customer.relationshipSince !== null;
}

/** A partner reads the acceptance while its relationship is active. Source: Get the status of a customer's direct signing. */
function isAgreementReadable({ relationshipState }: CustomerModel): boolean {
  return relationshipState === null || relationshipState === 'RESELLER';
}
