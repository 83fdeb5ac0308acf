import type { Logger } from 'pino';
import { errorAnswer, fixedAnswer, jsonAnswer } from '../subgraphs/shared/httpAnswer.ts';
import { type HttpRequest, type HttpServer, startHttpServer } from '../subgraphs/shared/httpServer.ts';
import type { GraphqlParts } from './answerGraphql.ts';
import { crossOriginHeaders, type Origins } from './crossOrigin.ts';
import { FILES, filesRoute } from './filesRoute.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import type { Metrics } from './metrics.ts';
import { type MetricsParts, metricsAnswer } from './metricsAnswer.ts';
import type { ReadLimit } from './ReadLimit.ts';
import { type Dependencies, readiness } from './readiness.ts';
import { startPage } from './startPage.ts';

/** The graph as HTTP needs it. */
export interface Front extends Dependencies, GraphqlParts {
  readonly metrics: Metrics;
  /** Null where customers may be read as often as anybody likes. */
  readonly readLimit: ReadLimit | null;
}

export interface ListenParts {
  readonly front: Front;
  /** The schema clients see, as text. */
  readonly apiSdl: string;
  readonly host: string;
  readonly port: number;
  readonly bodyLimitBytes: number;
  readonly log: Logger;
  /** Null: whoever reaches the port may read the metrics. */
  readonly metricsToken?: string | null;
  /** Of pages that may ask from a browser; none when absent. */
  readonly corsOrigins?: Origins;
  /** The numbers of all processes at this port; of this one alone when absent. */
  collectMetrics?: MetricsParts['collect'];
}

/** @throws ListenProblem when the port cannot be had */
export function listen(parts: ListenParts): Promise<HttpServer> {
  const { front, apiSdl, host, port, bodyLimitBytes, log, metricsToken = null, corsOrigins = [] } = parts;
  const { collectMetrics = async () => [await front.metrics.values()] } = parts;
  const report = { log, metrics: front.metrics, readLimit: front.readLimit };
  const schema = fixedAnswer(apiSdl, 'text/plain; charset=utf-8');
  return startHttpServer({
    host,
    port,
    portVariable: 'PORT',
    bodyLimitBytes,
    log,
    ...(corsOrigins.length > 0 && { headersFor: (request: HttpRequest) => crossOriginHeaders(corsOrigins, request) }),
    handle: async (request) => {
      if (request.path === '/graphql') return graphqlRoute(front, request, report);
      const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.path}`;
      if (route.startsWith(`GET ${FILES}`)) return filesRoute(front, request.path, { requestId: request.requestId, log });
      switch (route) {
        case 'GET /':
          return startPage(request.headers.host ?? `${host}:${port}`);
        case 'GET /schema.graphql':
          return schema;
        case 'GET /metrics':
          return metricsAnswer(request, { token: metricsToken, collect: collectMetrics });
        case 'GET /health/live':
          return jsonAnswer(200, { status: 'live' });
        case 'GET /health/ready':
          return readiness(front);
        default:
          return errorAnswer(404, `There is nothing at ${route}. Operations go to POST /graphql.`, { code: 'NOT_FOUND' });
      }
    },
  });
}
