import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Database } from './openDatabase.ts';
import { projectFile } from './projectFile.ts';
import { system } from './viewer.ts';

/** Reference rows that ship with a subgraph. */
export interface ReferenceSet {
  /** Unique within the subgraph. */
  readonly name: string;
  /** File of the project that holds the rows, as a JSON list. */
  readonly file: string;
  /**
   * Statements that store them by key, run in order: `$1` is the list as jsonb, `$2` the instant. They retire what is missing
   * and never delete, and leave imported rows alone.
   */
  readonly statements: readonly string[];
}

/** Loads the sets whose file or statements changed since they were last loaded; all others cost one statement together. */
export async function loadReference(database: Database, schema: string, sets: readonly ReferenceSet[], now: Date): Promise<void> {
  const viewer = system('reference');
  const loaded = await database.read<{ name: string; sha256: string }>(
    viewer,
    `SELECT name, sha256 FROM ${schema}.reference_version`,
    [],
  );
  const versions = new Map(loaded.map(({ name, sha256 }) => [name, sha256]));
  for (const { name, file, statements } of sets) {
    const rows = readFileSync(projectFile(file), 'utf8');
    const sha256 = createHash('sha256')
      .update(JSON.stringify([rows, statements]))
      .digest('hex');
    if (versions.get(name) === sha256) continue;
    await database.write(viewer, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reference ${schema} ${name}`]);
      for (const sql of statements) await manager.query(sql, sql.includes('$2') ? [rows, now] : [rows]);
      await manager.query(
        `INSERT INTO ${schema}.reference_version (name, sha256, loaded_at) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, loaded_at = excluded.loaded_at`,
        [name, sha256, now],
      );
    });
  }
}
