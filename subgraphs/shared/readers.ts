import type { EntityManager } from 'typeorm';
import { FEED_PAGE, type FeedEvent } from './feed.ts';
import type { SubgraphName } from './ids.ts';
import type { Database } from './openDatabase.ts';
import type { Sources } from './source.ts';
import { system } from './viewer.ts';

/** Follows the log of another subgraph and keeps what this one needs of it. Applying an event twice must change nothing. */
export interface Reader {
  /** Unique within the subgraph. */
  readonly name: string;
  readonly feed: SubgraphName;
  apply(manager: EntityManager, event: FeedEvent, partnerId: string): Promise<void>;
}

export interface ReaderEngine {
  /** Reads one feed to its end for one partner; one run at a time, shared by all who ask meanwhile. */
  catchUp(feed: SubgraphName, partnerId: string): Promise<void>;
  /** Reads every feed to its end for every partner. Answers how many events were applied. */
  drain(): Promise<number>;
}

export function readerEngine(
  schema: SubgraphName,
  readers: readonly Reader[],
  database: Database,
  sources: Sources,
): ReaderEngine {
  const running = new Map<string, Promise<number>>();

  function follow(reader: Reader, partnerId: string): Promise<number> {
    const key = `${reader.name} ${partnerId}`;
    let run = running.get(key);
    if (!run) {
      run = followToEnd(schema, reader, partnerId, database, sources).finally(() => running.delete(key));
      running.set(key, run);
    }
    return run;
  }

  return {
    async catchUp(feed, partnerId) {
      // A run that began before now may have read the log before the newest event: wait for it, then read once more.
      const mine = readers.filter((reader) => reader.feed === feed);
      await Promise.all(mine.map((reader) => running.get(`${reader.name} ${partnerId}`)));
      await Promise.all(mine.map((reader) => follow(reader, partnerId)));
    },
    async drain() {
      let applied = 0;
      const faults: unknown[] = [];
      for (const reader of readers) {
        for (const partnerId of await partnersBehind(schema, reader, database, sources)) {
          // An event that cannot be applied holds up its own partner alone.
          applied += await follow(reader, partnerId).catch((error: unknown) => {
            faults.push(error);
            return 0;
          });
        }
      }
      if (faults.length > 0) throw new AggregateError(faults, `Readers of ${schema} cannot go on for ${faults.length} partners.`);
      return applied;
    },
  };
}

async function partnersBehind(schema: string, { name, feed }: Reader, database: Database, sources: Sources): Promise<string[]> {
  const viewer = system(name);
  const field = `${feed}FeedHeads`;
  const { data, errors } = await sources(feed).execute(
    { query: `{ ${field} { partnerId position } }` },
    { viewer, requestId: `reader ${name}` },
  );
  if (errors) throw new Error(`The log of ${feed} cannot be read: ${errors[0]?.message}`);
  const heads = rowsOf<{ partnerId: string; position: number }>(data?.[field]);
  const own = await database.read<{ partnerId: string; position: number }>(
    viewer,
    `SELECT partner_id AS "partnerId", position FROM ${schema}.reader_position WHERE reader = $1`,
    [name],
  );
  const reached = new Map(own.map(({ partnerId, position }) => [partnerId, position]));
  return heads.filter(({ partnerId, position }) => position > (reached.get(partnerId) ?? 0)).map(({ partnerId }) => partnerId);
}

async function followToEnd(
  schema: string,
  reader: Reader,
  partnerId: string,
  database: Database,
  sources: Sources,
): Promise<number> {
  let applied = 0;
  for (;;) {
    const position = await positionOf(schema, reader, partnerId, database);
    const events = await fetchEvents(reader, partnerId, position, sources);
    if (events.length === 0) return applied;
    applied += await applyAll(schema, reader, partnerId, events, database);
    if (events.length < FEED_PAGE) return applied;
  }
}

async function positionOf(schema: string, { name }: Reader, partnerId: string, database: Database): Promise<number> {
  const [row] = await database.read<{ position: number }>(
    system(name, partnerId),
    `SELECT position FROM ${schema}.reader_position WHERE reader = $1 AND partner_id = $2`,
    [name, partnerId],
  );
  return row?.position ?? 0;
}

async function fetchEvents({ name, feed }: Reader, partnerId: string, after: number, sources: Sources): Promise<FeedEvent[]> {
  const query = `query ($after: Int!) { ${feed}Feed(after: $after) { position id type subject customerId payload occurredAt } }`;
  const asker = { viewer: system(name, partnerId), requestId: `reader ${name}` };
  const { data, errors } = await sources(feed).execute({ query, variables: { after } }, asker);
  if (errors) throw new Error(`The log of ${feed} cannot be read: ${errors[0]?.message}`);
  return rowsOf<FeedEvent>(data?.[`${feed}Feed`]).map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) }));
}

/** The events and the position move together; a reader in another process that was quicker leaves nothing to do. */
async function applyAll(
  schema: string,
  reader: Reader,
  partnerId: string,
  events: readonly FeedEvent[],
  database: Database,
): Promise<number> {
  return database.write(system(reader.name, partnerId), async (manager) => {
    await manager.query(
      `INSERT INTO ${schema}.reader_position (reader, partner_id, position) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
      [reader.name, partnerId],
    );
    const [row] = await manager.query<{ position: string }[]>(
      `SELECT position FROM ${schema}.reader_position WHERE reader = $1 AND partner_id = $2 FOR UPDATE`,
      [reader.name, partnerId],
    );
    const fresh = events.filter(({ position }) => position > Number(row?.position ?? 0));
    for (const event of fresh) await reader.apply(manager, event, partnerId);
    const last = fresh.at(-1);
    if (last) {
      await manager.query(`UPDATE ${schema}.reader_position SET position = $3 WHERE reader = $1 AND partner_id = $2`, [
        reader.name,
        partnerId,
        last.position,
      ]);
    }
    return fresh.length;
  });
}

function rowsOf<Row>(value: unknown): Row[] {
  return Array.isArray(value) ? value : [];
}
