import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { SubgraphSource } from '../subgraphs/shared/source.ts';
import { askSubgraph, type GatewayContext } from './askSubgraph.ts';
import type { ExecutorName } from './config.ts';
import { CompiledGateway } from './execution/CompiledGateway.ts';
import type { OperationStore } from './execution/OperationStore.ts';
import { formatError } from './formatError.ts';
import { MAX_TOKENS } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { ReadLimit } from './ReadLimit.ts';
import { requestPlugin } from './requestPlugin.ts';
import type { GatewayParts } from './stockGateway.ts';

export interface ServerParts {
  readonly supergraphSdl: string;
  /** The way to each subgraph the supergraph names, `node` among them. */
  source(subgraph: string): SubgraphSource;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly executor: ExecutorName;
  readonly readLimit?: ReadLimit | null;
}

export interface GraphServer {
  readonly server: ApolloServer<GatewayContext>;
  /** What was answered before and can be answered again at once; null with the stock executor. */
  readonly operations: OperationStore | null;
}

/** Apollo Server over the gateway, started and not listening. */
export async function createServer({
  supergraphSdl,
  source,
  log,
  metrics,
  executor,
  readLimit = null,
}: ServerParts): Promise<GraphServer> {
  const logger = apolloLogger(log);
  const requestIds = new WeakMap<object, string>();
  const parts: GatewayParts = {
    supergraphSdl,
    logger,
    ask: (name) => askSubgraph(name, source(name), { log, metrics }),
    onStock: () => metrics.fellBack('setting'),
  };
  const gateway = executor === 'stock' ? (await import('./stockGateway.ts')).stockGateway(parts) : new CompiledGateway(parts);
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
      requestPlugin({ log, metrics, readLimit }, requestIds),
    ],
  });
  await server.start();
  const operations = gateway instanceof CompiledGateway ? gateway.operations : null;
  metrics.watchKnownOperations(() => operations?.size ?? 0);
  return { server, operations };
}

/** Apollo tells in its log what went wrong in a request; that is logged by the plugin already, with the request id. */
function apolloLogger(log: Logger): GatewayParts['logger'] {
  return {
    debug: (message: unknown) => log.trace(String(message)),
    info: (message: unknown) => log.debug(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
