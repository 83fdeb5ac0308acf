import { nameKey } from '../../shared/nameKey.ts';
import type { Context } from '../context.ts';
import type { StoredCatalogItem as Item } from '../domain/catalogItem.ts';
import { type LicenseProduct, licenseProductIdOf } from '../domain/licenseProduct.ts';
import type { CatalogItemResolvers } from '../generated/resolvers.ts';

export const CatalogItem: CatalogItemResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.catalogItemById.load(id),
  offerId: ({ catalogItemId }) => catalogItemId,
  billingCycles: ({ billingCycles }) => [...billingCycles],
  terms: ({ terms }) => [...terms],
  maximumSeatsPerCustomer: ({ maxSeatsPerTenant }) => maxSeatsPerTenant,
  limitUnit: ({ limitUnitOfMeasure }) => limitUnitOfMeasure,
  limit: ({ limitUnitOfMeasure, limit }) => (limitUnitOfMeasure === 'NONE' ? null : limit),
  prerequisites: ({ prerequisiteIds }, _args, context) => inCatalogue(prerequisiteIds, context),
  conversionTargets: ({ conversionTargetIds }, _args, context) => inCatalogue(conversionTargetIds, context),
  upgradeTargets: ({ upgradeTargetIds }, _args, context) => inCatalogue(upgradeTargetIds, context),
  licenseProduct: licenseProductOf,
  prices: async ({ id }, { market }, { loaders }) => [...(await loaders.prices.load({ catalogItemId: id, market }))],
};

/** The SKU id names one licence product; a part number alone may be shared by several. */
async function licenseProductOf(
  { licensingSkuId, skuPartNumber }: Item,
  _args: object,
  { loaders }: Context,
): Promise<LicenseProduct | null> {
  if (licensingSkuId !== null) return loaders.licenseProductById.load(licenseProductIdOf(licensingSkuId));
  return skuPartNumber === null ? null : loaders.licenseProductByPartNumber.load(nameKey(skuPartNumber));
}

/** The items that the catalogue still holds, in the order named. */
async function inCatalogue(ids: readonly string[], { loaders }: Context): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => loaders.catalogItemById.load(id)));
  return items.filter((item) => item !== null);
}
