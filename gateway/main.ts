import pino from 'pino';
import { loadDemonstration } from '../demo/loadDemonstration.ts';
import { announce } from './announce.ts';
import { readConfig } from './config.ts';
import { listen } from './listen.ts';
import { closeOnSignal, runMain } from './runMain.ts';
import { startDistributed } from './startDistributed.ts';
import { startEmbedded } from './startEmbedded.ts';

/** `npm start`: the whole graph in one process. With `--distributed`: a gateway before subgraphs that run elsewhere. */
await runMain(async () => {
  const config = readConfig();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const started = process.argv.includes('--distributed')
    ? await startDistributed(config, log)
    : await startEmbedded({ config, log, loadDemonstration });
  const { graph, apiSdl } = started;
  const { host, port, bodyLimitBytes } = config;
  const server = await listen({ front: graph.front, apiSdl, host, port, bodyLimitBytes, log }).catch(async (error: unknown) => {
    await graph.close();
    throw error;
  });
  closeOnSignal(async () => {
    await server.close();
    await graph.close();
  });
  await announce(config, server.url, started);
});
