import { createHash } from 'node:crypto';
import type { Caller } from '../subgraphs/shared/commandRunner.ts';
import type { Refused } from '../subgraphs/shared/decision.ts';
import { system } from '../subgraphs/shared/viewer.ts';
import type { FieldFault } from '../subgraphs/shared/WireFields.ts';
import { type FileReport, NO_CHANGES, type RefusedItem } from './FileReport.ts';
import type { ImportParts, Met } from './ImportParts.ts';
import { inParallel } from './inParallel.ts';
import type { FoundItem } from './jsonItems.ts';
import { type Kind, NO_SCOPE, type PreparedItem, type Scope, type StoreAll } from './Kind.ts';
import { refusedByDatabase } from './refusedByDatabase.ts';
import { scopeOf } from './scopeOf.ts';

/** Items of one file that are stored at the same time, each in a transaction of its own: a refused one takes no other down. */
const AT_ONCE = 8;
/** Rows of one transaction where a kind stores many items at once; fewer are stored one by one. */
const BATCH_ROWS = 2000;

type Faults = Refused<FieldFault>['refusals'];

/** Stores the items of a file, one by one or, of a big one, in batches; an item at fault is refused with all its reasons and the others go on. */
export async function importItems(
  path: string,
  kind: Kind,
  items: readonly FoundItem[],
  parts: ImportParts,
  met: Met,
  scope: Scope = NO_SCOPE,
): Promise<FileReport> {
  const changes = { ...NO_CHANGES };
  const faults = new Map<FoundItem, Faults>();
  const ready: Ready[number][] = [];
  const caller = callerFor(kind, parts);
  for (const item of items) {
    const prepared = kind.prepare(item.wire, scopeOf(item.wire, scope));
    const refusals = prepared.ok ? twinOf(prepared.value, item, path, kind, met) : prepared.refusals;
    if (refusals) faults.set(item, refusals);
    else if (prepared.ok) ready.push({ item, prepared: prepared.value });
  }

  const { commands } = await parts.subgraph(kind.subgraph);
  const total = rowsOf(ready);
  let done = 0;
  let rows = 0;
  const finish = (items: Ready): void => {
    if (items.length === 0) return;
    done += items.length;
    rows += rowsOf(items);
    parts.progress({ path, done: rows, total, refused: faults.size });
  };
  const storeOne = async (one: Ready[number]): Promise<void> => {
    if (parts.signal.aborted) return;
    const stored = await one.prepared.store(commands, caller()).catch(refusedByDatabase);
    if (stored.ok) changes[stored.value] += 1;
    else faults.set(one.item, stored.refusals);
    finish([one]);
  };
  const storeEach = (items: Ready): Promise<void> => inParallel(items, AT_ONCE, storeOne);
  const storeBatch = async (storeAll: StoreAll, items: Ready): Promise<void> => {
    if (parts.signal.aborted) return;
    const all = items.map(({ prepared }) => prepared);
    const stored = await storeAll(all, commands, caller()).catch(refusedByDatabase);
    if (!('refusals' in stored)) {
      for (const change of stored.values()) changes[change] += 1;
      finish(items.filter(({ prepared }) => stored.has(prepared.id)));
      return storeEach(items.filter(({ prepared }) => !stored.has(prepared.id)));
    }
    // One item takes all others of its transaction down: halves come upon it.
    if (items.length <= AT_ONCE) return storeEach(items);
    const middle = Math.ceil(items.length / 2);
    await storeBatch(storeAll, items.slice(0, middle));
    await storeBatch(storeAll, items.slice(middle));
  };
  const storeReady = async (): Promise<void> => {
    const { storeAll } = kind;
    if (!storeAll || total <= BATCH_ROWS) return storeEach(ready);
    for (const batch of batches(ready)) await storeBatch(storeAll, batch);
  };
  const why = await storeReady().then(
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

/** What belongs to a partner is stored in its name. */
function callerFor({ isOfPartner }: Kind, { caller, partnerId }: ImportParts): () => Caller {
  if (!isOfPartner || partnerId === null) return caller;
  return () => ({ ...caller(), viewer: system('import', partnerId) });
}

type Ready = readonly { readonly item: FoundItem; readonly prepared: PreparedItem }[];

function rowsOf(items: Ready): number {
  return items.reduce((sum, { item: { rows = 1 } }) => sum + rows, 0);
}

/** The items in their order, so many at a time that their rows fill a batch. */
function* batches(items: Ready): Generator<Ready> {
  let batch: Ready[number][] = [];
  let rows = 0;
  for (const one of items) {
    batch.push(one);
    rows += one.item.rows ?? 1;
    if (rows < BATCH_ROWS) continue;
    yield batch;
    batch = [];
    rows = 0;
  }
  if (batch.length > 0) yield batch;
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
