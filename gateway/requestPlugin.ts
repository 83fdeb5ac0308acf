import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import { badUserInput } from '../subgraphs/shared/requestError.ts';
import { answerStatus } from './answerStatus.ts';
import type { GatewayContext } from './askSubgraph.ts';
import { guardOperation } from './guardOperation.ts';
import { codeOf, type ReportParts, RequestReport } from './RequestReport.ts';

/** Guards, answers and reports every operation once; `requestIds` lets `formatError` find the request of an error. */
export function requestPlugin(parts: ReportParts, requestIds: WeakMap<object, string>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { asker } }) => {
      const report = new RequestReport(parts, asker);
      return {
        didResolveOperation: async ({ document, operation, request }) => {
          if (!operation)
            throw new GraphQLError(unknownOperation(request.operationName), {
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
            });
          if (operation.operation === 'subscription') throw badUserInput('Subscriptions are not served at this address.');
          guardOperation(document, operation, request.variables ?? {});
          parts.readLimit?.take(document, operation, asker.viewer);
        },
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors) requestIds.set(error, asker.requestId);
          report.failed(errors);
        },
        willSendResponse: async ({ request, response: { body, http }, operation }) => {
          if (body.kind !== 'single') return;
          const { data, errors = [] } = body.singleResult;
          if (data === undefined) {
            const code = errors[0] ? codeOf(errors[0]) : INTERNAL;
            if (!code.startsWith('PERSISTED_QUERY')) http.status = answerStatus(code, request.http?.headers.get('accept'));
          }
          report.answered(operation ?? null, errors);
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
