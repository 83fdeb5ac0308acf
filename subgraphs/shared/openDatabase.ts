import pg from 'pg';
import { DataSource, type EntityManager, type EntitySchema, type MigrationInterface } from 'typeorm';
import { migrationLogger } from './migrationLogger.ts';
import { ReadPool } from './ReadPool.ts';
import { timedMigration } from './timedMigration.ts';
import { settingsOf, type Viewer } from './viewer.ts';

/** Runs one prepared statement as a viewer. Days and instants come as Date, whole numbers as number, decimals as string. */
export type ReadDoor = <Row extends object>(viewer: Viewer, sql: string, values: readonly unknown[]) => Promise<Row[]>;

/** Runs `work` in one transaction as a viewer. Nothing inside it reads through the other door or asks another subgraph. */
export type WriteDoor = <T>(viewer: Viewer, work: (manager: EntityManager) => Promise<T>) => Promise<T>;

export interface Database {
  readonly read: ReadDoor;
  readonly write: WriteDoor;
  /** Resolves when the database answers, rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseModel {
  readonly schema: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export interface PoolSizes {
  readonly read: number;
  readonly write: number;
}

/** A machine that is busy may take long to open a connection. */
const CONNECT_MS = 20_000;

/** Nothing waits for ever: a statement, a lock, a transaction whose process was lost. */
const OPTIONS = '-c timezone=UTC -c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s';

const SET_SCOPE =
  "SELECT set_config('app.kind', $1, true), set_config('app.partner', $2, true), set_config('app.customer', $3, true)";

/** Opens the only two doors to a subgraph's database. Refuses a role that row-level security does not bind. */
export async function openDatabase(
  url: string,
  model: DatabaseModel,
  sizes: PoolSizes = { read: 3, write: 10 },
): Promise<Database> {
  const config = {
    connectionString: url,
    options: OPTIONS,
    application_name: `partner-graph ${model.schema}`,
    connectionTimeoutMillis: CONNECT_MS,
  };
  const pool = new ReadPool(config, sizes.read);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: model.schema,
    entities: [...model.entities],
    poolSize: sizes.write,
    extra: { options: config.options, application_name: config.application_name, connectionTimeoutMillis: CONNECT_MS },
  });
  const opened = await Promise.allSettled([refuseUnboundRole(pool), dataSource.initialize()]);
  const failed = opened.find((result) => result.status === 'rejected');
  if (failed) {
    await Promise.all([pool.end(), dataSource.isInitialized && dataSource.destroy()]);
    throw failed.reason;
  }
  return {
    read: (viewer, sql, values) => pool.query(sql, values, settingsOf(viewer)),
    write: (viewer, work) =>
      dataSource.transaction(async (manager) => {
        await manager.query(SET_SCOPE, [...settingsOf(viewer)]);
        return work(manager);
      }),
    ping: async () => void (await pool.query('SELECT 1', [], ['', '', ''])),
    close: async () => {
      await Promise.all([pool.end(), dataSource.destroy()]);
    },
  };
}

/** Brings the schema up to date, as the role that owns it; `tell` hears how far it is. Returns the names of the migrations that ran. */
export async function migrate(
  ownerUrl: string,
  model: DatabaseModel,
  tell: (message: string) => void = () => undefined,
): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema: model.schema,
    migrations: model.migrations.map(timedMigration),
    logger: migrationLogger(tell),
    migrationsTableName: 'migration',
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    await dataSource.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${model.schema}`]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Whether every migration of the model has run. */
export async function isMigrated(ownerUrl: string, { schema, migrations }: DatabaseModel): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: CONNECT_MS });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${schema}.migration`);
    const done = new Set(rows.map(({ name }) => name));
    return migrations.every((Migration) => done.has(new Migration().name ?? Migration.name));
  } finally {
    await client.end();
  }
}

async function refuseUnboundRole(pool: ReadPool): Promise<void> {
  const [role] = await pool.query<{ name: string; unbound: boolean }>(
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = current_user',
    [],
    ['', '', ''],
  );
  if (role && !role.unbound) return;
  throw new Error(
    `The role "${role?.name}" may pass by row-level security, so requests must not run as it. ` +
      'Give a role without SUPERUSER and BYPASSRLS, or only DATABASE_URL, from which the right roles are made.',
  );
}
