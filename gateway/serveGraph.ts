import type { Logger } from 'pino';
import { announce } from './announce.ts';
import type { Config } from './config.ts';
import { listen } from './listen.ts';
import type { MetricsParts } from './metricsAnswer.ts';
import type { Started } from './startEmbedded.ts';

/** A graph at its port. */
export interface Serving {
  /** Tells people about it; `since` is the instant of the start, in milliseconds of the epoch. */
  announce(since?: number): Promise<void>;
  /** Ends requests first, then the graph. */
  close(): Promise<void>;
  /** Leaves the port to another process without losing a request, then ends the graph. */
  retire(): Promise<void>;
}

/** Opens the port for a started graph; `collectMetrics` where other processes answer at the same port. */
export async function serveGraph(
  config: Config,
  log: Logger,
  started: Started,
  collectMetrics?: MetricsParts['collect'],
): Promise<Serving> {
  const { graph, apiSdl } = started;
  const { host, port, bodyLimitBytes, metricsToken, corsOrigins } = config;
  let closing: Promise<void> | undefined;
  const closeGraph = (): Promise<void> => {
    closing ??= graph.close();
    return closing;
  };
  try {
    const server = await listen({
      front: graph.front,
      apiSdl,
      host,
      port,
      bodyLimitBytes,
      log,
      metricsToken,
      corsOrigins,
      ...(collectMetrics && { collectMetrics }),
    });
    return {
      announce: (since = performance.timeOrigin) => announce(config, server.url, started, since),
      close: () => server.close().then(closeGraph),
      retire: () => server.retire().then(closeGraph),
    };
  } catch (error) {
    await closeGraph();
    throw error;
  }
}
