import { createServer } from 'node:http';
import { readConfig } from '../../../gateway/config.ts';
import { closeOnSignal, runMain } from '../../../gateway/runMain.ts';
import { supergraphFile } from '../../../gateway/supergraphFile.ts';
import { listenAndTell } from '../listenAndTell.ts';
import { withSubgraphUrls } from './withSubgraphUrls.ts';

/** Loaded by name: its types would add to those of `graphql` for the whole project. */
const HIVE: string = '@graphql-hive/gateway-runtime';

/** Hive Gateway before the product's HTTP subgraphs; hands the bearer token on to them. */
await runMain(async () => {
  const { subgraphUrls, host, port } = readConfig();
  const { supergraphSdl } = await supergraphFile();
  const { createGatewayRuntime } = await import(HIVE);
  const node = process.argv[2];
  const gateway = createGatewayRuntime({
    supergraph: withSubgraphUrls(supergraphSdl, { ...subgraphUrls, ...(node !== undefined && { node }) }),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }: { request: Request }) => ({ authorization: request.headers.get('authorization') }),
    },
    logging: 'error',
    landingPage: false,
    graphiql: false,
  });
  const server = createServer(gateway);
  listenAndTell(server, host, port, 'hive');
  closeOnSignal(async () => {
    server.closeAllConnections();
    server.close();
    await gateway[Symbol.asyncDispose]();
  });
});
