import pg from 'pg';
import type { Logger } from 'pino';
import { type RunningPostgres, startPostgres } from '../../postgres/startPostgres.ts';

const LIBRARY = 'pg_stat_statements';

/** The PostgreSQL of the benchmark, as the product starts its own, and with its counting of statements. */
export async function startServer(dataDir: string, log: Logger): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, log });
  if (await counts(server.adminUrl)) return server;
  await server.stop();
  return startPostgres({ dataDir, log });
}

/** Whether the library is loaded; else it is from the next start on. */
async function counts(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ libraries: string }>("SELECT current_setting('shared_preload_libraries') AS libraries");
    if (rows[0]?.libraries === LIBRARY) return true;
    await client.query(`ALTER SYSTEM SET shared_preload_libraries = '${LIBRARY}'`);
    return false;
  } finally {
    await client.end();
  }
}
