import type { Logger } from 'pino';
import { subgraphs } from '../subgraphs/index.ts';
import { startNode } from '../subgraphs/node/startNode.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { RemoteSource } from '../subgraphs/shared/RemoteSource.ts';
import { remoteSources } from '../subgraphs/shared/remoteSources.ts';
import { createViewerResolver } from '../subgraphs/shared/resolveViewer.ts';
import type { SubgraphSource } from '../subgraphs/shared/source.ts';
import type { Config } from './config.ts';
import { createServer } from './createServer.ts';
import { tokenSource } from './developmentIssuer.ts';
import { gatewaySeal } from './gatewaySeal.ts';
import { viewerSecret } from './keptSecret.ts';
import { Metrics } from './metrics.ts';
import { ReadLimit } from './ReadLimit.ts';
import type { Started } from './startEmbedded.ts';
import { supergraphFile } from './supergraphFile.ts';

/** Starts a gateway before subgraphs that run elsewhere. Holds no state: any number may run. Does not listen. */
export async function startDistributed(config: Config, log: Logger): Promise<Started> {
  const [{ supergraphSdl, apiSdl }, { verifyToken, issuer }, secret] = await Promise.all([
    supergraphFile(),
    tokenSource(config, systemClock),
    viewerSecret(config),
  ]);
  const seal = gatewaySeal(secret);
  const remote = remoteSources((name) => new RemoteSource(config.subgraphUrls[name], seal, config.subgraphTimeoutMs));
  const node = startNode({
    sources: remote.sources,
    subgraphs: subgraphs.map(({ name }) => name),
    settings: config.settings,
    log,
  });
  const mounted = new Map<string, SubgraphSource>(subgraphs.map(({ name }) => [name, remote.sources(name)]));
  const metrics = new Metrics({ ofProcess: true });
  const { customerReadsPerMinute: perMinute } = config;
  const readLimit = perMinute === null ? null : new ReadLimit(perMinute, systemClock);
  const { server, operations } = await createServer({
    readLimit,
    supergraphSdl,
    log,
    metrics,
    executor: config.executor,
    source: (name) => mounted.get(name) ?? node,
  });
  return {
    graph: {
      front: {
        server,
        operations,
        viewers: createViewerResolver(verifyToken, remote.sources('access')),
        metrics,
        readLimit,
        subgraphs: mounted,
        needsAll: false,
      },
      close: async () => {
        await server.stop();
        await remote.close();
      },
    },
    apiSdl,
    personas: [],
    issuer,
  };
}
