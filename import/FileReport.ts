import type { Change } from './Kind.ts';

/** One reason why an item was not stored. */
export interface RefusedItem {
  /** What people know it by; null when it names nothing. */
  readonly name: string | null;
  readonly place: string;
  /** Field, value and what is expected, in words. */
  readonly reason: string;
}

/** What became of one file, or of a path that stands for none. */
export interface FileReport {
  readonly path: string;
  /** `offers of a price list`; null when it was not recognised. */
  readonly kind: string | null;
  readonly read: number;
  readonly changes: Readonly<Record<Change, number>>;
  /** Items that were refused, each with all its reasons. */
  readonly refused: number;
  /** Items that were not tried because the import broke off. */
  readonly left: number;
  readonly reasons: readonly RefusedItem[];
  /** Why the file, or the rest of it, was not imported; null when it was. */
  readonly problem: string | null;
  /** What to know beside: nothing was lost. */
  readonly notes: readonly string[];
}

export const NO_CHANGES: FileReport['changes'] = { CREATED: 0, CHANGED: 0, UNCHANGED: 0 };

/** The report of a path of which nothing was imported. */
export function notImported(path: string, outcome: { readonly problem: string } | { readonly note: string }): FileReport {
  return {
    ...{ path, kind: null, read: 0, changes: NO_CHANGES, refused: 0, left: 0, reasons: [] },
    problem: 'problem' in outcome ? outcome.problem : null,
    notes: 'note' in outcome ? [outcome.note] : [],
  };
}

/** Whether everything that was read is in the database now. */
export function isClean({ refused, problem }: FileReport): boolean {
  return refused === 0 && problem === null;
}
