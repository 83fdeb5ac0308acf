import type { Command, CommandIds, CommandInput, Refusal } from '../subgraphs/shared/command.ts';
import type { RunningSubgraph } from '../subgraphs/shared/startSubgraph.ts';
import { system, type Viewer } from '../subgraphs/shared/viewer.ts';
import type { DemoPartner } from './partners.ts';
import { firstSeededId, seededIds } from './seed.ts';

/** One write of the demonstration, at an instant in the past. */
export interface Step {
  /** Unique: the ids are made of it, those of the events too. */
  readonly name: string;
  readonly partner: DemoPartner;
  readonly at: Date;
  run(): Promise<void>;
}

interface StepFrame extends Pick<Step, 'name' | 'partner' | 'at'> {
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
  { name, partner, at, viewer = system(LOADER, partner.id) }: StepFrame,
): Step {
  return { name, partner, at, run: () => write(subgraph, command, input, { name, at, viewer }) };
}

/** @throws Error when the command is refused: the demonstration breaks no rule */
export async function write<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { commands }: RunningSubgraph,
  command: Command<Input, Ids, R>,
  input: NoInfer<Input>,
  { name, at, viewer }: Pick<Step, 'name' | 'at'> & { readonly viewer: Viewer },
): Promise<void> {
  const outcome = await commands.run(command, input, { viewer, now: at, newId: seededIds(name) });
  if (outcome.ok) return;
  const codes = outcome.refusals.map(({ code }) => code).join(', ');
  throw new Error(`The demonstration data could not be loaded: ${command.name} (${name}) was refused with ${codes}.`);
}

/**
 * Runs the steps of every region in the order of their instants, but for those that were done; the regions do not wait for each
 * other. So every log comes out the same at every load. A step is done when the first event it writes is in a log.
 */
export async function runSteps(steps: readonly Step[], writtenEvents: ReadonlySet<string>): Promise<void> {
  const left = steps.filter(({ name }) => !writtenEvents.has(firstSeededId('Event', name)));
  const regions = new Set(left.map(({ partner }) => partner.region));
  await allOf([...regions].map((region) => inOrder(left.filter(({ partner }) => partner.region === region))));
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const { run } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await run();
}

/** Waits for all, also where one failed: nothing is at work any more when this ends. */
export async function allOf(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}
