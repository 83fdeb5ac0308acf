import type { Progress } from './ImportParts.ts';

/** Milliseconds between two lines. */
const EVERY_MS = 1000;

/** Turns progress into lines for people, one for each second that a file takes: rows done, rows a second, items refused. */
export function progressLines(write: (line: string) => void, elapsedMs: () => number): (progress: Progress) => void {
  let path: string | null = null;
  let told = { at: 0, done: 0 };
  return (progress) => {
    const at = elapsedMs();
    if (progress.path !== path) {
      path = progress.path;
      told = { at, done: 0 };
    }
    if (at - told.at < EVERY_MS) return;
    const rate = Math.round(((progress.done - told.done) * 1000) / (at - told.at));
    const percent = Math.floor((progress.done * 100) / progress.total);
    write(`${path}: ${progress.done} of ${progress.total} (${percent} %), ${rate} a second, ${progress.refused} refused`);
    told = { at, done: progress.done };
  };
}
