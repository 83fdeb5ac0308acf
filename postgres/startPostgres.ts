import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { hasCode } from '../gateway/hasCode.ts';
import { keptSecret } from '../gateway/keptSecret.ts';
import { explainFault } from './explainFault.ts';
import { initDataFolder } from './initDataFolder.ts';
import { PostgresProblem } from './PostgresProblem.ts';
import { runningPostmaster } from './postmasterFile.ts';
import { runServer } from './runServer.ts';
import { SharedServer } from './SharedServer.ts';
import { logSince, logSize } from './serverLog.ts';
import { type ServerPlace, serverPlace } from './serverPlace.ts';

export interface PostgresOptions {
  /** DATA_DIR; made where it is missing. */
  readonly dataDir: string;
  readonly log: Logger;
  /** Told when a server was launched and there is nothing left but to wait for it. */
  onBooting?(): void;
}

export interface RunningPostgres {
  /** Of the superuser, on the database `postgres`. */
  readonly adminUrl: string;
  /** A better answer to an error of work with this server where the server knows one, such as a full disk; else the error. */
  explain(error: unknown): Promise<unknown>;
  /** Leaves the server; the last process that uses it stops it. Close all other connections first. */
  stop(): Promise<void>;
}

const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 60_000;
const TRY_AGAIN_MS = 20;

/**
 * The PostgreSQL of a data folder: started, or shared with the process that started it. A server whose process was killed is
 * taken over, a crashed one recovers.
 * @throws PostgresProblem
 */
export async function startPostgres({ dataDir, log, onBooting = () => {} }: PostgresOptions): Promise<RunningPostgres> {
  try {
    const place = await serverPlace(dataDir, log);
    const password = await keptSecret(dataDir, 'postgres-password', async () => randomBytes(24).toString('base64url'));
    await initDataFolder(place, dataDir, password);
    const deadline = performance.now() + START_WITHIN_MS;
    while (performance.now() < deadline) {
      const postmaster = await runServer(place, dataDir, onBooting);
      const adminUrl = `postgres://postgres:${password}@127.0.0.1:${postmaster?.port}/postgres`;
      const shared = postmaster && (await joinServer(adminUrl, log));
      if (shared) return await running(shared, adminUrl, place, { dataDir, log });
      await sleep(TRY_AGAIN_MS);
    }
  } catch (error) {
    throw explainFault(error, dataDir);
  }
  throw new PostgresProblem(`The PostgreSQL on ${dataDir} takes no connections: stop it, and start again.`);
}

async function running(
  shared: SharedServer,
  adminUrl: string,
  place: ServerPlace,
  { dataDir, log }: PostgresOptions,
): Promise<RunningPostgres> {
  const size = await logSize(place.folder);
  return {
    adminUrl,
    explain: async (error) => {
      const said = explainFault(await logSince(place.folder, size), dataDir);
      return said instanceof PostgresProblem ? said : hasCode(error, '53100') ? explainFault(error, dataDir) : error;
    },
    stop: () => stopServer(shared, adminUrl, place, log),
  };
}

/** Null where the server went, or is being stopped, while it was asked. */
async function joinServer(adminUrl: string, log: Logger): Promise<SharedServer | null> {
  try {
    return await SharedServer.join(adminUrl, log);
  } catch (error) {
    if (hasCode(error, 'ECONNREFUSED', 'ECONNRESET', '57P01', '57P03')) return null;
    throw error;
  }
}

async function stopServer(joined: SharedServer, adminUrl: string, { dataFolder }: ServerPlace, log: Logger): Promise<void> {
  const shared = joined.isLost ? await joinServer(adminUrl, log) : joined;
  const isLast = await shared?.leave();
  await shared?.close();
  const server = await runningPostmaster(dataFolder);
  if (!isLast || !server) return;
  fastShutdown(server.pid);
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (await runningPostmaster(dataFolder)) {
    if (performance.now() > deadline) return log.warn({ pid: server.pid }, 'PostgreSQL is still writing; it stops by itself.');
    await sleep(TRY_AGAIN_MS);
  }
}

function fastShutdown(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error; // it went by itself meanwhile
  }
}
