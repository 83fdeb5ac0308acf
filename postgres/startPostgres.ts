import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { hasCode } from '../gateway/hasCode.ts';
import { keptSecret } from '../gateway/keptSecret.ts';
import { explainFault } from './explainFault.ts';
import { freePort } from './freePort.ts';
import { initDataFolder } from './initDataFolder.ts';
import { LOG, launchServer } from './launchServer.ts';
import { PostgresProblem } from './PostgresProblem.ts';
import { isAlive, type Postmaster, readPostmasterFile, runningPostmaster } from './postmasterFile.ts';
import { SharedServer } from './SharedServer.ts';
import { type ServerPlace, serverPlace } from './serverPlace.ts';

export interface PostgresOptions {
  /** DATA_DIR; made where it is missing. */
  readonly dataDir: string;
  readonly log: Logger;
}

export interface RunningPostgres {
  /** Of the superuser, on the database `postgres`. */
  readonly adminUrl: string;
  /** Leaves the server; the last process that uses it stops it. Close all other connections first. */
  stop(): Promise<void>;
}

const START_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 60_000;
const TRY_AGAIN_MS = 20;
/** What a server says that may start a moment later: another start won, a killed server's last process is leaving, the port went. */
const PASSING = /another postmaster|pre-existing shared memory|could not bind|could not create any TCP\/IP sockets/;

/**
 * The PostgreSQL of a data folder: started, or shared with the process that started it. A server whose process was killed is
 * taken over, a crashed one recovers.
 * @throws PostgresProblem
 */
export async function startPostgres({ dataDir, log }: PostgresOptions): Promise<RunningPostgres> {
  try {
    const place = await serverPlace(dataDir, log);
    const password = await keptSecret(dataDir, 'postgres-password', async () => randomBytes(24).toString('base64url'));
    await initDataFolder(place, password);
    const deadline = performance.now() + START_WITHIN_MS;
    while (performance.now() < deadline) {
      const postmaster = await serverOf(place, join(dataDir, 'postgres-port'));
      const adminUrl = `postgres://postgres:${password}@127.0.0.1:${postmaster?.port}/postgres`;
      const shared = postmaster && (await joinServer(adminUrl, log));
      if (shared) return { adminUrl, stop: () => stopServer(shared, adminUrl, place, log) };
      await sleep(TRY_AGAIN_MS);
    }
  } catch (error) {
    throw explainFault(error, dataDir);
  }
  throw new PostgresProblem(`The PostgreSQL on ${dataDir} takes no connections: stop it, and start again.`);
}

/** The server that runs, or a new one; null when neither is ready yet. */
async function serverOf(place: ServerPlace, portFile: string): Promise<Postmaster | null> {
  const { dataFolder, folder } = place;
  const found = await runningPostmaster(dataFolder);
  if (found) return found.status === 'ready' ? found : null;
  await forgetStranger(dataFolder);
  const kept = await keptPort(portFile);
  const launched = await launchServer(place, await freePort(kept));
  if ('pid' in launched) {
    if (launched.port !== kept) await writeFile(portFile, String(launched.port), { mode: 0o600 });
    return launched;
  }
  if (PASSING.test(launched.said)) return null;
  throw new PostgresProblem(
    `PostgreSQL cannot use the data folder ${dataFolder}: ${reason(launched.said)}. Restore the folder from a backup, or move it ` +
      `away to start with an empty one; more is in ${join(folder, LOG)}.`,
  );
}

/** A killed server's number may belong to another program of the same user since, for which PostgreSQL would not start. */
async function forgetStranger(dataFolder: string): Promise<void> {
  const written = await readPostmasterFile(dataFolder);
  if (written && isAlive(written.pid) && !(await runningPostmaster(dataFolder))) {
    await rm(join(dataFolder, 'postmaster.pid'), { force: true });
  }
}

async function keptPort(portFile: string): Promise<number> {
  try {
    const port = Number(await readFile(portFile, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0;
    throw error;
  }
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
  process.kill(server.pid, 'SIGINT'); // a fast shutdown
  const deadline = performance.now() + STOP_WITHIN_MS;
  while (await runningPostmaster(dataFolder)) {
    if (performance.now() > deadline) return log.warn({ pid: server.pid }, 'PostgreSQL is still writing; it stops by itself');
    await sleep(TRY_AGAIN_MS);
  }
}

/** The line that tells why a server ended; the lines after a FATAL only follow from it. */
function reason(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim());
  const worst =
    lines.find((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.find((line) => !/\bLOG:/.test(line)) ?? 'it gave no reason';
  return worst.replace(/^.*?\b(FATAL|PANIC|postgres):\s*/, '').trim();
}
