import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorAnswer, type HttpAnswer } from './httpAnswer.ts';
import { INTERNAL } from './maskErrors.ts';
import { isRequestErrorCode } from './requestError.ts';
import { RolesUnavailable } from './resolveViewer.ts';

/**
 * What a caller is told whose viewer could not be found out: 401 when the token is to blame, 503 when we are.
 * @throws what is neither
 */
export function viewerRefused(error: unknown, requestId: string, log: Logger): HttpAnswer {
  if (error instanceof GraphQLError && isRequestErrorCode(error.extensions.code)) {
    log.info({ requestId, codes: [error.extensions.code] }, 'request');
    return errorAnswer(401, error.message, error.extensions, { 'www-authenticate': 'Bearer' });
  }
  if (!(error instanceof RolesUnavailable)) throw error;
  log.error({ err: error, requestId }, 'The roles of a caller cannot be looked up.');
  return errorAnswer(
    503,
    'Your roles cannot be looked up right now. Try again.',
    { code: INTERNAL, requestId },
    { 'retry-after': '1' },
  );
}
