import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { CatalogItem, StoredCatalogItem } from './catalogItem.ts';

export type ImportRefusal =
  | { readonly code: 'CATALOG_ITEM_QUANTITIES_INVALID'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'CATALOG_ITEM_OF_ANOTHER_MARKET'; readonly market: string };

/**
 * The row that keeps an imported item in place of `stored`: whatever shipped gives way, and what the import does not know of it
 * stays. The order of the lists means nothing: equal members leave the stored order alone. A legacy offer has the same id in
 * every market and the catalogue one row for it, so an import of another market is refused rather than taking it from the first.
 */
export function importedRow(item: CatalogItem, stored: StoredCatalogItem | null): Decision<StoredCatalogItem, ImportRefusal> {
  const { minimumQuantity: minimum, maximumQuantity: maximum } = item;
  if (minimum < 0 || minimum > maximum) return refuse({ code: 'CATALOG_ITEM_QUANTITIES_INVALID', minimum, maximum });
  if (stored?.origin === 'IMPORTED' && stored.market !== null && stored.market !== item.market) {
    return refuse({ code: 'CATALOG_ITEM_OF_ANOTHER_MARKET', market: stored.market });
  }
  return accept({
    ...item,
    billingCycles: inStoredOrder(item.billingCycles, stored?.billingCycles),
    terms: inStoredOrder(item.terms, stored?.terms),
    prerequisiteIds: inStoredOrder(item.prerequisiteIds, stored?.prerequisiteIds),
    conversionTargetIds: inStoredOrder(item.conversionTargetIds, stored?.conversionTargetIds),
    upgradeTargetIds: inStoredOrder(item.upgradeTargetIds, stored?.upgradeTargetIds),
    nameKey: nameKey(item.name),
    skuPartNumber: stored?.skuPartNumber ?? null,
    licensingSkuId: stored?.licensingSkuId ?? null,
    origin: 'IMPORTED',
    retiredAt: null,
  });
}

function inStoredOrder<T>(list: readonly T[], stored: readonly T[] = []): readonly T[] {
  const members = new Set(list);
  return stored.length === members.size && stored.every((member) => members.has(member)) ? stored : list;
}
