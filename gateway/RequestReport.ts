import type { GraphQLError, GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import type { Asker } from '../subgraphs/shared/source.ts';
import { partnerOf } from '../subgraphs/shared/viewer.ts';
import { formatError } from './formatError.ts';
import type { Metrics } from './metrics.ts';
import type { ReadLimit } from './ReadLimit.ts';
import { Unanswered } from './Unanswered.ts';

export interface ReportParts {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Null where customers may be read as often as anybody likes. */
  readonly readLimit?: ReadLimit | null;
}

/** What the log and the metrics are told of one operation, from here to its answer. */
export class RequestReport {
  readonly #parts: ReportParts;
  readonly #asker: Asker;
  readonly #startedAt = performance.now();

  constructor(parts: ReportParts, asker: Asker) {
    this.#parts = parts;
    this.#asker = asker;
  }

  /** Faults are logged whole; those of a subgraph are logged there already, and carry the request id. */
  failed(errors: readonly GraphQLError[]): void {
    const { requestId } = this.#asker;
    for (const error of errors) {
      if (isNewFault(error, requestId))
        this.#parts.log.error({ err: error.originalError ?? error, requestId, path: error.path }, 'A request failed.');
    }
  }

  /** One line and one count for the answer; `operation` is null for a text that holds none to run. */
  answered(operation: OperationDefinitionNode | null, errors: readonly GraphQLFormattedError[]): void {
    const { viewer, requestId } = this.#asker;
    const durationMs = performance.now() - this.#startedAt;
    const codes = [...new Set(errors.map(codeOf))];
    const [code = null] = codes;
    this.#parts.metrics.answered({ kind: operation?.operation ?? null, code, viewer: viewer.kind, durationMs });
    this.#parts.log.info(
      {
        requestId,
        operation: operation?.name?.value ?? null,
        viewer: viewer.kind,
        partnerId: partnerOf(viewer),
        durationMs: Math.round(durationMs),
        codes,
      },
      'request',
    );
  }
}

export function codeOf({ extensions }: GraphQLFormattedError): string {
  return String(extensions?.code ?? INTERNAL);
}

function isNewFault(error: GraphQLError, requestId: string): boolean {
  if (error.originalError instanceof Unanswered || error.extensions.requestId !== undefined) return false;
  return codeOf(formatError(enriched(error), error, requestId)) === INTERNAL;
}

/** An error as Apollo Server hands it to `formatError`. */
export function enriched(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions.code ?? INTERNAL } };
}
