import { type DocumentNode, GraphQLError, getOperationAST, Kind, parse } from 'graphql';
import { entityTagOf, type HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import { MAX_TOKENS } from './limits.ts';

/**
 * Fields of Query that answer everybody who may ask with the same reference data; `PUBLIC` ones may be asked by anybody. Fields
 * below them must be so too: a field that shows something by permission does not make its answer private, it makes it unfit.
 */
export const REFERENCE_FIELDS: ReadonlyMap<string, 'PUBLIC' | 'SIGNED_IN'> = new Map([
  ['supportTopics', 'PUBLIC'],
  ['entraRoles', 'PUBLIC'],
  ['permissions', 'PUBLIC'],
  ['countries', 'SIGNED_IN'],
  ['countryRules', 'SIGNED_IN'],
  ['agreementTemplates', 'SIGNED_IN'],
  ['licenseProduct', 'SIGNED_IN'],
  ['licenseProducts', 'SIGNED_IN'],
]);

const MAX_AGE_SECONDS = 300;

/**
 * Lets callers keep an answer to `GET /graphql?query=…` that holds nothing but reference data, and ask later whether it still
 * holds. Any other answer, and one with an error, stays as it is and is not kept by anyone.
 */
export function referenceAnswer(search: string, answer: HttpAnswer): HttpAnswer {
  const scope = answer.status === 200 ? scopeOf(search) : null;
  if (scope === null || hasErrors(answer.body)) return answer;
  const isPublic = scope === 'PUBLIC';
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'cache-control': `${isPublic ? 'public' : 'private'}, max-age=${MAX_AGE_SECONDS}`,
      vary: isPublic ? 'Accept' : 'Accept, Authorization',
      etag: entityTagOf(answer.body),
    },
  };
}

/** Null for an operation that asks for anything else at its root, or whose text is not in the address. */
function scopeOf(search: string): 'PUBLIC' | 'SIGNED_IN' | null {
  const asked = new URLSearchParams(search);
  const document = documentOf(asked.get('query'));
  const operation = document && getOperationAST(document, asked.get('operationName') || null);
  if (operation?.operation !== 'query') return null;
  const scopes = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? (REFERENCE_FIELDS.get(selection.name.value) ?? null) : null,
  );
  if (scopes.includes(null)) return null;
  return scopes.includes('SIGNED_IN') ? 'SIGNED_IN' : 'PUBLIC';
}

function documentOf(query: string | null): DocumentNode | null {
  if (query === null) return null;
  try {
    return parse(query, { noLocation: true, maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return null; // the answer says so
    throw error;
  }
}

function hasErrors(body: string): boolean {
  const answer: unknown = JSON.parse(body);
  return typeof answer !== 'object' || answer === null || 'errors' in answer;
}
