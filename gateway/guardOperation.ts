import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { refuseNulInDocument, refuseNulInVariables } from '../subgraphs/shared/refuseNul.ts';
import { refuseLargeOperation } from './limits.ts';

const looked = new WeakSet<DocumentNode>();

/**
 * Refuses an operation that asks for too much, or holds what cannot be stored. The document must be valid.
 * @throws GraphQLError `BAD_USER_INPUT`
 */
export function guardOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (!looked.has(document)) {
    refuseNulInDocument(document);
    looked.add(document);
  }
  refuseLargeOperation(document, operation, variables);
  refuseNulInVariables(variables);
}
