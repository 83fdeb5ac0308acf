import { createHmac } from 'node:crypto';
import pg from 'pg';

export interface DatabaseUrls {
  /** Runs the migrations; owns the tables. */
  readonly owner: string;
  /** Runs the requests; bound by row-level security. */
  readonly app: string;
}

export interface RoleOptions {
  readonly adminUrl: string;
  readonly subgraph: string;
  /** First part of the role names; the name of the database unless several databases share their roles. */
  readonly rolePrefix?: string;
}

/** An administrator's address that cannot be used; the message says what to do. */
export class DatabaseUrlProblem extends Error {
  override readonly name = 'DatabaseUrlProblem';
}

const SETUP_LOCK = 4_711_001;

/**
 * The two connections of a subgraph. Their passwords follow from the administrator's, so that every process that knows
 * `DATABASE_URL` finds the same ones and none is stored.
 */
export function databaseUrls({ adminUrl, subgraph, rolePrefix }: RoleOptions): DatabaseUrls {
  const admin = new URL(adminUrl);
  if (!admin.password)
    throw new DatabaseUrlProblem('DATABASE_URL must hold a password: those of the run-time roles are made from it.');
  const prefix = rolePrefix ?? databaseOf(admin);
  const urlOf = (role: string): string => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = createHmac('sha256', decodeURIComponent(admin.password)).update(role).digest('hex');
    return url.href;
  };
  return { owner: urlOf(`${prefix}_${subgraph}_owner`), app: urlOf(`${prefix}_${subgraph}_app`) };
}

/** Creates or refreshes the two roles of a subgraph and its schema. Safe to run at every start, and by several at once. */
export async function prepareRoles(options: RoleOptions): Promise<DatabaseUrls> {
  const urls = databaseUrls(options);
  const client = new pg.Client({ connectionString: options.adminUrl, connectionTimeoutMillis: 20_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [SETUP_LOCK]);
    for (const url of [urls.owner, urls.app]) await ensureRole(client, new URL(url));
    const owner = client.escapeIdentifier(new URL(urls.owner).username);
    const app = client.escapeIdentifier(new URL(urls.app).username);
    const schema = client.escapeIdentifier(options.subgraph);
    await client.query(`GRANT ${owner} TO CURRENT_USER`);
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${owner}`);
    await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${app}`);
    const defaults = `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA ${schema}`;
    await client.query(`${defaults} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app}`);
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`);
    await client.query(`${defaults} GRANT EXECUTE ON FUNCTIONS TO ${app}`);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return urls;
}

async function ensureRole(client: pg.Client, url: URL): Promise<void> {
  const role = client.escapeIdentifier(url.username);
  const password = client.escapeLiteral(url.password);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [url.username]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(`${verb} ROLE ${role} LOGIN NOINHERIT PASSWORD ${password}`);
}

function databaseOf(url: URL): string {
  const name = decodeURIComponent(url.pathname.slice(1));
  if (!name)
    throw new DatabaseUrlProblem(
      'DATABASE_URL names no database: add it as the last part, such as postgres://user:password@host:5432/partner_graph.',
    );
  return name;
}
