import { type ChildProcess, fork } from 'node:child_process';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';
import { GO, type LoadMessage, type LoadOrder, type LoadResult, type LoadSetup } from './messages.ts';

/** The process that makes the load, from the side of who orders it. */
export class LoadGenerator {
  readonly #worker: ChildProcess;

  constructor(setup: LoadSetup) {
    this.#worker = fork(projectFile('bench/load/worker.ts'), { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    this.#worker.send(setup);
  }

  /** Runs one stretch of load; its measured part begins once `beforeMeasuring` is done. @throws Error for an answer that is none */
  run(order: LoadOrder, beforeMeasuring: () => Promise<void> = async () => {}): Promise<LoadResult> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#worker.off('message', hear);
        this.#worker.off('exit', leave);
      };
      const leave = (): void => {
        end();
        reject(new Error('The load generator ended.'));
      };
      const hear = (message: LoadMessage): void => {
        if (message.kind === 'ready') {
          beforeMeasuring().then(() => this.#worker.send(GO), reject);
          return;
        }
        end();
        if (message.kind === 'done') resolve(message.result);
        else reject(new Error(message.reason));
      };
      this.#worker.on('message', hear);
      this.#worker.on('exit', leave);
      this.#worker.send(order);
    });
  }

  close(): void {
    this.#worker.disconnect();
  }
}
