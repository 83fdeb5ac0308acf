import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerPlace } from './serverPlace.ts';

const LIMIT_BYTES = 1_000_000;

export function logFile(folder: string): string {
  return join(folder, 'server.log');
}

/** The caller closes it. One old log is kept. */
export async function openLog({ folder, user }: ServerPlace): Promise<FileHandle> {
  const path = logFile(folder);
  let log = await open(path, 'a', 0o600);
  if ((await log.stat()).size > LIMIT_BYTES) {
    await log.close();
    await rename(path, `${path}.1`);
    log = await open(path, 'a', 0o600);
  }
  if (user.uid !== undefined) await log.chown(user.uid, user.gid);
  return log;
}

export async function logSize(folder: string): Promise<number> {
  return (await stat(logFile(folder))).size;
}

/** What a server has written since its log had this size. */
export async function logSince(folder: string, size: number): Promise<string> {
  const log = await open(logFile(folder), 'r');
  try {
    const added = (await log.stat()).size - size;
    const { buffer } = await log.read(Buffer.alloc(Math.max(0, added)), { position: size });
    return buffer.toString('utf8');
  } finally {
    await log.close();
  }
}

/** The line that tells why a server, or the making of its folder, ended; the lines after it only follow from it. */
export function reasonIn(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim());
  const worst = lines.find((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.find((line) => !/\bLOG:/.test(line));
  return (worst ?? 'it gave no reason').replace(/^.*?\b(FATAL|PANIC|postgres|initdb: error):\s*/, '').trim();
}
