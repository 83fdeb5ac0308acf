import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isRequestErrorCode } from './requestError.ts';

/** Codes a client may see beside those of `requestError`: what GraphQL itself says of an operation that does not fit. */
const GRAPHQL_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** Fields of `extensions` that only the parts of the graph tell each other. */
const INNER_FIELDS = new Set(['stacktrace', 'serviceName', 'exception', 'http']);

/**
 * What a client sees of an error: a request error as it is, anything else as one sentence with the request id under which the
 * log holds the rest. Never a stack, SQL, host or the name of a part.
 */
export function maskError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const code = error.extensions?.code;
  const { message, locations, path } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (isRequestErrorCode(code) || GRAPHQL_CODES.has(code)) {
    const extensions = Object.fromEntries(Object.entries(error.extensions ?? {}).filter(([field]) => !INNER_FIELDS.has(field)));
    return { message, ...place, extensions };
  }
  return {
    message: 'Something went wrong on our side. Tell us the request id if it stays.',
    ...place,
    extensions: { code: INTERNAL, requestId },
  };
}

/** Whether an error is the fault of the product, to be logged: anything the caller cannot mend. */
export function isFault(error: GraphQLFormattedError): boolean {
  const code = error.extensions?.code;
  return !isRequestErrorCode(code) && !GRAPHQL_CODES.has(code);
}

/** Errors that GraphQL raised about the request itself carry no code and no cause: they are the caller's. */
export function asFormatted(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  const raised = error.originalError && !(error.originalError instanceof GraphQLError);
  if (formatted.extensions?.code !== undefined || raised || error.path !== undefined) return formatted;
  return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } };
}
