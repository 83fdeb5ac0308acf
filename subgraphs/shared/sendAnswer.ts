import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { acceptedEncoding, type ContentEncoding, compress } from './contentEncoding.ts';
import type { HttpAnswer } from './httpAnswer.ts';
import { REQUEST_ID_HEADER } from './wireHeaders.ts';

const NO_CONTENT = 204;
/** Shorter texts fit into one packet anyway. */
const COMPRESS_FROM_BYTES = 1400;

/**
 * Writes an answer in the form the caller takes; 304 where it has the answer already. One that does not say so is kept by nobody.
 * The length of a compressed answer tells how alike its parts are, which gives nothing away here: a bearer token is in no answer,
 * and no other site can have a browser send it, as it is no cookie.
 */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: HttpAnswer,
  requestId: string,
): Promise<void> | undefined {
  const { status, body } = answer;
  const headers: OutgoingHttpHeaders = { 'cache-control': 'no-store', ...answer.headers, [REQUEST_ID_HEADER]: requestId };
  const etag = answer.headers.etag;
  const accepted = acceptedEncoding(request.headers['accept-encoding']);
  const length = Buffer.byteLength(body);
  const isLong = length >= COMPRESS_FROM_BYTES;
  const encoding = length > 0 && (isLong || !accepted.takesPlain) ? accepted.encoding : null;
  if (isLong || encoding !== null || etag !== undefined) {
    headers.vary = answer.headers.vary === undefined ? 'Accept-Encoding' : `${answer.headers.vary}, Accept-Encoding`;
  }
  if (encoding !== null) {
    headers['content-encoding'] = encoding;
    if (etag !== undefined) headers.etag = `${etag.slice(0, -1)}-${encoding}"`;
  }
  if (status === 200 && etag !== undefined && isKnown(etag, request)) {
    delete headers['content-type'];
    delete headers['content-encoding'];
    response.writeHead(304, headers).end();
    return undefined;
  }
  const isHead = request.method === 'HEAD';
  if (encoding === null) {
    if (status !== NO_CONTENT) headers['content-length'] = length;
    response.writeHead(status, headers).end(isHead ? undefined : body);
    return undefined;
  }
  return compressedForm(answer, encoding).then((bytes) => {
    headers['content-length'] = bytes.length;
    response.writeHead(status, headers).end(isHead ? undefined : bytes);
  });
}

async function compressedForm({ body, compressed }: HttpAnswer, encoding: ContentEncoding): Promise<Buffer> {
  const known = compressed?.get(encoding);
  if (known) return known;
  const bytes = await compress(body, encoding);
  compressed?.set(encoding, bytes);
  return bytes;
}

/** Whether the caller holds this answer, in whatever encoding it got it. */
function isKnown(etag: string, { method, headers }: IncomingMessage): boolean {
  const held = headers['if-none-match'];
  if (held === undefined || (method !== 'GET' && method !== 'HEAD')) return false;
  const stem = etag.slice(0, -1);
  return held.split(',').some((item) => {
    const tag = item.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag || tag === `${stem}-br"` || tag === `${stem}-gzip"`;
  });
}
