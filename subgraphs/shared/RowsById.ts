import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { askedSelectList } from './askedColumns.ts';
import { batchById } from './batchById.ts';
import { type Columns, selectList } from './columns.ts';

type ReadRows<Row> = (ids: readonly string[], selected: string) => Promise<readonly Row[]>;

/**
 * Finds the objects of one type by their ids, for one request: one statement per tick for all fields that need the same
 * columns. Null for a row that does not exist or is not for this viewer.
 */
export class RowsById<Row extends { readonly id: string }> {
  readonly #typeName: string;
  readonly #columns: Columns;
  readonly #readRows: ReadRows<Row>;
  readonly #loaders = new Map<string, DataLoader<string, Row | null>>();

  /** `columns` fill the properties of a whole row; `readRows` is given the select list. */
  constructor(typeName: string, columns: Columns, readRows: ReadRows<Row>) {
    this.#typeName = typeName;
    this.#columns = columns;
    this.#readRows = readRows;
  }

  /** Without the field that asks, the whole row. */
  load(id: string, info?: GraphQLResolveInfo): Promise<Row | null> {
    const selected = info ? askedSelectList(this.#typeName, info, this.#columns) : selectList(this.#columns);
    let loader = this.#loaders.get(selected);
    if (!loader) {
      loader = batchById((ids) => this.#readRows(ids, selected));
      this.#loaders.set(selected, loader);
    }
    return loader.load(id);
  }
}
