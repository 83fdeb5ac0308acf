import { type Config, ConfigProblem, readConfig } from '../gateway/config.ts';
import { createLog } from '../gateway/createLog.ts';
import { tokenSource } from '../gateway/developmentIssuer.ts';
import { gatewaySeal } from '../gateway/gatewaySeal.ts';
import { viewerSecret } from '../gateway/keptSecret.ts';
import { prepareDatabase } from '../gateway/prepareDatabase.ts';
import { closeOnSignal, runMain } from '../gateway/runMain.ts';
import { subgraphs } from './index.ts';
import { startNode } from './node/startNode.ts';
import { systemClock } from './shared/clock.ts';
import { newRandomId } from './shared/ids.ts';
import { RemoteSource } from './shared/RemoteSource.ts';
import { remoteSources } from './shared/remoteSources.ts';
import { createViewerResolver } from './shared/resolveViewer.ts';
import { serveSubgraph } from './shared/serveSubgraph.ts';
import { startSubgraph } from './shared/startSubgraph.ts';
import { viewerSeal } from './shared/viewerSeal.ts';

const POLL_MS = 500;
const NODE_PORT = 4005;

/** `npm run subgraph <name>`: serves one subgraph over HTTP; `node` too, for another router in the gateway's place. */
async function serve(): Promise<void> {
  const [, , name = ''] = process.argv;
  const config = readConfig();
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph && name !== 'node') {
    const names = [...subgraphs.map((known) => known.name), 'node'].join(', ');
    throw new ConfigProblem(`Say which subgraph to serve: ${names}.${name ? ` There is none named "${name}".` : ''}`);
  }
  const log = createLog(config.logLevel);
  const [{ verifyToken }, secret] = await Promise.all([tokenSource(config, systemClock), viewerSecret(config)]);
  const seal = subgraph ? viewerSeal(secret, subgraph.name) : gatewaySeal(secret);
  const remote = remoteSources((other) => new RemoteSource(config.subgraphUrls[other], seal, config.subgraphTimeoutMs));
  const { settings, host, bodyLimitBytes } = config;
  const source = subgraph
    ? startSubgraph(subgraph, {
        database: await prepareDatabase(
          subgraph,
          { adminUrl: config.databaseUrl, appUrl: config.databaseUrls[subgraph.name] },
          systemClock(),
          log,
        ),
        sources: remote.sources,
        clock: systemClock,
        newId: newRandomId,
        settings,
        log,
        pollMs: POLL_MS,
      })
    : startNode({ sources: remote.sources, subgraphs: subgraphs.map((known) => known.name), settings, log });
  const viewers = createViewerResolver(verifyToken, name === 'access' ? source : remote.sources('access'));
  const server = await serveSubgraph({ source, seal, viewers, host, port: portOf(config, name), bodyLimitBytes, log });
  process.stdout.write(`${name} answers at ${server.url}/graphql\n`);
  closeOnSignal(async () => {
    await server.close();
    await source.close();
    await remote.close();
  });
}

/** The port its neighbours expect, unless SUBGRAPH_PORT names another. */
function portOf({ subgraphPort, subgraphUrls }: Config, name: string): number {
  const [, url] = Object.entries(subgraphUrls).find(([subgraph]) => subgraph === name) ?? [];
  return subgraphPort ?? (url === undefined ? NODE_PORT : Number(new URL(url).port || 80));
}

void runMain(serve);
