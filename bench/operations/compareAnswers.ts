import type { RunningSystem } from '../systems/system.ts';
import { ask } from './ask.ts';
import { firstDifference } from './firstDifference.ts';
import type { OperationName, Sample } from './operation.ts';
import type { ReadName } from './samples.ts';
import type { WriteTarget } from './writeSamples.ts';

const SAMPLES = 5;

/**
 * Asks every system the same and compares the JSON with that of the first one; the change of quantity as a dry run, which the
 * hand-written limit has not. @throws Error with the first difference
 */
export async function compareAnswers(
  systems: readonly RunningSystem[],
  operations: readonly OperationName[],
  samples: Readonly<Record<ReadName, readonly Sample[]>>,
  targets: readonly WriteTarget[],
): Promise<void> {
  for (const operation of operations) {
    const asked = operation === 'M' ? targets.slice(0, SAMPLES).map(dryRun) : samples[operation].slice(0, SAMPLES);
    const able = operation === 'M' ? systems.filter(({ name }) => name !== 'limit') : systems;
    for (const sample of asked) await compareOne(able, operation, sample);
  }
}

async function compareOne(systems: readonly RunningSystem[], operation: OperationName, sample: Sample): Promise<void> {
  const [first, ...others] = systems;
  if (!first) return;
  const expected = await ask(first.url, operation, sample);
  if (!hasData(expected)) throw new Error(`${first.name} answered ${operation} with ${JSON.stringify(expected).slice(0, 1000)}`);
  for (const { name, url } of others) {
    const difference = firstDifference(expected, await ask(url, operation, sample));
    if (difference !== null) {
      throw new Error(
        `${first.name} and ${name} answer ${operation} differently for ${JSON.stringify(sample.variables)}: ${difference}.`,
      );
    }
  }
}

function dryRun({ token, subscriptionId }: WriteTarget): Sample {
  return { token, variables: { input: { subscriptionId, quantity: 900, dryRun: true } } };
}

/** An answer without errors whose field is not null: an empty one would compare well and say nothing. */
function hasData(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || 'errors' in answer || !('data' in answer)) return false;
  const { data } = answer;
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => value !== null);
}
