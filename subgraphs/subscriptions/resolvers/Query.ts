import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  subscription: (_parent, { id }, { loaders }) => loaders.subscriptionById.load(id),
  subscriptions: (_parent, args, { loaders }, info) => loaders.subscriptions.root(args, info),
  catalogItem: (_parent, { id }, { loaders }) => loaders.catalogItemById.load(id),
  catalogItems: (_parent, args, { loaders }, info) => loaders.catalogItems.root(args, info),
  licenseProduct: (_parent, { id }, { loaders }) => loaders.licenseProductById.load(id),
  licenseProducts: (_parent, args, { loaders }, info) => loaders.licenseProducts.root(args, info),
};
