import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  serviceRequest: (_parent, { id }, { loaders }) => loaders.serviceRequestById.load(id),
  serviceRequests: (_parent, args, { loaders }, info) => loaders.serviceRequests.root(args, info),
  supportTopics: (_parent, { category, productFamily }, { loaders }) => loaders.topics(category ?? null, productFamily ?? null),
};
