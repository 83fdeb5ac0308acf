import type { Logger } from 'pino';
import type { Caller } from '../subgraphs/shared/commandRunner.ts';
import type { RunningSubgraph } from '../subgraphs/shared/startSubgraph.ts';
import type { FoundItem } from './jsonItems.ts';
import type { Kind } from './Kind.ts';

/** How far a file is: its items, or their rows where an item is made of several. */
export interface Progress {
  readonly path: string;
  readonly done: number;
  readonly total: number;
  /** Items refused so far. */
  readonly refused: number;
}

/** What one run of the import works with. */
export interface ImportParts {
  readonly kinds: readonly Kind[];
  /** Kinds of resources that need no import, and why, by their `attributes.objectType` in lower case. */
  readonly needless: ReadonlyMap<string, string>;
  /** The running subgraph that keeps a kind; started when it is first asked for. */
  subgraph(name: Kind['subgraph']): Promise<RunningSubgraph>;
  caller(): Caller;
  /** The partner whose items are imported, by its id; null when none is named. */
  readonly partnerId: string | null;
  /** Tenant of the customer whose items are imported, for files that do not name it; null when none is named. */
  readonly customerTenantId: string | null;
  /** Told how far a file is, after each item or each batch of items. */
  progress(progress: Progress): void;
  /** Ends the import between two items. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Where each item of the run was met first, by kind and id. */
export type Met = Map<string, { readonly path: string; readonly item: FoundItem; readonly contentHash: string }>;
