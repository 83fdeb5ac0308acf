import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../gateway/hasCode.ts';

/** What a running server writes into its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready` or `stopping`; empty while it has not said so yet. */
  readonly status: string;
}

/** The server that runs on a data folder; null when none does, whatever a file left by a killed one says. */
export async function runningPostmaster(dataFolder: string): Promise<Postmaster | null> {
  const postmaster = await readPostmasterFile(dataFolder);
  return postmaster && (await runsOn(postmaster.pid, dataFolder)) ? postmaster : null;
}

/** As written, by a living server or a dead one. */
export async function readPostmasterFile(dataFolder: string): Promise<Postmaster | null> {
  try {
    const lines = (await readFile(join(dataFolder, 'postmaster.pid'), 'utf8')).split('\n');
    const [pid, , , port] = lines;
    return pid ? { pid: Number(pid), port: Number(port ?? 0), status: lines[7]?.trim() ?? '' } : null;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}

/** A server works inside its data folder; where the system does not tell (no /proc), a living process is believed. */
async function runsOn(pid: number, dataFolder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(dataFolder));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return process.platform !== 'linux' && isAlive(pid);
    if (hasCode(error, 'EACCES')) return false; // runs as somebody else
    throw error;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
