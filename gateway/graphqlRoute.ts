import { errorAnswer, type HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import type { HttpRequest } from '../subgraphs/shared/httpServer.ts';
import { answerGraphql, type GraphqlParts } from './answerGraphql.ts';
import type { ReportParts } from './RequestReport.ts';
import { referenceAnswer } from './referenceAnswer.ts';
import { startPage } from './startPage.ts';

const METHODS = 'GET, HEAD, POST, OPTIONS';

/** What `/graphql` answers to each method. A person who opens the address in a browser gets the page at the root. */
export async function graphqlRoute(parts: GraphqlParts, request: HttpRequest, report: ReportParts): Promise<HttpAnswer> {
  const { method, search, headers } = request;
  switch (method) {
    case 'POST':
      return answerGraphql(parts, request, report);
    case 'GET':
    case 'HEAD':
      if (search === '' && headers.accept?.includes('text/html')) return startPage(headers.host ?? 'localhost');
      return referenceAnswer(search, notAllowed(await answerGraphql(parts, { ...request, method: 'GET' }, report)));
    case 'OPTIONS':
      return { status: 204, headers: { allow: METHODS }, body: '' };
    default:
      return errorAnswer(405, 'Operations go to POST /graphql.', { code: 'METHOD_NOT_ALLOWED' }, { allow: METHODS });
  }
}

/** Apollo Server names the methods it takes where it refuses one: a mutation does not go by GET. */
function notAllowed(answer: HttpAnswer): HttpAnswer {
  return answer.headers.allow === undefined ? answer : { ...answer, status: 405 };
}
