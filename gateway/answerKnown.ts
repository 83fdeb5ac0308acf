import { GraphQLError } from 'graphql';
import type { HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import type { Asker } from '../subgraphs/shared/source.ts';
import { answerStatus } from './answerStatus.ts';
import { formatError } from './formatError.ts';
import { guardOperation } from './guardOperation.ts';
import type { KnownRequest } from './knownRequest.ts';
import { codeOf, enriched, type ReportParts, RequestReport } from './RequestReport.ts';

/**
 * Answers an operation that was answered before as Apollo Server would, without its life cycle. Null, with nothing done, for
 * one that is to be refused: Apollo Server says how.
 */
export async function answerKnown(
  { prepared, variables, contentType }: KnownRequest,
  accept: string | undefined,
  asker: Asker,
  parts: ReportParts,
): Promise<HttpAnswer | null> {
  const { operation, document } = prepared;
  const report = new RequestReport(parts, asker);
  if (isRefused(() => guardOperation(document, operation, variables))) return null;
  const { coerced, errors: unfit } = prepared.coerce(variables);
  if (unfit || isRefused(() => parts.readLimit?.take(document, operation, asker.viewer))) return null;
  const { data, errors, extensions } = await prepared.execute(variables, coerced, asker);
  if (!errors) {
    report.answered(operation, []);
    return answer(200, contentType, { data, ...(extensions && { extensions }) });
  }
  report.failed(errors);
  const formatted = errors.map((error) => formatError(enriched(error), error, asker.requestId));
  report.answered(operation, formatted);
  const status = data === undefined ? answerStatus(formatted[0] ? codeOf(formatted[0]) : INTERNAL, accept) : 200;
  return answer(status, contentType, { errors: formatted, ...(data !== undefined && { data }) });
}

function answer(status: number, contentType: string, result: object): HttpAnswer {
  return { status, headers: { 'content-type': contentType }, body: `${JSON.stringify(result)}\n` };
}

function isRefused(guard: () => void): boolean {
  try {
    guard();
    return false;
  } catch (error) {
    if (error instanceof GraphQLError) return true;
    throw error;
  }
}
