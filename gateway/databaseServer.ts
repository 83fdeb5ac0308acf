import type { Logger } from 'pino';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import type { Config } from './config.ts';
import { ensureDatabase } from './prepareDatabase.ts';

/** Where the databases of the subgraphs are made. */
export interface DatabaseServer {
  /** Of an administrator; null when every subgraph asked for is told its own database. */
  readonly adminUrl: string | null;
  /** A better answer to an error where the server that comes along knows one; else the error. */
  explain(error: unknown): Promise<unknown>;
  /** Leaves the PostgreSQL that comes along; call it once all databases are closed. */
  stop(): Promise<void>;
}

const DATABASE = 'partner_graph';

/**
 * The PostgreSQL of DATABASE_URL, or the one that comes along with its data in DATA_DIR: started, or shared where it runs. For
 * all subgraphs, or one alone.
 */
export async function databaseServer(
  { databaseUrl, databaseUrls, dataDir }: Config,
  log: Logger,
  only?: SubgraphName,
): Promise<DatabaseServer> {
  const told = only === undefined ? Object.values(databaseUrls) : [databaseUrls[only]];
  if (databaseUrl !== null || told.every((url) => url !== null)) {
    return { adminUrl: databaseUrl, explain: async (error) => error, stop: async () => undefined };
  }
  const { startPostgres } = await import('../postgres/startPostgres.ts');
  const postgres = await startPostgres({ dataDir, log });
  const { explain, stop } = postgres;
  try {
    return { adminUrl: await ensureDatabase(postgres.adminUrl, DATABASE), explain, stop };
  } catch (error) {
    const known = await explain(error);
    await stop();
    throw known;
  }
}
