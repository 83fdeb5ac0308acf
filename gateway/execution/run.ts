import type { GraphQLError } from 'graphql';
import type { Asker, SubgraphRequest, SubgraphResponse } from '../../subgraphs/shared/source.ts';

/** Objects as subgraphs answer them, by response name. */
export type Tree = Record<string, unknown>;

export type Variables = Readonly<Record<string, unknown>>;

export type Path = readonly (string | number)[];

/** Asks one subgraph; an answer that does not come is an error at each field asked for, never a rejection. */
export type Ask = (request: SubgraphRequest, asker: Asker) => Promise<SubgraphResponse>;

/** One request on its way through the plan of its operation. */
export interface Run {
  readonly asker: Asker;
  /** As the client sent them. */
  readonly variables: Variables;
  /** What @skip and @include of the operation go by. */
  decide(variable: string): boolean;
  /** What the subgraphs answered so far, keys and other fields that nobody asked for among it. */
  readonly data: Tree;
  readonly errors: GraphQLError[];
}

/** A part of a plan, ready to run; what fails stands in the errors of the run. */
export type Step = (run: Run) => Promise<void>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
