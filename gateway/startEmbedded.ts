import type { Logger } from 'pino';
import { subgraphs } from '../subgraphs/index.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { newRandomId } from '../subgraphs/shared/ids.ts';
import { type Config, ConfigProblem } from './config.ts';
import type { DatabaseServer } from './databaseServer.ts';
import type { DemonstrationParts, Persona } from './demonstration.ts';
import { type DevelopmentIssuer, tokenSource } from './developmentIssuer.ts';
import { Metrics } from './metrics.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import { type Graph, startGraph } from './startGraph.ts';
import { supergraphFile } from './supergraphFile.ts';

export interface EmbeddedParts {
  readonly config: Config;
  readonly log: Logger;
  /** Stopped when the graph closes, and when it does not start. */
  readonly server: DatabaseServer;
  /** Loads the demonstration data where it is missing and tells who may sign in. Not called in production. */
  loadDemonstration?(parts: DemonstrationParts): Promise<readonly Persona[]>;
}

export interface Started {
  readonly graph: Pick<Graph, 'front' | 'close'>;
  readonly apiSdl: string;
  readonly personas: readonly Persona[];
  /** Null where tokens come from another issuer. */
  readonly issuer: DevelopmentIssuer | null;
}

const POLL_MS = 1000;

/** Starts the whole graph in this process. Does not listen. */
export async function startEmbedded({ config, log, server, loadDemonstration }: EmbeddedParts): Promise<Started> {
  const clock = systemClock;
  const { adminUrl } = server;
  let graph: Graph | undefined;
  const close = async (): Promise<void> => {
    await graph?.close();
    await server.stop();
  };
  try {
    const [{ supergraphSdl, apiSdl }, { verifyToken, issuer }] = await Promise.all([
      supergraphFile(),
      tokenSource(config, clock),
    ]);
    graph = await startGraph({
      supergraphSdl,
      databaseFor: (name) => {
        const subgraph = subgraphs.find((candidate) => candidate.name === name);
        if (!subgraph) throw new ConfigProblem(`There is no subgraph named ${name}.`);
        return prepareDatabase(subgraph, { adminUrl, appUrl: config.databaseUrls[name] }, clock(), log);
      },
      clock,
      newId: newRandomId,
      settings: config.settings,
      log,
      pollMs: POLL_MS,
      verifyToken,
      executor: config.executor,
      customerReadsPerMinute: config.customerReadsPerMinute,
      metrics: new Metrics({ ofProcess: true }),
    });
    const { subgraphs: running } = graph;
    let hasLoaded = false;
    for (const subgraph of Object.values(running)) {
      subgraph.onCommitted(() => {
        hasLoaded = true;
      });
    }
    const personas = config.production
      ? []
      : ((await loadDemonstration?.({ subgraphs: running, clock, settings: config.settings, log })) ?? []);
    if (hasLoaded) await graph.settle(); // what is there since an earlier start is read in the course of things
    return { graph: { front: graph.front, close }, apiSdl, personas, issuer };
  } catch (error) {
    const known = await server.explain(error);
    await close();
    throw known;
  }
}
