import { type CommandInput, command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { CatalogItemEntity } from '../database/entities.ts';
import type { CatalogItem } from '../domain/catalogItem.ts';
import { importedRow } from '../domain/importedRow.ts';
import { catalogItemRecorded, RECORD_CATALOG_ITEMS } from './recordCatalogItem.ts';

export interface RecordCatalogItemsInput extends CommandInput {
  /** Each once. */
  readonly items: readonly CatalogItem[];
}

export type RecordCatalogItemsIds = {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  /** The rule refuses them: `recordCatalogItem` says why. */
  readonly refused: readonly string[];
};

/** Keeps many imported items of the catalogue in one transaction, as `recordCatalogItem` keeps each. */
export const recordCatalogItems = command<RecordCatalogItemsInput, RecordCatalogItemsIds, never>({
  name: 'recordCatalogItems',
  async run({ tx }, { items }) {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [RECORD_CATALOG_ITEMS]);
    const stored = await tx.lockEach(
      CatalogItemEntity,
      items.map(({ id }) => id),
    );
    const rows = items.map((item) => ({ item, row: importedRow(item, stored.get(item.id) ?? null) }));
    await tx.storeEach(
      CatalogItemEntity,
      rows.flatMap(({ row }) => (row.ok ? [row.value] : [])),
    );
    const written = new Set(tx.changes.map(({ id }) => id));
    const storedNow = items.filter(({ id }) => written.has(id));
    return accept({
      ids: {
        created: storedNow.flatMap(({ id }) => (stored.has(id) ? [] : [id])),
        changed: storedNow.flatMap(({ id }) => (stored.has(id) ? [id] : [])),
        refused: rows.flatMap(({ item, row }) => (row.ok ? [] : [item.id])),
      },
      events: storedNow.map(catalogItemRecorded),
    });
  },
});
