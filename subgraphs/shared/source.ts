import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphName } from './ids.ts';
import type { Viewer } from './viewer.ts';

export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export interface SubgraphResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** On whose behalf a subgraph is asked. Requests with the same object share one context and its loaders. */
export interface Asker {
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** A way to one subgraph: in this process or over HTTP, with the same answers. */
export interface SubgraphSource {
  execute(request: SubgraphRequest, asker: Asker): Promise<SubgraphResponse>;
  /** Whether the subgraph and its database answer. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The way to a subgraph by its name. */
export type Sources = (name: SubgraphName) => SubgraphSource;
