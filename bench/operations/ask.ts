import { request } from 'undici';
import { bodyOf, documentOf, type OperationName, type Sample } from './operation.ts';

/** Asks a system once. @throws Error for another status than 200 */
export async function ask(url: string, operation: OperationName, sample: Sample): Promise<unknown> {
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${sample.token}` },
    body: bodyOf(operation, documentOf(operation), sample),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode} to ${operation}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}
