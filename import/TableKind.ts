import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import type { FieldFault } from '../subgraphs/shared/WireFields.ts';
import type { FoundItem } from './jsonItems.ts';
import type { Kind, PreparedItem, StoreAll } from './Kind.ts';

/** One row of a table under the names of its columns. */
export interface TableRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
  /** What is wrong with the row itself, whatever its fields hold. */
  readonly faults: readonly FieldFault[];
  /** Where the row stands, or one field of it: `line 5, column 30`. */
  place(field?: string): string;
}

/** The items that the rows of a table make up: one or more rows each, or one row that is refused. */
export interface TableItems {
  readonly items: readonly FoundItem[];
  /** What to know beside. */
  readonly notes: readonly string[];
}

/** A kind that comes as a table, its columns named by the first line. */
export interface TableKind extends Kind {
  readonly columns: readonly string[];
  /** The rows come once, and need not be held. */
  itemsOf(rows: Iterable<TableRow>): TableItems;
}

/** An item of a table, decided already: a table kind looks at its rows together. */
export class TableItem {
  readonly name: string | null;
  readonly outcome: Decision<PreparedItem, FieldFault>;

  constructor(name: string | null, outcome: Decision<PreparedItem, FieldFault>) {
    this.name = name;
    this.outcome = outcome;
  }
}

export interface TableKindParts {
  /** For people, in the plural. */
  readonly name: string;
  readonly subgraph: SubgraphName;
  readonly columns: readonly string[];
  /** The column that names an item. */
  readonly idField: string;
  /** The rows come once, and need not be held. */
  itemsOf(rows: Iterable<TableRow>): TableItems;
  /** Stores many of its items in one transaction. */
  readonly storeAll?: StoreAll;
}

/** Declares one kind of table: the registry needs no more. */
export function tableKind(parts: TableKindParts): TableKind {
  return {
    ...parts,
    recognises: (wire) => wire instanceof TableItem,
    nameOf: (wire) => (wire instanceof TableItem ? wire.name : null),
    prepare: (wire) =>
      wire instanceof TableItem ? wire.outcome : refuse({ field: '', found: 'no row', expected: 'a row of a table' }),
  };
}

export function isTableKind(kind: Kind): kind is TableKind {
  return 'columns' in kind;
}

/** A row that is refused, with all its faults. */
export function refusedRow(row: TableRow, name: string | null, faults: readonly [FieldFault, ...FieldFault[]]): FoundItem {
  const [first, ...more] = faults;
  return { wire: new TableItem(name, refuse(first, ...more)), place: row.place };
}

/** An item that begins with a row and is made of several. */
export function itemFrom(row: TableRow, rows: number, name: string, prepared: PreparedItem): FoundItem {
  return { wire: new TableItem(name, accept(prepared)), place: row.place, rows };
}
