import type { QueryRunner } from 'typeorm';
import { tellMigration } from './timedMigration.ts';

export interface Backfill {
  /** With its schema. */
  readonly table: string;
  /** A column with a unique index that has no nulls: the rows are walked in its order. */
  readonly key: string;
  /** What the rows get, in SQL: `name_key = lower(name)`. */
  readonly set: string;
  /** Which rows lack it, in SQL; false for a row that has it: `name_key IS NULL`. */
  readonly where: string;
  /** Rows of one step; 10,000 when absent. */
  readonly batch?: number;
}

/**
 * Fills what a new column of a big table lacks, step by step, and tells how far it is. In a migration that says
 * `transaction = false` every step is a transaction of its own: no row is held longer, and what was broken off goes on where it
 * was. Answers how many rows were filled.
 */
export async function backfill(runner: QueryRunner, { table, key, set, where, batch = 10_000 }: Backfill): Promise<number> {
  let filled = 0;
  let last: string | null = null;
  for (;;) {
    const [step]: readonly { rows: number; last: string | null }[] = await runner.query(
      `WITH step AS (SELECT ${key} AS key FROM ${table} WHERE (${where}) AND ($1::text IS NULL OR ${key} > $1)
                     ORDER BY ${key} LIMIT $2 FOR UPDATE),
            filled AS (UPDATE ${table} SET ${set} FROM step WHERE ${key} = step.key)
       SELECT count(*)::int AS rows, (array_agg(key ORDER BY key DESC))[1]::text AS last FROM step`,
      [last, batch],
    );
    if (!step || step.rows === 0) return filled;
    filled += step.rows;
    last = step.last;
    tellMigration(runner, `${table}: ${filled} rows filled.`);
  }
}
