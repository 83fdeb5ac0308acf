import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { isRoot } from './isRoot.ts';

const PRIVATE = 0o700;
/** Others may pass through and not look around; every secret in the folder has mode 600. */
const PASSABLE = 0o711;

/**
 * Makes DATA_DIR where it is missing. Under root another user runs PostgreSQL inside it and must be able to pass; a folder
 * that exists is opened for that only while it is still empty.
 */
export async function makeDataFolder(dataDir: string): Promise<void> {
  const mode = isRoot() ? PASSABLE : PRIVATE;
  const made = await mkdir(dataDir, { recursive: true, mode });
  if (made !== undefined || mode === PRIVATE) return;
  const [{ mode: present }, entries] = await Promise.all([stat(dataDir), readdir(dataDir)]);
  if (entries.length === 0 && (present & 0o001) === 0) await chmod(dataDir, PASSABLE);
}
