import pg from 'pg';
import pino, { type Logger } from 'pino';
import { type Graph, type GraphResponse, startGraph } from '../../gateway/startGraph.ts';
import { supergraphFile } from '../../gateway/supergraphFile.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { entityTypes, type NewId } from '../../subgraphs/shared/ids.ts';
import { type Database, openDatabase } from '../../subgraphs/shared/openDatabase.ts';
import type { VerifyToken } from '../../subgraphs/shared/resolveViewer.ts';
import type { Settings } from '../../subgraphs/shared/settings.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { cloneDatabase, type TestDatabase } from './testDatabase.ts';
import { testSettings } from './testSettings.ts';

export interface ApiOptions {
  /** The instant at which the clock stands still; 2026-03-01T08:00:00Z when absent. */
  readonly now?: string;
  readonly settings?: Partial<Settings>;
  readonly log?: Logger;
  readonly verifyToken?: VerifyToken;
  /** Unlimited when absent. */
  readonly customerReadsPerMinute?: number;
  /** A database that exists already, such as that of an API before; its own clone when absent. */
  readonly database?: TestDatabase;
}

/** The whole graph in the test's process, on a database of its own. */
export interface Api {
  /** Runs an operation through the gateway; nobody asks when no viewer is given. */
  run(query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<GraphResponse>;
  setNow(instant: string): void;
  now(): Date;
  /** Runs readers and jobs until nothing is left to do. */
  settle(): Promise<void>;
  readonly subgraphs: Graph['subgraphs'];
  readonly graph: Graph;
  readonly newId: NewId;
  readonly database: TestDatabase;
  /** Runs SQL as administrator, past row-level security: for checks alone. */
  sql<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The SQL statements that passed the read doors since the last call. */
  statements(): string[];
  /** Ends the graph; the database goes too, unless it was given. */
  close(): Promise<void>;
}

export async function startApi(options: ApiOptions = {}): Promise<Api> {
  let now = new Date(options.now ?? '2026-03-01T08:00:00Z');
  const database = options.database ?? (await cloneDatabase());
  const { supergraphSdl } = await supergraphFile();
  const statements: string[] = [];
  const newId = countingIds();
  const graph = await startGraph({
    supergraphSdl,
    databaseFor: async (name) => {
      const subgraph = subgraphs.find((candidate) => candidate.name === name);
      if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
      return counted(await openDatabase(database.appUrl(name), subgraph.model, { read: 2, write: 10 }), statements);
    },
    clock: () => now,
    newId,
    settings: { ...testSettings, ...options.settings },
    log: options.log ?? pino({ level: 'silent' }),
    pollMs: null,
    customerReadsPerMinute: options.customerReadsPerMinute ?? null,
    ...(options.verifyToken && { verifyToken: options.verifyToken }),
  });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  return {
    run: (query, variables, viewer) => graph.execute({ query, ...(variables && { variables }), ...(viewer && { viewer }) }),
    setNow: (instant) => {
      now = new Date(instant);
    },
    now: () => now,
    settle: () => graph.settle(),
    subgraphs: graph.subgraphs,
    graph,
    newId,
    database,
    sql: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await admin.query<Row>(sql, [...values])).rows,
    statements: () => statements.splice(0),
    close: async () => {
      await graph.close();
      await admin.end();
      if (!options.database) await database.drop();
    },
  };
}

function counted(database: Database, statements: string[]): Database {
  return {
    ...database,
    read: (viewer, sql, values) => {
      statements.push(sql);
      return database.read(viewer, sql, values);
    },
  };
}

/** Ids that a test can foresee: the prefix and a number that counts all objects of the API, such as `sub_00000012`. */
function countingIds(): NewId {
  let count = 0;
  return (type) => {
    count += 1;
    return `${type === 'Event' ? 'evt' : entityTypes[type].prefix}_${String(count).padStart(8, '0')}`;
  };
}
