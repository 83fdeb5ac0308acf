import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';
import { type FieldFault, quoted } from '../subgraphs/shared/WireFields.ts';
import type { Kind } from './Kind.ts';
import { type CsvField, type CsvRow, type CsvTable, readCsv } from './readCsv.ts';
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
      return { kind, content: contentOf(readCsv(text), kind) };
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
  const [header, row] = /^\s*[[{]/.test(text) ? [] : readCsv(text).rows;
  if (!header || !row || header.fields.length < 2 || row.fields.length !== header.fields.length) return null;
  const names = header.fields.map((field) => field.text).join(',');
  const known = kinds.filter(isTableKind).map(({ name, columns }) => `${columns.join(', ')} for ${name}`);
  return `It is a table of a kind that cannot be imported: its first line is ${quoted(names)}; expected ${known.join(', or ')}.`;
}

function contentOf({ rows, openQuote, isLastRowEnded }: CsvTable, kind: TableKind): Decision<TableItems, string> {
  const [header, ...body] = rows;
  const names = (header?.fields ?? []).map(({ text }) => columnOf(kind, text));
  const missing = kind.columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const found = quoted((header?.fields ?? []).map(({ text }) => text).join(','));
    const lacks = `${missing.length === 1 ? 'The column' : 'The columns'} ${missing.join(', ')}`;
    return refuse(
      `${lacks} ${missing.length === 1 ? 'is' : 'are'} missing: its first line is ${found}. Nothing of it was stored.`,
    );
  }
  const twice = kind.columns.find((column) => names.filter((name) => name === column).length > 1);
  if (twice !== undefined) return refuse(`The column ${twice} comes twice in its first line. Nothing of it was stored.`);
  if (openQuote) {
    const { line, column } = openQuote;
    const cause = 'it is cut off, or a quote is missing';
    return refuse(`The quote on line ${line}, column ${column} is never closed: ${cause}. Nothing of it was stored.`);
  }
  const last = body.at(-1);
  if (last && !isLastRowEnded && last.fields.length < names.length) {
    const held = `has ${last.fields.length} of ${names.length} fields`;
    return refuse(`It is cut off: its last row, on line ${last.line}, ${held}. Nothing of it was stored.`);
  }
  if (body.length === 0) return accept({ items: [], notes: ['It holds no rows.'] });
  const { items, notes } = kind.itemsOf(body.map((row) => tableRow(row, names)));
  const unended = 'Its last line does not end: if it was cut off there, the last field lacks its end.';
  return accept({ items, notes: isLastRowEnded ? notes : [...notes, unended] });
}

function tableRow({ line, fields, faults }: CsvRow, names: readonly (string | null)[]): TableRow {
  const places = new Map<string, Pick<CsvField, 'line' | 'column'>>();
  const found: FieldFault[] = [];
  if (fields.length !== names.length) {
    found.push({
      field: 'the row',
      found: `of ${inFields(fields.length)}`,
      expected: `${inFields(names.length)} as in the first line`,
    });
  }
  for (const fault of faults.slice(0, 1)) {
    places.set('the quote', fault);
    found.push({
      field: 'the quote',
      found: fault.what === 'QUOTE_IN_FIELD' ? 'inside a field that begins without one' : 'followed by text',
      expected: 'a field in quotes, with each quote inside it written twice',
    });
  }
  const named = fields.flatMap((field, at): (readonly [string, CsvField])[] => {
    const name = names[at] ?? null;
    return name === null ? [] : [[name, field]];
  });
  for (const [name, field] of named) places.set(name, field);
  return {
    line,
    fields: Object.fromEntries(named.map(([name, { text }]) => [name, text])),
    faults: found,
    place: (field) => {
      const place = field === undefined ? undefined : places.get(field);
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
