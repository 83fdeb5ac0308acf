import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { INTERNAL, maskError } from '../subgraphs/shared/maskErrors.ts';
import { Unanswered } from './askSubgraph.ts';
import { MAX_TOKENS } from './limits.ts';

/** What a client sees of an error that reached the gateway; `formatted` is what Apollo Server makes of it. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, requestId: string): GraphQLFormattedError {
  const { path, locations } = formatted;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof Unanswered)
    return { message: cause.message, ...(path && { path }), extensions: { code: INTERNAL, requestId } };
  if (formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED' && /more th(at|an) \d+ tokens/.test(formatted.message)) {
    const message = `The operation has more than ${MAX_TOKENS} words and signs; ask for less at a time.`;
    return { message, extensions: { code: 'BAD_USER_INPUT', maximum: MAX_TOKENS } };
  }
  if (formatted.extensions?.code === 'GRAPHQL_PARSE_FAILED' && formatted.message.includes('call stack')) {
    return { message: 'The operation is nested too deeply.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  const ownCode = error instanceof GraphQLError ? error.extensions.code : undefined;
  if (ownCode === undefined && isClientStatus(error)) {
    const message = /sha does not match/.test(formatted.message)
      ? 'The hash of the persisted query does not fit its text.'
      : formatted.message;
    return { message, ...(locations && { locations }), extensions: { code: 'BAD_REQUEST' } };
  }
  if (ownCode === undefined && formatted.message.startsWith('Too many errors processing variables')) {
    return { message: 'The variables hold too many errors to list them.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  return maskError(formatted, requestId);
}

/** Some errors of Apollo Server have no code, only an HTTP status below 500. */
function isClientStatus(error: unknown): boolean {
  const http: unknown = error instanceof GraphQLError ? error.extensions.http : null;
  return typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number' && http.status < 500;
}
