import pg from 'pg';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import type { TestDatabase } from '../support/testDatabase.ts';

/** Works on a bare connection of a subgraph's run-time role, which names no viewer. */
export async function asApp<T>(database: TestDatabase, name: SubgraphName, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.appUrl(name) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
