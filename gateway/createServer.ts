import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { attachScalars } from '../subgraphs/shared/buildSchema.ts';
import type { SubgraphSource } from '../subgraphs/shared/source.ts';
import { forbidTelemetry } from './config.ts';
import { formatError } from './formatError.ts';
import { MAX_TOKENS } from './limits.ts';
import { requestPlugin } from './requestPlugin.ts';
import { type GatewayContext, SourceDataSource } from './SourceDataSource.ts';

export interface ServerParts {
  readonly supergraphSdl: string;
  /** The way to each subgraph the supergraph names, `node` among them. */
  source(subgraph: string): SubgraphSource;
  readonly log: Logger;
}

/** Apollo Server over Apollo Gateway, started and not listening. */
export async function createServer({ supergraphSdl, source, log }: ServerParts): Promise<ApolloServer<GatewayContext>> {
  forbidTelemetry();
  const logger = apolloLogger(log);
  const requestIds = new WeakMap<object, string>();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => new SourceDataSource(name, source(name), log),
  });
  // A value that is none is refused at its place, before any subgraph is asked.
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => attachScalars(apiSchema));
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS, noLocation: false },
    formatError: (formatted, error) =>
      formatError(
        formatted,
        error,
        (typeof error === 'object' && error !== null && requestIds.get(error)) || 'see the header x-request-id',
      ),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requestPlugin(log, requestIds),
    ],
  });
  await server.start();
  return server;
}

/** Apollo tells in its log what went wrong in a request; that is logged by the plugin already, with the request id. */
function apolloLogger(log: Logger) {
  return {
    debug: (message: unknown) => log.trace(String(message)),
    info: (message: unknown) => log.debug(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
