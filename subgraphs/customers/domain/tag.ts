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
