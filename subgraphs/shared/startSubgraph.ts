import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { enforceAllow } from './allow.ts';
import { buildSchema } from './buildSchema.ts';
import type { Clock } from './clock.ts';
import { type CommandRunner, createCommandRunner } from './commandRunner.ts';
import type { LoaderContext, RequestContext } from './context.ts';
import { Executor } from './executor.ts';
import { feedResolvers, feedSdl } from './feed.ts';
import type { NewId } from './ids.ts';
import { runJob } from './jobs.ts';
import { oldKeys } from './oldKeys.ts';
import type { Database } from './openDatabase.ts';
import { readerEngine } from './readers.ts';
import type { Settings } from './settings.ts';
import type { Asker, Sources, SubgraphRequest, SubgraphResponse, SubgraphSource } from './source.ts';
import type { Subgraph } from './subgraph.ts';

export interface SubgraphParts {
  readonly database: Database;
  readonly sources: Sources;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly log: Logger;
  /** Milliseconds between two looks at the logs of the others and at what is due; null when only `settle` looks. */
  readonly pollMs: number | null;
}

/** A subgraph at work in this process. */
export interface RunningSubgraph extends SubgraphSource {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly commands: CommandRunner;
  /** Runs readers and jobs until nothing is left to do; answers how much was done. */
  settle(): Promise<number>;
  /** Looks at the logs and at what is due without waiting for the next poll. */
  wake(): void;
  /** Told the partners whose logs grew. */
  onCommitted(listener: (partnerIds: readonly string[]) => void): void;
}

/** Milliseconds a refused command waits for the facts of another subgraph. */
const CATCH_UP_MS = 2000;

const schemas = new WeakMap<Subgraph, GraphQLSchema>();

/** Built once, however often the subgraph is started. */
export function subgraphSchema(subgraph: Subgraph): GraphQLSchema {
  const known = schemas.get(subgraph);
  if (known) return known;
  const { name, typeDefs, resolvers } = subgraph;
  const schema = buildSchema([typeDefs, feedSdl(name)], [resolvers, feedResolvers(name)]);
  enforceAllow(schema, name);
  schemas.set(subgraph, schema);
  return schema;
}

export function startSubgraph(subgraph: Subgraph, parts: SubgraphParts): RunningSubgraph {
  const { database, sources, clock, newId, settings, pollMs } = parts;
  const log = parts.log.child({ subgraph: subgraph.name });
  const schema = subgraphSchema(subgraph);
  const executor = new Executor(schema, log);
  const readers = readerEngine(subgraph.name, subgraph.readers, database, sources);
  const listeners: ((partnerIds: readonly string[]) => void)[] = [];
  const commands = createCommandRunner({
    schema: subgraph.name,
    write: database.write,
    settings,
    catchUp: async (feed, partnerId) => {
      const late = new Promise<false>((resolve) => setTimeout(resolve, CATCH_UP_MS, false).unref());
      const fresh = readers.catchUp(feed, partnerId).then(
        () => true,
        (error: unknown) => {
          log.warn({ err: error, feed }, 'The facts of another subgraph could not be brought up to date.');
          return false;
        },
      );
      return Promise.race([fresh, late]);
    },
    committed: (partnerIds) => {
      for (const listener of listeners) listener(partnerIds);
    },
  });
  const forgotten = oldKeys(subgraph.name);
  const contexts = new WeakMap<Asker, LoaderContext<unknown>>();

  function contextOf(asker: Asker): LoaderContext<unknown> {
    let context = contexts.get(asker);
    if (!context) {
      const { viewer, requestId } = asker;
      const request: RequestContext = {
        viewer,
        requestId,
        clock,
        newId,
        settings,
        log,
        commands,
        read: (sql, values) => database.read(viewer, sql, values),
      };
      const created: LoaderContext<unknown> = {
        ...request,
        loaders: subgraph.createLoaders(request),
        forget: () => {
          created.loaders = subgraph.createLoaders(request);
        },
      };
      context = created;
      contexts.set(asker, context);
    }
    return context;
  }

  async function settle(): Promise<number> {
    // What is due stands in this database: it does not wait for logs that cannot be read.
    const drained = await readers.drain().then(
      (applied) => ({ applied }),
      (error: unknown) => ({ error }),
    );
    let done = await forgotten.forget(database, clock());
    for (const job of subgraph.jobs) done += await runJob(job, { database, runner: commands, clock, newId, log });
    if ('error' in drained) throw drained.error;
    return done + drained.applied;
  }

  const poll = pollMs === null ? null : repeat(settle, pollMs, log);
  return {
    schema,
    database,
    commands,
    settle,
    wake: () => poll?.now(),
    onCommitted: (listener) => listeners.push(listener),
    execute: (request: SubgraphRequest, asker: Asker): Promise<SubgraphResponse> =>
      executor.execute(request, contextOf(asker), asker.requestId),
    ready: () =>
      database.ping().then(
        () => true,
        () => false,
      ),
    close: async () => {
      await poll?.stop();
      await database.close();
    },
  };
}

/** Runs work again and again, one at a time; a failure is logged once until it succeeds again. */
function repeat(work: () => Promise<unknown>, everyMs: number, log: Logger): { now(): void; stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;
  let failing = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    try {
      await work();
      failing = false;
    } catch (error) {
      if (!failing && !stopped) log.warn({ err: error }, 'Readers and jobs stand still; they are tried again.');
      failing = true;
    }
  };
  const start = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      if (stopped) return;
      timer = setTimeout(start, again ? 0 : everyMs);
      again = false;
    });
  };
  timer = setTimeout(start, everyMs);
  return {
    now: start,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
