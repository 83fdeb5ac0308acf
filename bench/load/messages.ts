import type { OperationName, Sample } from '../operations/operation.ts';
import type { WriteTarget } from '../operations/writeSamples.ts';

/** What is asked: read samples in turn, or changes that are made on the way. */
export type Work =
  | { readonly kind: 'READ'; readonly samples: readonly Sample[] }
  | { readonly kind: 'WRITE'; readonly targets: readonly WriteTarget[]; readonly run: string };

/** Given once: the work of each operation. */
export interface LoadSetup {
  readonly work: Readonly<Partial<Record<OperationName, Work>>>;
}

/** One stretch of load on one system. */
export interface LoadOrder {
  readonly url: string;
  readonly operation: OperationName;
  readonly connections: number;
  /** Not measured, before. */
  readonly warmUpMs: number;
  readonly measuredMs: number;
}

/** The answer to `ready`: what follows is measured. */
export const GO = 'GO';

export type LoadMessage =
  /** Warm, and nothing on the way: goes on when it is told `GO`. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: LoadResult }
  | { readonly kind: 'failed'; readonly reason: string };

export interface LoadResult {
  readonly requests: number;
  readonly elapsedMs: number;
  /** Of every measured request, in order of size. */
  readonly latenciesMs: readonly number[];
}
