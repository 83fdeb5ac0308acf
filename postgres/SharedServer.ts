import pg from 'pg';
import type { Logger } from 'pino';

/** The number of the advisory lock that every process using the server holds, shared. */
const USERS_LOCK = 4_711_100;

/**
 * A connection by which the server knows who uses it. The last one to leave may stop the server; a killed process has left,
 * because its connection ends with it.
 */
export class SharedServer {
  readonly #client: pg.Client;
  #isLost = false;

  private constructor(client: pg.Client, log: Logger) {
    this.#client = client;
    client.on('error', (error) => {
      this.#isLost = true;
      log.error({ err: error }, 'PostgreSQL has ended a connection');
    });
  }

  /** Null while the last user is stopping the server. */
  static async join(adminUrl: string, log: Logger): Promise<SharedServer | null> {
    const client = new pg.Client({
      connectionString: adminUrl,
      connectionTimeoutMillis: 20_000,
      application_name: 'partner-graph user',
    });
    const shared = new SharedServer(client, log);
    await client.connect();
    if (await tryLock(client, 'pg_try_advisory_lock_shared')) return shared;
    await client.end();
    return null;
  }

  /** Whether the server, or this connection, went down. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Whether nobody else uses the server now; nobody new can join then. */
  async leave(): Promise<boolean> {
    await this.#client.query('SELECT pg_advisory_unlock_shared($1)', [USERS_LOCK]);
    return tryLock(this.#client, 'pg_try_advisory_lock');
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}

async function tryLock(client: pg.Client, lock: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared'): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`SELECT ${lock}($1) AS held`, [USERS_LOCK]);
  return rows[0]?.held === true;
}
