import type { GraphQLError } from 'graphql';
import type { Path } from './Path.ts';

/** The errors of one answer. What lies below a place that an error made null already is not told any more. */
export class CollectedErrors {
  readonly list: GraphQLError[] = [];
  readonly #places = new Set<Path | undefined>();

  /** Without a path the whole answer is null. */
  add(error: GraphQLError, path: Path | undefined): void {
    if (this.#isBelowNull(path)) return;
    this.#places.add(path);
    this.list.push(error);
  }

  #isBelowNull(place: Path | undefined): boolean {
    if (this.#places.size === 0) return false;
    let path = place;
    while (path && !this.#places.has(path)) path = path.prev;
    return this.#places.has(path);
  }
}
