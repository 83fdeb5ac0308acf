import type { MetricValues } from '../metrics.ts';
import { isOrder, type Report } from './messages.ts';

/** What a worker does when it is told to. */
export interface Duties {
  announce(since: number): Promise<void>;
  /** Resolves when the last request is answered and everything is closed. */
  retire(): Promise<void>;
  values(): Promise<MetricValues>;
}

const PATIENCE_MS = 5000;

/** The primary process as a worker sees it. */
export class Primary {
  readonly #waiting = new Map<number, (values: readonly MetricValues[]) => void>();
  #asked = 0;

  /** Tells that this worker listens, and does its duties from now on. */
  serve(duties: Duties, onFailure: (error: unknown) => void): void {
    process.on('message', (message: unknown) => {
      if (!isOrder(message)) return;
      if (message.type === 'collected') this.#waiting.get(message.id)?.(message.values);
      if (message.type === 'announce') duties.announce(message.since).catch(onFailure);
      if (message.type === 'count') {
        const { id } = message;
        duties.values().then((values) => report({ type: 'counted', id, values }), onFailure);
      }
      if (message.type === 'retire') retire(duties).catch(onFailure);
    });
    void report({ type: 'ready' });
  }

  /** The numbers of all workers. */
  async collectMetrics(): Promise<readonly MetricValues[]> {
    this.#asked += 1;
    const id = this.#asked;
    try {
      return await new Promise((resolve, reject) => {
        const late = (): void => reject(new Error('The primary process does not answer.'));
        const timer = setTimeout(late, PATIENCE_MS);
        this.#waiting.set(id, (values) => {
          clearTimeout(timer);
          resolve(values);
        });
        void report({ type: 'collect', id });
      });
    } finally {
      this.#waiting.delete(id);
    }
  }
}

async function retire(duties: Duties): Promise<void> {
  await duties.retire();
  await report({ type: 'final', values: await duties.values() });
  process.exit(0);
}

/** Resolves when the message has left; a primary process that is gone takes its workers with it. */
function report(message: Report): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve());
    else resolve();
  });
}
