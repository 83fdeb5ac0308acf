import type { EntitySchema, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { Tx } from './Tx.ts';

type Versioned = ObjectLiteral & { readonly id: string; readonly version: number };

/**
 * Stores an object as it is told: a new row, or what differs from the stored one; the version told counts for a new row only.
 * Tells whether anything was written.
 */
export async function upsert<T extends Versioned>(
  tx: Tx,
  entity: EntitySchema<T>,
  row: T & QueryDeepPartialEntity<T>,
): Promise<boolean> {
  const written = tx.changes.length;
  const stored = await tx.lock(entity, row.id);
  if (stored) await tx.save(entity, { ...row, version: stored.version });
  else await tx.insert(entity, row);
  return tx.changes.length > written;
}
