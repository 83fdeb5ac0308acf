import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Wanted } from './collectFields.ts';
import type { Variables } from './run.ts';

export interface IntrospectionParts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
}

/** Answers a `__schema` or `__type` field from the schema that clients see; only once where no variable can change the answer. */
export function introspection(
  { responseName, nodes }: Wanted,
  { schema, operation: { variableDefinitions = [] }, fragments }: IntrospectionParts,
): (variables: Variables) => unknown {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...fragments,
    ],
  };
  const answer = (variables: Variables): unknown => {
    const { data, errors } = executeSync({ schema, document, variableValues: variables });
    if (errors?.[0]) throw errors[0];
    return data?.[responseName];
  };
  if (variableDefinitions.length > 0) return answer;
  let known: unknown;
  return () => {
    known ??= answer({}) ?? null;
    return known;
  };
}
