import type { Tree } from './run.ts';

/** Every object answers to these names; a response name may still be one of them. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Reads one field of answers; undefined where an answer lacks it. */
export function fieldReader(name: string): (tree: Tree) => unknown {
  return isInherited(name) ? (tree) => (Object.hasOwn(tree, name) ? tree[name] : undefined) : (tree) => tree[name];
}

export function setField(tree: Tree, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(tree, name, { value, writable: true, enumerable: true, configurable: true });
  else tree[name] = value;
}
