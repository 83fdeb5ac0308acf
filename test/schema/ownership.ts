import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { commonSdl } from '../../subgraphs/shared/buildSchema.ts';
import { entityTypes, isEntityTypeName } from '../../subgraphs/shared/ids.ts';

/** The SDL of one subgraph, without the common one. */
export interface Part {
  readonly name: string;
  readonly document: DocumentNode;
}

/** Something that holds for the SDL of every subgraph. */
export interface OwnershipRule {
  readonly sentence: string;
  /** What breaks it: each begins with where it stands. */
  find(parts: readonly Part[]): string[];
  /** SDL by subgraph that breaks it, by the place it must be noticed at. */
  readonly broken: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

interface OwnedField {
  readonly at: string;
  readonly part: string;
  readonly type: string;
  readonly node: FieldDefinitionNode;
}

const ROOTS = ['Query', 'Mutation'];
const commonNames = new Set(namesDefined(parse(commonSdl)));

/** Who defines what, and how one subgraph speaks of what another owns. */
export const ownership: readonly OwnershipRule[] = [
  {
    sentence: 'what is shared stands in common.graphql alone, and everything else in one subgraph',
    find: (parts) => {
      const first = new Map<string, string>();
      return parts.flatMap(({ name: part, document }) =>
        namesDefined(document).flatMap((name) => {
          if (commonNames.has(name)) return [`${name}: ${part} defines what is common`];
          if (ROOTS.includes(name) || isEntityTypeName(name)) return [];
          const other = first.get(name) ?? part;
          first.set(name, other);
          return other === part ? [] : [`${name}: ${other} and ${part} define it`];
        }),
      );
    },
    broken: {
      PageInfo: { support: 'type PageInfo { a: Int }' },
      State: { support: 'enum State { A }', access: 'enum State { A }' },
    },
  },
  {
    sentence: 'an entity is defined by its owner, as a Node with the key id, and only referred to by others',
    find: (parts) =>
      objectsIn(parts).flatMap(({ part, node }) => {
        const name = node.name.value;
        const keys = node.directives?.filter((directive) => directive.name.value === 'key') ?? [];
        if (!isEntityTypeName(name)) return keys.length > 0 ? [`${name}: has a key and is not in ids.ts`] : [];
        if (keys.length === 0 && isAddition(node, part, parts)) return [];
        if (keys.length !== 1 || textArgument(keys[0], 'fields') !== 'id')
          return [`${name}: ${part} gives it another key than id`];
        const isOwner = entityTypes[name].owner === part;
        const isDefinition = node.kind === Kind.OBJECT_TYPE_DEFINITION;
        if (!isOwner) return isDefinition && isResolvable(keys[0]) ? [`${name}: ${part} defines what is not its own`] : [];
        const isNode = node.interfaces?.some((implemented) => implemented.name.value === 'Node');
        return isDefinition && isNode ? [] : [`${name}: ${part} owns it and does not define it as a Node`];
      }),
    broken: {
      Ticket: { support: 'type Ticket @key(fields: "id") { id: ID! }' },
      Customer: { customers: 'type Customer implements Node @key(fields: "id") @key(fields: "tenantId") { id: ID! }' },
      Partner: { access: 'type Partner @key(fields: "id") { id: ID! }' },
      Order: { subscriptions: 'type Order @key(fields: "id") { id: ID! }' },
      ServiceRequest: { support: 'extend type ServiceRequest { a: Int }' },
      Charge: { subscriptions: 'type Charge implements Node { id: ID! }' },
    },
  },
  {
    sentence: 'the id of an entity tells its prefix',
    find: (parts) =>
      ownedFields(parts).flatMap(({ at, part, type, node }) => {
        if (node.name.value !== 'id' || !isEntityTypeName(type) || entityTypes[type].owner !== part) return [];
        const { prefix } = entityTypes[type];
        return node.description?.value.includes(`\`${prefix}_`) ? [] : [`${at}: does not tell of \`${prefix}_\``];
      }),
    broken: { 'Order.id': { subscriptions: 'type Order { "Identifies the order." id: ID! }' } },
  },
  {
    sentence: 'a root field says who may use it',
    find: (parts) =>
      ownedFields(parts)
        .filter(({ type, node }) => ROOTS.includes(type) && !has(node, 'allow') && !has(node, 'inaccessible'))
        .map(({ at }) => `${at}: has no @allow`),
    broken: { 'Query.a': { support: 'type Query { a: Int }' }, 'Mutation.b': { support: 'extend type Mutation { b: Int }' } },
  },
  {
    sentence: 'a field of a type that another subgraph owns says who may use it, and may be null',
    find: (parts) =>
      ownedFields(parts)
        .filter(({ part, type, node }) => isForeign(type, part) && node.name.value !== 'id' && !has(node, 'external'))
        .flatMap(({ at, node }) => [
          ...(has(node, 'allow') ? [] : [`${at}: has no @allow`]),
          ...(node.type.kind === Kind.NON_NULL_TYPE ? [`${at}: a failure here would take the whole object away`] : []),
        ]),
    broken: {
      'Customer.a': { support: 'extend type Customer { a: Int }' },
      'Customer.b': { support: 'extend type Customer { b: Int! @allow(permission: "b") }' },
    },
  },
  {
    sentence: 'a field that leads to an object of another subgraph may be null',
    find: (parts) =>
      ownedFields(parts)
        .filter(({ part, node }) => isForeign(namedType(node.type), part) && node.type.kind === Kind.NON_NULL_TYPE)
        .map(({ at }) => `${at}: where the other subgraph fails, this object would be lost`),
    broken: { 'Ticket.customer': { support: 'type Ticket { customer: Customer! }' } },
  },
];

export function partOf(name: string, sdl: string): Part {
  return { name, document: parse(sdl) };
}

/** Permissions that the SDL asks for, with where. */
export function permissionsIn(parts: readonly Part[]): Map<string, string> {
  return new Map(
    ownedFields(parts).flatMap(({ at, node }) => {
      const permission = textArgument(
        node.directives?.find(({ name }) => name.value === 'allow'),
        'permission',
      );
      return permission === null ? [] : [[permission, at] as const];
    }),
  );
}

function objectsIn(parts: readonly Part[]): { part: string; node: ObjectNode }[] {
  return parts.flatMap(({ name, document }) =>
    document.definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION)
      .map((node) => ({ part: name, node })),
  );
}

/** A topic of the owner that adds fields to what another of its files defines. */
function isAddition(node: ObjectNode, part: string, parts: readonly Part[]): boolean {
  if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) return false;
  return objectsIn(parts).some(
    (other) =>
      other.part === part && other.node.kind === Kind.OBJECT_TYPE_DEFINITION && other.node.name.value === node.name.value,
  );
}

function ownedFields(parts: readonly Part[]): OwnedField[] {
  return objectsIn(parts).flatMap(({ part, node }) =>
    (node.fields ?? []).map((field) => ({
      at: `${node.name.value}.${field.name.value}`,
      part,
      type: node.name.value,
      node: field,
    })),
  );
}

function namesDefined(document: DocumentNode): string[] {
  return document.definitions.flatMap((node) =>
    'name' in node && node.name && !node.kind.endsWith('Extension') ? [node.name.value] : [],
  );
}

function isForeign(type: string, part: string): boolean {
  return isEntityTypeName(type) && part !== 'node' && entityTypes[type].owner !== part;
}

function has(node: FieldDefinitionNode, directive: string): boolean {
  return node.directives?.some(({ name }) => name.value === directive) ?? false;
}

function isResolvable(key: ConstDirectiveNode | undefined): boolean {
  const value = key?.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
  return value?.kind !== Kind.BOOLEAN || value.value;
}

function textArgument(directive: ConstDirectiveNode | undefined, argument: string): string | null {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
