import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Convention } from './Convention.ts';
import { type FieldElement, fieldsOf, typesOf } from './elements.ts';

const PAGE_ARGUMENTS = { first: 'Int', after: 'String', last: 'Int', before: 'String' };

/** How lists are asked for and answered, and what may be null. */
export const shapes: readonly Convention[] = [
  {
    sentence: 'root fields are nullable',
    find: (schema) =>
      fieldsOf(schema)
        .filter(({ parent, field }) => isRoot(schema, parent) && isNonNullType(field.type))
        .map(({ at }) => `${at}: a failure would blank the whole answer`),
    broken: {
      'Query.a': 'type Query { a: Int! }',
      'Mutation.b': 'type Query { a: Int } type Mutation { b: Int! }',
    },
  },
  {
    sentence: 'list items are not null',
    find: (schema) =>
      fieldsOf(schema).flatMap(({ at, field }) => (hasNullItem(field.type) ? [`${at}: [${getNamedType(field.type)}]`] : [])),
    except: { 'Query.nodes': 'an id that finds nothing has null in its place' },
    broken: { 'Query.a': 'type Query { a: [Int] }', 'Query.b': 'type Query { b: [[Int!]]! }' },
  },
  {
    sentence: 'a connection has edges, nodes, pageInfo and totalCount; an edge has cursor and node',
    find: (schema) =>
      typesOf(schema).flatMap((type) => {
        const node = /^(\w+)Connection$/.exec(type.name)?.[1];
        if (!node || !isObjectType(type)) return [];
        return [
          ...unlike(type, { edges: `[${node}Edge!]!`, nodes: `[${node}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' }),
          ...unlike(schema.getType(`${node}Edge`), { cursor: 'String!', node: `${node}!` }, `${node}Edge`),
        ];
      }),
    broken: {
      'AConnection.totalCount': `type Query { a: AConnection } type A { id: ID } type PageInfo { b: Int }
        type AEdge { cursor: String! node: A! } type AConnection { edges: [AEdge!]! nodes: [A!]! pageInfo: PageInfo! }`,
      'AEdge.cursor': `type Query { a: AConnection } type A { id: ID } type PageInfo { b: Int }
        type AEdge { node: A! } type AConnection { edges: [AEdge!]! nodes: [A!]! pageInfo: PageInfo! totalCount: Int! }`,
    },
  },
  {
    sentence: 'a connection takes first, after, last and before, and its filter and order where it has them',
    find: (schema) => connectionFields(schema).flatMap(({ at, field }) => oddArguments(at, field)),
    broken: {
      'Query.a': 'type Query { a: AConnection } type AConnection { b: Int }',
      'Query.b':
        'type Query { b(first: Int!, after: String, last: Int, before: String): AConnection } type AConnection { b: Int }',
      'Query.c': `type Query { c(first: Int, after: String, last: Int, before: String, orderBy: AOrder): AConnection }
        type AConnection { b: Int } enum AOrder { A_ASC }`,
      'Query.d': `type Query { d(first: Int, after: String, last: Int, before: String, where: Int): AConnection } type AConnection { b: Int }`,
    },
  },
  {
    sentence: 'a list offers the same arguments under an entity and at the root',
    find: (schema) => {
      const models = new Map<string, FieldElement>();
      return connectionFields(schema).flatMap((element) => {
        const { name } = getNamedType(element.field.type);
        const model = models.get(name) ?? element;
        models.set(name, model);
        const offered = argumentsOf(element.field);
        return offered === argumentsOf(model.field) ? [] : [`${element.at}: offers ${offered}, other than ${model.at}`];
      });
    },
    broken: {
      'Query.b': `type Query { a(filter: Int): AConnection b(orderBy: Int): AConnection } type AConnection { c: Int }`,
    },
  },
  {
    sentence: 'an order names its direction',
    find: (schema) =>
      typesOf(schema).flatMap((type) => {
        if (!isEnumType(type) || !type.name.endsWith('Order')) return [];
        return type
          .getValues()
          .filter(({ name }) => !/_(ASC|DESC)$/.test(name))
          .map(({ name }) => `${type.name}.${name}: does not say ASC or DESC`);
      }),
    broken: { 'AOrder.NAME': 'type Query { a: AOrder } enum AOrder { NAME }' },
  },
];

export function isRoot(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}

/** What of a type is missing or has another type than it should. */
export function unlike(
  type: GraphQLNamedType | null | undefined,
  wanted: Readonly<Record<string, string>>,
  name: string = type?.name ?? '',
): string[] {
  if (!isObjectType(type) && !isInputObjectType(type)) return [`${name}: is missing`];
  const fields = type.getFields();
  return Object.entries(wanted)
    .filter(([field, fieldType]) => String(fields[field]?.type) !== fieldType)
    .map(([field, fieldType]) => `${name}.${field}: is ${fields[field]?.type ?? 'missing'} and should be ${fieldType}`);
}

function connectionFields(schema: GraphQLSchema): FieldElement[] {
  return fieldsOf(schema).filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
}

function oddArguments(at: string, field: GraphQLField<unknown, unknown>): string[] {
  const entity = getNamedType(field.type).name.replace(/Connection$/, '');
  const given = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
  const wanted = {
    ...PAGE_ARGUMENTS,
    ...('filter' in given && { filter: `${entity}Filter` }),
    ...('orderBy' in given && { orderBy: `${entity}Order` }),
  };
  const unordered = field.args.find(({ name, defaultValue }) => name === 'orderBy' && defaultValue === undefined);
  return [
    ...Object.entries(wanted)
      .filter(([name, type]) => given[name] !== type)
      .map(([name, type]) => `${at}: ${name} is ${given[name] ?? 'missing'} and should be ${type}`),
    ...Object.keys(given)
      .filter((name) => !(name in wanted))
      .map((name) => `${at}: ${name} belongs into the filter`),
    ...(unordered ? [`${at}: orderBy has no default`] : []),
  ];
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  return args
    .map(({ name, type, defaultValue }) => `${name}: ${type} = ${String(defaultValue)}`)
    .sort()
    .join(', ');
}

function hasNullItem(type: GraphQLOutputType): boolean {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return false;
  return !isNonNullType(nullable.ofType) || hasNullItem(nullable.ofType);
}
