import { setTimeout as sleep } from 'node:timers/promises';
import type { PreparedData } from '../data/prepareData.ts';
import { median } from '../measure/median.ts';
import { serverCpuMs } from '../measure/processCpu.ts';
import type { ReadName } from '../operations/samples.ts';
import { type RecordedRequest, recordStatements } from './recordStatements.ts';
import { openReplay, type Replay, type ReplayMode, replayModes } from './replay.ts';

export interface ReplayFigures {
  readonly requestsPerSecond: number;
  readonly databaseCpuMs: number;
}

export interface RlsFigures {
  readonly operation: ReadName;
  readonly statements: number;
  readonly figures: Readonly<Record<ReplayMode, ReplayFigures>>;
}

export interface RlsOptions {
  readonly operations: readonly ReadName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly serverPid: number;
}

/** What row-level security costs: the product's own statements of each operation with and without it, in turn. */
export async function measureRls(data: PreparedData, options: RlsOptions): Promise<RlsFigures[]> {
  const { operations, rounds } = options;
  const recorded = await recordStatements(data, operations);
  const replays = new Map<ReplayMode, Replay>();
  try {
    for (const mode of replayModes) replays.set(mode, await openReplay(mode, data.adminUrl));
    const results: RlsFigures[] = [];
    for (const operation of operations) {
      const requests = recorded.get(operation) ?? [];
      const measured = new Map<ReplayMode, ReplayFigures[]>(replayModes.map((mode) => [mode, []]));
      for (const [, replay] of replays) await replayFor(replay, requests, options, 0.3);
      for (let round = 0; round < rounds; round += 1) {
        for (const [mode, replay] of rotated([...replays], round)) {
          measured.get(mode)?.push(await replayFor(replay, requests, options, options.seconds));
        }
      }
      const of = (mode: ReplayMode): ReplayFigures => medians(measured.get(mode) ?? []);
      results.push({
        operation,
        statements: median(requests.map(({ length }) => length)),
        figures: { policies: of('policies'), settings: of('settings'), bare: of('bare') },
      });
    }
    return results;
  } finally {
    await Promise.all([...replays.values()].map((replay) => replay.close()));
  }
}

async function replayFor(
  replay: Replay,
  requests: readonly RecordedRequest[],
  { connections, serverPid }: RlsOptions,
  seconds: number,
): Promise<ReplayFigures> {
  const cpu = serverCpuMs(serverPid);
  const startedAt = performance.now();
  let done = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() - startedAt < seconds * 1000) {
      const request = requests[done % requests.length];
      done += 1;
      if (request) await replay.run(request);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const elapsed = performance.now() - startedAt;
  const databaseCpuMs = (serverCpuMs(serverPid) - cpu) / done;
  await sleep(100);
  return { requestsPerSecond: (done * 1000) / elapsed, databaseCpuMs };
}

function medians(measured: readonly ReplayFigures[]): ReplayFigures {
  return {
    requestsPerSecond: median(measured.map(({ requestsPerSecond }) => requestsPerSecond)),
    databaseCpuMs: median(measured.map(({ databaseCpuMs }) => databaseCpuMs)),
  };
}

function rotated<T>(list: readonly T[], by: number): T[] {
  return list.map((_, at) => list[(at + by) % list.length]).filter((item) => item !== undefined);
}
