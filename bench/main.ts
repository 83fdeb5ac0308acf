import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pino from 'pino';
import { closeOnSignal, runMain } from '../gateway/runMain.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { projectFile } from '../subgraphs/shared/projectFile.ts';
import { benchOptions } from './options.ts';
import { report } from './report/report.ts';
import { runBenchmark } from './runBenchmark.ts';

/** `npm run bench`: measures the product beside others on the same data, and writes the report. */
await runMain(async () => {
  const options = benchOptions(process.argv.slice(2));
  const startedAt = performance.now();
  const tell = (line: string): void => {
    process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
  };
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const part of closing.splice(0).reverse()) await part();
  };
  closeOnSignal(close);
  try {
    const dataDir = projectFile(join('.data-bench', `scale-${options.scale}`));
    const log = pino({ level: 'warn' }, pino.destination(2));
    const results = await runBenchmark(options, { dataDir, log, now: systemClock(), tell, closing });
    const path = projectFile(`bench/reports/scale-${options.scale}.md`);
    await mkdir(projectFile('bench/reports'), { recursive: true });
    await writeFile(path, report(results));
    tell(`The report stands in ${path}.`);
  } finally {
    await close();
  }
});
