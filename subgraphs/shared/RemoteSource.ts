import { Pool } from 'undici';
import type { Asker, SubgraphRequest, SubgraphResponse, SubgraphSource } from './source.ts';
import type { ViewerSeal } from './viewerSeal.ts';
import { REQUEST_ID_HEADER, VIEWER_HEADER } from './wireHeaders.ts';

const CONNECTIONS = 16;

/** A subgraph in another process. The viewer travels signed; an answer that takes too long is an error. */
export class RemoteSource implements SubgraphSource {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #seal: ViewerSeal;
  readonly #timeoutMs: number;

  constructor(url: string, seal: ViewerSeal, timeoutMs: number) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, {
      connections: CONNECTIONS,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      connect: { timeout: timeoutMs },
    });
    this.#path = pathname;
    this.#seal = seal;
    this.#timeoutMs = timeoutMs;
  }

  async execute({ query, variables, operationName }: SubgraphRequest, { viewer, requestId }: Asker): Promise<SubgraphResponse> {
    const { statusCode, body } = await this.#pool.request({
      path: this.#path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [VIEWER_HEADER]: await this.#seal.sign(viewer),
        [REQUEST_ID_HEADER]: requestId,
      },
      body: JSON.stringify({ query, variables, operationName }),
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
    const text = await body.text();
    if (statusCode >= 500) throw new Error(`The subgraph answered ${statusCode}.`);
    return asResponse(JSON.parse(text));
  }

  async ready(): Promise<boolean> {
    try {
      const { statusCode, body } = await this.#pool.request({
        path: '/health/ready',
        method: 'GET',
        signal: AbortSignal.timeout(this.#timeoutMs),
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

function asResponse(value: unknown): SubgraphResponse {
  if (typeof value !== 'object' || value === null) throw new Error('The subgraph did not answer with a GraphQL response.');
  return value;
}
