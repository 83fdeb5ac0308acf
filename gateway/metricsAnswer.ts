import { createHash, timingSafeEqual } from 'node:crypto';
import { AggregatorRegistry } from 'prom-client';
import { errorAnswer, type HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';
import type { HttpRequest } from '../subgraphs/shared/httpServer.ts';
import type { MetricValues } from './metrics.ts';

export interface MetricsParts {
  /** Null: whoever reaches the port may read. */
  readonly token: string | null;
  /** The numbers of every process that answers at this port. */
  collect(): Promise<readonly MetricValues[]>;
}

/** The numbers of all processes together, in Prometheus' text format. They hold no partner's data. */
export async function metricsAnswer({ headers }: HttpRequest, { token, collect }: MetricsParts): Promise<HttpAnswer> {
  if (token !== null && !isSame(headers.authorization ?? '', `Bearer ${token}`)) {
    const message = 'The metrics are for the bearer of METRICS_TOKEN.';
    return errorAnswer(401, message, { code: 'UNAUTHENTICATED' }, { 'www-authenticate': 'Bearer' });
  }
  const together = AggregatorRegistry.aggregate((await collect()).map((values) => [...values]));
  return {
    status: 200,
    headers: { 'content-type': together.contentType, 'cache-control': 'no-store' },
    body: await together.metrics(),
  };
}

/** Takes as long for any text. */
function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(wanted));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
