import type { GraphQLResolveInfo } from 'graphql';
import type { CollectedErrors } from './CollectedErrors.ts';

/** One execution of a compiled operation. */
export interface Run {
  readonly context: unknown;
  /** As coerced by the types of the operation. */
  readonly variables: GraphQLResolveInfo['variableValues'];
  readonly errors: CollectedErrors;
  /** Arguments by the number of their field: read once, however many objects the field is asked of. */
  readonly args: Map<number, Readonly<Record<string, unknown>>>;
}
