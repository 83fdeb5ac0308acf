import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './HttpProblem.ts';

/** The JSON of a request's body. @throws HttpProblem 415 for another type, 413 past the limit, 400 for what is no JSON */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  if (!isJson(request.headers['content-type'])) {
    request.resume();
    throw new HttpProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.');
  }
  const bytes = await readBytes(request, limitBytes);
  if (!isUtf8(bytes)) throw noJson();
  try {
    return JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw noJson();
    throw error;
  }
}

function isJson(type: string | undefined): boolean {
  if (type === 'application/json') return true;
  const [essence, ...parameters] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return essence === 'application/json' && (charset === undefined || charset === 'utf-8' || charset === 'utf8');
}

function readBytes(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and thrown away, so that the caller gets to read the answer.
      if (size <= limitBytes) chunks.push(chunk);
      else reject(new HttpProblem(413, 'PAYLOAD_TOO_LARGE', `The body of the request is longer than ${limitBytes} bytes.`));
    });
    request.on('end', () => {
      const [first] = chunks;
      resolve(first && chunks.length === 1 ? first : Buffer.concat(chunks));
    });
    const endedEarly = (): void => reject(new HttpProblem(400, 'BAD_REQUEST', 'The request ended early.'));
    request.on('error', endedEarly);
    request.on('close', () => {
      if (!request.complete) endedEarly();
    });
  });
}

function noJson(): HttpProblem {
  return new HttpProblem(400, 'BAD_REQUEST', 'The body of the request is not JSON.');
}
