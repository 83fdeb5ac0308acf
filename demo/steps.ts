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
  /** Unique: ids and the idempotency key are made of it, so that what was done is never done again. */
  readonly name: string;
  readonly at: Date;
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
  { name, partner, at, viewer = system(LOADER, partner.id) }: StepFrame,
): Step {
  return { partner, at, run: () => write(subgraph, command, input, { name, at, viewer }) };
}

/** @throws Error when the command is refused: the demonstration breaks no rule */
export async function write<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { commands }: RunningSubgraph,
  command: Command<Input, Ids, R>,
  input: NoInfer<Input>,
  { name, at, viewer }: Writing & { readonly viewer: Viewer },
): Promise<void> {
  const keyed = { ...input, idempotencyKey: `${LOADER}: ${name}` };
  const outcome = await commands.run(command, keyed, { viewer, now: at, newId: seededIds(name) });
  if (outcome.ok) return;
  const codes = outcome.refusals.map(({ code }) => code).join(', ');
  throw new Error(`The demonstration data could not be loaded: ${command.name} (${name}) was refused with ${codes}.`);
}

/** Runs the steps of every partner in the order of their instants; the partners do not wait for each other. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const partners = new Set(steps.map(({ partner }) => partner));
  await allOf([...partners].map((own) => inOrder(steps.filter(({ partner }) => partner === own))));
}

async function inOrder(steps: readonly Step[]): Promise<void> {
  for (const { run } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await run();
}

/** Waits for all, also where one failed: nothing is at work any more when this ends. */
export async function allOf(work: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}
