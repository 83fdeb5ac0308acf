import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Postmaster, runningPostmaster } from './postmasterFile.ts';
import { logSince, openLog } from './serverLog.ts';
import type { ServerPlace } from './serverPlace.ts';

/** The server ended before it was ready. */
export interface LaunchFailure {
  /** The last lines of its log. */
  readonly said: string;
}

const POLL_MS = 5;

/** Answers quickly on a laptop, keeps what was committed, and writes no log line per statement. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  huge_pages: 'off',
  jit: 'off',
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
  cluster_name: 'partner_graph',
} as const;

/**
 * Starts the server in a session of its own, so that Ctrl-C on the terminal reaches the graph alone, and waits until it takes
 * connections. A crashed data folder recovers meanwhile, however long that takes.
 */
export async function launchServer(place: ServerPlace, port: number, onBooting: () => void): Promise<Postmaster | LaunchFailure> {
  const { native, folder, dataFolder, user } = place;
  const log = await openLog(place);
  const settings = Object.entries({ ...SETTINGS, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { size } = await log.stat();
  let child: ChildProcess;
  try {
    child = spawn(join(native, 'bin', 'postgres'), ['-D', dataFolder, ...settings], {
      ...user,
      cwd: folder,
      env: {},
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
  } finally {
    await log.close();
  }
  child.unref();
  onBooting();
  while (child.exitCode === null && child.signalCode === null) {
    const postmaster = await runningPostmaster(dataFolder);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return postmaster;
    await sleep(POLL_MS);
  }
  return { said: await logSince(folder, size) };
}
