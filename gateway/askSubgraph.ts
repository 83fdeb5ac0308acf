import type { Asker, SubgraphSource } from '../subgraphs/shared/source.ts';
import type { Ask } from './execution/run.ts';
import type { ReportParts } from './RequestReport.ts';
import { requestedPaths } from './requestedPaths.ts';
import { Unanswered } from './Unanswered.ts';

/** What one client request carries through the gateway. */
export interface GatewayContext {
  readonly asker: Asker;
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
