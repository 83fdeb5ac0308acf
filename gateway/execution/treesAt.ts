import { isTree, type Path, type Tree } from './run.ts';

/** An object of the answer and where it stands. */
export interface Place {
  readonly tree: Tree;
  readonly path: Path;
}

/** The objects at a path, in the order of the answer; what is null or absent is left out. */
export function treesAt(data: Tree, at: Path): Tree[] {
  const found: Tree[] = [];
  collect(data, at, 0, found);
  return found;
}

function collect(value: unknown, at: Path, depth: number, found: Tree[]): void {
  const step = at[depth];
  if (Array.isArray(value)) {
    for (const item of value) collect(item, at, step === '@' ? depth + 1 : depth, found);
  } else if (isTree(value)) {
    if (step === undefined) found.push(value);
    else if (Object.hasOwn(value, step)) collect(value[step], at, depth + 1, found);
  }
}

/** The same objects, each with its path: for errors, which are rare. */
export function placesAt(data: Tree, at: Path): Place[] {
  const found: Place[] = [];
  place(data, at, 0, [], found);
  return found;
}

function place(value: unknown, at: Path, depth: number, path: Path, found: Place[]): void {
  const step = at[depth];
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      place(item, at, step === '@' ? depth + 1 : depth, [...path, index], found);
    });
  } else if (isTree(value)) {
    if (step === undefined) found.push({ tree: value, path });
    else if (Object.hasOwn(value, step)) place(value[step], at, depth + 1, [...path, step], found);
  }
}
