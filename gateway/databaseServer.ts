import type { Logger } from 'pino';
import type { SubgraphName } from '../subgraphs/shared/ids.ts';
import type { Config } from './config.ts';

/** Where the databases of the subgraphs are made. */
export interface DatabaseServer {
  /** Of an administrator; null when every subgraph asked for is told its own database. */
  readonly adminUrl: string | null;
  /** A better answer to an error where the server that comes along knows one; else the error. */
  explain(error: unknown): Promise<unknown>;
  /** Leaves the PostgreSQL that comes along; call it once all databases are closed. */
  stop(): Promise<void>;
}

export interface DatabaseServerOptions {
  /** The only subgraph that needs a database; all when absent. */
  readonly only?: SubgraphName;
  /** Told when the server that comes along was launched and there is nothing left but to wait for it. */
  onBooting?(): void;
}

const DATABASE = 'partner_graph';

/**
 * The PostgreSQL of DATABASE_URL, or the one that comes along with its data in DATA_DIR: started, or shared where it runs.
 */
export async function databaseServer(
  { databaseUrl, databaseUrls, dataDir }: Config,
  log: Logger,
  { only, onBooting = () => {} }: DatabaseServerOptions = {},
): Promise<DatabaseServer> {
  const told = only === undefined ? Object.values(databaseUrls) : [databaseUrls[only]];
  if (databaseUrl !== null || told.every((url) => url !== null)) {
    return { adminUrl: databaseUrl, explain: async (error) => error, stop: async () => undefined };
  }
  const { startPostgres } = await import('../postgres/startPostgres.ts');
  const postgres = await startPostgres({ dataDir, log, onBooting });
  const { explain, stop } = postgres;
  try {
    const { ensureDatabase } = await import('./prepareDatabase.ts');
    return { adminUrl: await ensureDatabase(postgres.adminUrl, DATABASE), explain, stop };
  } catch (error) {
    const known = await explain(error);
    await stop();
    throw known;
  }
}
