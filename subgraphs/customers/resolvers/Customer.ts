import { etagOf } from '../../shared/etag.ts';
import { readsOf } from '../../shared/reads.ts';
import type { Context } from '../context.ts';
import { hasFeature } from '../domain/cloud.ts';
import { purchaseReadiness } from '../domain/purchaseReadiness.ts';
import type { CustomerResolvers } from '../generated/resolvers.ts';
import type { CustomerModel, CustomerRelationshipModel } from '../models.ts';
import { budgetFields } from './budget.ts';
import { multichannelFields } from './multichannel.ts';
import { purchasePermissionFields } from './purchasePermissions.ts';
import { qualificationFields } from './qualification.ts';

const reading = readsOf<CustomerModel>();

/** What a relationship answers from. */
const RELATIONSHIP = ['id', 'relationshipState', 'relationshipSince', 'relationshipVersion', 'resellerId', 'providerId'] as const;

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, { loaders }, info) => loaders.customerById.load(id, info),
  name: reading(['friendlyName', 'companyName'], ({ friendlyName, companyName }) => friendlyName ?? companyName),
  tags: reading(['tags'], ({ tags }) => [...(tags ?? [])]),
  companyProfile: (customer) => customer,
  billingProfile: reading(['id'], ({ id }, _args, { loaders }: Context) => loaders.billingProfileByCustomer.load(id)),
  relationship: reading(RELATIONSHIP, (customer) => (hasRelationship(customer) ? customer : null)),
  verification: (customer) => customer,
  agreement: (customer) => (isAgreementReadable(customer) ? customer : null),
  purchaseReadiness: async (customer, _args, { loaders }) => {
    const facts = await loaders.readinessByCustomer.load(customer.id);
    return facts && purchaseReadiness(customer, facts);
  },
  ...purchasePermissionFields,
  isLocked: reading(['lockedAt'], ({ lockedAt }) => lockedAt !== null),
  etag: reading(['id', 'version'], etagOf),
  ...multichannelFields,
  ...qualificationFields,
  ...budgetFields,
};

function hasRelationship(customer: Pick<CustomerModel, (typeof RELATIONSHIP)[number]>): customer is CustomerRelationshipModel {
  return customer.relationshipState !== null && customer.relationshipSince !== null && customer.relationshipVersion !== null;
}

/**
 * A partner reads the acceptance while its relationship is active; other clouds have no agreement.
 * Source: Get the status of a customer's direct signing; Partner Center REST URLs and national clouds.
 */
function isAgreementReadable({ relationshipState, cloud }: CustomerModel): boolean {
  return hasFeature(cloud, 'AGREEMENTS') && (relationshipState === null || relationshipState === 'RESELLER');
}
