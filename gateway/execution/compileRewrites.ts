import type { FetchDataRewrite } from '@apollo/query-planner';
import { setField } from './ownFields.ts';
import { isTree, type Tree } from './run.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

type Rewrite = (value: unknown) => void;

const ON_TYPE = '... on ';

/** Changes that the planner wants in what is sent or received, such as a name of ours turned into the client's; null for none. */
export function compileRewrites(rewrites: readonly FetchDataRewrite[] | undefined, types: SupergraphTypes): Rewrite | null {
  if (!rewrites?.length) return null;
  const all = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, types: SupergraphTypes): Rewrite {
  const name = rewrite.path.at(-1);
  if (name === undefined || name.startsWith(ON_TYPE))
    throw new Error(`A rewrite of the plan ends in "${name}", which is no field.`);
  const path = rewrite.path.slice(0, -1);
  const change = rewrite.kind === 'ValueSetter' ? setter(name, rewrite.setValueTo) : renamer(name, rewrite.renameKeyTo);
  return (value) => at(path, 0, value, types, change);
}

function setter(name: string, value: unknown): (tree: Tree) => void {
  return (tree) => setField(tree, name, value);
}

function renamer(from: string, to: string): (tree: Tree) => void {
  return (tree) => {
    const value = Object.hasOwn(tree, from) ? tree[from] : undefined;
    if (!value) return;
    setField(tree, to, value);
    tree[from] = undefined;
  };
}

/** An object that does not tell its type counts as being of the type asked for. */
function at(path: readonly string[], depth: number, value: unknown, types: SupergraphTypes, change: (tree: Tree) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) at(path, depth, item, types, change);
    return;
  }
  if (!isTree(value)) return;
  const step = path[depth];
  if (step === undefined) change(value);
  else if (!step.startsWith(ON_TYPE)) at(path, depth + 1, Object.hasOwn(value, step) ? value[step] : undefined, types, change);
  else if (!value.__typename || types.isA(value.__typename, step.slice(ON_TYPE.length)))
    at(path, depth + 1, value, types, change);
}
