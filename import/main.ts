import { parseArgs } from 'node:util';
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
import { namedPartner } from './namedPartner.ts';
import { openTarget } from './openTarget.ts';
import { progressLines } from './progressLines.ts';
import { fileLines, totalLine } from './report.ts';

const USAGE = 'npm run import -- [--partner <id, tenant or PartnerID>] [--customer <tenant>] <file or folder …>';

/** `npm run import -- <file or folder …>`: ends with code 0 when everything that was named is in the database. */
await runMain(async () => {
  const { paths, partner, customer } = asked();
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
        partnerId: partner === undefined ? null : await namedPartner(partner, await target.subgraph('customers')),
        customerTenantId: customer?.toLowerCase() ?? null,
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

/** @throws ImportProblem for options that nobody knows, and when nothing is named */
function asked(): { paths: string[]; partner: string | undefined; customer: string | undefined } {
  const options = { partner: { type: 'string' }, customer: { type: 'string' } } as const;
  try {
    const { values, positionals: paths } = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
    if (paths.length === 0) throw new ImportProblem(`Say what to import: ${USAGE}.`);
    return { paths, partner: values.partner, customer: values.customer };
  } catch (error) {
    if (error instanceof TypeError) throw new ImportProblem(`${error.message} Use ${USAGE}.`);
    throw error;
  }
}
