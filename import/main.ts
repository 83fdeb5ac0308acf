import pino from 'pino';
import { readConfig } from '../gateway/config.ts';
import { runMain } from '../gateway/runMain.ts';
import { systemClock } from '../subgraphs/shared/clock.ts';
import { newRandomId } from '../subgraphs/shared/ids.ts';
import { system } from '../subgraphs/shared/viewer.ts';
import { isClean } from './FileReport.ts';
import { ImportProblem } from './ImportProblem.ts';
import { importPaths } from './importPaths.ts';
import { kinds, needless } from './kinds/index.ts';
import { openTarget } from './openTarget.ts';
import { progressLines } from './progressLines.ts';
import { fileLines, totalLine } from './report.ts';

/** `npm run import -- <file or folder …>`: ends with code 0 when everything that was named is in the database. */
await runMain(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new ImportProblem('Say what to import: npm run import -- <file or folder …>.');
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const target = openTarget(config, log);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  process.stdout.on('error', () => undefined); // nobody reads any more, as after `| head`: the import goes on
  const viewer = system('import');
  try {
    const reports = await importPaths(
      paths,
      {
        ...{ kinds, needless, log },
        subgraph: target.subgraph,
        caller: () => ({ viewer, now: systemClock(), newId: newRandomId }),
        progress: progressLines(
          (line) => void process.stderr.write(`${line}\n`),
          () => performance.now(),
        ),
        signal: stop.signal,
      },
      (report) => void process.stdout.write(`${fileLines(report).join('\n')}\n`),
    );
    process.stdout.write(`${totalLine(reports, performance.now())}\n`);
    process.exitCode = reports.every(isClean) ? 0 : 1;
  } finally {
    await target.close();
  }
});
