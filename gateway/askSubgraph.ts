import type { GraphQLFormattedError } from 'graphql';
import { INTERNAL } from '../subgraphs/shared/maskErrors.ts';
import type { Asker, SubgraphSource } from '../subgraphs/shared/source.ts';
import type { Ask } from './execution/run.ts';
import type { ReportParts } from './RequestReport.ts';
import { requestedPaths } from './requestedPaths.ts';

/** What one client request carries through the gateway. */
export interface GatewayContext {
  readonly asker: Asker;
}

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

/** Asks a subgraph through its source, as the viewer of the client's request. */
export function askSubgraph(subgraph: string, source: SubgraphSource, { log, metrics }: ReportParts): Ask {
  return async (request, asker) => {
    const startedAt = performance.now();
    try {
      const answer = await source.execute(request, asker);
      metrics.asked({ subgraph, ok: true, durationMs: performance.now() - startedAt });
      return answer;
    } catch (error) {
      metrics.asked({ subgraph, ok: false, durationMs: performance.now() - startedAt });
      log.error({ err: error, subgraph, requestId: asker.requestId }, 'A subgraph does not answer.');
      return { data: null, errors: requestedPaths(request).map((path) => new Unanswered(path, asker.requestId)) };
    }
  };
}

/** Whether Apollo Server hands on the asker of the request. */
export function isAsker(value: unknown): value is Asker {
  return typeof value === 'object' && value !== null && 'viewer' in value && 'requestId' in value;
}
