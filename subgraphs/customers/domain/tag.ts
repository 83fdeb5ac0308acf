import { accept, type Decision, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';

export const TAG_LENGTH_LIMIT = 50;
export const TAGS_PER_CUSTOMER = 20;
export const TAGS_PER_PARTNER = 500;

export type TagRefusal =
  | { readonly code: 'TAG_INVALID'; readonly tag: string }
  | { readonly code: 'TAG_LIMIT_REACHED'; readonly per: 'CUSTOMER' | 'PARTNER'; readonly maximum: number };

/** Each tag once whatever its case, as it was first written, in alphabetical order, with the key it is compared by. */
export function tagsByKey(tags: readonly string[]): (readonly [key: string, tag: string])[] {
  const written = tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const firstByKey = new Map(written.toReversed().map((tag) => [nameKey(tag), tag]));
  return [...firstByKey].sort(byKey);
}

/** A tag as the partner uses it, and how many of its customers hold it. */
export interface TagInUse {
  readonly key: string;
  readonly name: string;
  readonly customerCount: number;
}

export type TagChange = 'SET' | 'ADD' | 'REMOVE';

/**
 * The tags of a customer after a change, each once whatever its case: as it is written on the customer already, else as the
 * partner writes it elsewhere. `inUse` are all tags of the partner, those of this customer included.
 */
export function changedTags(
  held: readonly string[],
  change: TagChange,
  tags: readonly string[],
  inUse: readonly TagInUse[],
): Decision<readonly string[], TagRefusal> {
  if (change === 'REMOVE') {
    const removed = new Set(tags.map(nameKey));
    return accept(held.filter((tag) => !removed.has(nameKey(tag))));
  }
  const names = new Map([
    ...inUse.map(({ key, name }) => [key, name] as const),
    ...held.map((tag) => [nameKey(tag), tag] as const),
  ]);
  const wanted = [...(change === 'ADD' ? held : []), ...tags].map((tag) => names.get(nameKey(tag)) ?? tag);
  const kept = new Set(wanted.map(nameKey));
  const before = new Set(held.map(nameKey));
  const others = inUse.filter(({ key, customerCount }) => !kept.has(key) && customerCount > (before.has(key) ? 1 : 0));
  return refuseAny(
    tagErrors(wanted, others.length),
    tagsByKey(wanted).map(([, tag]) => tag),
  );
}

/**
 * What is wrong with the tags of a customer; `others` is how many more the partner uses elsewhere.
 * Source: Manage your customer list.
 */
export function tagErrors(tags: readonly string[], others: number): TagRefusal[] {
  const invalid = tags.find((tag) => !isTag(tag.trim()));
  if (invalid !== undefined) return [{ code: 'TAG_INVALID', tag: invalid }];
  const { length } = tagsByKey(tags);
  if (length > TAGS_PER_CUSTOMER) return [{ code: 'TAG_LIMIT_REACHED', per: 'CUSTOMER', maximum: TAGS_PER_CUSTOMER }];
  if (length + others > TAGS_PER_PARTNER) return [{ code: 'TAG_LIMIT_REACHED', per: 'PARTNER', maximum: TAGS_PER_PARTNER }];
  return [];
}

function isTag(tag: string): boolean {
  const { length } = [...tag];
  return length >= 1 && length <= TAG_LENGTH_LIMIT && !/[;\p{Cc}\u2028\u2029]/u.test(tag);
}

function byKey([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : Number(a > b);
}
