import { basename } from 'node:path';
import type { CpuProfile } from './profileProcess.ts';

export interface SelfTime {
  /** Name, file and line. */
  readonly place: string;
  /** Of the time that was sampled, idle time left out; 0 to 1. */
  readonly share: number;
}

/** Where the time goes: functions by the time in themselves, without what they call. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile, wanted: number): SelfTime[] {
  const places = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'}${url === '' ? '' : ` ${packageOf(url)}:${lineNumber + 1}`}`,
    ]),
  );
  const times = new Map<string, number>();
  let total = 0;
  for (const [at, id] of samples.entries()) {
    const place = places.get(id) ?? '';
    if (place.startsWith('(idle)')) continue;
    const time = timeDeltas[at] ?? 0;
    times.set(place, (times.get(place) ?? 0) + time);
    total += time;
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, wanted)
    .map(([place, time]) => ({ place, share: time / total }));
}

function packageOf(url: string): string {
  const [, path] = /node_modules\/((?!\.cache).+)$/.exec(url) ?? [];
  return path ?? basename(url);
}
