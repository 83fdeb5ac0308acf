import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import pino from 'pino';
import { readConfig } from '../../../gateway/config.ts';
import { tokenSource } from '../../../gateway/developmentIssuer.ts';
import { viewerSecret } from '../../../gateway/keptSecret.ts';
import { prepareDatabase } from '../../../gateway/prepareDatabase.ts';
import { closeOnSignal, runMain } from '../../../gateway/runMain.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { systemClock } from '../../../subgraphs/shared/clock.ts';
import type { LoaderContext, RequestContext } from '../../../subgraphs/shared/context.ts';
import { newRandomId } from '../../../subgraphs/shared/ids.ts';
import { RemoteSource } from '../../../subgraphs/shared/RemoteSource.ts';
import { remoteSources } from '../../../subgraphs/shared/remoteSources.ts';
import { createViewerResolver } from '../../../subgraphs/shared/resolveViewer.ts';
import { startSubgraph } from '../../../subgraphs/shared/startSubgraph.ts';
import { viewerSeal } from '../../../subgraphs/shared/viewerSeal.ts';
import { VIEWER_HEADER } from '../../../subgraphs/shared/wireHeaders.ts';

const POLL_MS = 500;

/**
 * One subgraph behind a stock Apollo Server: the product's SDL, resolvers, loaders and database doors, executed and served by
 * what the packages bring along.
 */
await runMain(async () => {
  const [, , name = ''] = process.argv;
  const config = readConfig();
  const { settings, host } = config;
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (!subgraph) throw new Error(`There is no subgraph named "${name}".`);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const [{ verifyToken }, secret] = await Promise.all([tokenSource(config, systemClock), viewerSecret(config)]);
  const seal = viewerSeal(secret, subgraph.name);
  const remote = remoteSources((other) => new RemoteSource(config.subgraphUrls[other], seal, config.subgraphTimeoutMs));
  const database = await prepareDatabase(subgraph, { adminUrl: config.databaseUrl, appUrl: null }, systemClock());
  const parts = { clock: systemClock, newId: newRandomId, settings, log };
  const running = startSubgraph(subgraph, { ...parts, database, sources: remote.sources, pollMs: POLL_MS });
  const viewers = createViewerResolver(verifyToken, name === 'access' ? running : remote.sources('access'));

  async function contextOf(authorization: string | undefined, sealed: unknown): Promise<LoaderContext<unknown>> {
    const requestId = newRandomId('Event');
    const known = typeof sealed === 'string' ? await seal.verify(sealed) : null;
    const viewer = known ?? (await viewers.resolve(authorization, requestId));
    const request: RequestContext = {
      ...parts,
      viewer,
      requestId,
      commands: running.commands,
      read: (sql, values) => database.read(viewer, sql, values),
    };
    const context: LoaderContext<unknown> = {
      ...request,
      loaders: subgraph?.createLoaders(request),
      forget: () => {
        context.loaders = subgraph?.createLoaders(request);
      },
    };
    return context;
  }

  const server = new ApolloServer<LoaderContext<unknown>>({ schema: running.schema, stopOnTerminationSignals: false });
  const port = Number(new URL(config.subgraphUrls[subgraph.name]).port);
  const { url } = await startStandaloneServer(server, {
    listen: { host, port },
    context: ({ req: { headers } }) => contextOf(headers.authorization, headers[VIEWER_HEADER]),
  });
  process.stdout.write(`stock ${name} answers at ${url}graphql\n`);
  closeOnSignal(async () => {
    await server.stop();
    await running.close();
    await remote.close();
  });
});
