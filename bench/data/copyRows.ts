import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Value = string | number | boolean | Date | null | readonly string[];
export type Row = Readonly<Record<string, Value>>;

const CHUNK_LENGTH = 65_536;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Writes rows that all have the columns of the first one with COPY. Answers how many there were. */
export async function copyRows(client: pg.Client, table: string, rows: Iterable<Row>): Promise<number> {
  const all = rows[Symbol.iterator]();
  const first = all.next();
  if (first.done) return 0;
  const columns = Object.keys(first.value);
  let count = 0;
  function* lines(): Generator<string> {
    let chunk = '';
    for (let next: IteratorResult<Row> = first; !next.done; next = all.next()) {
      const row = next.value;
      chunk += `${columns.map((column) => textOf(row[column] ?? null)).join('\t')}\n`;
      count += 1;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  }
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  await pipeline(Readable.from(lines()), client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`)));
  return count;
}

function textOf(value: Value): string {
  if (value === null) return '\\N';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
