import { inWords, quoted } from '../subgraphs/shared/WireFields.ts';
import { type FileReport, notImported } from './FileReport.ts';
import type { ImportParts, Met } from './ImportParts.ts';
import { importItems } from './importItems.ts';
import { COLLECTIONS, type FoundItem, jsonItems } from './jsonItems.ts';
import { objectTypeOf } from './Kind.ts';
import { parseJson } from './parseJson.ts';
import { type ReadTable, readTable, unknownTable } from './readTable.ts';
import { readText } from './readText.ts';
import { scopeOf } from './scopeOf.ts';

const PARTNER_MISSING = 'It is of one partner, and nothing says which: name it with --partner';

/** A file whose turn comes later. */
export interface Later {
  readonly phase: number;
}

/**
 * Imports one file of the phase and tells what became of it, or when its turn comes. What is stored stays stored, whatever
 * follows.
 */
export async function importFile(path: string, parts: ImportParts, met: Met, phase: number): Promise<FileReport | Later> {
  const text = await readText(path);
  if (!text.ok) return notImported(path, { problem: text.refusals[0] });
  const table = readTable(text.value, parts.kinds);
  if (table) return importTable(path, table, parts, met);
  const root = parseJson(text.value);
  if (!root.ok) return notImported(path, { problem: unknownTable(text.value, parts.kinds) ?? root.refusals[0] });
  const items = jsonItems(root.value, text.value);
  const kind = parts.kinds.find(({ recognises }) => items.some(({ wire }) => recognises(wire)));
  if (!kind) return notImported(path, whyNot(root.value, items, parts));
  if ((kind.phase ?? 0) > phase) return { phase: kind.phase ?? 0 };
  if (kind.isOfPartner && parts.partnerId === null) return notImported(path, { problem: `${PARTNER_MISSING} (${kind.name}).` });
  const scope = scopeOf(root.value, { customerTenantId: parts.customerTenantId });
  const report = await importItems(path, kind, items, parts, met, scope);
  return { ...report, notes: missing(root.value, items.length) };
}

async function importTable(path: string, { kind, content }: ReadTable, parts: ImportParts, met: Met): Promise<FileReport> {
  if (!content.ok) return notImported(path, { problem: content.refusals[0] });
  const { items, notes } = content.value;
  return { ...(await importItems(path, kind, items, parts, met)), notes };
}

function whyNot(
  root: unknown,
  items: readonly FoundItem[],
  { kinds, needless }: ImportParts,
): { problem: string } | { note: string } {
  const broken = COLLECTIONS.find((key) => (fieldOf(root, key) ?? null) !== null && !Array.isArray(fieldOf(root, key)));
  if (broken !== undefined) return { problem: `${broken} is ${inWords(fieldOf(root, broken))}; expected a list.` };
  const [first] = items;
  if (first === undefined) return { note: 'It holds no items.' };
  const type = objectTypeOf(first.wire);
  const reason = needless.get(type?.toLowerCase() ?? '');
  if (reason !== undefined) return { note: reason };
  const found = type === null ? 'it names no type' : `its type is ${quoted(type)}`;
  return { problem: `It is of a kind that cannot be imported: ${found}; expected ${kinds.map(({ name }) => name).join(', ')}.` };
}

/** A collection says how many items it has. */
function missing(root: unknown, held: number): string[] {
  const total = fieldOf(root, 'totalCount');
  if (typeof total !== 'number' || total === held) return [];
  return [`It says it has ${total} items and holds ${held}: it is one page of several, or something is missing.`];
}

function fieldOf(root: unknown, name: string): unknown {
  return typeof root === 'object' && root !== null ? Reflect.get(root, name) : undefined;
}
