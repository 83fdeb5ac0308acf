import type { IncomingHttpHeaders } from 'node:http';
import type { OperationStore } from './execution/OperationStore.ts';
import type { PreparedOperation } from './execution/PreparedOperation.ts';
import { isTree, type Variables } from './execution/run.ts';

/** A request for an operation that was answered before, in order in every way, with its variables taken. */
export interface KnownRequest {
  readonly prepared: PreparedOperation;
  readonly variables: Variables;
  readonly contentType: string;
}

const JSON_BODY = /^application\/json *(;|$)/i;
/** What GraphQL clients, browsers and tools send. */
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^application\/graphql-response\+json *(,|$)/, 'application/graphql-response+json; charset=utf-8'],
  [/^(application\/json|\*\/\*) *(,|$)/, 'application/json; charset=utf-8'],
];

/** Null for anything out of the common run: Apollo Server knows what to answer. `body` is the JSON of a POST. */
export function knownRequest(headers: IncomingHttpHeaders, body: unknown, operations: OperationStore): KnownRequest | null {
  if (!JSON_BODY.test(headers['content-type'] ?? '') || !isTree(body)) return null;
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || (operationName != null && typeof operationName !== 'string')) return null;
  if (variables != null && !isTree(variables)) return null;
  if (extensions != null && (!isTree(extensions) || 'persistedQuery' in extensions)) return null;
  const { accept = '*/*' } = headers;
  const contentType = CONTENT_TYPES.find(([form]) => form.test(accept))?.[1];
  const prepared = contentType && operations.find(query, operationName ?? undefined);
  return prepared ? { prepared, variables: variables ?? {}, contentType } : null;
}
