import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { type Columns, selectList } from './columns.ts';

/** What an operation asks of the rows of a list. */
export interface AskedColumns {
  readonly columns: Columns;
  /** Whether cursors may be asked for. */
  readonly hasCursors: boolean;
}

const READS = 'reads';
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], WeakMap<Columns, AskedColumns>>();
const knownLists = new WeakMap<GraphQLResolveInfo['fieldNodes'], Map<string, string>>();

/** Keeps with a field what its resolver reads; null for all there is. */
export function keepReads(field: GraphQLField<unknown, unknown>, properties: readonly string[] | null): void {
  field.extensions = { ...field.extensions, [READS]: properties };
}

/**
 * The columns that the fields under a connection need, the id among them. Found out once per field of a compiled operation and
 * columns of a list, which may be others for another kind of viewer.
 */
export function askedColumns(info: GraphQLResolveInfo, all: Columns): AskedColumns {
  let byColumns = known.get(info.fieldNodes);
  if (!byColumns) {
    byColumns = new WeakMap();
    known.set(info.fieldNodes, byColumns);
  }
  const found = byColumns.get(all);
  if (found) return found;
  const asked = ask(info, all);
  byColumns.set(all, asked);
  return asked;
}

/** The select list of what the fields under an object of this type need; the field may answer objects of other types too. */
export function askedSelectList(typeName: string, info: GraphQLResolveInfo, all: Columns): string {
  let byType = knownLists.get(info.fieldNodes);
  if (!byType) {
    byType = new Map();
    knownLists.set(info.fieldNodes, byType);
  }
  let selected = byType.get(typeName);
  if (selected === undefined) {
    selected = selectList(neededBy(subfields(info, info.schema.getType(typeName), info.fieldNodes), all));
    byType.set(typeName, selected);
  }
  return selected;
}

function ask(info: GraphQLResolveInfo, all: Columns): AskedColumns {
  let hasCursors = false;
  const inNodes: Selected[] = [];
  const inConnection = subfields(info, getNamedType(info.returnType), info.fieldNodes);
  for (const { definition, nodes } of inConnection) {
    hasCursors ||= definition.name === 'edges' || definition.name === 'pageInfo';
    const type = getNamedType(definition.type);
    const inNode =
      definition.name === 'nodes'
        ? subfields(info, type, nodes)
        : subfields(info, type, nodes)
            .filter((inner) => inner.definition.name === 'node')
            .flatMap((inner) => subfields(info, getNamedType(inner.definition.type), inner.nodes));
    inNodes.push(...inNode);
  }
  return { columns: neededBy(inNodes, all), hasCursors };
}

/** What these fields of an object read, and its id. */
function neededBy(fields: readonly Selected[], all: Columns): Columns {
  const needed = new Set(['id']);
  for (const { definition } of fields) {
    const reads = READS in definition.extensions ? definition.extensions[READS] : [definition.name];
    if (!Array.isArray(reads) || !reads.every((property) => property in all)) return all;
    for (const property of reads) needed.add(property);
  }
  return Object.fromEntries(Object.entries(all).filter(([property]) => needed.has(property)));
}

interface Selected {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

function subfields(info: GraphQLResolveInfo, type: unknown, nodes: readonly FieldNode[]): Selected[] {
  if (!isObjectType(type)) return [];
  const fields: ReturnType<GraphQLObjectType['getFields']> = type.getFields();
  const selection = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  return [...selection.values()].flatMap((under) => {
    const definition = under[0] && fields[under[0].name.value];
    return definition ? [{ definition, nodes: under }] : [];
  });
}
