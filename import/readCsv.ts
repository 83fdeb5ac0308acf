/** One field of a table, and where it begins: line and column count from 1, columns as editors count them, in UTF-16 units. */
export interface CsvField {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One row of a table; `faults` are quotes that stand where RFC 4180 has none. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly CsvField[];
  readonly faults: readonly CsvFault[];
}

export interface CsvFault {
  readonly what: 'QUOTE_IN_FIELD' | 'TEXT_AFTER_QUOTE';
  readonly line: number;
  readonly column: number;
}

/** What is known once all rows are read. */
export interface CsvEnd {
  /** Where a quoted field begins that the text never closes: everything behind it is in doubt. */
  readonly openQuote: { readonly line: number; readonly column: number } | null;
  /** Whether the last row ends with a line end, which RFC 4180 leaves free. */
  readonly isLastRowEnded: boolean;
}

export interface CsvTable extends CsvEnd {
  readonly rows: readonly CsvRow[];
}

/** Reads a whole text at once. */
export function readCsv(text: string): CsvTable {
  const rows: CsvRow[] = [];
  const reading = csvRows(text);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return { rows, ...value };
    rows.push(value);
  }
}

/**
 * Reads a text row by row, as RFC 4180 has it: fields between commas, quoted where they hold a comma, a quote (written twice) or a line end;
 * a line ends with CR LF, LF or CR. Empty lines are no rows.
 */
export function* csvRows(text: string): Generator<CsvRow, CsvEnd> {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let openQuote: CsvEnd['openQuote'] = null;

  const newLine = (from: number): void => {
    at = text[from] === '\r' && text[from + 1] === '\n' ? from + 2 : from + 1;
    line += 1;
    lineStart = at;
  };

  const readQuoted = (begin: { line: number; column: number }): string => {
    let value = '';
    at += 1;
    for (;;) {
      const character = text[at];
      if (character === undefined) {
        openQuote = begin;
        return value;
      }
      if (character === '"' && text[at + 1] !== '"') {
        at += 1;
        return value;
      }
      if (character === '\n' || character === '\r') {
        const from = at;
        newLine(at);
        value += text.slice(from, at);
      } else {
        value += character;
        at += character === '"' ? 2 : 1;
      }
    }
  };

  const readField = (faults: CsvFault[]): CsvField => {
    const begin = { line, column: at - lineStart + 1 };
    const isQuoted = text[at] === '"';
    const quotedText = isQuoted ? readQuoted(begin) : '';
    const from = at;
    while (at < text.length && !ENDS_FIELD.has(text.charAt(at))) at += 1;
    const plain = text.slice(from, at);
    const column = from - lineStart + 1;
    if (isQuoted && plain !== '') faults.push({ what: 'TEXT_AFTER_QUOTE', line, column });
    else if (plain.includes('"')) faults.push({ what: 'QUOTE_IN_FIELD', line, column: column + plain.indexOf('"') });
    return { ...begin, text: quotedText + plain };
  };

  while (at < text.length) {
    const begun = line;
    const faults: CsvFault[] = [];
    const fields = [readField(faults)];
    while (text[at] === ',') {
      at += 1;
      fields.push(readField(faults));
    }
    const isEmpty = fields.length === 1 && fields[0]?.text === '';
    if (!isEmpty) yield { line: begun, fields, faults };
    if (at < text.length) newLine(at);
  }
  return { openQuote, isLastRowEnded: text.endsWith('\n') || text.endsWith('\r') };
}

const ENDS_FIELD: ReadonlySet<string> = new Set([',', '\n', '\r']);
