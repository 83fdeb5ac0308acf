import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentIssuer } from '../../gateway/developmentIssuer.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { claimsOf } from './claimsOf.ts';
import { freePorts } from './freePorts.ts';
import { type Api, startApi } from './startApi.ts';
import { type RunningProcess, startProcess } from './startProcess.ts';
import { cloneDatabase } from './testDatabase.ts';

/** The graph as separate processes over HTTP; `run` goes to the gateway with a token. */
export interface DistributedApi extends Api {
  readonly url: string;
  readonly processes: ReadonlyMap<string, RunningProcess>;
  /** What the processes were started with: enough to start more of them. */
  readonly env: Readonly<Record<string, string>>;
  /** A bearer token for a viewer, as the identity provider would make it. */
  token(viewer: Viewer): Promise<string>;
}

/** Each subgraph and the gateway as a process of its own, on one database. The clock is the real one. */
export async function startDistributedApi(): Promise<DistributedApi> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'partner-graph-distributed-'));
  const local = await startApi({ database, now: systemClock().toISOString() });
  const [gatewayPort = 0, ...ports] = await freePorts(subgraphs.length + 1);
  const shared: Record<string, string> = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    VIEWER_SECRET: 'only for tests, only for tests, only',
  };
  for (const [index, { name }] of subgraphs.entries()) {
    shared[`SUBGRAPH_URL_${name.toUpperCase()}`] = `http://127.0.0.1:${ports[index]}/graphql`;
    shared[`DATABASE_URL_${name.toUpperCase()}`] = database.appUrl(name);
  }
  const issuer = await developmentIssuer({ dataDir, production: false }, systemClock);
  const processes = new Map<string, RunningProcess>();
  for (const { name } of subgraphs) processes.set(name, startProcess(['subgraphs/serve.ts', name], shared));
  processes.set('gateway', startProcess(['gateway/main.ts', '--distributed'], { ...shared, PORT: String(gatewayPort) }));
  const url = `http://127.0.0.1:${gatewayPort}`;
  await Promise.all([...processes.values()].map((started) => started.printed('answers at')));

  const token = (viewer: Viewer): Promise<string> => issuer.token(claimsOf(viewer));
  return {
    ...local,
    url,
    processes,
    env: shared,
    token,
    run: async (query, variables = {}, viewer) => {
      const authorization: Record<string, string> = viewer ? { authorization: `Bearer ${await token(viewer)}` } : {};
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      return JSON.parse(await response.text());
    },
    close: async () => {
      for (const started of processes.values()) started.kill();
      await Promise.all([...processes.values()].map(({ ended }) => ended));
      await local.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
