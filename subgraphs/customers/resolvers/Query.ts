import { isPartner } from '../../shared/viewer.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  customer: (_parent, { id }, { loaders }) => loaders.customerById.load(id),
  customers: (_parent, args, { loaders }) => loaders.customers.root(args),
  viewerPartner: (_parent, _args, { viewer, loaders }) => (isPartner(viewer) ? loaders.partnerById.load(viewer.partnerId) : null),
  agreementTemplates: (_parent, { type }, { loaders }) => loaders.templates(type ?? null),
};
