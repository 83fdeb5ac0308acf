import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
} from 'graphql';
import { keepReads } from './askedColumns.ts';
import { projectFile } from './projectFile.ts';
import { readBy } from './reads.ts';
import { resolveEntities } from './resolveEntities.ts';
import { scalars } from './scalars.ts';
import type { ResolverMap } from './subgraph.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

export const commonSdl = readFileSync(projectFile('schema/common.graphql'), 'utf8');

/** A subgraph's schema: the common SDL and its own, with the resolvers attached. */
export function buildSchema(typeDefs: readonly string[], resolvers: readonly ResolverMap[]): GraphQLSchema {
  const schema = buildSubgraphSchema(parse([commonSdl, ...typeDefs].join('\n')));
  attachScalars(schema);
  for (const map of resolvers) for (const [name, fields] of Object.entries(map)) attach(schema, name, fields);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType ??= (value) => typenameOf(value);
  }
  const entities = schema.getQueryType()?.getFields()._entities;
  if (entities) entities.resolve = resolveEntities;
  return schema;
}

/** Lets a schema read and write the scalars of the common SDL the way every part of the graph does. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) attachScalar(schema, name, scalar);
}

function attach(schema: GraphQLSchema, typeName: string, fields: object): void {
  const type = schema.getType(typeName);
  if (!type) throw new Error(`There are resolvers for ${typeName}, which the SDL does not know.`);
  for (const [name, resolver] of Object.entries(fields)) {
    if (!isResolver(resolver)) throw new Error(`The resolver ${typeName}.${name} is not a function.`);
    if (name === '__resolveReference' && isObjectType(type)) {
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: resolver } } };
    } else if (name === '__resolveType' && (isInterfaceType(type) || isUnionType(type))) {
      type.resolveType = (value, context, info) => String(resolver(value, {}, context, info));
    } else {
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (!field) throw new Error(`There is a resolver for ${typeName}.${name}, which the SDL does not know.`);
      field.resolve = resolver;
      keepReads(field, readBy(resolver));
    }
  }
}

function attachScalar(schema: GraphQLSchema, name: string, scalar: GraphQLScalarType): void {
  const type = schema.getType(name);
  if (!isScalarType(type)) return;
  type.serialize = scalar.serialize;
  type.parseValue = scalar.parseValue;
  type.parseLiteral = scalar.parseLiteral;
}

function isResolver(value: unknown): value is Resolver {
  return typeof value === 'function';
}

function typenameOf(value: unknown): string | undefined {
  const name: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '__typename') : undefined;
  return typeof name === 'string' ? name : undefined;
}
