import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Postmaster, runningPostmaster } from '../../postgres/postmasterFile.ts';

const made: string[] = [];

/** A data folder of a test's own, still empty. */
export async function emptyDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'partner-graph-process-'));
  made.push(dataDir);
  return dataDir;
}

export const clusterOf = (dataDir: string): string => join(dataDir, 'postgres', 'data');

export function serverOf(dataDir: string): Promise<Postmaster | null> {
  return runningPostmaster(clusterOf(dataDir));
}

export async function serverGone(dataDir: string): Promise<void> {
  while (await serverOf(dataDir)) await sleep(10);
}

/** Ends the servers a failed test left behind, and removes all data folders. */
export async function removeDataDirs(): Promise<void> {
  for (const dataDir of made.splice(0)) {
    const server = await serverOf(dataDir);
    if (server) process.kill(server.pid, 'SIGQUIT');
    if (server) await serverGone(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}
