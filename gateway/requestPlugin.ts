import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import { refuseNulInDocument, refuseNulInVariables } from '../subgraphs/shared/refuseNul.ts';
import { badUserInput } from '../subgraphs/shared/requestError.ts';
import { partnerOf } from '../subgraphs/shared/viewer.ts';
import { type GatewayContext, Unanswered } from './askSubgraph.ts';
import { formatError } from './formatError.ts';
import { refuseLargeOperation } from './limits.ts';

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

/** Guards, answers and logs every operation once; `requestIds` lets `formatError` find the request of an error. */
export function requestPlugin(log: Logger, requestIds: WeakMap<object, string>): ApolloServerPlugin<GatewayContext> {
  const guarded = new WeakSet<DocumentNode>();
  return {
    requestDidStart: async ({ contextValue: { asker } }) => {
      const startedAt = performance.now();
      const { requestId, viewer } = asker;
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (!operation)
            throw new GraphQLError(unknownOperation(request.operationName), {
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
            });
          if (operation.operation === 'subscription') throw badUserInput('Subscriptions are not served at this address.');
          if (!guarded.has(document)) {
            refuseNulInDocument(document);
            guarded.add(document);
          }
          refuseLargeOperation(document, operation, request.variables ?? {});
          refuseNulInVariables(request.variables);
        },
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) {
            requestIds.set(error, requestId);
            if (isNewFault(error, requestId))
              log.error({ err: error.originalError ?? error, requestId, path: error.path }, 'A request failed.');
          }
        },
        willSendResponse: async ({ request, response: { body, http }, operationName }) => {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          const codes = [...new Set(errors.map(codeOf))];
          if (data === undefined) {
            const [code = INTERNAL] = codes;
            const lenient = WELL_FORMED.has(code) && acceptsJsonOnly(request.http?.headers.get('accept'));
            if (!code.startsWith('PERSISTED_QUERY')) http.status = lenient ? 200 : (STATUS[code] ?? 500);
          }
          const durationMs = Math.round(performance.now() - startedAt);
          log.info(
            { requestId, operation: operationName ?? null, viewer: viewer.kind, partnerId: partnerOf(viewer), durationMs, codes },
            'request',
          );
        },
      };
    },
  };
}

function unknownOperation(name: string | undefined): string {
  return name
    ? `The document holds no operation named "${name}".`
    : 'The document holds several operations: say with operationName which to run.';
}

/** A fault nobody has logged yet: a subgraph logs its own and answers them with the request id. */
function isNewFault(error: GraphQLError, requestId: string): boolean {
  if (error.originalError instanceof Unanswered || error.extensions.requestId !== undefined) return false;
  const formatted = { ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions.code ?? INTERNAL } };
  return codeOf(formatError(formatted, error, requestId)) === INTERNAL;
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return String(extensions?.code ?? INTERNAL);
}

function acceptsJsonOnly(accept: string | undefined): boolean {
  return accept?.split(',').every((type) => type.split(';')[0]?.trim().toLowerCase() === 'application/json') ?? false;
}
