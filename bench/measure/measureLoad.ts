import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadGenerator } from '../load/LoadGenerator.ts';
import type { OperationName } from '../operations/operation.ts';
import type { RunningSystem } from '../systems/system.ts';
import { quantile } from './median.ts';
import { processCpuMs, residentMb, serverCpuMs } from './processCpu.ts';
import type { StatementCounter } from './StatementCounter.ts';

/** What one stretch of load showed. */
export interface Measurement {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU of all processes of the system, milliseconds per request. */
  readonly systemCpuMs: number;
  readonly databaseCpuMs: number;
  readonly statements: number;
  readonly residentMb: number;
}

export interface Meters {
  readonly load: LoadGenerator;
  readonly statements: StatementCounter;
  readonly serverPid: number;
  readonly connections: number;
}

interface Reading {
  readonly at: number;
  readonly system: number;
  readonly database: number;
  readonly statements: number;
}

const IDLE_MS = 4000;
const SETTLE_MS = 300;

/** Learns what goes on while nobody asks: every system looks for due work. Answers the CPU that the database takes for it, ms per second. */
export async function measureIdle(meters: Meters): Promise<number> {
  const { statements, serverPid } = meters;
  const [startedAt, cpu] = [performance.now(), serverCpuMs(serverPid)];
  await statements.learnBackground(() => sleep(IDLE_MS));
  return ((serverCpuMs(serverPid) - cpu) * 1000) / (performance.now() - startedAt);
}

export async function measureLoad(
  meters: Meters,
  idleCpu: number,
  { url, pids }: RunningSystem,
  {
    operation,
    warmUpMs,
    measuredMs,
  }: { readonly operation: OperationName; readonly warmUpMs: number; readonly measuredMs: number },
): Promise<Measurement> {
  const order = { url, operation, connections: meters.connections, warmUpMs, measuredMs };
  let before = await read(meters, pids);
  const result = await meters.load.run(order, async () => {
    before = await read(meters, pids);
  });
  const after = await read(meters, pids);
  const { at, system, database, statements } = before;
  const seconds = (after.at - at) / 1000;
  const { requests, elapsedMs, latenciesMs } = result;
  const resident = residentMb(pids);
  await sleep(SETTLE_MS);
  return {
    requestsPerSecond: (requests * 1000) / elapsedMs,
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
    systemCpuMs: (after.system - system) / requests,
    databaseCpuMs: (after.database - database - idleCpu * seconds) / requests,
    statements: (after.statements - statements) / requests,
    residentMb: resident,
  };
}

async function read({ statements, serverPid }: Meters, pids: readonly number[]): Promise<Reading> {
  const [system, database] = [processCpuMs(pids), serverCpuMs(serverPid)];
  return { at: performance.now(), system, database, statements: await statements.statements() };
}
