import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  subscription: (_parent, { id }, { loaders }) => loaders.subscriptionById.load(id),
  subscriptions: (_parent, args, { loaders }) => loaders.subscriptions.root(args),
  catalogItem: (_parent, { id }, { loaders }) => loaders.catalogItemById.load(id),
  catalogItems: (_parent, args, { loaders }) => loaders.catalogItems.root(args),
  licenseProduct: (_parent, { id }, { loaders }) => loaders.licenseProductById.load(id),
  licenseProducts: (_parent, args, { loaders }) => loaders.licenseProducts.root(args),
};
