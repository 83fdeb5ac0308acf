import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

/** What a column of a copied row may hold; instants keep their milliseconds. */
export type CopyValue = string | number | boolean | Date | readonly string[] | null | undefined;

/** The connection of a transaction, as far as COPY needs it. */
interface CopyClient {
  query(copy: CopyStreamQuery): CopyStreamQuery;
}

/** Characters that go to PostgreSQL in one piece. */
const PIECE = 65_536;

/**
 * Adds rows to a table: by COPY into a temporary table, which no policy binds, and from there in one statement, which the policies
 * of the table check. In the order of the rows.
 */
export async function copyInto(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly CopyValue[])[],
  conflict: string,
): Promise<void> {
  const client: CopyClient | undefined = await manager.queryRunner?.connect();
  if (!client) throw new Error('Rows are copied inside a transaction alone.');
  const names = columns.join(', ');
  await manager.query('DROP TABLE IF EXISTS pg_temp.staged');
  await manager.query(`CREATE TEMPORARY TABLE staged ON COMMIT DROP AS SELECT ${names} FROM ${table} WITH NO DATA`);
  await pipeline(Readable.from(pieces(rows)), client.query(copyFrom(`COPY pg_temp.staged (${names}) FROM STDIN`)));
  await manager.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM pg_temp.staged ${conflict}`);
}

function* pieces(rows: readonly (readonly CopyValue[])[]): Generator<Buffer> {
  let piece = '';
  for (const row of rows) {
    piece += `${row.map(copyText).join('\t')}\n`;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in the text format of COPY. */
export function copyText(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  const text = value instanceof Date ? value.toISOString() : Array.isArray(value) ? arrayText(value) : String(value);
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

function arrayText(members: readonly string[]): string {
  return `{${members.map((member) => `"${member.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
