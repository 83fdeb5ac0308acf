import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { mergeInto } from './mergeInto.ts';
import { fieldReader, setField } from './ownFields.ts';
import { isTree, type Tree } from './run.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

type Pick = (entity: Tree) => Tree | null;
type Part = (entity: Tree, into: Tree) => boolean;

/**
 * What another subgraph needs to know of an entity: its key and the fields it requires. Null for an entity of another type, and
 * where a field is missing because it could not be had.
 */
export function compileRepresentation(selections: readonly QueryPlanSelectionNode[], types: SupergraphTypes): Pick {
  const pick = compilePick(selections, types);
  return (entity) => {
    const picked = pick(entity);
    return picked?.__typename ? picked : null;
  };
}

function compilePick(selections: readonly QueryPlanSelectionNode[], types: SupergraphTypes): Pick {
  const parts = selections.map((selection) => compilePart(selection, types));
  return (entity) => {
    const picked: Tree = {};
    for (const part of parts) if (!part(entity, picked)) return null;
    return picked;
  };
}

function compilePart(selection: QueryPlanSelectionNode, types: SupergraphTypes): Part {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition, selections } = selection;
    const pick = compilePick(selections, types);
    return (entity, into) => {
      const inner = typeCondition === undefined || types.isA(entity.__typename, typeCondition) ? pick(entity) : null;
      if (inner) mergeInto(into, inner);
      return true;
    };
  }
  const name = getResponseName(selection);
  const read = fieldReader(name);
  const pick = selection.selections && compilePick(selection.selections, types);
  return (entity, into) => {
    const value = read(entity);
    if (value === undefined) return false;
    setField(into, name, pick ? pickAll(value, pick) : value);
    return true;
  };
}

function pickAll(value: unknown, pick: Pick): unknown {
  if (Array.isArray(value)) return value.map((item) => pickAll(item, pick));
  return isTree(value) ? pick(value) : null;
}
