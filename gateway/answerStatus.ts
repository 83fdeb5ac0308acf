/** HTTP status of an answer without data, by the code of its first error. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
};

/** Codes that travel with 200 to a caller who takes `application/json` alone, as GraphQL over HTTP asks for. */
const WELL_FORMED = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** The HTTP status of an answer without data whose first error has this code, for a caller who accepts these types. */
export function answerStatus(code: string, accept: string | undefined): number {
  return WELL_FORMED.has(code) && acceptsJsonOnly(accept) ? 200 : (STATUS[code] ?? 500);
}

function acceptsJsonOnly(accept: string | undefined): boolean {
  return accept?.split(',').every((type) => type.split(';')[0]?.trim().toLowerCase() === 'application/json') ?? false;
}
