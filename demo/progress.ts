import type { DemonstrationParts } from '../gateway/demonstration.ts';
import { isoDay, parseDay } from '../subgraphs/shared/calendar.ts';
import { type CommandInput, command } from '../subgraphs/shared/command.ts';
import { accept } from '../subgraphs/shared/decision.ts';
import { PLATFORM, system } from '../subgraphs/shared/viewer.ts';
import { partners } from './partners.ts';
import { LOADER, write } from './steps.ts';

/** How far the load has come, as the log of no partner tells. */
export interface Progress {
  /** The day of the first start: every instant of the data counts from it. Null before. */
  readonly firstStartOn: Date | null;
  readonly isLoaded: boolean;
}

interface Mark extends CommandInput {
  readonly type: 'demonstration.started' | 'demonstration.loaded';
  readonly firstStartOn: string;
}

const markDemonstration = command<Mark, Record<string, never>, never>({
  name: 'markDemonstration',
  run: async (_context, { type, firstStartOn }) =>
    accept({ ids: {}, events: [{ type, subject: LOADER, payload: { firstStartOn } }] }),
});

const viewer = system(LOADER, PLATFORM);

export async function readProgress({ subgraphs: { customers } }: DemonstrationParts): Promise<Progress> {
  const marks = await customers.database.read<Mark>(
    viewer,
    `SELECT type, payload ->> 'firstStartOn' AS "firstStartOn" FROM customers.event
     WHERE partner_id = $1 AND subject = $2 ORDER BY position`,
    [PLATFORM, LOADER],
  );
  const [started] = marks;
  return {
    firstStartOn: started ? parseDay(started.firstStartOn) : null,
    isLoaded: marks.some(({ type }) => type === 'demonstration.loaded'),
  };
}

/** The ids of the events in the logs of the partners, but for traces of what was refused. */
export async function readWrittenEvents({ subgraphs }: DemonstrationParts): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  for (const [schema, { database }] of Object.entries(subgraphs)) {
    const sql = `SELECT id FROM ${schema}.event WHERE partner_id = $1 AND type <> 'command.refused'`;
    for (const { id: partnerId } of partners) {
      const events = await database.read<{ id: string }>(system(LOADER, partnerId), sql, [partnerId]);
      for (const { id } of events) written.add(id);
    }
  }
  return written;
}

export async function markProgress(
  { subgraphs: { customers }, clock }: DemonstrationParts,
  type: Mark['type'],
  firstStartOn: Date,
): Promise<void> {
  const input: Mark = { type, firstStartOn: isoDay(firstStartOn) };
  await write(customers, markDemonstration, input, { name: type, at: clock(), viewer });
}
