import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Logger } from 'pino';
import { owningPartners } from './data/plan.ts';
import { prepareData } from './data/prepareData.ts';
import { startServer } from './data/startServer.ts';
import { LoadGenerator } from './load/LoadGenerator.ts';
import type { LoadSetup } from './load/messages.ts';
import { coldStart } from './measure/coldStart.ts';
import { type Meters, measureIdle } from './measure/measureLoad.ts';
import { StatementCounter } from './measure/StatementCounter.ts';
import { compareAnswers } from './operations/compareAnswers.ts';
import type { OperationName, Sample } from './operations/operation.ts';
import { type ReadName, readSamples } from './operations/samples.ts';
import { readTargets, type WriteTarget } from './operations/writeSamples.ts';
import type { BenchOptions } from './options.ts';
import { profileProcess } from './profile/profileProcess.ts';
import { type SelfTime, selfTimes } from './profile/selfTimes.ts';
import type { Results } from './report/Results.ts';
import { measureRls } from './rls/measureRls.ts';
import { runRounds } from './runRounds.ts';
import { benchIssuer } from './systems/benchIssuer.ts';
import { logFileOf, type SystemsOptions, startSystems } from './systems/startSystems.ts';
import type { SystemName } from './systems/system.ts';

export interface BenchParts {
  readonly dataDir: string;
  readonly log: Logger;
  readonly now: Date;
  tell(line: string): void;
  /** Takes what has to be closed at the end, the last first. */
  readonly closing: (() => Promise<void>)[];
}

const OUR_PROGRAM = 'gateway/main.ts';
const PROFILED_PLACES = 25;

/** The whole benchmark, step by step; answers everything it has found. */
export async function runBenchmark(options: BenchOptions, parts: BenchParts): Promise<Results> {
  const { dataDir, log, now, tell, closing } = parts;
  let server = await startServer(dataDir, log);
  closing.push(() => server.stop());
  const { seed, scale, operations } = options;
  const stampFile = join(dataDir, 'made-from.json');
  const data = await prepareData({ serverUrl: server.adminUrl, seed, scale, now, stampFile, tell });

  const issuer = await benchIssuer();
  closing.push(() => issuer.close());
  const tokens = await issuer.tokens(owningPartners(data.plan));
  const samples = readSamples(data.plan, tokens);
  const start = { dataDir, settings: issuer.settings };

  const firstSample = { starts: options.starts, sample: first(samples.A) };
  let coldStartWithDatabase: number | null = null;
  if (options.starts > 0 && options.systems.includes('embedded')) {
    await server.stop();
    coldStartWithDatabase = await coldStart('embedded', { ...start, adminUrl: null }, firstSample);
    server = await startServer(dataDir, log);
  }
  const { adminUrl } = data;
  const coldStarts = new Map<SystemName, number>();
  for (const name of options.starts > 0 ? options.systems : []) {
    coldStarts.set(name, await coldStart(name, { ...start, adminUrl }, firstSample));
    tell(`First answer of ${name}: ${coldStarts.get(name)?.toFixed(0)} ms`);
  }

  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  closing.push(() => client.end());
  const targets = await readTargets(client, tokens);
  const statements = await StatementCounter.open(adminUrl);
  closing.push(() => statements.close());
  const load = new LoadGenerator(loadSetup(samples, targets, `bench-${now.getTime()}`));
  closing.push(async () => load.close());
  const meters = { load, statements, serverPid: await statements.serverPid(), connections: options.connections };

  const running = await startSystems({ ...start, adminUrl, names: options.systems });
  closing.push(() => running.stop());
  await compareAnswers(running.systems, operations, samples, targets);
  tell('All systems answer alike.');
  const idleCpu = await measureIdle(meters);
  const { rounds, seconds } = options;
  const measured = await runRounds({ systems: running.systems, operations, rounds, seconds, meters, idleCpu, tell });
  await running.stop();

  const profiles = options.profile
    ? await profileEmbedded(options, { ...start, adminUrl }, meters, tell)
    : new Map<OperationName, SelfTime[]>();
  const reads = operations.filter((name) => name !== 'M');
  const rls = options.rls ? await measureRls(data, { ...options, ...meters, operations: reads }) : [];
  return {
    options,
    at: now,
    machine: machineOf(await statements.version()),
    rows: await rowsOf(client),
    ...measured,
    processes: new Map(running.systems.map(({ name, pids }) => [name, pids.length])),
    coldStarts,
    coldStartWithDatabase,
    idleCpu,
    rls,
    profiles,
  };
}

/** The product once more, alone and with its debugger open: where its time goes in each operation. */
async function profileEmbedded(
  { operations, seconds }: BenchOptions,
  start: Omit<SystemsOptions, 'names'>,
  { load, connections }: Meters,
  tell: (line: string) => void,
): Promise<Map<OperationName, SelfTime[]>> {
  const running = await startSystems({ ...start, names: ['embedded'], embeddedNodeOptions: ['--inspect=0'] });
  try {
    const { url } = first(running.systems);
    const profiles = new Map<OperationName, SelfTime[]>();
    for (const operation of operations) {
      const order = { url, operation, connections, warmUpMs: 0, measuredMs: seconds * 1000 };
      await load.run(order);
      const profile = await profileProcess(logFileOf(start.dataDir, OUR_PROGRAM), async () => void (await load.run(order)));
      const path = join(start.dataDir, `${operation}.cpuprofile`);
      await writeFile(path, JSON.stringify(profile));
      tell(`Profile of ${operation}: ${path}`);
      const places = selfTimes(profile, PROFILED_PLACES);
      for (const { place, share } of places) tell(`  ${(share * 100).toFixed(1).padStart(5)} %  ${place}`);
      profiles.set(operation, places);
    }
    return profiles;
  } finally {
    await running.stop();
  }
}

function loadSetup(
  samples: Readonly<Record<ReadName, readonly Sample[]>>,
  targets: readonly WriteTarget[],
  run: string,
): LoadSetup {
  const read = (name: ReadName) => ({ kind: 'READ', samples: samples[name] }) as const;
  return { work: { A: read('A'), B: read('B'), C: read('C'), D: read('D'), M: { kind: 'WRITE', targets, run } } };
}

function machineOf(postgres: string): Results['machine'] {
  const [processor] = cpus();
  return {
    node: process.version,
    postgres,
    cores: cpus().length,
    processor: processor?.model.trim() ?? 'unknown',
    memoryGb: totalmem() / 2 ** 30,
  };
}

async function rowsOf(client: pg.Client): Promise<Results['rows']> {
  const { rows } = await client.query<Results['rows']>(`
    SELECT (SELECT count(*) FROM customers.customer)::float8 AS customers,
      (SELECT count(*) FROM subscriptions.subscription)::float8 AS subscriptions,
      (SELECT count(*) FROM access.customer_user)::float8 AS users,
      (SELECT count(*) FROM access.gdap_relationship)::float8 AS "gdapRelationships",
      (SELECT count(*) FROM support.service_request)::float8 AS "serviceRequests"`);
  return first(rows);
}

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('There is nothing where something was expected.');
  return item;
}
