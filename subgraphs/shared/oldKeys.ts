import { KEY_DAYS } from './commandRecords.ts';
import type { Database } from './openDatabase.ts';
import { system } from './viewer.ts';

const DAY_MS = 86_400_000;
const EVERY_MS = 3_600_000;

/** Drops what is remembered of idempotency keys past their days, at most once an hour. Answers 0: nothing follows from it. */
export function oldKeys(schema: string): { forget(database: Database, now: Date): Promise<0> } {
  let next = 0;
  return {
    async forget(database, now) {
      if (now.getTime() < next) return 0;
      next = now.getTime() + EVERY_MS;
      await database.write(system('keys'), (manager) =>
        manager.query(`DELETE FROM ${schema}.command_record WHERE completed_at <= $1`, [
          new Date(now.getTime() - KEY_DAYS * DAY_MS),
        ]),
      );
      return 0;
    },
  };
}
