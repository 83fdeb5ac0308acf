import { createHash } from 'node:crypto';
import type { ContentEncoding } from './contentEncoding.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Keeps the compressed forms of an answer that is sent again and again. */
  readonly compressed?: Map<ContentEncoding, Buffer>;
}

type Headers = Readonly<Record<string, string>>;

export function jsonAnswer(status: number, value: unknown, headers: Headers = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(value) };
}

/** An answer in the form of GraphQL for a request that did not become an operation. */
export function errorAnswer(status: number, message: string, extensions: object, headers: Headers = {}): HttpAnswer {
  return jsonAnswer(status, { errors: [{ message, extensions }] }, headers);
}

/** A text that does not change while the process lives: callers ask whether theirs is still the one. */
export function fixedAnswer(body: string, contentType: string, headers: Headers = {}): HttpAnswer {
  return {
    status: 200,
    headers: { 'content-type': contentType, 'cache-control': 'no-cache', etag: entityTagOf(body), ...headers },
    body,
    compressed: new Map(),
  };
}

/** What the answer varies by is added up. */
export function withHeaders(answer: HttpAnswer, added: Headers): HttpAnswer {
  const vary = [answer.headers.vary, added.vary].filter((names) => names !== undefined).join(', ');
  return { ...answer, headers: { ...answer.headers, ...added, ...(vary && { vary }) } };
}

/** The same for the same text, in every process. */
export function entityTagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}
