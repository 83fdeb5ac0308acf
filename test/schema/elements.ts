import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

interface Named {
  /** Where it stands, such as `Customer.subscriptions(first:)`. */
  readonly at: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

export interface TypeElement extends Named {
  readonly kind: 'TYPE';
  readonly type: GraphQLNamedType;
}

export interface FieldElement extends Named {
  readonly kind: 'FIELD';
  readonly parent: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
}

export interface ArgumentElement extends Named {
  readonly kind: 'ARGUMENT';
  readonly argument: GraphQLArgument;
}

export interface InputFieldElement extends Named {
  readonly kind: 'INPUT_FIELD';
  readonly argument: GraphQLInputField;
}

export interface PlainElement extends Named {
  readonly kind: 'ENUM_VALUE' | 'DIRECTIVE';
}

export type Element = TypeElement | FieldElement | ArgumentElement | InputFieldElement | PlainElement;

/** Everything a schema names, without what GraphQL itself brings along. */
export function elementsOf(schema: GraphQLSchema): Element[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.flatMap((type): Element[] => [
      { kind: 'TYPE', at: type.name, name: type.name, description: type.description, type },
      ...partsOf(type),
    ]),
    ...directives.flatMap(({ name, description, args }): Element[] => [
      { kind: 'DIRECTIVE', at: `@${name}`, name, description },
      ...argumentsOf(`@${name}`, args),
    ]),
  ];
}

export function fieldsOf(schema: GraphQLSchema): FieldElement[] {
  return elementsOf(schema).filter((element) => element.kind === 'FIELD');
}

export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return elementsOf(schema).flatMap((element) => (element.kind === 'TYPE' ? [element.type] : []));
}

function partsOf(type: GraphQLNamedType): Element[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, description }) => ({ kind: 'ENUM_VALUE', at: `${type.name}.${name}`, name, description }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((argument) => ({
      kind: 'INPUT_FIELD',
      at: `${type.name}.${argument.name}`,
      name: argument.name,
      description: argument.description,
      argument,
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Element[] => {
    const at = `${type.name}.${field.name}`;
    return [
      { kind: 'FIELD', at, name: field.name, description: field.description, parent: type, field },
      ...argumentsOf(at, field.args),
    ];
  });
}

function argumentsOf(at: string, args: readonly GraphQLArgument[]): Element[] {
  return args.map((argument) => ({
    kind: 'ARGUMENT',
    at: `${at}(${argument.name}:)`,
    name: argument.name,
    description: argument.description,
    argument,
  }));
}
