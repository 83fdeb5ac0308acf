import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandIds, CommandInput, Refusal } from './command.ts';
import type { Decision } from './decision.ts';

/** Where the memory of one key lies, and what it must have been used for. */
export interface Slot {
  readonly principal: string;
  readonly command: string;
  readonly key: string;
  readonly inputHash: string;
}

export interface CommandRecordStore {
  /** Hash of the input without key and dry run, the same for equal inputs in any order of fields. */
  hashOf(input: CommandInput): string;
  /** Takes the key until the transaction ends; false when another transaction holds it. */
  claim(manager: EntityManager, slot: Slot): Promise<boolean>;
  /** What the key did before; `REUSED` when that was with another input; null when it is new or forgotten. */
  find<Ids extends CommandIds, R extends Refusal>(
    manager: EntityManager,
    slot: Slot,
    now: Date,
  ): Promise<Decision<Ids, R> | 'REUSED' | null>;
  remember(manager: EntityManager, slot: Slot, outcome: Decision<CommandIds, Refusal>, now: Date): Promise<void>;
}

/** Days a key is remembered. */
export const KEY_DAYS = 7;
const DAY_MS = 86_400_000;

/** Name of the advisory lock that is held while a command with a key runs. */
export function lockOf(schema: string, principal: string, command: string, key: string): string {
  return `${schema} ${principal} ${command} ${key}`;
}

export function commandRecords(schema: string): CommandRecordStore {
  return {
    hashOf({ idempotencyKey: _key, dryRun: _dryRun, ...input }) {
      return createHash('sha256').update(canonical(input)).digest('base64url');
    },
    async claim(manager, { principal, command, key }) {
      const [row] = await manager.query<{ claimed: boolean }[]>(
        'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS claimed',
        [lockOf(schema, principal, command, key)],
      );
      return row?.claimed === true;
    },
    async find<Ids extends CommandIds, R extends Refusal>(
      manager: EntityManager,
      { principal, command, key, inputHash }: Slot,
      now: Date,
    ): Promise<Decision<Ids, R> | 'REUSED' | null> {
      const [row] = await manager.query<{ input_hash: string; outcome: string; ids: Ids; refusals: string }[]>(
        `SELECT input_hash, outcome, ids, refusals::text FROM ${schema}.command_record
         WHERE principal = $1 AND command = $2 AND key = $3 AND completed_at > $4`,
        [principal, command, key, new Date(now.getTime() - KEY_DAYS * DAY_MS)],
      );
      if (!row) return null;
      if (row.input_hash !== inputHash) return 'REUSED';
      return row.outcome === 'APPLIED'
        ? { ok: true, value: row.ids }
        : { ok: false, refusals: JSON.parse(row.refusals, instants) };
    },
    async remember(manager, { principal, command, key, inputHash }, outcome, now) {
      await manager.query(
        `INSERT INTO ${schema}.command_record (principal, command, key, input_hash, outcome, ids, refusals, completed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (principal, command, key) DO UPDATE SET input_hash = excluded.input_hash, outcome = excluded.outcome,
           ids = excluded.ids, refusals = excluded.refusals, completed_at = excluded.completed_at`,
        [
          principal,
          command,
          key,
          inputHash,
          outcome.ok ? 'APPLIED' : 'REFUSED',
          JSON.stringify(outcome.ok ? outcome.value : {}),
          JSON.stringify(outcome.ok ? [] : outcome.refusals),
          now,
        ],
      );
    },
  };
}

/** Refusals hold instants; in JSON they are text. */
function instants(_field: string, value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) ? new Date(value) : value;
}

/** JSON with sorted fields; a field that is absent and one that is null stay different. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_field, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
