import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFault } from '../postgres/explainFault.ts';
import { type Config, ConfigProblem } from './config.ts';
import { hasCode } from './hasCode.ts';
import { makeDataFolder } from './makeDataFolder.ts';

/**
 * A text made once and kept in a file for its owner alone; of several processes that make it at once, one wins.
 * @throws PostgresProblem for a data folder that cannot be used
 */
export async function keptSecret(directory: string, name: string, make: () => Promise<string>): Promise<string> {
  try {
    const path = join(directory, name);
    return (await readIfThere(path)) ?? (await makeOnce(directory, path, make));
  } catch (error) {
    throw explainFault(error, directory);
  }
}

async function makeOnce(directory: string, path: string, make: () => Promise<string>): Promise<string> {
  await makeDataFolder(directory);
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, await make(), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  return readFile(path, 'utf8');
}

/**
 * The secret from which the parts of a distributed graph derive the keys of their signed viewers.
 * @throws ConfigProblem in production without VIEWER_SECRET
 */
export async function viewerSecret({ viewerSecret: given, production, dataDir }: Config): Promise<string> {
  if (given !== null) return given;
  if (production)
    throw new ConfigProblem(
      'VIEWER_SECRET must be set: the same text of 32 characters or more for the gateway and every subgraph.',
    );
  return keptSecret(dataDir, 'viewer-secret', async () => randomBytes(32).toString('base64url'));
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
