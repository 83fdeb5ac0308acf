import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import {
  errorAnswer,
  type HttpAnswer,
  type HttpRequest,
  type HttpServer,
  jsonAnswer,
  startHttpServer,
} from '../subgraphs/shared/httpServer.ts';
import type { ViewerResolver } from '../subgraphs/shared/resolveViewer.ts';
import type { Viewer } from '../subgraphs/shared/viewer.ts';
import { viewerRefused } from '../subgraphs/shared/viewerRefused.ts';
import type { GatewayContext } from './askSubgraph.ts';
import { type Dependencies, readiness } from './readiness.ts';
import { startPage } from './startPage.ts';

/** The graph as HTTP needs it. */
export interface Front extends Dependencies {
  readonly server: ApolloServer<GatewayContext>;
  readonly viewers: ViewerResolver;
}

export interface ListenParts {
  readonly front: Front;
  /** The schema clients see, as text. */
  readonly apiSdl: string;
  readonly host: string;
  readonly port: number;
  readonly bodyLimitBytes: number;
  readonly log: Logger;
}

/** @throws ListenProblem when the port cannot be had */
export function listen({ front, apiSdl, host, port, bodyLimitBytes, log }: ListenParts): Promise<HttpServer> {
  return startHttpServer({
    host,
    port,
    portVariable: 'PORT',
    bodyLimitBytes,
    log,
    handle: async (request) => {
      if (request.path === '/graphql') return graphql(front, request, log);
      const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.path}`;
      switch (route) {
        case 'GET /':
          return startPage(request.headers.host ?? `${host}:${port}`);
        case 'GET /schema.graphql':
          return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: apiSdl };
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

async function graphql({ server, viewers }: Front, request: HttpRequest, log: Logger): Promise<HttpAnswer> {
  const { method, search, requestId } = request;
  const body = method === 'POST' ? await request.readJson() : undefined;
  let viewer: Viewer;
  try {
    viewer = await viewers.resolve(request.headers.authorization, requestId);
  } catch (error) {
    return viewerRefused(error, requestId, log);
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => ({ asker: { viewer, requestId } }),
  });
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    body: answer.body.kind === 'complete' ? answer.body.string : await joined(answer.body.asyncIterator),
  };
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
