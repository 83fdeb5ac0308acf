import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Logger } from 'pino';
import { hasCode } from '../gateway/hasCode.ts';
import { isRoot } from '../gateway/isRoot.ts';
import { makeDataFolder } from '../gateway/makeDataFolder.ts';
import { projectRoot } from '../subgraphs/shared/projectFile.ts';
import { copyBinaries, packagedBinaries } from './binaries.ts';
import { canReach, type OsUser, serverUser } from './osUser.ts';
import { PostgresProblem } from './PostgresProblem.ts';

/** Where the server of one DATA_DIR lives and who runs it. */
export interface ServerPlace {
  /** Holds `data`, the log and drafts; belongs to the user. */
  readonly folder: string;
  readonly dataFolder: string;
  /** Holds `bin`, `lib` and `share`. */
  readonly native: string;
  readonly user: OsUser;
}

const run = promisify(execFile);
const AWAY = '/var/lib/partner-graph';

/**
 * Finds, or makes, the place of the server: in DATA_DIR with the binaries of node_modules. Under root, what the server's user
 * cannot reach there (a home folder of mode 700) goes to a folder of its own under /var/lib/partner-graph, and the log says so.
 * Looks without giving way to others: the server should boot while they load.
 * @throws PostgresProblem
 */
export async function serverPlace(dataDir: string, log: Logger): Promise<ServerPlace> {
  await makeDataFolder(dataDir);
  const packaged = packagedBinaries();
  const local = join(dataDir, 'postgres');
  const user = ownerOf(join(local, 'data')) ?? (await serverUser());
  const away = join(AWAY, shortHash(projectRoot));
  const binariesReached = canReach(join(packaged, 'bin'), user);
  const folder = dataPlace(local, join(away, `data-${shortHash(realpathSync(dataDir))}`), user);
  const native = binariesReached ? packaged : await copyBinaries(packaged, away);
  await makeOwned(folder, user);
  if (folder !== local || native !== packaged) {
    const what = folder === local ? 'binaries are' : native === packaged ? 'data is' : 'binaries and data are';
    log.warn(`PostgreSQL runs as an OS user who cannot reach the folder of the project: its ${what} in ${away}.`);
  }
  return { folder, dataFolder: join(folder, 'data'), native, user };
}

function dataPlace(local: string, away: string, user: OsUser): string {
  const [hasLocal, hasAway] = [existsSync(join(local, 'data')), existsSync(join(away, 'data'))];
  if (!hasLocal && hasAway) return away;
  if (canReach(join(local, '..'), user)) return local;
  if (!hasLocal) return away;
  throw new PostgresProblem(
    `The data folder ${local} can no longer be reached by the OS user who runs PostgreSQL: give others the right to pass (chmod o+x) ` +
      'through the folders above it, or set DATA_DIR to another folder.',
  );
}

/** Data made before root took over stays with the user who made it; null without data, and where the caller is not root. */
function ownerOf(dataFolder: string): OsUser | null {
  if (!isRoot()) return null;
  try {
    const { uid, gid } = statSync(dataFolder);
    return uid === 0 ? null : { uid, gid };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/** A copy of a data folder that root has made belongs to root; its server could not read it. */
async function makeOwned(folder: string, { uid, gid }: OsUser): Promise<void> {
  mkdirSync(join(folder, '..'), { recursive: true, mode: 0o755 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && statSync(folder).uid !== uid) await run('chown', ['-R', `${uid}:${gid}`, folder]);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
