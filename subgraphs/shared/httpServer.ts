import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Logger } from 'pino';
import { HttpProblem } from './HttpProblem.ts';
import { errorAnswer, type HttpAnswer, withHeaders } from './httpAnswer.ts';
import { INTERNAL } from './maskErrors.ts';
import { readBody } from './readBody.ts';
import { sendAnswer } from './sendAnswer.ts';
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

export interface HttpServer {
  readonly url: string;
  /** Stops taking requests, lets the running ones end for at most ten seconds. */
  close(): Promise<void>;
  /**
   * Leaves the port to another process that listens there already, without a request lost: a connection that is open may bring
   * one more, whose answer closes it; one that brings none ends by itself when it has been idle for long enough.
   */
  retire(): Promise<void>;
}

export interface HttpServerParts {
  readonly host: string;
  readonly port: number;
  /** The variable that names the port, for people. */
  readonly portVariable: string;
  readonly bodyLimitBytes: number;
  readonly log: Logger;
  handle(request: HttpRequest): Promise<HttpAnswer>;
  /** Goes with every answer, refusals and failures included. */
  headersFor?(request: HttpRequest): Readonly<Record<string, string>>;
}

/** The server cannot listen; the message says why and what to do. */
export class ListenProblem extends Error {
  override readonly name = 'ListenProblem';
}

const DRAIN_MS = 10_000;
/** Longer than load balancers keep an idle connection, which is 60 seconds with most: they must be first to close it. */
const KEEP_ALIVE_MS = 72_000;
const RETIRE_MS = 120_000;
const LIMITS = {
  keepAliveTimeout: KEEP_ALIVE_MS,
  headersTimeout: 20_000,
  requestTimeout: 30_000,
  maxHeaderSize: 16_384,
} as const;
const REQUEST_ID = /^[\w.-]{1,64}$/;

/** @throws ListenProblem when the port cannot be had */
export async function startHttpServer(parts: HttpServerParts): Promise<HttpServer> {
  const { host, port, portVariable, log } = parts;
  let draining = false;
  const server = createServer(LIMITS, (request, response) => {
    respond(parts, request, response, () => draining).catch((error: unknown) => {
      log.error({ err: error }, 'An answer could not be sent.');
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port, portVariable)));
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'The HTTP server failed.'));
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const end = (stop: (ended: () => void) => void, withinMs: number): Promise<void> =>
    new Promise((resolve) => {
      draining = true;
      const timer = setTimeout(() => server.closeAllConnections(), withinMs);
      stop(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  return {
    url: `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () => end((ended) => server.close(ended), DRAIN_MS),
    // The close of an HTTP server ends idle connections at once, even those on which a request is under way to us.
    retire: () => end((ended) => NetServer.prototype.close.call(server, ended), RETIRE_MS),
  };
}

async function respond(
  parts: HttpServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  isDraining: () => boolean,
): Promise<void> {
  const given = request.headers[REQUEST_ID_HEADER];
  const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  const { method = 'GET', url = '/', headers } = request;
  const at = url.indexOf('?');
  const asked: HttpRequest = {
    method,
    path: at < 0 ? url : url.slice(0, at),
    search: at < 0 ? '' : url.slice(at),
    headers,
    requestId,
    readJson: () => readBody(request, parts.bodyLimitBytes),
  };
  let answer: HttpAnswer;
  try {
    answer = await parts.handle(asked);
  } catch (error) {
    answer = failure(error, asked, parts.log);
  }
  if (parts.headersFor) answer = withHeaders(answer, parts.headersFor(asked));
  if (isDraining()) response.setHeader('connection', 'close');
  await sendAnswer(request, response, answer, requestId);
}

function failure(error: unknown, { requestId, method, path }: HttpRequest, log: Logger): HttpAnswer {
  const asked = { requestId, method, path };
  if (error instanceof HttpProblem) {
    log.info({ ...asked, status: error.status }, 'request refused');
    return errorAnswer(error.status, error.message, { code: error.code }, error.status === 413 ? { connection: 'close' } : {});
  }
  log.error({ err: error, ...asked }, 'A request failed.');
  const message = 'Something went wrong on our side. Tell us the request id if it stays.';
  return errorAnswer(500, message, { code: INTERNAL, requestId });
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
