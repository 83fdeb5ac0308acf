import cluster from 'node:cluster';
import { parseArgs } from 'node:util';
import type { Logger } from 'pino';
import { type Config, ConfigProblem, readConfig } from './config.ts';
import { createLog } from './createLog.ts';
import { databaseServer } from './databaseServer.ts';
import { closeOnSignal, runMain } from './runMain.ts';
import type { Started } from './startEmbedded.ts';

/**
 * `npm start`: the whole graph in one process. With `--distributed`: a gateway before subgraphs that run elsewhere. With
 * `--workers` and a number: as many processes that do the same at one port.
 */
await runMain(async () => {
  const args = process.argv.slice(2);
  const { distributed, workers } = commandLine(args);
  const config = readConfig(undefined, { workers });
  const log = createLog(config.logLevel);
  if (config.workers > 1 && cluster.isPrimary) {
    const { runWorkers } = await import('./workers/runWorkers.ts');
    return runWorkers({ config, log, args, distributed });
  }
  const starting = distributed ? startDistributed(config, log) : startEmbedded(config, log);
  if (cluster.isPrimary) return serveAlone(config, log, starting);
  const { serveAsWorker } = await import('./workers/serveAsWorker.ts');
  return serveAsWorker(config, log, starting);
});

function commandLine(args: string[]): { distributed: boolean; workers: string | undefined } {
  try {
    const { values } = parseArgs({ args, options: { distributed: { type: 'boolean' }, workers: { type: 'string' } } });
    return { distributed: values.distributed ?? false, workers: values.workers };
  } catch (error) {
    throw new ConfigProblem(`The options are --distributed and --workers N: ${error instanceof Error ? error.message : error}`);
  }
}

/** PostgreSQL boots while the rest of the program, which is the larger part, is read. */
async function startEmbedded(config: Config, log: Logger): Promise<Started> {
  let onBooting = (): void => {};
  const booting = new Promise<void>((resolve) => {
    onBooting = resolve;
  });
  const starting = databaseServer(config, log, { onBooting });
  await Promise.race([booting, starting]);
  const [server, [embedded, { loadDemonstration }]] = await Promise.all([starting, readTheRest()]);
  return embedded.startEmbedded({ config, log, server, loadDemonstration });
}

async function readTheRest() {
  const { loadPackages } = await import('./loadPackages.ts');
  await loadPackages();
  return Promise.all([import('./startEmbedded.ts'), import('../demo/loadDemonstration.ts')]);
}

async function startDistributed(config: Config, log: Logger): Promise<Started> {
  const distributed = await import('./startDistributed.ts');
  return distributed.startDistributed(config, log);
}

async function serveAlone(config: Config, log: Logger, starting: Promise<Started>): Promise<void> {
  const opening = starting.then(async (started) => {
    const { serveGraph } = await import('./serveGraph.ts');
    return serveGraph(config, log, started);
  });
  closeOnSignal(async () => (await opening).close());
  const serving = await opening;
  try {
    await serving.announce();
  } catch (error) {
    await serving.close();
    throw error;
  }
}
