import type { Logger } from 'typeorm';

/** Passes on what migrations tell, and nothing of what TypeORM itself would say: faults are thrown. */
export function migrationLogger(tell: (message: string) => void): Logger {
  const silent = (): void => undefined;
  return {
    log: (_level, message) => tell(String(message)),
    logQuery: silent,
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
  };
}
