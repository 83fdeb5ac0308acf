import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../gateway/hasCode.ts';
import { explainFault } from './explainFault.ts';
import { freePort } from './freePort.ts';
import { launchServer } from './launchServer.ts';
import { PostgresProblem } from './PostgresProblem.ts';
import { isAlive, type Postmaster, readPostmasterFile, runningPostmaster } from './postmasterFile.ts';
import { logFile, reasonIn } from './serverLog.ts';
import type { ServerPlace } from './serverPlace.ts';

/** What a server says that may start a moment later: another start won, a killed server's last process is leaving, the port went. */
const PASSING = /another postmaster|pre-existing shared memory|could not bind|could not create any TCP\/IP sockets/;

/**
 * The server that runs on a data folder, or a new one; null when neither is ready yet.
 * @throws PostgresProblem
 */
export async function runServer(place: ServerPlace, dataDir: string, onBooting: () => void): Promise<Postmaster | null> {
  const { dataFolder, folder } = place;
  const portFile = join(dataDir, 'postgres-port');
  const found = await runningPostmaster(dataFolder);
  if (found) return found.status === 'ready' ? found : null;
  await forgetStranger(dataFolder);
  const kept = await keptPort(portFile);
  const launched = await launchServer(place, await freePort(kept), onBooting);
  if ('pid' in launched) {
    if (launched.port !== kept) await writeFile(portFile, String(launched.port), { mode: 0o600 });
    return launched;
  }
  if (PASSING.test(launched.said)) return null;
  const known = explainFault(launched.said, dataDir);
  if (known instanceof PostgresProblem) throw known;
  throw new PostgresProblem(
    `PostgreSQL cannot use the data folder ${dataFolder}: ${reasonIn(launched.said)}. Restore the folder from a backup, or move it ` +
      `away to start with an empty one; more is in ${logFile(folder)}.`,
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
