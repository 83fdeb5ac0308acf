import { parseArgs } from 'node:util';
import { type OperationName, operationNames } from './operations/operation.ts';
import { type SystemName, systemNames } from './systems/system.ts';

export interface BenchOptions {
  readonly seed: string;
  /** Times the data of the issue: 20,000 customers and all below them. */
  readonly scale: number;
  readonly operations: readonly OperationName[];
  readonly systems: readonly SystemName[];
  readonly rounds: number;
  /** Measured, of each operation of each system in each round. */
  readonly seconds: number;
  readonly connections: number;
  /** How often each system is started for the time until its first answer; 0 leaves that out. */
  readonly starts: number;
  readonly rls: boolean;
  readonly profile: boolean;
}

/** What `npm run bench -- …` takes. @throws Error for an argument that is none */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: 'partner graph' },
      scale: { type: 'string', default: '1' },
      only: { type: 'string', default: operationNames.join() },
      systems: { type: 'string', default: systemNames.join() },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string', default: '16' },
      starts: { type: 'string' },
      'no-rls': { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    seed: values.seed,
    scale: positive('scale', values.scale),
    operations: chosen('only', values.only, operationNames),
    systems: chosen('systems', values.systems, systemNames),
    rounds: positive('rounds', values.rounds ?? (quick ? '1' : '5')),
    seconds: positive('seconds', values.seconds ?? (quick ? '1' : '4')),
    connections: positive('connections', values.connections),
    starts: values.starts === '0' || (quick && values.starts === undefined) ? 0 : positive('starts', values.starts ?? '3'),
    rls: !values['no-rls'],
    profile: values.profile,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${name} must be a number above 0; it is "${text}".`);
}

function chosen<T extends string>(name: string, text: string, all: readonly T[]): T[] {
  const wanted = text.split(',').map((item) => item.trim());
  const unknown = wanted.find((item) => !all.some((known) => known === item));
  if (unknown !== undefined) throw new Error(`--${name} takes ${all.join(', ')}; "${unknown}" is none of them.`);
  return all.filter((known) => wanted.includes(known));
}
