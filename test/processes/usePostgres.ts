import pino from 'pino';
import { closeOnSignal, runMain } from '../../gateway/runMain.ts';
import { startPostgres } from '../../postgres/startPostgres.ts';

/** A program that uses the PostgreSQL of a data folder until a signal comes, as the graph does. */
void runMain(async () => {
  const [, , dataDir = ''] = process.argv;
  const starting = startPostgres({ dataDir, log: pino({ level: 'warn' }, pino.destination(2)) });
  const alive = setInterval(() => {}, 60_000);
  closeOnSignal(async () => {
    clearInterval(alive);
    await (await starting).stop();
  });
  process.stdout.write(`PostgreSQL answers at ${(await starting).adminUrl}\n`);
});
