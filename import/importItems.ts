import { createHash } from 'node:crypto';
import type { Refused } from '../subgraphs/shared/decision.ts';
import type { FieldFault } from '../subgraphs/shared/WireFields.ts';
import { type FileReport, NO_CHANGES, type RefusedItem } from './FileReport.ts';
import type { ImportParts, Met } from './ImportParts.ts';
import { inParallel } from './inParallel.ts';
import type { FoundItem } from './jsonItems.ts';
import type { Kind, PreparedItem } from './Kind.ts';
import { refusedByDatabase } from './refusedByDatabase.ts';

/** Items of one file that are stored at the same time, each in a transaction of its own: a refused one takes no other down. */
const AT_ONCE = 8;
/** Items, and rows where an item is made of several. */
const PROGRESS_EVERY = 1000;

type Faults = Refused<FieldFault>['refusals'];

/** Stores the items of a file one by one; an item at fault is refused with all its reasons and the others go on. */
export async function importItems(
  path: string,
  kind: Kind,
  items: readonly FoundItem[],
  parts: ImportParts,
  met: Met,
): Promise<FileReport> {
  const changes = { ...NO_CHANGES };
  const faults = new Map<FoundItem, Faults>();
  const ready: { item: FoundItem; prepared: PreparedItem }[] = [];
  for (const item of items) {
    const prepared = kind.prepare(item.wire);
    const refusals = prepared.ok ? twinOf(prepared.value, item, path, kind, met) : prepared.refusals;
    if (refusals) faults.set(item, refusals);
    else if (prepared.ok) ready.push({ item, prepared: prepared.value });
  }

  const { commands } = await parts.subgraph(kind.subgraph);
  const total = ready.reduce((sum, { item }) => sum + rowsOf(item), 0);
  let done = 0;
  let rows = 0;
  const store = async ({ item, prepared }: (typeof ready)[number]): Promise<void> => {
    if (parts.signal.aborted) return;
    const stored = await prepared.store(commands, parts.caller()).catch(refusedByDatabase);
    if (stored.ok) changes[stored.value] += 1;
    else faults.set(item, stored.refusals);
    done += 1;
    const before = rows;
    rows += rowsOf(item);
    if (Math.floor(rows / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY)) parts.progress(path, rows, total);
  };
  const why = await inParallel(ready, AT_ONCE, store).then(
    () => 'it was told to stop',
    (error: unknown) => {
      parts.log.error({ stack: error instanceof Error ? error.stack : undefined, path }, 'The import broke off.');
      return error instanceof Error ? error.message : String(error);
    },
  );
  const left = ready.length - done;
  return {
    ...{ path, kind: kind.name, read: items.length, changes, refused: faults.size, left, notes: [] },
    reasons: items.flatMap((item) => (faults.get(item) ?? []).map((fault) => refused(item, kind, fault))),
    problem: left === 0 ? null : `${left} items are left: ${why}. What was stored stays; import it again.`,
  };
}

function rowsOf({ rows = 1 }: FoundItem): number {
  return rows;
}

/** An item comes once in a file, and with the same content in all files of a run: otherwise no order would be right. */
function twinOf({ id, content }: PreparedItem, item: FoundItem, path: string, kind: Kind, met: Met): Faults | null {
  const contentHash = createHash('sha256').update(content).digest('base64url');
  const key = `${kind.name} ${id}`;
  const twin = met.get(key);
  if (!twin) met.set(key, { path, item, contentHash });
  if (!twin || (twin.path !== path && twin.contentHash === contentHash)) return null;
  const found = twin.path === path ? `the same as at ${twin.item.place()}` : `in ${twin.path} too, with other content`;
  return [{ field: kind.idField, found, expected: 'each item once' }];
}

function refused(item: FoundItem, kind: Kind, { field, found, expected }: FieldFault): RefusedItem {
  const reason = `${field || 'the item'} is ${found}; expected ${expected}`;
  return { name: kind.nameOf(item.wire), place: item.place(field), reason };
}
