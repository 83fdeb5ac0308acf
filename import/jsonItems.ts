import { elementLines } from './elementLines.ts';

/** One item of a file, as it came over the wire. */
export interface FoundItem {
  readonly wire: unknown;
  /** Where it stands in the file, or one field of it where that is known, for people: `items[3], line 120`. */
  place(field?: string): string;
  /** How many rows of a table it is made of; 1 when absent. */
  readonly rows?: number;
}

/** The fields that hold the items of a collection: in Partner Center, in Microsoft Graph. */
export const COLLECTIONS = ['items', 'value'];

/** The items of an answer in JSON: of a collection, of a list, or the one object that the answer is. */
export function jsonItems(root: unknown, text: string): readonly FoundItem[] {
  if (Array.isArray(root)) return elementsOf(root, text, null);
  const [key, list] =
    Object.entries(Object(root)).find(([name, value]) => COLLECTIONS.includes(name) && Array.isArray(value)) ?? [];
  return key !== undefined && Array.isArray(list) ? elementsOf(list, text, key) : [{ wire: root, place: () => 'the whole file' }];
}

function elementsOf(list: readonly unknown[], text: string, key: string | null): FoundItem[] {
  let lines: readonly number[] | undefined;
  return list.map((wire, at) => ({
    wire,
    place: () => {
      lines ??= elementLines(text, key);
      return `${key ?? ''}[${at}], line ${lines[at]}`;
    },
  }));
}
