import type { Decision } from './decision.ts';
import type { NewId, SubgraphName } from './ids.ts';
import type { Money } from './money.ts';
import type { Once } from './Once.ts';
import type { Settings } from './settings.ts';
import type { Tx } from './Tx.ts';
import type { Viewer } from './viewer.ts';

/** What a use case may use: its transaction, the instant, random ids, the caller, the decisions of the installation. */
export interface CommandContext {
  readonly tx: Tx;
  /** The instant of the whole command. */
  readonly now: Date;
  readonly newId: NewId;
  readonly viewer: Viewer;
  readonly settings: Settings;
}

/** What every mutation input carries beside its own fields. */
export interface CommandInput {
  readonly idempotencyKey?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
}

/** Ids of the objects a command created or changed, by the name of the payload's field. All that is remembered of an outcome. */
export type CommandIds = Readonly<Record<string, string | null | readonly string[]>>;

export interface NewEvent {
  readonly type: string;
  /** Id of the object the event is about. */
  readonly subject: string;
  readonly customerId?: string | null;
  readonly payload: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** Partners whose logs receive it; the caller's own when absent, none's log (`platform`) when the caller has no partner. */
  readonly partners?: readonly string[];
}

export interface BookedCharge {
  readonly subject: string;
  readonly kind: string;
  readonly amount: Money | null;
}

export interface Applied<Ids extends CommandIds> {
  readonly ids: Ids;
  readonly events: readonly NewEvent[];
  readonly charges?: readonly BookedCharge[];
  /** A secret for this one answer. */
  readonly once?: Once<string>;
}

/** A refusal names its code; what else it holds, `explain` puts into words. */
export interface Refusal {
  readonly code: string;
  /** The subgraph whose facts the refusal rests on: asked once more before it stands. */
  readonly restsOn?: SubgraphName;
}

/** A write: its name is that of the mutation it serves, whose `@allow` is its permission. */
export interface Command<Input, Ids extends CommandIds, R extends Refusal> {
  readonly name: string;
  /** Refusals for constraints of the database that a race can reach, by the name of the constraint. */
  readonly conflicts?: Readonly<Record<string, R>>;
  /** Subgraphs on whose facts an acceptance rests too: they are brought up to date before the first attempt, where they answer. */
  readonly freshFrom?: readonly SubgraphName[];
  /**
   * The input as the memory of its key may hold a hash of it, for inputs with a secret: a plain hash of a password would give
   * it away to whoever can guess.
   */
  concealed?(input: Input): Promise<CommandInput>;
  run(context: CommandContext, input: Input): Promise<Decision<Applied<Ids>, R>>;
}

/** Declares a write for the one runner, which does all that no use case does by hand. */
export function command<Input, Ids extends CommandIds, R extends Refusal>(
  definition: Command<Input, Ids, R>,
): Command<Input, Ids, R> {
  return definition;
}

/** Refusals the runner itself may answer. */
export type RunnerRefusal =
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED' }
  | { readonly code: 'IDEMPOTENCY_KEY_IN_PROGRESS' }
  | { readonly code: 'ETAG_MISMATCH'; readonly currentEtag: string };
