import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { forbidTelemetry, readConfig } from '../../../gateway/config.ts';
import { closeOnSignal, runMain } from '../../../gateway/runMain.ts';
import { supergraphFile } from '../../../gateway/supergraphFile.ts';

interface StockContext {
  readonly authorization?: string;
}

/** Apollo Server over Apollo Gateway as their documentation sets them up; hands the bearer token on to the subgraphs. */
await runMain(async () => {
  const { subgraphUrls, host, port } = readConfig();
  forbidTelemetry();
  const { supergraphSdl } = await supergraphFile();
  const urls = new Map<string, string>(Object.entries(subgraphUrls));
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<StockContext>({
        url: urls.get(name) ?? url ?? '',
        willSendRequest: ({ request, context }) => {
          if (context.authorization !== undefined) request.http?.headers.set('authorization', context.authorization);
        },
      }),
  });
  const server = new ApolloServer<StockContext>({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { host, port },
    context: async ({ req: { headers } }) =>
      headers.authorization === undefined ? {} : { authorization: headers.authorization },
  });
  process.stdout.write(`stock gateway answers at ${url}graphql\n`);
  closeOnSignal(() => server.stop());
});
