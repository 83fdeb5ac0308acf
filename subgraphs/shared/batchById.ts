import DataLoader from 'dataloader';

/**
 * A loader of one request: one statement per tick for all ids asked, answers in the order asked, null for a row that does not
 * exist or is not for this viewer.
 */
export function batchById<Row extends { readonly id: string }>(
  readRows: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return batchByKey(readRows, (row) => row.id);
}

/** Like `batchById`, for rows that are found by another unique key. */
export function batchByKey<Row>(
  readRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await readRows(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of the rows that belong to each key, in the order the statement answers them. */
export function batchManyByKey<Row>(
  readRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const rows = new Map(keys.map((key): [string, Row[]] => [key, []]));
    for (const row of await readRows(keys)) rows.get(keyOf(row))?.push(row);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
