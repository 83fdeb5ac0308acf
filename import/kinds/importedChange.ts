import type { Change } from '../Kind.ts';

/** What became of an item, out of the ids of a command that records one. */
export function importedChange({ change }: { readonly change: string }): Change {
  return change === 'CREATED' || change === 'CHANGED' ? change : 'UNCHANGED';
}
