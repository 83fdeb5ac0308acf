import { setField } from './ownFields.ts';
import { isTree, type Tree } from './run.ts';

/** Adds an answer to what is there: objects field by field, lists of the same length item by item, anything else in its place. */
export function mergeInto(target: Tree, source: Tree): void {
  for (const name of Object.keys(source)) {
    const coming = source[name];
    if (coming === undefined) continue;
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    if (isTree(present) && isTree(coming)) mergeInto(present, coming);
    else if (Array.isArray(present) && Array.isArray(coming) && present.length === coming.length) mergeItems(present, coming);
    else setField(target, name, coming);
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  source.forEach((coming, index) => {
    const present = target[index];
    if (isTree(present) && isTree(coming)) mergeInto(present, coming);
    else target[index] = coming;
  });
}
