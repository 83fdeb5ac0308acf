import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { subgraphs as allSubgraphs } from '../subgraphs/index.ts';
import { startNode } from '../subgraphs/node/startNode.ts';
import type { Clock } from '../subgraphs/shared/clock.ts';
import type { NewId, SubgraphName } from '../subgraphs/shared/ids.ts';
import type { Database } from '../subgraphs/shared/openDatabase.ts';
import { requestError } from '../subgraphs/shared/requestError.ts';
import { createViewerResolver, type VerifyToken } from '../subgraphs/shared/resolveViewer.ts';
import type { Settings } from '../subgraphs/shared/settings.ts';
import type { Sources, SubgraphSource } from '../subgraphs/shared/source.ts';
import { type RunningSubgraph, startSubgraph, subgraphSchema } from '../subgraphs/shared/startSubgraph.ts';
import type { Subgraph } from '../subgraphs/shared/subgraph.ts';
import { anonymous, type Viewer } from '../subgraphs/shared/viewer.ts';
import { viewerRefused } from '../subgraphs/shared/viewerRefused.ts';
import type { ExecutorName } from './config.ts';
import { createServer } from './createServer.ts';
import type { Front } from './listen.ts';
import { Metrics } from './metrics.ts';
import { ReadLimit } from './ReadLimit.ts';

export interface GraphParts {
  /** All of the product's when absent. */
  readonly subgraphs?: readonly Subgraph[];
  readonly supergraphSdl: string;
  /** The opened database of a subgraph; the graph closes it. */
  databaseFor(name: SubgraphName): Promise<Database>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly log: Logger;
  /** Milliseconds between two looks at what is due; null when only `settle` looks. */
  readonly pollMs: number | null;
  /** Refuses every token when absent. */
  readonly verifyToken?: VerifyToken;
  /** The compiled one when absent. */
  readonly executor?: ExecutorName;
  readonly metrics?: Metrics;
  /** Reads of customers of one partner in a minute; unlimited when absent or null. */
  readonly customerReadsPerMinute?: number | null;
}

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Nobody when both are absent. */
  readonly viewer?: Viewer;
  /** A bearer token, instead of a viewer. */
  readonly token?: string;
  readonly requestId?: string;
}

export interface GraphResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The whole graph in this process, not listening. */
export interface Graph {
  /** Runs an operation the way a client's request goes, without HTTP; answers what JSON would carry. */
  execute(request: GraphRequest): Promise<GraphResponse>;
  /** Runs readers and jobs of all subgraphs until nothing is left to do. */
  settle(): Promise<void>;
  close(): Promise<void>;
  readonly subgraphs: Readonly<Record<SubgraphName, RunningSubgraph>>;
  readonly front: Front;
}

const MAX_ROUNDS = 1000;

export async function startGraph(parts: GraphParts): Promise<Graph> {
  const {
    subgraphs = allSubgraphs,
    supergraphSdl,
    databaseFor,
    clock,
    newId,
    settings,
    log,
    pollMs,
    verifyToken = refuseTokens,
    executor = 'compiled',
    metrics = new Metrics(),
    customerReadsPerMinute = null,
  } = parts;
  const running = new Map<SubgraphName, RunningSubgraph>();
  const named = (name: SubgraphName): RunningSubgraph => known(running, name);
  const sources: Sources = named;
  const [databases] = await Promise.all([
    Promise.all(subgraphs.map(async (subgraph) => ({ subgraph, database: await databaseFor(subgraph.name) }))),
    buildSchemas(subgraphs),
  ]);
  for (const { subgraph, database } of databases) {
    running.set(subgraph.name, startSubgraph(subgraph, { database, sources, clock, newId, settings, log, pollMs }));
  }
  const node = startNode({ sources, subgraphs: subgraphs.map(({ name }) => name), settings, log });
  const viewers = createViewerResolver(verifyToken, {
    execute: async (request, asker) => sources('access').execute(request, asker),
  });
  wakeReaders(subgraphs, running);
  running.get('access')?.onCommitted((partnerIds) => partnerIds.forEach(viewers.forget));
  const mounted = new Map<string, SubgraphSource>([...running, ['node', node]]);
  const readLimit = customerReadsPerMinute === null ? null : new ReadLimit(customerReadsPerMinute, clock);
  const { server, operations } = await createServer({
    readLimit,
    supergraphSdl,
    log,
    metrics,
    executor,
    source: (name) => known(mounted, name),
  });

  return {
    subgraphs: {
      get customers() {
        return named('customers');
      },
      get subscriptions() {
        return named('subscriptions');
      },
      get access() {
        return named('access');
      },
      get support() {
        return named('support');
      },
    },
    front: { server, operations, viewers, metrics, readLimit, subgraphs: running, needsAll: true },
    async execute({ query, variables = {}, operationName, viewer, token, requestId = 'in-process' }) {
      let caller: Viewer;
      try {
        caller = viewer ?? (token === undefined ? anonymous : await viewers.resolve(`Bearer ${token}`, requestId));
      } catch (error) {
        return JSON.parse(viewerRefused(error, requestId, log).body);
      }
      const request = { query, variables: { ...variables }, ...(operationName !== undefined && { operationName }) };
      const { body } = await server.executeOperation(request, { contextValue: { asker: { viewer: caller, requestId } } });
      if (body.kind !== 'single') throw new Error('The gateway answered in parts.');
      return JSON.parse(JSON.stringify(body.singleResult));
    },
    async settle() {
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        let done = 0;
        for (const subgraph of running.values()) done += await subgraph.settle();
        if (done === 0) return;
      }
      throw new Error(`Readers and jobs did not come to an end within ${MAX_ROUNDS} rounds.`);
    },
    async close() {
      await server.stop();
      await Promise.all([...running.values()].map((subgraph) => subgraph.close()));
    },
  };
}

/** While the databases open, which is waiting for the most part. */
async function buildSchemas(subgraphs: readonly Subgraph[]): Promise<void> {
  for (const subgraph of subgraphs) {
    await nextTurn();
    subgraphSchema(subgraph);
  }
}

/** What one subgraph commits, the readers of the others look at right away. */
function wakeReaders(subgraphs: readonly Subgraph[], running: ReadonlyMap<SubgraphName, RunningSubgraph>): void {
  for (const { name } of subgraphs) {
    const readers = subgraphs.filter((subgraph) => subgraph.readers.some(({ feed }) => feed === name));
    running.get(name)?.onCommitted(() => {
      for (const reader of readers) running.get(reader.name)?.wake();
    });
  }
}

function known<K, V>(parts: ReadonlyMap<K, V>, name: K): V {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The subgraph ${name} was not started.`);
  return part;
}

async function refuseTokens(): Promise<never> {
  throw requestError('UNAUTHENTICATED', 'This graph takes no bearer tokens.');
}
