import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './HttpProblem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON of a request's body. @throws HttpProblem 415 for another type, 413 past the limit, 400 for what is no JSON */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  const [essence = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (essence !== 'application/json' || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    request.resume();
    throw new HttpProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json in UTF-8.');
  }
  const bytes = await readBytes(request, limitBytes);
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new HttpProblem(400, 'BAD_REQUEST', 'The body of the request is not JSON.');
    throw error;
  }
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
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new HttpProblem(400, 'BAD_REQUEST', 'The request ended early.')));
  });
}
