import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of a second in /proc; 100 on every Linux of today. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Milliseconds of CPU that these processes have used since their start, all threads. */
export function processCpuMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ownMs(statOf(pid)), 0);
}

/** Of a server and of all processes it has started, those that have ended since included. */
export function serverCpuMs(serverPid: number): number {
  const server = statOf(serverPid);
  return childrenOf(serverPid).reduce(
    (sum, pid) => sum + ownMs(statOf(pid)),
    ownMs(server) + ticks(server, 13) + ticks(server, 14),
  );
}

/** Memory in use, MB. */
export function residentMb(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return sum + Number(kilobytes) / 1024;
  }, 0);
}

/** The fields after the name of the program, which may hold anything; an ended process has none. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return [];
    throw error;
  }
}

/** User and system time are the 14th and 15th field of the whole line, those of ended children the 16th and 17th. */
function ownMs(stat: readonly string[]): number {
  return ticks(stat, 11) + ticks(stat, 12);
}

function ticks(stat: readonly string[], field: number): number {
  return (Number(stat[field] ?? 0) * 1000) / TICKS;
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statOf(Number(name))[1] === String(parent))
    .map(Number);
}
