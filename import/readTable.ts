import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';
import { type FieldFault, quoted } from '../subgraphs/shared/WireFields.ts';
import type { Kind } from './Kind.ts';
import { type CsvEnd, type CsvField, type CsvRow, csvRows, readCsv } from './readCsv.ts';
import { isTableKind, type TableItems, type TableKind, type TableRow } from './TableKind.ts';

/** A table of a kind that is known: what it holds, or a sentence that says why nothing of it can be imported. */
export interface ReadTable {
  readonly kind: TableKind;
  readonly content: Decision<TableItems, string>;
}

/** Fields under the names of two columns tell a table of a kind, in any letter case and with blanks for underscores. */
const TELLING_COLUMNS = 2;
const OTHER_SEPARATORS = [';', '\t', '|'];

/** The table of a known kind that a text is; null when it is none. */
export function readTable(text: string, kinds: readonly Kind[]): ReadTable | null {
  if (/^\s*[[{]/.test(text)) return null;
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  for (const kind of kinds.filter(isTableKind)) {
    const isNamed = (names: readonly string[]): boolean =>
      names.filter((name) => columnOf(kind, name) !== null).length >= TELLING_COLUMNS;
    if (isNamed(readCsv(firstLine).rows[0]?.fields.map((field) => field.text) ?? [])) {
      return { kind, content: contentOf(csvRows(text), kind) };
    }
    const separator = OTHER_SEPARATORS.find((candidate) => isNamed(firstLine.replaceAll('"', '').split(candidate)));
    if (separator !== undefined) {
      const problem = `Its columns are separated by ${quoted(separator)}, expected commas: convert it, and import it again.`;
      return { kind, content: refuse(problem) };
    }
  }
  return null;
}

/** Why a text that is no JSON and no known table cannot be imported; null when it does not look like a table. */
export function unknownTable(text: string, kinds: readonly Kind[]): string | null {
  if (/^\s*[[{]/.test(text)) return null;
  const rows = csvRows(text);
  const [header, row] = [rows.next(), rows.next()];
  if (header.done || row.done) return null;
  if (header.value.fields.length < 2 || row.value.fields.length !== header.value.fields.length) return null;
  const names = header.value.fields.map((field) => field.text).join(',');
  const known = kinds.filter(isTableKind).map(({ name, columns }) => `${columns.join(', ')} for ${name}`);
  return `It is a table of a kind that cannot be imported: its first line is ${quoted(names)}; expected ${known.join(', or ')}.`;
}

function contentOf(rows: Generator<CsvRow, CsvEnd>, kind: TableKind): Decision<TableItems, string> {
  const begun = rows.next();
  const header = begun.done ? [] : begun.value.fields;
  const names = header.map(({ text }) => columnOf(kind, text));
  const missing = kind.columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const found = quoted(header.map(({ text }) => text).join(','));
    const lacks = `${missing.length === 1 ? 'The column' : 'The columns'} ${missing.join(', ')}`;
    return refuse(
      `${lacks} ${missing.length === 1 ? 'is' : 'are'} missing: its first line is ${found}. Nothing of it was stored.`,
    );
  }
  const twice = kind.columns.find((column) => names.filter((name) => name === column).length > 1);
  if (twice !== undefined) return refuse(`The column ${twice} comes twice in its first line. Nothing of it was stored.`);
  const body = new Body(rows, names);
  const { items, notes } = kind.itemsOf(body);
  const { last, end } = body;
  if (end.openQuote) {
    const { line, column } = end.openQuote;
    const cause = 'it is cut off, or a quote is missing';
    return refuse(`The quote on line ${line}, column ${column} is never closed: ${cause}. Nothing of it was stored.`);
  }
  if (last && !end.isLastRowEnded && last.fields.length < names.length) {
    const held = `has ${last.fields.length} of ${names.length} fields`;
    return refuse(`It is cut off: its last row, on line ${last.line}, ${held}. Nothing of it was stored.`);
  }
  if (!last) return accept({ items: [], notes: ['It holds no rows.'] });
  const unended = 'Its last line does not end: if it was cut off there, the last field lacks its end.';
  return accept({ items, notes: end.isLastRowEnded ? notes : [...notes, unended] });
}

/** The rows of a table, read one after the other so that nobody need hold them all; how it ends is known behind the last. */
class Body implements Iterable<TableRow> {
  last: CsvRow | null = null;
  end: CsvEnd = { openQuote: null, isLastRowEnded: true };
  readonly #rows: Generator<CsvRow, CsvEnd>;
  readonly #names: readonly (string | null)[];

  constructor(rows: Generator<CsvRow, CsvEnd>, names: readonly (string | null)[]) {
    this.#rows = rows;
    this.#names = names;
  }

  *[Symbol.iterator](): Generator<TableRow> {
    for (;;) {
      const { done, value } = this.#rows.next();
      if (done) {
        this.end = value;
        return;
      }
      this.last = value;
      yield tableRow(value, this.#names);
    }
  }
}

function tableRow({ line, fields, faults }: CsvRow, names: readonly (string | null)[]): TableRow {
  const found: FieldFault[] = [];
  if (fields.length !== names.length) {
    found.push({
      field: 'the row',
      found: `of ${inFields(fields.length)}`,
      expected: `${inFields(names.length)} as in the first line`,
    });
  }
  const [quote] = faults;
  if (quote) {
    found.push({
      field: 'the quote',
      found: quote.what === 'QUOTE_IN_FIELD' ? 'inside a field that begins without one' : 'followed by text',
      expected: 'a field in quotes, with each quote inside it written twice',
    });
  }
  const named = fields.flatMap((field, at): (readonly [string, CsvField])[] => {
    const name = names[at] ?? null;
    return name === null ? [] : [[name, field]];
  });
  return {
    line,
    fields: Object.fromEntries(named.map(([name, { text }]) => [name, text])),
    faults: found,
    place: (field) => {
      const place = field === 'the quote' ? quote : named.findLast(([name]) => name === field)?.[1];
      return place ? `line ${place.line}, column ${place.column}` : `line ${line}`;
    },
  };
}

function inFields(count: number): string {
  return count === 1 ? '1 field' : `${count} fields`;
}

function columnOf({ columns }: TableKind, text: string): string | null {
  return columns.find((column) => letters(column) === letters(text)) ?? null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
