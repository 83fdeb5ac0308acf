import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import type { HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import type { HttpRequest } from '../subgraphs/shared/httpServer.ts';
import type { ViewerResolver } from '../subgraphs/shared/resolveViewer.ts';
import type { Viewer } from '../subgraphs/shared/viewer.ts';
import { viewerRefused } from '../subgraphs/shared/viewerRefused.ts';
import type { GatewayContext } from './askSubgraph.ts';

/** What answers operations. */
export interface GraphqlParts {
  readonly server: ApolloServer<GatewayContext>;
  readonly viewers: ViewerResolver;
}

/** Answers one GraphQL request over HTTP, as the viewer of its token. @throws HttpProblem */
export async function answerGraphql({ server, viewers }: GraphqlParts, request: HttpRequest, log: Logger): Promise<HttpAnswer> {
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
