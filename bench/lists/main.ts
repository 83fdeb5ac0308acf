import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import pg from 'pg';
import pino from 'pino';
import { ensureDatabase, prepareDatabase } from '../../gateway/prepareDatabase.ts';
import { runMain } from '../../gateway/runMain.ts';
import { startPostgres } from '../../postgres/startPostgres.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { databaseUrls } from '../../subgraphs/shared/databaseRoles.ts';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';
import { fillLists } from './fillLists.ts';
import { listsReport } from './listsReport.ts';
import { measureLists } from './measureLists.ts';

const DATABASE = 'partner_graph_lists';
const SIZES = { own: 100_000, ofBigCustomer: 10_000, others: 100_000, reference: 11_000 };

/** `npm run bench:lists`: what every list of the graph costs the database when one partner has 100,000 rows in it. */
await runMain(async () => {
  const tell = (line: string): void => void process.stdout.write(`${line}\n`);
  const server = await startPostgres({
    dataDir: projectFile('.data-bench/lists'),
    log: pino({ level: 'warn' }, pino.destination(2)),
  });
  try {
    const now = systemClock();
    const { adminUrl, version } = await newDatabase(server.adminUrl);
    for (const subgraph of subgraphs) await (await prepareDatabase(subgraph, { adminUrl, appUrl: null }, now)).close();
    tell('Filling the lists takes a few minutes.');
    await asAdministrator(adminUrl, (client) => fillLists(client, SIZES));
    const figures = await measureLists({ appUrl: (subgraph) => databaseUrls({ adminUrl, subgraph }).app }, tell);
    const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), PostgreSQL ${version}`;
    const path = projectFile('bench/reports/lists.md');
    await mkdir(projectFile('bench/reports'), { recursive: true });
    await writeFile(path, listsReport({ at: now, sizes: SIZES, machine, figures }));
    tell(`The report stands in ${path}.`);
  } finally {
    await server.stop();
  }
});

async function newDatabase(serverUrl: string): Promise<{ readonly adminUrl: string; readonly version: string }> {
  const version = await asAdministrator(serverUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    return rows[0]?.version ?? '';
  });
  return { adminUrl: await ensureDatabase(serverUrl, DATABASE), version };
}

async function asAdministrator<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
