import {
  type ImportedLicenseProduct,
  importedLicenseRow,
  importedLicenses,
  LICENSE_COLUMNS,
  type LicenseRow,
} from '../../subgraphs/subscriptions/domain/importedLicenses.ts';
import { licenseProductIdOf } from '../../subgraphs/subscriptions/domain/licenseProduct.ts';
import {
  type RecordLicenseProductIds,
  type RecordLicenseProductInput,
  type RecordLicenseProductRefusal,
  recordLicenseProduct,
} from '../../subgraphs/subscriptions/services/recordLicenseProduct.ts';
import { recordLicenseProducts } from '../../subgraphs/subscriptions/services/recordLicenseProducts.ts';
import type { FoundItem } from '../jsonItems.ts';
import { itemStore } from '../Kind.ts';
import { itemFrom, refusedRow, type TableItems, type TableRow, tableKind } from '../TableKind.ts';

interface Item {
  readonly product: ImportedLicenseProduct;
  readonly isWhole: boolean;
}

const { prepared, ...store } = itemStore<Item, RecordLicenseProductInput, RecordLicenseProductIds, RecordLicenseProductRefusal>({
  idOf: ({ product }) => product.id,
  command: recordLicenseProduct,
  inputOf: (item) => item,
  changeOf: ({ created, changed }) => (created !== null ? 'CREATED' : changed !== null ? 'CHANGED' : 'UNCHANGED'),
  many: async (products, commands, caller) => {
    const outcome = await commands.run(recordLicenseProducts, { products }, caller);
    return outcome.ok ? outcome.value.ids : null;
  },
  explain: ({ code }) =>
    code === 'LICENSE_PRODUCT_STORED_MEANWHILE'
      ? { field: 'GUID', found: 'stored by another program at this moment', expected: 'the import to be run again' }
      : { field: '', found: code, expected: 'no conflict' },
});

/** Microsoft's list of product names and service plan identifiers for licensing: a table with a row for each plan of a product. */
export const licenseProducts = tableKind({
  name: 'licence products with their service plans',
  subgraph: 'subscriptions',
  columns: LICENSE_COLUMNS,
  idField: 'GUID',
  itemsOf,
  ...store,
});

/** One item for each product, and one for each row that is refused; a product with a refused row keeps the plans it had. */
function itemsOf(rows: Iterable<TableRow>): TableItems {
  const refused: { readonly row: TableRow; readonly item: FoundItem }[] = [];
  let count = 0;
  const good = function* (): Generator<LicenseRow & { readonly row: TableRow }> {
    for (const row of rows) {
      count += 1;
      const mapped = importedLicenseRow(row.fields);
      const [first, ...more] = row.faults;
      // A row of another shape has its texts in wrong columns: what they hold says nothing.
      if (first) refused.push({ row, item: refusedRow(row, nameOf(row), [first, ...more]) });
      else if (mapped.ok) yield { ...mapped.value, row };
      else refused.push({ row, item: refusedRow(row, nameOf(row), mapped.refusals) });
    }
  };
  const { products, strays, repeated, renamed } = importedLicenses(good());
  for (const { row, fault } of strays) refused.push({ row: row.row, item: refusedRow(row.row, nameOf(row.row), [fault]) });

  const known = new Set(products.map(({ product }) => product.id));
  const parts = new Set(refused.map(({ row }) => licenseProductIdOf(row.fields.GUID?.trim() ?? '')));
  const isAnyInDoubt = [...parts].some((id) => !known.has(id));
  const made = products.map(({ product, first }) => ({
    row: first.row,
    item: itemFrom(
      first.row,
      product.servicePlans.length,
      product.skuPartNumber,
      prepared({ product, isWhole: !isAnyInDoubt && !parts.has(product.id) }),
    ),
  }));
  const items = [...made, ...refused].sort((a, b) => a.row.line - b.row.line).map(({ item }) => item);
  return { items, notes: notesOf(count, repeated, renamed.length) };
}

function notesOf(rows: number, repeated: number, renamed: number): string[] {
  return [
    `It has ${rows} ${rows === 1 ? 'row' : 'rows'}, one for each service plan of a licence product.`,
    ...(repeated === 0 ? [] : [`Rows that name a service plan of their product once more: ${repeated}. They add nothing.`]),
    ...(renamed === 0 ? [] : [`Licence products under several names: ${renamed}. The first name counts.`]),
  ];
}

function nameOf({ fields }: TableRow): string | null {
  return fields.String_Id?.trim() || null;
}
