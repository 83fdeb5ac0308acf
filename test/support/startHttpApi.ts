import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { developmentIssuer } from '../../gateway/developmentIssuer.ts';
import { type ListenParts, listen } from '../../gateway/listen.ts';
import { supergraphFile } from '../../gateway/supergraphFile.ts';
import type { Viewer } from '../../subgraphs/shared/viewer.ts';
import { claimsOf } from './claimsOf.ts';
import { type Api, type ApiOptions, startApi } from './startApi.ts';

export interface HttpApi extends Api {
  readonly url: string;
  token(viewer: Viewer): Promise<string>;
  /** Posts a body to /graphql as it is, with these headers beside the content type. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** The graph in this process behind its real HTTP front. */
export async function startHttpApi(
  options: ApiOptions & Partial<Pick<ListenParts, 'bodyLimitBytes' | 'metricsToken' | 'corsOrigins'>> = {},
): Promise<HttpApi> {
  const dataDir = await mkdtemp(join(tmpdir(), 'partner-graph-http-'));
  let now = new Date(options.now ?? '2026-03-01T08:00:00Z');
  const issuer = await developmentIssuer({ dataDir, production: false }, () => now);
  const api = await startApi({ ...options, verifyToken: issuer.verifyToken });
  const { apiSdl } = await supergraphFile();
  const server = await listen({
    front: api.graph.front,
    apiSdl,
    host: '127.0.0.1',
    port: 0,
    bodyLimitBytes: options.bodyLimitBytes ?? 1_048_576,
    metricsToken: options.metricsToken ?? null,
    corsOrigins: options.corsOrigins ?? [],
    log: options.log ?? pino({ level: 'silent' }),
  });
  return {
    ...api,
    setNow: (instant) => {
      now = new Date(instant);
      api.setNow(instant);
    },
    url: server.url,
    token: (viewer) => issuer.token(claimsOf(viewer)),
    post: (body, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: async () => {
      await server.close();
      await api.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
