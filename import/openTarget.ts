import type { Logger } from 'pino';
import { type Config, ConfigProblem } from '../gateway/config.ts';
import { type DatabaseServer, databaseServer } from '../gateway/databaseServer.ts';
import { prepareDatabase } from '../gateway/prepareDatabase.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { newRandomId, type SubgraphName } from '../subgraphs/shared/ids.ts';
import { type RunningSubgraph, startSubgraph } from '../subgraphs/shared/startSubgraph.ts';

/** Where the import stores: the subgraphs themselves, without the graph around them. */
export interface Target {
  /** Started when it is first asked for, together with PostgreSQL where nothing runs yet. */
  subgraph(name: SubgraphName): Promise<RunningSubgraph>;
  close(): Promise<void>;
}

export function openTarget(config: Config, log: Logger): Target {
  const running = new Map<SubgraphName, Promise<RunningSubgraph>>();
  let server: Promise<DatabaseServer> | undefined;

  async function start(name: SubgraphName): Promise<RunningSubgraph> {
    const subgraph = subgraphs.find((candidate) => candidate.name === name);
    if (!subgraph) throw new ConfigProblem(`There is no subgraph named ${name}.`);
    const appUrl = config.databaseUrls[name];
    if (appUrl === null) server ??= databaseServer(config, log, { only: name });
    const adminUrl = (await server)?.adminUrl ?? null;
    const database = await prepareDatabase(subgraph, { adminUrl, appUrl }, systemClock(), log);
    const sources = (asked: SubgraphName): never => {
      throw new Error(`The import asks nothing of ${asked}.`);
    };
    const { settings } = config;
    return startSubgraph(subgraph, { database, sources, clock: systemClock, newId: newRandomId, settings, log, pollMs: null });
  }

  return {
    subgraph: (name) => {
      const started = running.get(name) ?? start(name);
      running.set(name, started);
      return started;
    },
    close: async () => {
      for (const started of await Promise.allSettled(running.values())) {
        if (started.status === 'fulfilled') await started.value.close();
      }
      await (await server)?.stop();
    },
  };
}
