import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RawAnswer, rawRequest } from './rawRequest.ts';

export interface LoadResult {
  readonly answered: number;
  /** Code or message of every request that was not answered with 200. */
  readonly failures: readonly string[];
}

export interface Load {
  /** Resolves when so many requests more have been answered. */
  passed(count: number): Promise<void>;
  stop(): Promise<LoadResult>;
}

const PATIENCE_MS = 10_000;
/** Between two requests of one connection: every request is a line of the log that tests read. */
const PAUSE_MS = 20;

/** Posts a body again and again on so many connections that stay open. A request that fails is not repeated. */
export function keepAliveLoad(url: string, body: string, headers: Readonly<Record<string, string>>, connections: number): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  let answered = 0;
  let stopped = false;
  const loops = Array.from({ length: connections }, async () => {
    while (!stopped) {
      try {
        const { status } = await inTime(rawRequest(url, { method: 'POST', headers, body, agent }));
        if (status === 200) answered += 1;
        else failures.push(String(status));
      } catch (error) {
        failures.push(typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error));
      }
      await sleep(PAUSE_MS);
    }
  });
  return {
    async passed(count) {
      const goal = answered + count;
      while (answered < goal && !stopped) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async stop() {
      stopped = true;
      await Promise.all(loops);
      agent.destroy();
      return { answered, failures };
    },
  };
}

function inTime(answer: Promise<RawAnswer>): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
