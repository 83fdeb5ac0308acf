import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/projectFile.ts';

export interface Program {
  /** Of the repository, such as `gateway/main.ts`. */
  readonly path: string;
  readonly arguments?: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Takes what it writes to standard error: its log. */
  readonly logFile: string;
  /** Options of Node beside those of `npm start`. */
  readonly nodeOptions?: readonly string[];
}

export interface RunningProgram {
  readonly pid: number;
  /** Where it says that it answers. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What `npm start` gives the product, every system gets. */
const NODE_OPTIONS = ['--max-semi-space-size=32'];
const STOP_WITHIN_MS = 15_000;
const READY = /answers at (http:\/\/\S+\/graphql)/;

/** Starts a program as `npm start` does, bundled, and waits until it says where it answers. */
export async function startProgram(program: Program): Promise<RunningProgram> {
  const { path, env, logFile, nodeOptions = [] } = program;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(
    process.execPath,
    [...NODE_OPTIONS, ...nodeOptions, 'scripts/start.mjs', path, ...(program.arguments ?? [])],
    { cwd: projectRoot, env, stdio: ['ignore', 'pipe', log] },
  );
  closeSync(log);
  const ended = once(child, 'close');
  const url = await Promise.race([
    readyUrl(child),
    ended.then(([code, signal]) => {
      throw new Error(`${path} ended with ${code ?? signal} before it answered:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    }),
  ]);
  return { pid: child.pid ?? 0, url, stop: () => stop(child, ended) };
}

function readyUrl({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = '';
    stdout?.setEncoding('utf8');
    stdout?.on('data', (chunk: string) => {
      printed = (printed + chunk).slice(-5000);
      const [, url] = READY.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
