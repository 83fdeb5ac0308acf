import type { HttpRequest } from '../subgraphs/shared/httpServer.ts';

/** Origins of pages that may ask from a browser, such as `https://portal.example`; `*` for any. */
export type Origins = readonly string[];

const EXPOSED = 'etag, retry-after, www-authenticate, x-request-id';
const ALLOWED = 'accept, apollo-require-preflight, authorization, content-type, x-apollo-operation-name, x-request-id';
/** Browsers keep what they were allowed for at most two hours. */
const MAX_AGE_SECONDS = 7200;

/**
 * What tells a browser that a page of another origin may read the answer. Credentials are not allowed for: a token is no cookie,
 * and the page sends it itself.
 */
export function crossOriginHeaders(origins: Origins, { method, headers }: HttpRequest): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return { vary: 'Origin' };
  const isPreflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
  return {
    vary: 'Origin',
    'access-control-allow-origin': origins.includes('*') ? '*' : origin,
    ...(isPreflight
      ? {
          'access-control-allow-methods': 'GET, HEAD, POST',
          'access-control-allow-headers': ALLOWED,
          'access-control-max-age': String(MAX_AGE_SECONDS),
        }
      : { 'access-control-expose-headers': EXPOSED }),
  };
}
