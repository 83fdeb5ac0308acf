import type { RequestContext } from './context.ts';
import type { SubgraphName } from './ids.ts';
import type { Job } from './jobs.ts';
import type { Database, DatabaseModel } from './openDatabase.ts';
import type { Reader } from './readers.ts';

/** Resolvers by type and field; `__resolveReference` finds an entity, `__resolveType` the type behind an interface. */
export type ResolverMap = Readonly<Record<string, object>>;

/** One part of the graph: its SDL, what answers it, what it keeps, and what it does by itself. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Its own SDL; the common part is put before it. */
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  readonly model: DatabaseModel;
  /** The loaders of one request. */
  createLoaders(request: RequestContext): unknown;
  readonly readers: readonly Reader[];
  readonly jobs: readonly Job[];
  /** Loads the reference data that ships with it; safe to repeat. */
  loadReference(database: Database, now: Date): Promise<void>;
}
