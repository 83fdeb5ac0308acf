import type { QueryResolvers } from '../generated/resolvers.ts';
import { licenseQueries } from './licenses.ts';

export const Query: QueryResolvers = {
  subscription: (_parent, { id }, { loaders }) => loaders.subscriptionById.load(id),
  subscriptions: (_parent, args, { loaders }) => loaders.subscriptions.root(args),
  catalogItem: (_parent, { id }, { loaders }) => loaders.catalogItemById.load(id),
  catalogItems: (_parent, args, { loaders }) => loaders.catalogItems.root(args),
  ...licenseQueries,
};
