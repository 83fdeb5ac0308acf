import pg from 'pg';
import pino from 'pino';
import { ListReader } from '../../subgraphs/shared/connection.ts';
import { newRandomId, type SubgraphName } from '../../subgraphs/shared/ids.ts';
import { type Database, openDatabase } from '../../subgraphs/shared/openDatabase.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { settingsOf, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { BIG_CUSTOMER } from './fillLists.ts';
import { costOf, type ExplainedPlan, type PlanCost } from './Plan.ts';

/** Under one customer, or among the lists of several customers that one statement reads. */
export type Place = 'root' | 'under' | 'among';

export interface ListArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly orderBy?: string;
  readonly filter?: Readonly<Record<string, unknown>>;
}

export interface Asked {
  /** What the statement of the page cost. */
  readonly cost: PlanCost;
  readonly nodes: number;
}

/** One subgraph's lists as its resolvers ask them, each statement explained as the run-time role under row-level security. */
export interface ListAsker {
  page(list: string, viewer: Viewer, place: Place, args: ListArguments, tables: readonly string[]): Promise<Asked>;
  /** The cursor of the row at a place of a list, counted from 1. */
  cursorAt(list: string, viewer: Viewer, place: Place, at: number, args: ListArguments): Promise<string>;
  count(
    list: string,
    viewer: Viewer,
    place: Place,
    args: ListArguments,
    tables: readonly string[],
  ): Promise<{ readonly cost: PlanCost; readonly total: number }>;
  close(): Promise<void>;
}

/** Where the lists are. */
export interface ListDatabase {
  /** Connection of the run-time role of a subgraph. */
  appUrl(subgraph: SubgraphName): string;
}

interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** A size that no other value of a statement has. */
const ODD_SIZE = 83;

/** The names of the lists of a subgraph, as its loaders hold them. */
export function listsOf(subgraph: Subgraph, viewer: Viewer): string[] {
  return Object.entries(readersOf(subgraph, viewer, unable)).map(([name]) => `${subgraph.name}.${name}`);
}

export async function openLists(subgraph: Subgraph, database: ListDatabase): Promise<ListAsker> {
  const door: Database = await openDatabase(database.appUrl(subgraph.name), subgraph.model);
  const client = new pg.Client({ connectionString: database.appUrl(subgraph.name), options: '-c timezone=UTC' });
  await client.connect();

  const connection = (list: string, viewer: Viewer, place: Place, args: ListArguments, read: Read) => {
    const reader = readersOf(subgraph, viewer, read)[list.slice(subgraph.name.length + 1)];
    if (!reader) throw new Error(`There is no list ${list}.`);
    if (place === 'root') return reader.root(args);
    const rows = reader.under(BIG_CUSTOMER, args);
    if (place === 'under') return rows;
    const other = reader.under('cus_nobody', args);
    return {
      ...rows,
      nodes: async () => (await Promise.all([rows.nodes(), other.nodes()]))[0],
      totalCount: async () => (await Promise.all([rows.totalCount(), other.totalCount()]))[0],
    };
  };
  const recorded = (viewer: Viewer): { read: Read; statements: Statement[] } => {
    const statements: Statement[] = [];
    return {
      statements,
      read: (sql, values) => {
        statements.push({ sql, values });
        return door.read(viewer, sql, values);
      },
    };
  };

  return {
    async page(list, viewer, place, args, tables) {
      const { read, statements } = recorded(viewer);
      const nodes = await connection(list, viewer, place, args, read).nodes();
      return { nodes: nodes.length, cost: await explain(client, viewer, only(statements), tables) };
    },
    async cursorAt(list, viewer, place, at, args) {
      const read: Read = async (sql, values) => {
        if (values.filter((value) => value === ODD_SIZE + 1).length !== 1) throw new Error('The size of the page is not bound.');
        const rows = await door.read<never>(
          viewer,
          sql,
          values.map((value) => (value === ODD_SIZE + 1 ? at : value)),
        );
        if (rows.length !== at) throw new Error(`The list ${list} has ${rows.length} rows, fewer than ${at}.`);
        return rows.slice(-1);
      };
      const { endCursor } = await connection(list, viewer, place, { ...args, first: ODD_SIZE }, read).pageInfo();
      return endCursor ?? '';
    },
    async count(list, viewer, place, args, tables) {
      const { read, statements } = recorded(viewer);
      const total = await connection(list, viewer, place, args, read).totalCount();
      return { total, cost: await explain(client, viewer, only(statements), tables) };
    },
    async close() {
      await client.end();
      await door.close();
    },
  };
}

type Read = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>;

const unable = (): never => {
  throw new Error('Nothing is done here.');
};

function readersOf(
  subgraph: Subgraph,
  viewer: Viewer,
  read: Read,
): Readonly<Record<string, ListReader<object, unknown, string>>> {
  const loaders = subgraph.createLoaders({
    viewer,
    requestId: 'plans',
    clock: () => new Date('2026-03-01T08:00:00Z'),
    newId: newRandomId,
    settings: {
      agreementAttestation: 'ENHANCED',
      addressValidation: 'FIXED_CASES',
      publicUrl: null,
      verificationAutoApproveAfter: null,
      legacyRoleAccess: false,
    },
    log: pino({ level: 'silent' }),
    commands: { run: unable, recordForbidden: unable },
    read,
  });
  return Object.fromEntries(
    Object.entries(Object(loaders)).filter(
      (entry): entry is [string, ListReader<object, unknown, string>] => entry[1] instanceof ListReader,
    ),
  );
}

async function explain(
  client: pg.Client,
  viewer: Viewer,
  { sql, values }: Statement,
  tables: readonly string[],
): Promise<PlanCost> {
  await client.query('BEGIN');
  try {
    const setting =
      "SELECT set_config('app.kind', $1, true), set_config('app.partner', $2, true), set_config('app.customer', $3, true)";
    await client.query(setting, [...settingsOf(viewer)]);
    const text = `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${sql}`;
    const { rows } = await client.query<{ 'QUERY PLAN': [ExplainedPlan] }>(text, [...values]);
    return costOf(only(rows)['QUERY PLAN'][0], tables);
  } finally {
    await client.query('ROLLBACK');
  }
}

function only<T>(items: readonly T[]): T {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`There are ${items.length} where one is expected.`);
  return item;
}
