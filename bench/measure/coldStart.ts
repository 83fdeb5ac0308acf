import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../operations/ask.ts';
import type { Sample } from '../operations/operation.ts';
import { type SystemsOptions, startSystems } from '../systems/startSystems.ts';
import type { SystemName } from '../systems/system.ts';
import { median } from './median.ts';

const SETTLE_MS = 2500;

/**
 * Milliseconds from the start of all processes of a system to its answer to operation A, on existing data: the median of so many
 * starts. One start before them builds what is kept from start to start.
 */
export async function coldStart(
  name: SystemName,
  options: Omit<SystemsOptions, 'names'>,
  { starts, sample }: { readonly starts: number; readonly sample: Sample },
): Promise<number> {
  await sleep(SETTLE_MS);
  const times: number[] = [];
  for (let start = 0; start <= starts; start += 1) {
    const startedAt = performance.now();
    const running = await startSystems({ ...options, names: [name] });
    try {
      for (const { url } of running.systems) await ask(url, 'A', sample);
      if (start > 0) times.push(performance.now() - startedAt);
    } finally {
      await running.stop();
    }
  }
  return median(times);
}
