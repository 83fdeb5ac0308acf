import type { Bind } from './tenancy.ts';

/** In place of a parent's id: the list at the root. */
export const ROOT = '';

export interface BoundParents {
  /** What the parent of a row equals. */
  readonly id: string;
  /** The parents as an array; empty for one. */
  readonly list: string;
}

/**
 * One parent is a plain value: from an array PostgreSQL expects ten, takes the kept plan for dear and plans every run anew, which
 * takes longer than the run.
 */
export function bindParents(parents: readonly string[], bind: Bind): BoundParents | null {
  const [only] = parents;
  if (only === ROOT) return null;
  return parents.length > 1 ? { id: 'parent.id', list: bind(parents) } : { id: bind(only), list: '' };
}
