import type { Logger } from 'pino';
import { HttpProblem } from './HttpProblem.ts';
import { errorAnswer, type HttpAnswer, jsonAnswer } from './httpAnswer.ts';
import { type HttpRequest, type HttpServer, startHttpServer } from './httpServer.ts';
import { requestError } from './requestError.ts';
import type { ViewerResolver } from './resolveViewer.ts';
import type { SubgraphRequest, SubgraphSource } from './source.ts';
import type { Viewer } from './viewer.ts';
import { viewerRefused } from './viewerRefused.ts';
import type { ViewerSeal } from './viewerSeal.ts';
import { VIEWER_HEADER } from './wireHeaders.ts';

export interface ServeParts {
  readonly source: SubgraphSource;
  /** Verifies the viewers that the gateway and the other subgraphs sign. */
  readonly seal: ViewerSeal;
  /** For callers that bring a bearer token instead, such as another Federation router. */
  readonly viewers: ViewerResolver;
  readonly host: string;
  readonly port: number;
  readonly bodyLimitBytes: number;
  readonly log: Logger;
}

/** Serves one subgraph over HTTP: `POST /graphql`, `GET /health/live`, `GET /health/ready`. */
export function serveSubgraph({ source, seal, viewers, host, port, bodyLimitBytes, log }: ServeParts): Promise<HttpServer> {
  async function viewerOf({ headers, requestId }: HttpRequest): Promise<Viewer> {
    const sealed = headers[VIEWER_HEADER];
    if (sealed === undefined) return viewers.resolve(headers.authorization, requestId);
    const viewer = typeof sealed === 'string' ? await seal.verify(sealed) : null;
    if (!viewer)
      throw requestError('UNAUTHENTICATED', 'The signed viewer does not hold: it is too old, or another secret signed it.');
    return viewer;
  }

  async function graphql(request: HttpRequest): Promise<HttpAnswer> {
    const operation = operationOf(await request.readJson());
    const { requestId } = request;
    let viewer: Viewer;
    try {
      viewer = await viewerOf(request);
    } catch (error) {
      return viewerRefused(error, requestId, log);
    }
    return jsonAnswer(200, await source.execute(operation, { viewer, requestId }));
  }

  return startHttpServer({
    host,
    port,
    portVariable: 'SUBGRAPH_PORT',
    bodyLimitBytes,
    log,
    handle: async (request) => {
      const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.path}`;
      switch (route) {
        case 'POST /graphql':
          return graphql(request);
        case 'GET /health/live':
          return jsonAnswer(200, { status: 'live' });
        case 'GET /health/ready': {
          const ready = await source.ready();
          return jsonAnswer(ready ? 200 : 503, { status: ready ? 'ready' : 'unavailable' });
        }
        default:
          return errorAnswer(404, `There is nothing at ${route}. Operations go to POST /graphql.`, { code: 'NOT_FOUND' });
      }
    },
  });
}

/** @throws HttpProblem 400 for JSON that is no GraphQL request */
function operationOf(body: unknown): SubgraphRequest {
  if (typeof body !== 'object' || body === null) throw new HttpProblem(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  const fields: Readonly<Record<string, unknown>> = { ...body };
  const { query, variables, operationName } = fields;
  if (typeof query !== 'string') throw new HttpProblem(400, 'BAD_REQUEST', 'The body must have a "query", which is a string.');
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw new HttpProblem(400, 'BAD_REQUEST', '"variables" must be an object.');
  }
  if (operationName != null && typeof operationName !== 'string')
    throw new HttpProblem(400, 'BAD_REQUEST', '"operationName" must be a string.');
  return { query, variables: { ...variables }, operationName: operationName ?? undefined };
}
