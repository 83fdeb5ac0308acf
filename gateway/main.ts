import pino, { type Logger } from 'pino';
import { type Config, readConfig } from './config.ts';
import { databaseServer } from './databaseServer.ts';
import { closeOnSignal, runMain } from './runMain.ts';
import type { Started } from './startEmbedded.ts';

/** `npm start`: the whole graph in one process. With `--distributed`: a gateway before subgraphs that run elsewhere. */
await runMain(async () => {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const isDistributed = process.argv.includes('--distributed');
  const serving = serve(config, log, isDistributed ? distributed(config, log) : embedded(config, log));
  closeOnSignal(async () => (await serving).close());
  await serving;
});

/** PostgreSQL boots while the rest of the program, which is the larger part, is read. */
async function embedded(config: Config, log: Logger): Promise<Started> {
  let onBooting = (): void => {};
  const booting = new Promise<void>((resolve) => {
    onBooting = resolve;
  });
  const starting = databaseServer(config, log, { onBooting });
  await Promise.race([booting, starting]);
  const [server, [{ startEmbedded }, { loadDemonstration }]] = await Promise.all([starting, readTheRest()]);
  return startEmbedded({ config, log, server, loadDemonstration });
}

async function readTheRest() {
  const { loadPackages } = await import('./loadPackages.ts');
  await loadPackages();
  return Promise.all([import('./startEmbedded.ts'), import('../demo/loadDemonstration.ts')]);
}

async function distributed(config: Config, log: Logger): Promise<Started> {
  const { startDistributed } = await import('./startDistributed.ts');
  return startDistributed(config, log);
}

async function serve(config: Config, log: Logger, starting: Promise<Started>): Promise<{ close(): Promise<void> }> {
  const started = await starting;
  const { serveGraph } = await import('./serveGraph.ts');
  return serveGraph(config, log, started);
}
