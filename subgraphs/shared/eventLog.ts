import type { EntityManager } from 'typeorm';
import type { NewEvent } from './command.ts';
import type { NewId } from './ids.ts';
import type { RowChange } from './Tx.ts';
import { PLATFORM, partnerOf, type Viewer } from './viewer.ts';

/** Who caused events, with what and when. */
export interface EventSource {
  readonly command: string;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newId: NewId;
}

/**
 * Writes events into the logs of their partners, as the last statement of a transaction: from here to the commit the heads of
 * those logs are held, so positions are gapless and in commit order. Returns the partners whose logs grew.
 */
export async function appendEvents(
  manager: EntityManager,
  schema: string,
  { command, viewer, now, newId }: EventSource,
  events: readonly NewEvent[],
  changes: readonly RowChange[],
): Promise<string[]> {
  const changesById = new Map<string, RowChange[]>(changes.map(({ id }) => [id, []]));
  for (const change of changes) changesById.get(change.id)?.push(change);
  const rows = events.flatMap((event) => {
    const ofSubject = changesById.get(event.subject) ?? [];
    const shared = {
      id: newId('Event'),
      type: event.type,
      subject: event.subject,
      customerId: event.customerId ?? null,
      payload: event.payload,
      occurredAt: now,
      command,
      actor: actorOf(viewer),
    };
    return [...new Set(event.partners ?? [partnerOf(viewer) ?? PLATFORM])].map((partnerId) => {
      const change = ofSubject.find((row) => isFor(partnerId, row));
      return { partnerId, ...shared, before: change?.before ?? null, after: change?.after ?? null };
    });
  });
  if (rows.length === 0) return [];
  await manager.query(`SELECT ${schema}.append_events($1)`, [JSON.stringify(rows)]);
  return [...new Set(rows.map(({ partnerId }) => partnerId))];
}

/** What one partner has alone with an object is shown in no log but its own. */
function isFor(partnerId: string, { after: { partnerId: owner } }: RowChange): boolean {
  return owner === undefined || owner === partnerId;
}

/** The trace of a command that was refused or forbidden. Holds codes alone: what was sent is not kept. */
export function refusedEvent(command: string, codes: readonly string[]): NewEvent {
  return { type: 'command.refused', subject: command, payload: { command, codes } };
}

function actorOf(viewer: Viewer): { kind: string; id: string | null } {
  return { kind: viewer.kind, id: viewer.kind === 'ANONYMOUS' ? null : viewer.id };
}
