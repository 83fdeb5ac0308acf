import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { hasCode } from '../gateway/hasCode.ts';
import { isRoot } from '../gateway/isRoot.ts';
import { PostgresProblem } from './PostgresProblem.ts';

/** The OS user that runs PostgreSQL; empty for the caller. In the shape `spawn` takes. */
export type OsUser = { readonly uid: number; readonly gid: number } | { readonly uid?: never; readonly gid?: never };

const NAME = 'postgres';
const run = promisify(execFile);

/** PostgreSQL refuses to run as root: there it runs as the user `postgres`, which is made where it is missing. */
export async function serverUser(): Promise<OsUser> {
  if (!isRoot()) return {};
  const known = await lookUp();
  if (known) return known;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (error) {
    // Another start may have made it a moment ago.
    const made = await lookUp();
    if (made) return made;
    throw new PostgresProblem(
      `PostgreSQL does not run as root, and the OS user ${NAME} could not be made for it: start as another user, or make that user.`,
      { cause: error },
    );
  }
  return (await lookUp()) ?? {};
}

async function lookUp(): Promise<OsUser | null> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, NAME])).stdout)));
    return uid === undefined || gid === undefined ? null : { uid, gid };
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new PostgresProblem('PostgreSQL does not run as root: start as another user.', { cause: error });
    return null;
  }
}

/** Whether a user may pass through a folder and all folders above it. */
export function canReach(folder: string, { uid, gid }: OsUser): boolean {
  if (uid === undefined) return true;
  const { mode, uid: owner, gid: group } = statSync(folder);
  const mine = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
  if ((mine & 1) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(parent, { uid, gid });
}
