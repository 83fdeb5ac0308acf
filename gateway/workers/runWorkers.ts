import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';
import type { Config } from '../config.ts';
import { type DatabaseServer, databaseServer } from '../databaseServer.ts';
import { closeOnSignal } from '../runMain.ts';
import { WorkerPool } from './WorkerPool.ts';

export interface WorkersParts {
  readonly config: Config;
  readonly log: Logger;
  /** The command line of every worker. */
  readonly args: readonly string[];
  readonly distributed: boolean;
}

/**
 * The primary process of several workers: takes connections at the port and hands them to the workers in turn, and holds the
 * PostgreSQL that comes along until the last of them has ended. SIGHUP replaces the workers one by one, with the code and the
 * environment of this moment; on a terminal it means that the terminal is gone.
 */
export async function runWorkers({ config, log, args, distributed }: WorkersParts): Promise<void> {
  cluster.setupPrimary({
    exec: projectFile('scripts/start.mjs'),
    args: ['gateway/main.ts', ...args],
    serialization: 'advanced',
  });
  const pool = new WorkerPool({ size: config.workers, fork: () => cluster.fork(), log });
  const { booting, server } = distributed ? noDatabase() : openDatabase(config, log);
  const close = async (): Promise<void> => {
    await pool.stop();
    await (await server)?.stop();
  };
  closeOnSignal(close, process.stdin.isTTY ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM']);
  if (!process.stdin.isTTY) process.on('SIGHUP', () => void pool.restart());
  try {
    await booting;
    await Promise.all([pool.start(performance.timeOrigin), server]);
    process.stdout.write(`${config.workers} workers answer. kill -HUP ${process.pid} replaces them one by one.\n`);
  } catch (error) {
    await close();
    throw error;
  }
}

interface Opening {
  /** The first worker may start: it waits for the rest itself. */
  readonly booting: Promise<unknown>;
  readonly server: Promise<DatabaseServer | null>;
}

function openDatabase(config: Config, log: Logger): Opening {
  let onBooting = (): void => {};
  const launched = new Promise<void>((resolve) => {
    onBooting = resolve;
  });
  const server = databaseServer(config, log, { onBooting });
  return { booting: Promise.race([launched, server]), server };
}

function noDatabase(): Opening {
  return { booting: Promise.resolve(), server: Promise.resolve(null) };
}
