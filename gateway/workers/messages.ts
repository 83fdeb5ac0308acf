import type { MetricValues } from '../metrics.ts';

/** What the primary process tells a worker. */
export type Order =
  /** Tell people where the graph answers; `since` is the instant of the start, in milliseconds of the epoch. */
  | { readonly type: 'announce'; readonly since: number }
  /** Another worker has taken over: end without losing a request. */
  | { readonly type: 'retire' }
  | { readonly type: 'count'; readonly id: number }
  /** The answer to `collect`. */
  | { readonly type: 'collected'; readonly id: number; readonly values: readonly MetricValues[] };

/** What a worker tells the primary process. */
export type Report =
  /** It listens. */
  | { readonly type: 'ready' }
  /** Asks for the numbers of all workers. */
  | { readonly type: 'collect'; readonly id: number }
  /** The answer to `count`. */
  | { readonly type: 'counted'; readonly id: number; readonly values: MetricValues }
  /** What it has counted to its end. */
  | { readonly type: 'final'; readonly values: MetricValues };

const ORDERS: readonly unknown[] = ['announce', 'retire', 'count', 'collected'] satisfies Order['type'][];
const REPORTS: readonly unknown[] = ['ready', 'collect', 'counted', 'final'] satisfies Report['type'][];

/** The channel between the processes carries nothing but these; packages may send messages of their own. */
export function isOrder(message: unknown): message is Order {
  return ORDERS.includes(typeOf(message));
}

export function isReport(message: unknown): message is Report {
  return REPORTS.includes(typeOf(message));
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}
