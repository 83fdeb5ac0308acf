import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { HttpProblem } from './HttpProblem.ts';
import { INTERNAL } from './maskErrors.ts';
import { readBody } from './readBody.ts';
import { REQUEST_ID_HEADER } from './wireHeaders.ts';

export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty when there is none. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  /** @throws HttpProblem for a body that is too long, of another type, or no JSON */
  readJson(): Promise<unknown>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpServer {
  readonly url: string;
  /** Stops taking requests, lets the running ones end for at most ten seconds. */
  close(): Promise<void>;
}

export interface HttpServerParts {
  readonly host: string;
  readonly port: number;
  /** The variable that names the port, for people. */
  readonly portVariable: string;
  readonly bodyLimitBytes: number;
  readonly log: Logger;
  handle(request: HttpRequest): Promise<HttpAnswer>;
}

/** The server cannot listen; the message says why and what to do. */
export class ListenProblem extends Error {
  override readonly name = 'ListenProblem';
}

const DRAIN_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const REQUEST_ID = /^[\w.-]{1,64}$/;

export function jsonAnswer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(value) };
}

/** An answer in the form of GraphQL for a request that did not become an operation. */
export function errorAnswer(
  status: number,
  message: string,
  extensions: object,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  return jsonAnswer(status, { errors: [{ message, extensions }] }, headers);
}

/** @throws ListenProblem when the port cannot be had */
export async function startHttpServer(parts: HttpServerParts): Promise<HttpServer> {
  const { host, port, portVariable, log } = parts;
  let draining = false;
  const server = createServer((request, response) => {
    void answer(parts, request).then(({ requestId, status, headers, body }) => {
      if (draining) response.setHeader('connection', 'close');
      send(response, request, { status, headers: { ...headers, [REQUEST_ID_HEADER]: requestId }, body });
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port, portVariable)));
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'The HTTP server failed.'));
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        draining = true;
        const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  { handle, bodyLimitBytes, log }: HttpServerParts,
  request: IncomingMessage,
): Promise<HttpAnswer & { requestId: string }> {
  const given = request.headers[REQUEST_ID_HEADER];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  const { method = 'GET', url = '/', headers } = request;
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const search = at < 0 ? '' : url.slice(at);
  try {
    return {
      requestId,
      ...(await handle({ method, path, search, headers, requestId, readJson: () => readBody(request, bodyLimitBytes) })),
    };
  } catch (error) {
    if (error instanceof HttpProblem) {
      log.info({ requestId, method, path, status: error.status }, 'request refused');
      const close: Record<string, string> = error.status === 413 ? { connection: 'close' } : {};
      return { requestId, ...errorAnswer(error.status, error.message, { code: error.code }, close) };
    }
    log.error({ err: error, requestId, method, path }, 'A request failed.');
    const message = 'Something went wrong on our side. Tell us the request id if it stays.';
    return { requestId, ...errorAnswer(500, message, { code: INTERNAL, requestId }) };
  }
}

function send(response: ServerResponse, request: IncomingMessage, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listenProblem(error: Error, host: string, port: number, variable: string): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new ListenProblem(`Port ${port} on ${host} is taken: stop the other program, or set ${variable}.`);
  if (code === 'EACCES')
    return new ListenProblem(`Port ${port} may not be used by this account: set ${variable} to 1024 or more.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ListenProblem(`HOST "${host}" is no address of this machine.`);
  return error;
}
