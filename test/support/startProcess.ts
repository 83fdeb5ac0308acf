import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../subgraphs/shared/projectFile.ts';

/** A program of the project, running. */
export interface RunningProcess {
  readonly pid: number;
  /** Everything it printed so far, both streams in the order they came. */
  output(): string;
  /** Resolves when the output holds the text; rejects when the program ends before. */
  printed(text: string): Promise<void>;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  kill(signal?: NodeJS.Signals): void;
}

/** Starts `node --import tsx` with a program of the project and nothing else in its environment than what is given. */
export function startProcess(args: readonly string[], env: Readonly<Record<string, string>>): RunningProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: projectRoot,
    env: { PATH, HOME, ...env },
    detached: true,
  });
  let output = '';
  const onOutput = (chunk: Buffer): void => {
    const text = chunk.toString();
    output += text;
    child.emit('printed', text);
  };
  child.stdout.on('data', onOutput);
  child.stderr.on('data', onOutput);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        let unseen = '';
        const look = (printed: string): void => {
          unseen += printed;
          if (unseen.includes(text)) {
            child.off('printed', look);
            resolve();
          }
          unseen = unseen.slice(1 - text.length); // a busy program prints megabytes
        };
        child.on('printed', look);
        ended.then((code) => reject(new Error(`The process ended with ${code} before it printed "${text}":\n${output}`)), reject);
        look(output);
      }),
    kill: (signal = 'SIGTERM') => {
      child.kill(signal);
    },
  };
}
