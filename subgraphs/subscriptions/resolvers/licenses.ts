import { nameKey } from '../../shared/nameKey.ts';
import { licenseProductIdOf } from '../domain/licenseProduct.ts';
import type {
  CatalogItemResolvers,
  LicenseProductResolvers,
  QueryResolvers,
  ServicePlanResolvers,
} from '../generated/resolvers.ts';

export const licenseQueries: QueryResolvers = {
  licenseProduct: (_parent, { id }, { loaders }) => loaders.licenseProductById.load(id),
  licenseProducts: (_parent, args, { loaders }) => loaders.licenseProducts.root(args),
};

export const LicenseProduct: LicenseProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.licenseProductById.load(id),
  servicePlans: async ({ id }, _args, { loaders }) => [...(await loaders.plansOfLicenseProduct.load(id))],
};

export const ServicePlan: ServicePlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.servicePlanById.load(id),
};

/** The SKU id names one licence product; a part number alone may be shared by several. */
export const licenseProductOfItem: NonNullable<CatalogItemResolvers['licenseProduct']> = (
  { licensingSkuId, skuPartNumber },
  _args,
  { loaders },
) => {
  if (licensingSkuId !== null) return loaders.licenseProductById.load(licenseProductIdOf(licensingSkuId));
  return skuPartNumber === null ? null : loaders.licenseProductByPartNumber.load(nameKey(skuPartNumber));
};
