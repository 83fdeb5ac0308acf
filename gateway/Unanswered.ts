import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';

/** A subgraph did not answer: an error at each field it was asked for. */
export class Unanswered extends Error implements GraphQLFormattedError {
  readonly path: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(path: readonly (string | number)[], requestId: string) {
    super('The part of the graph that holds this field does not answer. Try again.');
    this.path = path;
    this.extensions = { code: INTERNAL, requestId };
  }
}
