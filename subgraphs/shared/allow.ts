import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { entityTypes, isEntityTypeName, type SubgraphName } from './ids.ts';
import { commandBehind } from './mutation.ts';
import { authorize } from './permissions/authorize.ts';
import { isPermissionName, type PermissionName } from './permissions/index.ts';
import { requestError } from './requestError.ts';
import { referenceResolver } from './resolveEntities.ts';

type Field = GraphQLField<unknown, RequestContext>;

/**
 * Puts the permissions of the schema in force: every field with `@allow` asks the table first, and every entity asks for the
 * permission of its type, however it was reached.
 * @throws Error when a root field, or a field contributed to another subgraph's type, declares no permission; when a
 * permission is not in the table; when a mutation does not use the road
 */
export function enforceAllow(schema: GraphQLSchema, subgraph: SubgraphName | 'node'): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const isRoot = roots.includes(type);
    const owner = isEntityTypeName(type.name) ? entityTypes[type.name].owner : null;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_') || isInternal(field)) continue;
      const permission = permissionOf(field, type);
      const needed = isRoot || (owner !== null && owner !== subgraph && field.name !== 'id');
      if (!permission && needed) throw new Error(`${type.name}.${field.name} has no @allow: say who may use it.`);
      if (type === schema.getMutationType()) guardMutation(field, permission);
      else if (permission) guardField(field, permission);
    }
    if (owner === subgraph && isEntityTypeName(type.name)) guardEntity(type, entityTypes[type.name].permission);
  }
}

function guardField(field: Field, permission: PermissionName): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const denied = authorize(context.viewer, permission, context.settings);
    if (denied) throw denied;
    return resolve(source, args, context, info);
  };
}

function guardMutation(field: Field, permission: PermissionName | null): void {
  const { resolve } = field;
  const command = resolve && commandBehind(resolve);
  if (!resolve || !command || !permission) throw new Error(`Mutation.${field.name} does not use the road of commands.`);
  if (command.name !== field.name) throw new Error(`Mutation.${field.name} runs the command ${command.name}: name them alike.`);
  field.resolve = async (source, args, context, info) => {
    const { viewer, clock, newId, settings, commands } = context;
    const denied = authorize(viewer, permission, settings);
    if (denied) {
      const reason = denied.extensions.reason;
      if (viewer.kind !== 'ANONYMOUS')
        await commands.recordForbidden(command.name, String(reason), { viewer, now: clock(), newId });
      throw denied;
    }
    return resolve(source, args, context, info);
  };
}

function guardEntity(type: GraphQLObjectType, permissionName: string): void {
  const permission = known(permissionName, type.name);
  const reference = referenceResolver(type);
  if (!reference) throw new Error(`${type.name} is an entity without __resolveReference.`);
  const resolveReference = (source: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown => {
    const denied = authorize(context.viewer, permission, context.settings);
    if (denied) throw denied;
    return reference(source, context, info);
  };
  type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
}

function permissionOf(field: Field, type: GraphQLObjectType): PermissionName | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'allow');
  const value = directive?.arguments?.find(({ name }) => name.value === 'permission')?.value;
  return value ? known(textOf(value), `${type.name}.${field.name}`) : null;
}

function known(name: string, where: string): PermissionName {
  if (!isPermissionName(name)) throw new Error(`${where} names the permission ${name}, which the table does not hold.`);
  return name;
}

function textOf(value: ValueNode): string {
  return value.kind === Kind.STRING ? value.value : '';
}

/** A root field for the other subgraphs alone: outside the API schema, and for `SYSTEM` viewers only. */
function isInternal(field: Field): boolean {
  if (!field.astNode?.directives?.some(({ name }) => name.value === 'inaccessible')) return false;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (context.viewer.kind !== 'SYSTEM')
      throw requestError('FORBIDDEN', 'This field is for the parts of the graph.', { reason: 'ROLE_REQUIRED' });
    return resolve(source, args, context, info);
  };
  return true;
}
