import { type CommandInput, command, type NewEvent } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { CatalogItemEntity } from '../database/entities.ts';
import type { CatalogItem } from '../domain/catalogItem.ts';
import { type ImportRefusal, importedRow } from '../domain/importedRow.ts';

export interface RecordCatalogItemInput extends CommandInput {
  readonly item: CatalogItem;
}

/** At most one of them: both are null when the catalogue held the same item already. */
export type RecordCatalogItemIds = { readonly created: string | null; readonly changed: string | null };

export type RecordCatalogItemRefusal = ImportRefusal | { readonly code: 'CATALOG_ITEM_STORED_MEANWHILE' };

/** Keeps one imported item of the catalogue. Equal content changes nothing and writes no event. */
export const recordCatalogItem = command<RecordCatalogItemInput, RecordCatalogItemIds, RecordCatalogItemRefusal>({
  name: 'recordCatalogItem',
  conflicts: { catalog_item_pk: { code: 'CATALOG_ITEM_STORED_MEANWHILE' } },
  async run({ tx }, { item }) {
    // There is no row to lock before the first import: two importers of one item wait for each other here, and for one of many.
    await tx.query(
      'SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 0))',
      [RECORD_CATALOG_ITEMS, `record ${item.id}`],
    );
    const stored = await tx.lock(CatalogItemEntity, item.id);
    const row = importedRow(item, stored);
    if (!row.ok) return row;
    if (stored) await tx.save(CatalogItemEntity, row.value);
    else await tx.insert(CatalogItemEntity, row.value);
    if (tx.changes.length === 0) return accept({ ids: { created: null, changed: null }, events: [] });
    const ids = stored ? { created: null, changed: item.id } : { created: item.id, changed: null };
    return accept({ ids, events: [catalogItemRecorded(item)] });
  },
});

/** Name of the lock that those who record one item share and who records many holds alone. */
export const RECORD_CATALOG_ITEMS = 'record catalog items';

export function catalogItemRecorded({ id, catalogItemId, kind, name, market, isPurchasable }: CatalogItem): NewEvent {
  return { type: 'catalog.item.recorded', subject: id, payload: { catalogItemId, kind, name, market, isPurchasable } };
}
