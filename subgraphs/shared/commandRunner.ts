import type { Applied, BookedCharge, Command, CommandIds, CommandInput, NewEvent, Refusal, RunnerRefusal } from './command.ts';
import { type CommandRecordStore, commandRecords } from './commandRecords.ts';
import { type Decision, refuse } from './decision.ts';
import { appendEvents, type EventSource, refusedEvent } from './eventLog.ts';
import type { NewId, SubgraphName } from './ids.ts';
import type { Once } from './Once.ts';
import type { WriteDoor } from './openDatabase.ts';
import { badUserInput } from './requestError.ts';
import type { Settings } from './settings.ts';
import { EtagMismatch, type RowChange, Tx } from './Tx.ts';
import { partnerOf, principalOf, type Viewer } from './viewer.ts';

/** What a `dryRun` answers: plain values, made inside the transaction that was then rolled back. */
export interface Plan {
  readonly changes: readonly RowChange[];
  readonly charges: readonly BookedCharge[];
  readonly events: readonly NewEvent[];
}

export interface Outcome<Ids extends CommandIds> {
  readonly ids: Ids;
  /** Null in a replay: a secret is told once. */
  readonly once: Once<string> | null;
  /** Null unless `dryRun`. */
  readonly plan: Plan | null;
}

export interface Caller {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newId: NewId;
}

export interface CommandRunner {
  run<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
    command: Command<Input, Ids, R>,
    input: Input,
    caller: Caller,
  ): Promise<Decision<Outcome<Ids>, R | RunnerRefusal>>;
  /** Writes into the caller's log that a command was forbidden to it. */
  recordForbidden(command: string, reason: string, caller: Caller): Promise<void>;
}

export interface RunnerParts {
  readonly schema: string;
  readonly write: WriteDoor;
  readonly settings: Settings;
  /** Brings the facts of another subgraph up to date for one partner; false when that was not possible. */
  catchUp(feed: SubgraphName, partnerId: string): Promise<boolean>;
  /** Called after a commit that wrote events. */
  committed(partnerIds: readonly string[]): void;
}

/** Carries an outcome out of a transaction that must not be kept. */
class RolledBack<T> extends Error {
  readonly outcome: T;

  constructor(outcome: T) {
    super('rolled back');
    this.outcome = outcome;
  }
}

const MAX_KEY = 255;
const ATTEMPTS = 3;

/** The one road of every write. */
export function createCommandRunner({ schema, write, settings, catchUp, committed }: RunnerParts): CommandRunner {
  const records = commandRecords(schema);
  return {
    async run(command, input, caller) {
      checkKey(input.idempotencyKey);
      const attempt = (isAsked: (feed: SubgraphName) => boolean) =>
        retried(() => attemptOnce({ schema, write, settings, committed, records }, command, input, caller, isAsked));
      // A use case may rest on facts of several subgraphs: each is asked once, in the order in which they stand in the way.
      const asked = new Set<SubgraphName>();
      const partner = partnerOf(caller.viewer);
      const isFresh = async (feed: SubgraphName) => partner !== null && (await catchUp(feed, partner));
      for (const feed of command.freshFrom ?? []) if (await isFresh(feed)) asked.add(feed);
      let answer = await attempt((feed) => asked.has(feed));
      for (;;) {
        const feed = answer.ok ? undefined : restsOn(answer.refusals);
        if (!feed || asked.has(feed)) return answer;
        asked.add(feed);
        const fresh = await isFresh(feed);
        const next = await attempt((other) => !fresh || asked.has(other));
        if (!fresh) return next.ok ? next : answer;
        answer = next;
      }
    },
    async recordForbidden(command, reason, caller) {
      const events = [refusedEvent(command, [reason])];
      const partners = await write(caller.viewer, (manager) =>
        appendEvents(manager, schema, sourceOf(command, caller), events, []),
      );
      committed(partners);
    },
  };
}

interface Attempt {
  readonly schema: string;
  readonly write: WriteDoor;
  readonly settings: Settings;
  readonly committed: RunnerParts['committed'];
  readonly records: CommandRecordStore;
}

async function attemptOnce<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { schema, write, settings, committed, records }: Attempt,
  command: Command<Input, Ids, R>,
  input: Input,
  caller: Caller,
  isAsked: (feed: SubgraphName) => boolean,
): Promise<Decision<Outcome<Ids>, R | RunnerRefusal>> {
  type Answer = Decision<Outcome<Ids>, R | RunnerRefusal>;
  const { viewer, now } = caller;
  const dryRun = input.dryRun ?? false;
  const key = dryRun ? null : (input.idempotencyKey ?? null);
  const slot = key === null ? null : { ...(await slotOf(command, input, records)), principal: principalOf(viewer), key };
  const source = sourceOf(command.name, caller);
  let partners: readonly string[] = [];
  try {
    const answer = await write(viewer, async (manager): Promise<Answer> => {
      if (slot) {
        if (!(await records.claim(manager, slot))) return refuse({ code: 'IDEMPOTENCY_KEY_IN_PROGRESS' });
        const known = await records.find<Ids, R>(manager, slot, now);
        if (known === 'REUSED') return refuse({ code: 'IDEMPOTENCY_KEY_REUSED' });
        if (known) return known.ok ? { ok: true, value: { ids: known.value, once: null, plan: null } } : known;
      }
      const tx = new Tx(manager, viewer);
      await manager.query('SAVEPOINT command');
      const decision = await decide(command, tx, input, caller, settings);
      if (!decision.ok) {
        const feed = restsOn(decision.refusals);
        if (dryRun || (feed && !isAsked(feed))) throw new RolledBack<Answer>(decision);
        await manager.query('ROLLBACK TO SAVEPOINT command');
        if (slot && !feed) await records.remember(manager, slot, decision, now);
        partners = await appendEvents(
          manager,
          schema,
          source,
          [
            refusedEvent(
              command.name,
              decision.refusals.map(({ code }) => code),
            ),
          ],
          [],
        );
        return decision;
      }
      const { ids, events, charges = [], once = null } = decision.value;
      if (dryRun) {
        throw new RolledBack<Answer>({ ok: true, value: { ids, once: null, plan: { changes: tx.changes, charges, events } } });
      }
      if (slot) await records.remember(manager, slot, { ok: true, value: ids }, now);
      partners = await appendEvents(manager, schema, source, events, tx.changes);
      return { ok: true, value: { ids, once, plan: null } };
    });
    if (partners.length > 0) committed(partners);
    return answer;
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome;
    throw error;
  }
}

async function slotOf<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  { name, concealed }: Command<Input, Ids, R>,
  input: Input,
  records: CommandRecordStore,
): Promise<{ command: string; inputHash: string }> {
  return { command: name, inputHash: records.hashOf(concealed ? await concealed(input) : input) };
}

/** Runs the use case; a mismatching `ifMatch` and a lost race against a named constraint are refusals too. */
async function decide<Input, Ids extends CommandIds, R extends Refusal>(
  command: Command<Input, Ids, R>,
  tx: Tx,
  input: Input,
  { viewer, now, newId }: Caller,
  settings: Settings,
): Promise<Decision<Applied<Ids>, R | RunnerRefusal>> {
  try {
    return await command.run({ tx, now, newId, viewer, settings }, input);
  } catch (error) {
    if (error instanceof EtagMismatch) return refuse({ code: 'ETAG_MISMATCH', currentEtag: error.currentEtag });
    const conflict = command.conflicts?.[violatedConstraint(error) ?? ''];
    if (conflict) return refuse(conflict);
    throw error;
  }
}

function restsOn(refusals: readonly Refusal[]): SubgraphName | undefined {
  return refusals.find((refusal) => refusal.restsOn)?.restsOn;
}

function sourceOf(command: string, { viewer, now, newId }: Caller): EventSource {
  return { command, viewer, now, newId };
}

function checkKey(key: string | null | undefined): void {
  if (key == null || (key.length >= 1 && key.length <= MAX_KEY)) return;
  throw badUserInput(`idempotencyKey must have 1 to ${MAX_KEY} characters; it has ${key.length}.`, {
    field: ['input', 'idempotencyKey'],
  });
}

/** Two commands that lock in opposite orders: PostgreSQL ends one of them, which then simply runs again. */
async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !['40001', '40P01'].includes(driverField(error, 'code') ?? '')) throw error;
    }
  }
}

function violatedConstraint(error: unknown): string | null {
  return ['23505', '23P01'].includes(driverField(error, 'code') ?? '') ? driverField(error, 'constraint') : null;
}

function driverField(error: unknown, field: string): string | null {
  if (typeof error !== 'object' || error === null || !('driverError' in error)) return null;
  const { driverError } = error;
  if (typeof driverError !== 'object' || driverError === null) return null;
  const value: unknown = Reflect.get(driverError, field);
  return typeof value === 'string' ? value : null;
}
