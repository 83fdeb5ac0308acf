import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Convention } from './Convention.ts';
import { fieldsOf, typesOf } from './elements.ts';
import { unlike } from './shapes.ts';

const USER_ERRORS = /^\[\w+UserError!\]!$/;
const RUNNER_CODES = ['ETAG_MISMATCH', 'IDEMPOTENCY_KEY_IN_PROGRESS', 'IDEMPOTENCY_KEY_REUSED'];

/** What every write looks like. */
export const mutations: readonly Convention[] = [
  {
    sentence: 'a mutation is a verb and a noun',
    find: (schema) => {
      const things = typesOf(schema).filter(({ name }) => !/(Input|Payload)$/.test(name));
      const nouns = new Set(things.map(({ name }) => wordsOf(name)[0]?.toLowerCase()));
      return mutationsOf(schema)
        .filter(({ name }) => wordsOf(name).length < 2 || nouns.has(wordsOf(name)[0]))
        .map(({ name }) => `Mutation.${name}: begins with no verb, or names nothing`);
    },
    broken: {
      'Mutation.customerCreate': 'type Query { a: Customer } type Customer { id: ID } type Mutation { customerCreate: Int }',
      'Mutation.checkout': 'type Query { a: Int } type Mutation { checkout: Int }',
    },
  },
  {
    sentence: 'a mutation takes one input of its own and answers with a payload of its own',
    find: (schema) =>
      mutationsOf(schema).flatMap(({ name, args, type }) => {
        const own = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
        const given = args.map((argument) => `${argument.name}: ${argument.type}`).join(', ');
        return [
          ...(given === `input: ${own}Input!` ? [] : [`Mutation.${name}: takes (${given})`]),
          ...(String(type) === `${own}Payload` ? [] : [`Mutation.${name}: answers ${type}`]),
        ];
      }),
    broken: {
      'Mutation.lockCustomer':
        'type Query { a: Int } type Mutation { lockCustomer(id: ID!): LockCustomerPayload } type LockCustomerPayload { a: Int }',
      'Mutation.makeOrder':
        'type Query { a: Int } type Mutation { makeOrder(input: MakeOrderInput!): Int } input MakeOrderInput { a: Int }',
    },
  },
  {
    sentence: 'the input of a mutation has idempotencyKey and dryRun, and ifMatch is a string where it has one',
    find: (schema) =>
      mutationsOf(schema).flatMap(({ args }) => {
        const type = args[0] && getNamedType(args[0].type);
        if (!isInputObjectType(type)) return [];
        const { dryRun, ifMatch } = type.getFields();
        return [
          ...unlike(type, { idempotencyKey: 'String', dryRun: 'Boolean', ...(ifMatch && { ifMatch: 'String' }) }),
          ...(dryRun && dryRun.defaultValue !== false ? [`${type.name}.dryRun: its default should be false`] : []),
        ];
      }),
    broken: {
      'AInput.idempotencyKey':
        'type Query { a: Int } type Mutation { b(input: AInput!): Int } input AInput { dryRun: Boolean = false }',
      'AInput.dryRun':
        'type Query { a: Int } type Mutation { b(input: AInput!): Int } input AInput { idempotencyKey: String, dryRun: Boolean }',
    },
  },
  {
    sentence: 'a payload has userErrors and plan, and its objects are null on a refusal',
    find: (schema) =>
      typesOf(schema)
        .filter((type) => isObjectType(type) && type.name.endsWith('Payload'))
        .flatMap((type) => {
          if (!isObjectType(type)) return [];
          const { userErrors, ...others } = type.getFields();
          return [
            ...(USER_ERRORS.test(String(userErrors?.type))
              ? []
              : [`${type.name}.userErrors: is ${userErrors?.type ?? 'missing'}`]),
            ...unlike(type, { plan: 'CommandPlan' }),
            ...Object.values(others)
              .filter((field) => isNonNullType(field.type) && !isListType(field.type.ofType))
              .map(({ name, type: fieldType }) => `${type.name}.${name}: ${fieldType} cannot be null on a refusal`),
          ];
        }),
    broken: {
      'APayload.userErrors': 'type Query { a: APayload } type APayload { plan: CommandPlan } type CommandPlan { b: Int }',
      'APayload.plan': 'type Query { a: APayload } type APayload { userErrors: [AUserError!]! } type AUserError { b: Int }',
      'APayload.order':
        'type Query { a: APayload } type APayload { userErrors: [AUserError!]! plan: CommandPlan order: Int! } type AUserError { b: Int } type CommandPlan { b: Int }',
    },
  },
  {
    sentence: 'a payload belongs to one mutation',
    find: (schema) => {
      const places = new Map<string, string[]>();
      for (const { at, field } of fieldsOf(schema)) {
        const { name } = getNamedType(field.type);
        if (name.endsWith('Payload')) places.set(name, [...(places.get(name) ?? []), at]);
      }
      return [...places]
        .filter(([, used]) => used.length > 1 || !used[0]?.startsWith('Mutation.'))
        .map(([name, used]) => `${name}: answers ${used.join(' and ')}`);
    },
    broken: {
      APayload: 'type Query { a: APayload } type APayload { b: Int }',
      BPayload: 'type Query { a: Int } type Mutation { a: BPayload b: BPayload } type BPayload { b: Int }',
    },
  },
  {
    sentence: 'every kind of user error has a code of its own enum and the number of Partner Center',
    find: (schema) => [
      ...typesOf(schema).flatMap((type) => {
        const area = /^(\w+)UserError$/.exec(type.name)?.[1];
        if (!area) return [];
        const implemented = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError');
        return [
          ...(implemented ? [] : [`${type.name}: does not implement UserError`]),
          ...unlike(type, { code: `${area}ErrorCode!`, params: '[ErrorParam!]!', field: '[String!]', partnerCenterCode: 'Int' }),
        ];
      }),
      ...implementationsOf(schema, 'UserError')
        .filter(({ name }) => !name.endsWith('UserError'))
        .map(({ name }) => `${name}: should end in UserError`),
    ],
    broken: {
      AUserError: `type Query { a: AUserError } enum AErrorCode { B } type ErrorParam { c: Int }
        type AUserError { code: AErrorCode! params: [ErrorParam!]! field: [String!] partnerCenterCode: Int }`,
      'BUserError.code': `type Query { b: BUserError } type ErrorParam { c: Int } interface UserError { field: [String!] }
        type BUserError implements UserError { code: String! params: [ErrorParam!]! field: [String!] partnerCenterCode: Int }`,
      Refusal:
        'type Query { a: Refusal } interface UserError { message: String! } type Refusal implements UserError { message: String! }',
    },
  },
  {
    sentence: 'every enum of error codes holds those of the runner',
    find: (schema) =>
      typesOf(schema).flatMap((type) => {
        if (!isEnumType(type) || !type.name.endsWith('ErrorCode')) return [];
        return RUNNER_CODES.filter((code) => !type.getValue(code)).map((code) => `${type.name}: lacks ${code}`);
      }),
    broken: { AErrorCode: 'type Query { a: AErrorCode } enum AErrorCode { ETAG_MISMATCH IDEMPOTENCY_KEY_REUSED }' },
  },
  {
    sentence: 'the refusals a mutation tells of are among the codes it answers with',
    find: (schema) =>
      mutationsOf(schema).flatMap(({ name, description, type }) => {
        const [, refusals = ''] = (description ?? '').split(/Refusals:|Refused with/, 2);
        const codes = codesOf(getNamedType(type));
        const told = [...refusals.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, code = '']) => code);
        return told.filter((code) => !codes.includes(code)).map((code) => `Mutation.${name}: tells of ${code}`);
      }),
    broken: {
      'Mutation.lockCustomer': `type Query { a: Int } type Mutation { "Refusals: \`NO_SUCH_CODE\`." lockCustomer: APayload }
        type APayload { userErrors: [AUserError!]! } type AUserError { code: AErrorCode! } enum AErrorCode { A_CODE }`,
    },
  },
];

function mutationsOf(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {});
}

/** `confirm`, `Customer`, `Agreement`. */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])/);
}

function implementationsOf(schema: GraphQLSchema, name: string): readonly GraphQLNamedType[] {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}

/** The codes of a payload's user errors. */
function codesOf(payload: GraphQLNamedType): string[] {
  const errors = isObjectType(payload) ? payload.getFields().userErrors : undefined;
  const error = errors && getNamedType(errors.type);
  const code = isObjectType(error) ? error.getFields().code : undefined;
  const codes = code && getNamedType(code.type);
  return isEnumType(codes) ? codes.getValues().map(({ name }) => name) : [];
}
