import type { QueryResolvers } from '../generated/resolvers.ts';
import { listAgreementVersions } from '../services/listAgreementVersions.ts';
import { needFeature } from '../services/needFeature.ts';

export const agreementQueries: Pick<QueryResolvers, 'agreementTemplates' | 'agreementVersions' | 'agreementCoverage'> = {
  agreementTemplates: async (_parent, { type }, context) => {
    await needFeature('AGREEMENTS', context);
    return context.loaders.templates(type ?? null);
  },
  agreementVersions: (_parent, { country, language, customerType, audience }, context) =>
    listAgreementVersions(
      { country, language: language ?? null, customerType: customerType ?? 'COMMERCIAL', audience: audience ?? 'COMMERCIAL' },
      context,
    ),
  agreementCoverage: async (_parent, args, context, info) => {
    await needFeature('AGREEMENTS', context);
    return context.loaders.agreementCoverage.root(args, info);
  },
};
