import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Columns } from './columns.ts';

/** What an operation asks of the rows of a list. */
export interface AskedColumns {
  readonly columns: Columns;
  /** Whether cursors may be asked for. */
  readonly hasCursors: boolean;
}

const READS = 'reads';
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], AskedColumns>();

/** Keeps with a field what its resolver reads; null for all there is. */
export function keepReads(field: GraphQLField<unknown, unknown>, properties: readonly string[] | null): void {
  field.extensions = { ...field.extensions, [READS]: properties };
}

/** The columns that the fields under a connection need, the id among them. Found out once per field of a compiled operation. */
export function askedColumns(info: GraphQLResolveInfo, all: Columns): AskedColumns {
  const found = known.get(info.fieldNodes);
  if (found) return found;
  const asked = ask(info, all);
  known.set(info.fieldNodes, asked);
  return asked;
}

function ask(info: GraphQLResolveInfo, all: Columns): AskedColumns {
  const needed = new Set(['id']);
  let hasCursors = false;
  let isWhole = false;
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
    for (const { definition: field } of inNode) {
      const reads = READS in field.extensions ? field.extensions[READS] : [field.name];
      if (Array.isArray(reads) && reads.every((property) => property in all)) for (const property of reads) needed.add(property);
      else isWhole = true;
    }
  }
  const columns = isWhole ? all : Object.fromEntries(Object.entries(all).filter(([property]) => needed.has(property)));
  return { columns, hasCursors };
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
