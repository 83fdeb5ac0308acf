import type { Command, CommandIds, CommandInput, Refusal } from '../subgraphs/shared/command.ts';
import type { RunningSubgraph } from '../subgraphs/shared/startSubgraph.ts';
import { system, type Viewer } from '../subgraphs/shared/viewer.ts';
import type { DemoPartner } from './partners.ts';
import { seededIds } from './seed.ts';

/** One write of the demonstration, at an instant in the past. */
export interface Step {
  readonly partner: DemoPartner;
  readonly at: Date;
  run(): Promise<void>;
}

interface Writing {
  /** Unique: the ids are made of it. */
  readonly name: string;
  readonly at: Date;
  /** Whether it would do something again when it is repeated: then it carries an idempotency key. */
  readonly isOnce?: boolean;
}

interface StepFrame extends Writing {
  readonly partner: DemoPartner;
  /** The loader itself, at work for the partner, when absent. */
  readonly viewer?: Viewer;
}

/** Who the loader is to the subgraphs. */
export const LOADER = 'demonstration';

/** A command as a step. */
export function step<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  subgraph: RunningSubgraph,
  command: Command<Input, Ids, R>,
  input: NoInfer<Input>,
  { partner, viewer = system(LOADER, partner.id), ...writing }: StepFrame,
): Step {
  return { partner, at: writing.at, run: () => write(subgraph, command, input, { ...writing, viewer }) };
}

/** @throws Error when the command is refused: the demonstration breaks no rule */
export async function write<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { commands }: RunningSubgraph,
  command: Command<Input, Ids, R>,
  input: NoInfer<Input>,
  { name, at, isOnce = false, viewer }: Writing & { readonly viewer: Viewer },
): Promise<void> {
  const keyed = isOnce ? { ...input, idempotencyKey: `${LOADER}: ${name}` } : input;
  const outcome = await commands.run(command, keyed, { viewer, now: at, newId: seededIds(name) });
  if (outcome.ok) return;
  const codes = outcome.refusals.map(({ code }) => code).join(', ');
  throw new Error(`The demonstration data could not be loaded: ${command.name} (${name}) was refused with ${codes}.`);
}

/**
 * Runs the steps of every region in the order of their instants; the regions do not wait for each other. So every log comes out
 * the same at every load.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const regions = new Set(steps.map(({ partner }) => partner.region));
  await allOf([...regions].map((region) => inOrder(steps.filter(({ partner }) => partner.region === region))));
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const { run } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await run();
}

/** Waits for all, also where one failed: nothing is at work any more when this ends. */
export async function allOf(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}
