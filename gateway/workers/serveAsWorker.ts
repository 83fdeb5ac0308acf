import type { Logger } from 'pino';
import { firstQuery } from '../../demo/firstQuery.ts';
import { answerGraphql } from '../answerGraphql.ts';
import type { Config } from '../config.ts';
import type { Front } from '../listen.ts';
import { Metrics } from '../metrics.ts';
import { closeOnSignal, runMain } from '../runMain.ts';
import { serveGraph } from '../serveGraph.ts';
import type { Started } from '../startEmbedded.ts';
import { Primary } from './Primary.ts';

/** One of several processes at a port: listens once it has answered a query, and does what the primary process tells. */
export async function serveAsWorker(config: Config, log: Logger, starting: Promise<Started>): Promise<void> {
  const primary = new Primary();
  const opening = starting.then(async (started) => {
    const { front } = started.graph;
    await warmUp(front, log);
    const serving = await serveGraph(config, log, started, () => primary.collectMetrics());
    return { serving, front };
  });
  closeOnSignal(async () => (await opening).serving.close(), ['SIGINT', 'SIGTERM']);
  process.on('SIGHUP', () => undefined); // of a terminal that is gone: the primary process decides
  const { serving, front } = await opening;
  primary.serve({ ...serving, values: () => front.metrics.values() }, (error) => {
    void runMain(async () => {
      throw error;
    });
  });
}

/** The first caller does not wait for what is made once. */
async function warmUp(front: Front, log: Logger): Promise<void> {
  const body = { query: firstQuery() };
  const request = { method: 'POST', path: '/graphql', search: '', requestId: 'warm-up', readJson: async () => body };
  const report = { log, metrics: new Metrics() }; // the operation of nobody is not counted
  await answerGraphql(front, { ...request, headers: { 'content-type': 'application/json' } }, report);
}
