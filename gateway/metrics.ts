import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  type MetricValue,
  Registry,
} from 'prom-client';
import type { Viewer } from '../subgraphs/shared/viewer.ts';

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** How one operation of a client was answered. */
export interface Answered {
  /** Null for a text that holds no operation to run. */
  readonly kind: OperationKind | null;
  /** Code of the first error; null when there is none. */
  readonly code: string | null;
  readonly viewer: Viewer['kind'];
  readonly durationMs: number;
}

/** How one question to a subgraph ended; `ok` tells whether it answered at all. */
export interface Asked {
  readonly subgraph: string;
  readonly ok: boolean;
  readonly durationMs: number;
}

/** Numbers as they travel from one process to another. */
export type MetricValues = readonly MetricObjectWithValues<MetricValue<string>>[];

interface Child {
  readonly requests: Counter.Internal;
  readonly durations: Histogram.Internal<'operation'>;
}

/** Codes that become a label of their own; whatever else an error may carry counts as OTHER. */
const CODES: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'INTERNAL_SERVER_ERROR',
]);

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What one process counts, in a registry of its own. No label holds what a client sends, so their number is bounded and they
 * name no partner.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #children = new Map<string, Child>();
  readonly #subgraphs = new Map<string, Histogram.Internal<'subgraph' | 'outcome'>>();
  readonly #requests: Counter<'operation' | 'code' | 'viewer'>;
  readonly #durations: Histogram<'operation'>;
  readonly #fallbacks: Counter<'reason'>;
  readonly #calls: Histogram<'subgraph' | 'outcome'>;

  /** `ofProcess` adds memory, processor time, event loop and garbage collection: once per process. */
  constructor({ ofProcess = false }: { readonly ofProcess?: boolean } = {}) {
    const registers = [this.#registry];
    this.#requests = new Counter({
      name: 'graph_requests_total',
      help: 'Operations answered, by kind of operation, code of the first error (OK without one) and kind of viewer.',
      labelNames: ['operation', 'code', 'viewer'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'graph_request_duration_seconds',
      help: 'Time from the operation to its answer.',
      labelNames: ['operation'],
      buckets: SECONDS,
      registers,
    });
    this.#fallbacks = new Counter({
      name: 'graph_executor_fallbacks_total',
      help: 'Operations that the compiled executor handed to the stock one, by reason.',
      labelNames: ['reason'],
      registers,
    });
    this.#calls = new Histogram({
      name: 'graph_subgraph_call_duration_seconds',
      help: 'Time a subgraph took for one question, by whether it answered.',
      labelNames: ['subgraph', 'outcome'],
      buckets: SECONDS,
      registers,
    });
    if (ofProcess) collectDefaultMetrics({ register: this.#registry });
  }

  answered({ kind, code, viewer, durationMs }: Answered): void {
    const { requests, durations } = this.#childOf(kind ?? 'none', code, viewer);
    requests.inc();
    durations.observe(durationMs / 1000);
  }

  /** The compiled executor left an operation to the stock one; `reason` is one of a few fixed words. */
  fellBack(reason: string): void {
    this.#fallbacks.inc({ reason });
  }

  asked({ subgraph, ok, durationMs }: Asked): void {
    const outcome = ok ? 'answered' : 'failed';
    const key = `${subgraph} ${outcome}`;
    let calls = this.#subgraphs.get(key);
    if (!calls) {
      calls = this.#calls.labels({ subgraph, outcome });
      this.#subgraphs.set(key, calls);
    }
    calls.observe(durationMs / 1000);
  }

  /** Tells how many operations are kept compiled; asked when the numbers are read. To be called once. */
  watchKnownOperations(count: () => number): void {
    new Gauge({
      name: 'graph_known_operations',
      help: 'Operations that are kept planned and compiled.',
      registers: [this.#registry],
      collect() {
        this.set(count());
      },
    });
  }

  async values(): Promise<MetricValues> {
    return this.#registry.getMetricsAsJSON();
  }

  #childOf(operation: string, given: string | null, viewer: string): Child {
    const code = given === null ? 'OK' : CODES.has(given) ? given : 'OTHER';
    const key = `${operation} ${code} ${viewer}`;
    let child = this.#children.get(key);
    if (!child) {
      child = { requests: this.#requests.labels({ operation, code, viewer }), durations: this.#durations.labels({ operation }) };
      this.#children.set(key, child);
    }
    return child;
  }
}
