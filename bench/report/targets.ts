import type { OperationName } from '../operations/operation.ts';
import type { SystemName } from '../systems/system.ts';
import type { Results } from './Results.ts';

export interface Target {
  readonly what: string;
  readonly wanted: string;
  /** As it was measured, for people. */
  readonly got: string;
  readonly isMet: boolean;
}

const EMBEDDED_TO_STOCK: readonly (readonly [OperationName, number])[] = [
  ['A', 13],
  ['B', 15],
  ['C', 6],
  ['D', 6],
];
const EMBEDDED_TO_LIMIT: readonly (readonly [OperationName, number])[] = [
  ['B', 0.4],
  ['C', 0.4],
];
const DISTRIBUTED_TO_STOCK = 2.5;
const MEMORY_MB = 350;
const FIRST_ANSWER_MS = 3000;
/** What row-level security may cost. */
const RLS_COST = 0.1;

/** Requests per second of one system as a multiple of another's; null where one was not measured. */
export function ratio({ figures }: Results, operation: OperationName, system: SystemName, to: SystemName): number | null {
  const of = figures.get(operation);
  const [measured, base] = [of?.get(system)?.requestsPerSecond, of?.get(to)?.requestsPerSecond];
  return measured === undefined || base === undefined ? null : measured / base;
}

/** The CPU that row-level security and the viewer's settings add; null where something needed was not measured. */
export function rlsCosts(
  { rls, figures }: Results,
  operation: OperationName,
): { readonly ofDatabase: number; readonly ofRequest: number | null } | null {
  const replayed = rls.find((found) => found.operation === operation)?.figures;
  if (!replayed) return null;
  const added = replayed.policies.databaseCpuMs - replayed.bare.databaseCpuMs;
  const request = figures.get(operation)?.get('embedded');
  return {
    ofDatabase: added / replayed.bare.databaseCpuMs,
    ofRequest: request ? added / (request.systemCpuMs + request.databaseCpuMs - added) : null,
  };
}

/** What is asked of the product, with what came of it. Targets whose systems were not measured are left out. */
export function targets(results: Results): Target[] {
  const atLeast = (operation: OperationName, system: SystemName, to: SystemName, wanted: number): Target[] => {
    const got = ratio(results, operation, system, to);
    if (got === null) return [];
    const what = `${operation}: ${system} to ${to}`;
    return [{ what, wanted: `≥ ${wanted}`, got: got.toFixed(2), isMet: got >= wanted }];
  };
  const reads = (['A', 'B', 'C', 'D', 'M'] as const).filter((operation) => results.figures.has(operation));
  const memory = results.memory.get('embedded');
  const { coldStartWithDatabase } = results;
  return [
    ...EMBEDDED_TO_STOCK.flatMap(([operation, wanted]) => atLeast(operation, 'embedded', 'stock', wanted)),
    ...EMBEDDED_TO_LIMIT.flatMap(([operation, wanted]) => atLeast(operation, 'embedded', 'limit', wanted)),
    ...reads.flatMap((operation) => atLeast(operation, 'distributed', 'stock', DISTRIBUTED_TO_STOCK)),
    ...reads.flatMap((operation) => atLeast(operation, 'distributed', 'hive', 1)),
    ...reads.flatMap((operation) => {
      const cost = rlsCosts(results, operation)?.ofRequest ?? null;
      if (cost === null) return [];
      const what = `${operation}: cost of row-level security to a request`;
      return [{ what, wanted: `≤ ${RLS_COST * 100} %`, got: `${(cost * 100).toFixed(1)} %`, isMet: cost <= RLS_COST }];
    }),
    ...(memory === undefined
      ? []
      : [
          {
            what: 'memory of embedded under load',
            wanted: `≤ ${MEMORY_MB} MB`,
            got: `${memory.toFixed(0)} MB`,
            isMet: memory <= MEMORY_MB,
          },
        ]),
    ...(coldStartWithDatabase === null
      ? []
      : [
          {
            what: 'first answer of embedded, its PostgreSQL started too',
            wanted: `≤ ${FIRST_ANSWER_MS / 1000} s`,
            got: `${(coldStartWithDatabase / 1000).toFixed(2)} s`,
            isMet: coldStartWithDatabase <= FIRST_ANSWER_MS,
          },
        ]),
  ];
}
