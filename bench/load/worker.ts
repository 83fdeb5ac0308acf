import { once } from 'node:events';
import { Pool } from 'undici';
import { bodyOf, documentOf, type OperationName, type Sample } from '../operations/operation.ts';
import { writeSample } from '../operations/writeSamples.ts';
import { GO, type LoadMessage, type LoadOrder, type LoadResult, type LoadSetup, type Work } from './messages.ts';

/** The load generator: a process of its own that keeps so many requests on the way and counts what comes back. */
let setup: LoadSetup = { work: {} };
/** Goes on through all orders, so that no request of the run is sent twice in the same words. */
const sent = new Map<OperationName, number>();

process.on('message', (message: LoadSetup | LoadOrder | typeof GO) => {
  if (message === GO) return;
  if ('work' in message) setup = message;
  else void run(message).then(tell, (error: unknown) => tell({ kind: 'failed', reason: String(error) }));
});
process.on('disconnect', () => process.exit(0));

function tell(message: LoadMessage): void {
  process.send?.(message);
}

async function run({ url, operation, connections, warmUpMs, measuredMs }: LoadOrder): Promise<LoadMessage> {
  const work = setup.work[operation];
  if (!work) throw new Error(`There is no work for ${operation}.`);
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const query = documentOf(operation);

  async function askOnce(): Promise<number> {
    const sample = nextSample(operation, work);
    const askedAt = performance.now();
    const { statusCode, body } = await pool.request({
      path: pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${sample.token}` },
      body: bodyOf(operation, query, sample),
    });
    const text = await body.text();
    const latency = performance.now() - askedAt;
    if (statusCode !== 200 || isFailure(text)) throw new Error(`${url} answered ${statusCode}: ${text.slice(0, 500)}`);
    return latency;
  }

  /** Ends when the last answer is there, a little after its time. */
  async function askFor(milliseconds: number): Promise<LoadResult> {
    const latencies: number[] = [];
    const startedAt = performance.now();
    const lane = async (): Promise<void> => {
      while (performance.now() - startedAt < milliseconds) latencies.push(await askOnce());
    };
    await Promise.all(Array.from({ length: connections }, lane));
    const elapsedMs = performance.now() - startedAt;
    return { requests: latencies.length, elapsedMs, latenciesMs: latencies.sort((a, b) => a - b) };
  }

  try {
    await askFor(warmUpMs);
    tell({ kind: 'ready' });
    await once(process, 'message');
    return { kind: 'done', result: await askFor(measuredMs) };
  } finally {
    await pool.close();
  }
}

function nextSample(operation: OperationName, work: Work | undefined): Sample {
  const sequence = sent.get(operation) ?? 0;
  sent.set(operation, sequence + 1);
  if (work?.kind === 'WRITE') return writeSample(work.targets, work.run, sequence);
  const sample = work?.samples[sequence % work.samples.length];
  if (!sample) throw new Error(`There are no samples of ${operation}.`);
  return sample;
}

/** A refusal or an error, in an answer that may have status 200. */
function isFailure(text: string): boolean {
  return text.includes('"errors":') || (text.includes('"userErrors":') && !text.includes('"userErrors":[]'));
}
