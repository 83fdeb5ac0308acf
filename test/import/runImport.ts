import { startProcess } from '../support/startProcess.ts';

export interface ImportRun {
  readonly code: number | NodeJS.Signals;
  /** What it printed, line by line, without the time it took and how far it was at which second. */
  readonly lines: readonly string[];
}

/** Runs the program of `npm run import` to its end, as a process of its own. */
export async function runImport(paths: readonly string[], env: Readonly<Record<string, string>>): Promise<ImportRun> {
  const running = startProcess(['import/main.ts', ...paths], { LOG_LEVEL: 'error', ...env });
  const code = await running.ended;
  const lines = untimed(running.output()).trimEnd().split('\n');
  return { code, lines: lines.filter((line) => !/ of \d+ \(\d+ %\), \d+ a second, \d+ refused$/.test(line)) };
}

/** The time at the end of the last line differs from run to run. */
export function untimed(output: string): string {
  return output.replace(/; \d+\.\d s$/m, '');
}
