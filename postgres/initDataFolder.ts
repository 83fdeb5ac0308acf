import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../gateway/hasCode.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { explainFault } from './explainFault.ts';
import { PostgresProblem } from './PostgresProblem.ts';
import { reasonIn } from './serverLog.ts';
import type { ServerPlace } from './serverPlace.ts';

const run = promisify(execFile);
const DRAFT = 'draft-';
const DRAFT_IS_OLD_MS = 10 * 60_000;
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8', 'C'] as const;

/**
 * Makes the data folder where it is missing. It is made aside and renamed, so that a start killed half way leaves none, and
 * of two starts at once one wins.
 * @throws PostgresProblem
 */
export async function initDataFolder(place: ServerPlace, dataDir: string, password: string): Promise<void> {
  const { folder, dataFolder, user } = place;
  if (await hasEntries(dataFolder)) return;
  await removeOldDrafts(folder);
  const draft = join(folder, `${DRAFT}${randomUUID()}`);
  const passwordFile = `${draft}.password`;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid);
    await initdb(place, dataDir, draft, passwordFile);
    await rename(draft, dataFolder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  } finally {
    await Promise.all([draft, passwordFile].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** Texts sort by code point and case follows Unicode, on every system alike; what counts as a letter comes from the system. */
async function initdb(place: ServerPlace, dataDir: string, draft: string, passwordFile: string): Promise<void> {
  const { native, folder, user } = place;
  let failure: unknown;
  for (const characterType of CHARACTER_TYPES) {
    const options = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${characterType}`];
    try {
      await run(join(native, 'bin', 'initdb'), [`--pgdata=${draft}`, ...options, ...locale], { ...user, cwd: folder, env: {} });
      return;
    } catch (error) {
      failure = error;
      await rm(draft, { recursive: true, force: true });
      if (!/invalid locale|locale name/.test(saidBy(error))) break;
    }
  }
  const said = saidBy(failure);
  const known = explainFault(said, dataDir);
  if (known instanceof PostgresProblem) throw known;
  throw new PostgresProblem(`PostgreSQL could not make its data folder in ${place.folder}: ${reasonIn(said)}.`, {
    cause: failure,
  });
}

function saidBy(failure: unknown): string {
  const said = typeof failure === 'object' && failure !== null && 'stderr' in failure ? String(failure.stderr) : '';
  return said || String(failure);
}

async function hasEntries(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function removeOldDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(DRAFT) || systemClock().getTime() - (await stat(path)).mtimeMs < DRAFT_IS_OLD_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}
