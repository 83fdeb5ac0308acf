import type { LicenseProductResolvers } from '../generated/resolvers.ts';

export const LicenseProduct: LicenseProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.licenseProductById.load(id),
  servicePlans: async ({ id }, _args, { loaders }) => [...(await loaders.plansOfLicenseProduct.load(id))],
};
