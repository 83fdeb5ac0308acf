import pg from 'pg';
import type { Logger } from 'pino';
import { databaseUrls, prepareRoles } from '../subgraphs/shared/databaseRoles.ts';
import { type Database, type DatabaseModel, isMigrated, migrate, openDatabase } from '../subgraphs/shared/openDatabase.ts';
import type { Subgraph } from '../subgraphs/shared/subgraph.ts';
import { ConfigProblem } from './config.ts';
import { hasCode } from './hasCode.ts';

export interface DatabaseAddress {
  /** Of an administrator: roles, schema and tables are made from it. */
  readonly adminUrl: string | null;
  /** Of a run-time role: used as it is, nothing is set up. */
  readonly appUrl: string | null;
}

/** Codes of PostgreSQL and the network for an address, a name or a password that is wrong. */
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '28P01', '28000', '3D000']);
/** Codes for a role that is missing or has another password, and for a missing table. */
const NOT_SET_UP = ['28P01', '28000', '42P01'];

/**
 * Opens a subgraph's database: brings roles and tables up to date where an administrator's address is given, and loads the
 * reference data. The log hears of each migration.
 * @throws ConfigProblem when the database cannot be reached
 */
export async function prepareDatabase(
  subgraph: Subgraph,
  { adminUrl, appUrl }: DatabaseAddress,
  now: Date,
  log?: Logger,
): Promise<Database> {
  const { name, model } = subgraph;
  return reachable(appUrl ? `DATABASE_URL_${name.toUpperCase()}` : 'DATABASE_URL', async () => {
    const url = appUrl ?? (adminUrl === null ? null : await setUp(subgraph, adminUrl, log));
    if (url === null)
      throw new ConfigProblem(`Set DATABASE_URL, or DATABASE_URL_${name.toUpperCase()} for the run-time role of ${name}.`);
    const database = await openDatabase(url, model);
    await subgraph.loadReference(database, now);
    return database;
  });
}

/** The address of a database of this name on the same server; created when it is missing. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 20_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!hasCode(error, '42P04', '23505')) throw error; // another process has made it meanwhile
  } finally {
    await client.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Roles and tables are looked at in one step, and made only where something is missing. */
async function setUp({ name, model }: Subgraph, adminUrl: string, log?: Logger): Promise<string> {
  const { owner, app } = databaseUrls({ adminUrl, subgraph: name });
  if (await isSetUp(owner, model)) return app;
  await prepareRoles({ adminUrl, subgraph: name });
  await migrate(owner, model, (message) => log?.info({ subgraph: name }, message));
  return app;
}

async function isSetUp(ownerUrl: string, model: DatabaseModel): Promise<boolean> {
  try {
    return await isMigrated(ownerUrl, model);
  } catch (error) {
    if (hasCode(error, ...NOT_SET_UP)) return false;
    throw error;
  }
}

async function reachable<T>(variable: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && UNREACHABLE.has(error.code)) {
      const reason = error.message || error.code;
      throw new ConfigProblem(`The database of ${variable} cannot be used: ${reason}.`, { cause: error });
    }
    if (error instanceof Error && error.message === 'timeout expired') {
      throw new ConfigProblem(
        `The database of ${variable} did not open a connection in time: is it, or this machine, overloaded?`,
        { cause: error },
      );
    }
    if (error instanceof Error && error.message === 'timeout expired') {
      throw new ConfigProblem(
        `The database of ${variable} did not open a connection in time: is it, or this machine, overloaded?`,
        { cause: error },
      );
    }
    throw error;
  }
}
