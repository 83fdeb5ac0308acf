import { createHash } from 'node:crypto';
import pg from 'pg';
import { databaseUrls } from '../../subgraphs/shared/databaseRoles.ts';
import type { SubgraphName } from '../../subgraphs/shared/ids.ts';
import { ReadPool } from '../../subgraphs/shared/ReadPool.ts';
import type { RecordedRequest, RecordedStatement } from './recordStatements.ts';

export const replayModes = ['policies', 'settings', 'bare'] as const;
/**
 * `policies`: through the product's read pool as its run-time role. `settings`: the same pool as the superuser, whom no policy
 * binds. `bare`: as the superuser without the viewer's settings too.
 */
export type ReplayMode = (typeof replayModes)[number];

export interface Replay {
  /** Runs the statements of one request, as many at once as they come. */
  run(request: RecordedRequest): Promise<void>;
  close(): Promise<void>;
}

type Ask = (statement: RecordedStatement) => Promise<unknown>;

const LANES = 3;
const OPTIONS = '-c timezone=UTC';

export async function openReplay(mode: ReplayMode, adminUrl: string): Promise<Replay> {
  const ends: (() => Promise<void>)[] = [];
  const lanes = new Map<SubgraphName, Ask>();
  for (const subgraph of ['customers', 'subscriptions', 'access', 'support'] as const) {
    const connectionString = mode === 'policies' ? databaseUrls({ adminUrl, subgraph }).app : adminUrl;
    const config = { connectionString, options: OPTIONS };
    lanes.set(subgraph, mode === 'bare' ? await bareLane(config, ends) : scopedLane(config, ends));
  }
  return {
    run: async (request) => {
      await Promise.all(request.map((statement) => lanes.get(statement.subgraph)?.(statement)));
    },
    close: async () => {
      await Promise.all(ends.map((end) => end()));
    },
  };
}

function scopedLane(config: pg.ClientConfig, ends: (() => Promise<void>)[]): Ask {
  const pool = new ReadPool(config, LANES);
  ends.push(() => pool.end());
  return ({ text, values, scope }) => pool.query(text, values, scope);
}

async function bareLane(config: pg.ClientConfig, ends: (() => Promise<void>)[]): Promise<Ask> {
  const clients = Array.from({ length: LANES }, () => new pg.Client({ ...config, pipeline: true }));
  for (const client of clients) {
    await client.connect();
    ends.push(() => client.end());
  }
  let turn = 0;
  return ({ text, values }) => {
    turn += 1;
    const name = createHash('sha1').update(text).digest('base64url');
    return clients[turn % LANES]?.query({ name, text, values: [...values] }) ?? Promise.resolve();
  };
}
