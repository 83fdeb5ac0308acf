import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { ensureDatabase } from '../../gateway/prepareDatabase.ts';
import { startPostgres } from '../../postgres/startPostgres.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { prepareRoles } from '../../subgraphs/shared/databaseRoles.ts';
import { migrate, openDatabase } from '../../subgraphs/shared/openDatabase.ts';

/** The PostgreSQL of one run of the suite: its own, or the one of DATABASE_URL. */
export interface TestPostgres {
  /** Of an administrator, naming the template that every test clones. */
  readonly templateUrl: string;
  /** First part of the names of all roles and databases of the run. */
  readonly prefix: string;
  stop(): Promise<void>;
}

const log = pino({ level: 'silent' });

/** Migrated and with its reference data: made once, cloned by every test file. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL;
  const dataDir = given ? null : await mkdtemp(join(tmpdir(), 'partner-graph-test-'));
  const own = dataDir === null ? null : await startPostgres({ dataDir, log });
  const adminUrl = given ?? own?.adminUrl ?? '';
  const prefix = `pgt_${randomBytes(4).toString('hex')}`;
  const templateUrl = await ensureDatabase(adminUrl, `${prefix}_template`);
  if (own) await forgetSafety(adminUrl);
  for (const subgraph of subgraphs) {
    const { owner, app } = await prepareRoles({ adminUrl: templateUrl, subgraph: subgraph.name, rolePrefix: prefix });
    await migrate(owner, subgraph.model);
    const database = await openDatabase(app, subgraph.model, { read: 1, write: 1 });
    await subgraph.loadReference(database, new Date('2026-01-01T00:00:00Z'));
    await database.close();
  }
  return {
    templateUrl,
    prefix,
    stop: async () => {
      if (!own) await dropEverything(adminUrl, prefix);
      await own?.stop();
      if (dataDir !== null) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server that lives for one run need not survive a power cut. */
async function forgetSafety(adminUrl: string): Promise<void> {
  await asAdministrator(adminUrl, async (client) => {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    await client.query('SELECT pg_reload_conf()');
  });
}

async function dropEverything(adminUrl: string, prefix: string): Promise<void> {
  await asAdministrator(adminUrl, async (client) => {
    const { rows: databases } = await client.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [
      prefix,
    ]);
    for (const { name } of databases) await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    const { rows: roles } = await client.query('SELECT rolname AS name FROM pg_roles WHERE starts_with(rolname, $1)', [prefix]);
    for (const { name } of roles) await client.query(`DROP ROLE ${client.escapeIdentifier(name)}`);
  });
}

export async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
