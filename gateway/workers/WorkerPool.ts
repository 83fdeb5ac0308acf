import type { Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Backoff } from './Backoff.ts';
import { isReport, type Order, type Report } from './messages.ts';
import { WorkerMetrics } from './WorkerMetrics.ts';

/** The workers cannot begin; the worker itself has told why. */
export class WorkersProblem extends Error {
  override readonly name = 'WorkersProblem';
}

export interface WorkerPoolParts {
  readonly size: number;
  fork(): Worker;
  readonly log: Logger;
}

interface Member {
  readonly worker: Worker;
  /** Whether it came to listen before it ended. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<void>;
  /** A candidate that does not start, and one that retires, is not replaced. */
  isReplaced: boolean;
}

/** How long a worker that retires holds up the next one; it may take longer to end. */
const RETIRE_PACE_MS = 10_000;

/** Processes that each run the whole graph, or the gateway, and share one port. */
export class WorkerPool {
  readonly #size: number;
  readonly #fork: () => Worker;
  readonly #log: Logger;
  readonly #members = new Set<Member>();
  readonly #metrics = new WorkerMetrics();
  readonly #backoff = new Backoff();
  #stopping = false;
  #restarting = false;

  constructor({ size, fork, log }: WorkerPoolParts) {
    this.#size = size;
    this.#fork = fork;
    this.#log = log;
  }

  /**
   * Lets the first worker set up the database and tell people, then starts the others. Resolves when all listen.
   * @throws WorkersProblem when the first does not come to listen
   */
  async start(since: number): Promise<void> {
    const first = this.#begin(false);
    if (!(await first.ready)) {
      if (this.#stopping) return;
      throw new WorkersProblem('The workers cannot start.');
    }
    first.isReplaced = true;
    tell(first.worker, { type: 'announce', since });
    await Promise.all(Array.from({ length: this.#size - 1 }, () => this.#begin(true).ready));
  }

  /** Replaces every worker: a new one listens before an old one retires. Stops at a new one that does not start. */
  async restart(): Promise<void> {
    if (this.#restarting || this.#stopping) return;
    this.#restarting = true;
    try {
      for (const old of [...this.#members]) {
        const candidate = this.#begin(false);
        if (!(await candidate.ready)) {
          if (!this.#stopping) this.#log.error('A new worker does not start; those that run go on.');
          return;
        }
        candidate.isReplaced = true;
        old.isReplaced = false;
        tell(old.worker, { type: 'retire' });
        await Promise.race([old.ended, sleep(RETIRE_PACE_MS, undefined, { ref: false })]);
      }
      this.#log.info({ workers: this.#size }, 'All workers are replaced.');
    } finally {
      this.#restarting = false;
    }
  }

  /** Ends all workers: they finish what they have begun. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#backoff.stop();
    for (const { worker } of this.#members) worker.process.kill('SIGTERM');
    await Promise.all([...this.#members].map(({ ended }) => ended));
  }

  #begin(isReplaced: boolean): Member {
    const worker = this.#fork();
    let onReady = (_: boolean): void => {};
    const ready = new Promise<boolean>((resolve) => {
      onReady = resolve;
    });
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', (code, signal) => {
        this.#members.delete(member);
        onReady(false);
        resolve();
        if (member.isReplaced && !this.#stopping) this.#replace(worker, code, signal);
      });
    });
    const member: Member = { worker, ready, ended, isReplaced };
    this.#members.add(member);
    worker.on('message', (message: unknown) => {
      if (!isReport(message)) return;
      if (message.type === 'ready') onReady(true);
      else this.#count(worker, message);
    });
    return member;
  }

  #count(worker: Worker, report: Report): void {
    if (report.type === 'counted') this.#metrics.counted(report.id, report.values);
    if (report.type === 'final') void this.#metrics.keep(report.values);
    if (report.type !== 'collect') return;
    const asked = [...this.#members].map((member) => (id: number) => tell(member.worker, { type: 'count', id }));
    void this.#metrics.collect(asked).then((values) => tell(worker, { type: 'collected', id: report.id, values }));
  }

  #replace(worker: Worker, code: number | null, signal: string | null): void {
    const afterMs = this.#backoff.run(() => this.#begin(true));
    this.#log.error({ worker: worker.process.pid, code, signal, afterMs }, 'A worker has ended; another takes its place.');
  }
}

/** A worker that is gone hears nothing. */
function tell(worker: Worker, order: Order): void {
  if (worker.isConnected()) worker.send(order, () => undefined);
}
