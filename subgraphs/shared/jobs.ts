import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Command, CommandIds, CommandInput, Refusal } from './command.ts';
import type { CommandRunner } from './commandRunner.ts';
import type { NewId } from './ids.ts';
import type { Database } from './openDatabase.ts';
import { system } from './viewer.ts';

/** A row whose stored due instant has come. */
export interface DueRow {
  readonly partnerId: string;
  readonly id: string;
  readonly dueAt: Date;
}

/** Work that comes due by itself: one command for each due row. */
export interface Job {
  readonly name: string;
  /**
   * Function of the database, `SECURITY DEFINER`, that takes (now, limit), leases the due rows (`FOR UPDATE SKIP LOCKED`) and
   * answers `partner_id`, `id`, `due_at`. A leased row is not due again until its lease ends, so a row that fails blocks none.
   */
  readonly claim: string;
  run(runner: CommandRunner, row: DueRow, key: string, now: Date, newId: NewId): Promise<void>;
}

export function job<Input extends CommandInput, Ids extends CommandIds, R extends Refusal>(
  name: string,
  claim: string,
  command: Command<Input, Ids, R>,
  inputOf: (row: DueRow, idempotencyKey: string) => Input,
): Job {
  return {
    name,
    claim,
    async run(runner, row, key, now, newId) {
      await runner.run(command, inputOf(row, key), { viewer: system(name, row.partnerId), now, newId });
    },
  };
}

const BATCH = 100;

export interface JobParts {
  readonly database: Database;
  readonly runner: CommandRunner;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Logger;
}

/**
 * Runs a job until nothing is due; answers how many rows it worked on. The key of each command is job, row and due instant:
 * a worker that is killed, or two at once, repeat nothing.
 */
export async function runJob(job: Job, { database, runner, clock, newId, log }: JobParts): Promise<number> {
  let worked = 0;
  for (;;) {
    const now = clock();
    const rows = await database.write(system(job.name), (manager) =>
      manager.query<{ partner_id: string; id: string; due_at: Date }[]>(
        `SELECT partner_id, id, due_at FROM ${job.claim}($1, $2)`,
        [now, BATCH],
      ),
    );
    for (const { partner_id: partnerId, id, due_at: dueAt } of rows) {
      try {
        await job.run(runner, { partnerId, id, dueAt }, `${job.name}/${id}/${dueAt.toISOString()}`, now, newId);
      } catch (error) {
        log.error({ err: error, job: job.name, id }, 'A due row failed; it is tried again when its lease ends.');
      }
    }
    worked += rows.length;
    if (rows.length === 0) return worked;
  }
}
