import { type Measurement, type Meters, measureLoad } from './measure/measureLoad.ts';
import { median } from './measure/median.ts';
import type { OperationName } from './operations/operation.ts';
import type { RunningSystem, SystemName } from './systems/system.ts';

export interface RoundsOptions {
  readonly systems: readonly RunningSystem[];
  readonly operations: readonly OperationName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly meters: Meters;
  /** As `measureIdle` found it. */
  readonly idleCpu: number;
  tell(line: string): void;
}

export interface RoundsResults {
  readonly figures: ReadonlyMap<OperationName, ReadonlyMap<SystemName, Measurement>>;
  /** The most of any round, MB. */
  readonly memory: ReadonlyMap<SystemName, number>;
}

/** Before the first round of an operation: as long as a round, for the compilers of Node. */
const WARM_UP_SHARE = 1;
/** Before every other one, for connections and caches. */
const WARM_UP_MS = 300;

/** In every round every system has its turn with every operation, each time another one first. The hand-written limit writes nothing. */
export async function runRounds(options: RoundsOptions): Promise<RoundsResults> {
  const { systems, operations, rounds, seconds, meters, idleCpu, tell } = options;
  const measured = new Map<OperationName, Map<SystemName, Measurement[]>>();
  for (let round = 0; round < rounds; round += 1) {
    for (const operation of operations) {
      const line: string[] = [];
      for (const system of inTurn(systems, round)) {
        if (operation === 'M' && system.name === 'limit') continue;
        const warmUpMs = round === 0 ? Math.max(WARM_UP_MS, seconds * 1000 * WARM_UP_SHARE) : WARM_UP_MS;
        const found = await measureLoad(meters, idleCpu, system, { operation, warmUpMs, measuredMs: seconds * 1000 });
        listOf(measured, operation, system.name).push(found);
        line.push(`${system.name} ${found.requestsPerSecond.toFixed(0)}/s`);
      }
      tell(`Round ${round + 1}, ${operation}: ${line.join(', ')}`);
    }
  }
  return { figures: mediansOf(measured, systems), memory: memoryOf(measured) };
}

function inTurn(systems: readonly RunningSystem[], round: number): RunningSystem[] {
  const first = round % systems.length;
  return [...systems.slice(first), ...systems.slice(0, first)];
}

function listOf(
  all: Map<OperationName, Map<SystemName, Measurement[]>>,
  operation: OperationName,
  name: SystemName,
): Measurement[] {
  const bySystem = all.get(operation) ?? new Map<SystemName, Measurement[]>();
  const list = bySystem.get(name) ?? [];
  all.set(operation, bySystem.set(name, list));
  return list;
}

function mediansOf(
  measured: ReadonlyMap<OperationName, ReadonlyMap<SystemName, readonly Measurement[]>>,
  systems: readonly RunningSystem[],
): Map<OperationName, Map<SystemName, Measurement>> {
  return new Map(
    [...measured].map(([operation, bySystem]) => [
      operation,
      new Map(
        systems.flatMap(({ name }) => {
          const list = bySystem.get(name);
          return list ? [[name, medianOf(list)] as const] : [];
        }),
      ),
    ]),
  );
}

function medianOf(list: readonly Measurement[]): Measurement {
  const of = (field: keyof Measurement): number => median(list.map((measurement) => measurement[field]));
  return {
    requestsPerSecond: of('requestsPerSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    systemCpuMs: of('systemCpuMs'),
    databaseCpuMs: of('databaseCpuMs'),
    statements: of('statements'),
    residentMb: of('residentMb'),
  };
}

function memoryOf(
  measured: ReadonlyMap<OperationName, ReadonlyMap<SystemName, readonly Measurement[]>>,
): Map<SystemName, number> {
  const most = new Map<SystemName, number>();
  for (const bySystem of measured.values()) {
    for (const [name, list] of bySystem) {
      for (const { residentMb } of list) most.set(name, Math.max(most.get(name) ?? 0, residentMb));
    }
  }
  return most;
}
