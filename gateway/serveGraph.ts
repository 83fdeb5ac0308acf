import type { Logger } from 'pino';
import type { HttpServer } from '../subgraphs/shared/httpServer.ts';
import { announce } from './announce.ts';
import type { Config } from './config.ts';
import { listen } from './listen.ts';
import type { Started } from './startEmbedded.ts';

/** Opens the port for a started graph and tells people about it. Closing ends requests first, then the graph. */
export async function serveGraph(config: Config, log: Logger, started: Started): Promise<{ close(): Promise<void> }> {
  const { graph, apiSdl } = started;
  const { host, port, bodyLimitBytes, metricsToken } = config;
  let server: HttpServer | undefined;
  const close = async (): Promise<void> => {
    await server?.close();
    await graph.close();
  };
  try {
    server = await listen({ front: graph.front, apiSdl, host, port, bodyLimitBytes, log, metricsToken });
    await announce(config, server.url, started);
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}
