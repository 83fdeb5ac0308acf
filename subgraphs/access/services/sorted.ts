/** By id: commands that meet lock rows in the same order and do not wait for each other in a circle. */
export function sorted<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
