import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { projectFile } from '../../subgraphs/shared/projectFile.ts';

/** Every field of the graph that answers a connection. */
export const connectionFields: readonly GraphQLField<unknown, unknown>[] = Object.values(
  buildSchema(readFileSync(projectFile('schema/api.graphql'), 'utf8')).getTypeMap(),
)
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()))
  .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));

/** The values of the enum, or the fields of the input, that an argument of a connection takes. */
export function argumentOf(connection: string, name: 'orderBy' | 'filter'): string[] {
  const found = connectionFields
    .find(({ type }) => getNamedType(type).name === connection)
    ?.args.find((arg) => arg.name === name);
  const type = found && getNamedType(found.type);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  throw new Error(`${connection} takes no ${name}.`);
}
