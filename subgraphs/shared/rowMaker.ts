import { columnParser } from './columnParser.ts';

interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

/** Makes one row out of the texts of a statement's columns. */
export type RowMaker = (texts: readonly (string | null)[]) => object;

/**
 * The rows of a statement as objects of one shape. The function is written out, property after property: filling wide rows name
 * by name in a loop takes ten times as long.
 */
export function rowMaker(columns: readonly Column[]): RowMaker {
  const parsers = columns.map(({ dataTypeID }) => columnParser(dataTypeID));
  const properties = columns.map(
    ({ name }, at) => `${JSON.stringify(name)}: texts[${at}] === null ? null : parsers[${at}](texts[${at}])`,
  );
  const make: unknown = new Function('parsers', 'texts', `return { ${properties.join(', ')} };`);
  if (!isMaker(make)) throw new Error('A row maker is a function.');
  return (texts) => make(parsers, texts);
}

function isMaker(value: unknown): value is (parsers: readonly unknown[], texts: readonly (string | null)[]) => object {
  return typeof value === 'function';
}
