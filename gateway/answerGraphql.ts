import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import type { HttpRequest } from '../subgraphs/shared/httpServer.ts';
import type { ViewerResolver } from '../subgraphs/shared/resolveViewer.ts';
import type { Asker } from '../subgraphs/shared/source.ts';
import type { Viewer } from '../subgraphs/shared/viewer.ts';
import { viewerRefused } from '../subgraphs/shared/viewerRefused.ts';
import { answerKnown } from './answerKnown.ts';
import type { GatewayContext } from './askSubgraph.ts';
import type { OperationStore } from './execution/OperationStore.ts';
import { knownRequest } from './knownRequest.ts';
import type { ReportParts } from './RequestReport.ts';

/** What answers operations. */
export interface GraphqlParts {
  readonly server: ApolloServer<GatewayContext>;
  /** Null where every operation goes through Apollo Server. */
  readonly operations: OperationStore | null;
  readonly viewers: ViewerResolver;
}

/**
 * Answers one GraphQL request over HTTP, as the viewer of its token. An operation that was answered before goes the short way;
 * whatever else comes, and whatever is to be refused, goes through Apollo Server.
 * @throws HttpProblem
 */
export async function answerGraphql(
  { server, operations, viewers }: GraphqlParts,
  request: HttpRequest,
  report: ReportParts,
): Promise<HttpAnswer> {
  const { method, headers, requestId } = request;
  const body = method === 'POST' ? await request.readJson() : undefined;
  let viewer: Viewer;
  try {
    viewer = await viewers.resolve(headers.authorization, requestId);
  } catch (error) {
    return viewerRefused(error, requestId, report.log);
  }
  const asker = { viewer, requestId };
  const known = operations && method === 'POST' ? knownRequest(headers, body, operations) : null;
  const answer = known && (await answerKnown(known, headers.accept, asker, report));
  return answer ?? answerByServer(server, request, body, asker);
}

async function answerByServer(
  server: ApolloServer<GatewayContext>,
  { method, search, headers: given }: HttpRequest,
  body: unknown,
  asker: Asker,
): Promise<HttpAnswer> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, search, body },
    context: async () => ({ asker }),
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
