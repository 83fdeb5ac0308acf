import pg from 'pg';

/** The viewer's settings and the ends of transactions go along with statements and are none of their own. */
const CALLS = `
  SELECT s.queryid::text AS query, s.calls::float8 AS calls
  FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid AND d.datname = current_database()
  WHERE s.toplevel AND s.query !~* '^\\s*(SELECT set_config|BEGIN|START|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|DISCARD)'`;

/** Counts the SQL statements that PostgreSQL has run, by pg_stat_statements. */
export class StatementCounter {
  readonly #client: pg.Client;
  readonly #background = new Set<string>();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(adminUrl: string): Promise<StatementCounter> {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    return new StatementCounter(client);
  }

  /** Process id of the server. */
  async serverPid(): Promise<number> {
    const { rows } = await this.#client.query<{ file: string }>("SELECT pg_read_file('postmaster.pid') AS file");
    return Number(rows[0]?.file.split('\n')[0]);
  }

  async version(): Promise<string> {
    const { rows } = await this.#client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    return rows[0]?.version ?? '';
  }

  /** So far, without those that run by themselves. */
  async statements(): Promise<number> {
    let sum = 0;
    for (const [query, calls] of await this.#calls()) if (!this.#background.has(query)) sum += calls;
    return sum;
  }

  /** Whatever runs during `idle`, while nobody asks, runs by itself: it is not counted from then on. */
  async learnBackground(idle: () => Promise<void>): Promise<void> {
    const before = await this.#calls();
    await idle();
    for (const [query, calls] of await this.#calls()) if (calls > (before.get(query) ?? 0)) this.#background.add(query);
  }

  async #calls(): Promise<Map<string, number>> {
    const { rows } = await this.#client.query<{ query: string; calls: number }>(CALLS);
    return new Map(rows.map(({ query, calls }) => [query, calls]));
  }

  close(): Promise<void> {
    return this.#client.end();
  }
}
