import {
  buildSchema,
  execute,
  type GraphQLError,
  GraphQLInterfaceType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLUnionType,
  parse,
  validate,
} from 'graphql';
import { compileOperation } from '../../../subgraphs/shared/execution/compileOperation.ts';
import { requestError } from '../../../subgraphs/shared/requestError.ts';

const sdl = `
  scalar Instant
  enum Colour { RED GREEN }
  interface Thing { id: ID! name: String }
  type Box implements Thing { id: ID! name: String colour: Colour size: Int! at: Instant inside: [Thing] must: Box! maybe: Box boxes: [Box!]! sizes: [[Int!]] owner: Person }
  type Person implements Thing { id: ID! name: String age: Float isOld: Boolean things(first: Int = 2, colour: Colour, at: Instant, filter: Filter): [Thing!] }
  input Filter { name: String! = "x" colours: [Colour!] nested: Filter }
  union Found = Box | Person
  type Query {
    box(id: ID!): Box
    boxes(ids: [ID!]!): [Box]!
    person: Person
    found(kinds: [String]): [Found]
    thing(kind: String): Thing
    echo(text: String, filter: Filter, at: Instant, list: [Int!], colour: Colour = GREEN, must: Boolean! = true): String
    fails(late: Boolean): String
    failsHard(late: Boolean): String!
    notAList: [String]
    wrongType: Found
    badEnum: Colour
    badInt: Int!
    anError: String
    anErrorHard: String!
    place: String
  }
  type Mutation { add(n: Int!): Int! }
`;

const later = <T>(value: T, turns = 1): Promise<T> =>
  turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1));

function box(id: string, more: object = {}): object {
  return {
    __typename: 'Box',
    id,
    name: `box ${id}`,
    colour: 'RED',
    size: 3,
    at: new Date('2026-03-01T08:00:00Z'),
    inside: () => [person(), later(box('inner'), 2), null, later(null), new Error('a thing is broken')],
    must: () => (id === 'bad' ? null : later(box('bad'), 3)),
    maybe: later(null, 2),
    boxes: () => [box('a'), box('b'), later(box('c', { size: null }), 1)],
    sizes: [[1, 2], null, [3]],
    owner: () => later(person(), 2),
    ...more,
  };
}

function person(): object {
  return {
    __typename: 'Person',
    id: 7,
    name: later('Ann', 3),
    age: 41.5,
    isOld: false,
    things: (args: object) => [box(JSON.stringify(args)), later(person(), 2)],
  };
}

function schemaWithResolvers(): GraphQLSchema {
  const schema = buildSchema(sdl);
  const instant = schema.getType('Instant');
  if (!(instant instanceof GraphQLScalarType)) throw new Error('Instant is a scalar.');
  instant.serialize = (value) => (value instanceof Date ? value.toISOString() : String(value));
  instant.parseValue = (value) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw requestError('BAD_USER_INPUT', 'That is no instant.');
    return new Date(value);
  };
  for (const name of ['Thing', 'Found']) {
    const type = schema.getType(name);
    if (!(type instanceof GraphQLInterfaceType || type instanceof GraphQLUnionType)) throw new Error(`${name} is abstract.`);
    type.resolveType = (value) => {
      const typename = String(Reflect.get(Object(value), '__typename'));
      return typename === 'Person' ? later(typename) : typename;
    };
  }
  const resolvers: Record<string, (source: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown> =
    {
      box: (_source, { id }) => (id === 'none' ? null : id === 'late' ? later(box('late'), 2) : box(String(id))),
      boxes: (_source, { ids }) => [ids].flat().map((id) => (id === 'none' ? later(null) : box(String(id)))),
      person: () => person(),
      found: () => [box('1'), later(person(), 2), later(null), { __typename: 'Nobody' }, box('2', { size: 'many' })],
      thing: (_source, { kind }) => ({ ...box('t'), __typename: kind }),
      echo: (_source, args) => JSON.stringify(args),
      fails: (_source, { late }) => refuse(late),
      failsHard: (_source, { late }) => refuse(late),
      notAList: () => 'abc',
      wrongType: () => ({ __typename: 'Query' }),
      badEnum: () => 'BLUE',
      badInt: () => 2 ** 40,
      anError: () => new Error('returned'),
      anErrorHard: () => later(new Error('returned late')),
      place: (_source, args, context, info) => JSON.stringify([args, context, placeOf(info)]),
    };
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`There is no field ${name}.`);
    field.resolve = resolve;
  }
  return schema;
}

function refuse(late: unknown): unknown {
  const error = requestError('FORBIDDEN', 'Not for you.', { reason: 'ROLE_REQUIRED' });
  if (late) return later(null, 2).then(() => Promise.reject(error));
  throw error;
}

function placeOf(info: unknown): unknown {
  const { fieldName, path, returnType, parentType, variableValues } = Object(info);
  return { fieldName, path, returnType, parentType, variableValues };
}

const schema = schemaWithResolvers();
const BOX = '{ id name colour size at __typename }';

/** An operation and the variables to run it with. */
const cases: readonly (readonly [text: string, ...variables: object[]])[] = [
  [`{ box(id: 1) ${BOX} other: box(id: "late") { id ...more } } fragment more on Box { size name owner { name age isOld } }`],
  ['{ box(id: "none") { id } }'],
  ['query ($id: ID!) { box(id: $id) { id size } }', { id: 'a' }, { id: 4 }, { id: null }, {}, { id: ['a'] }, { id: true }],
  ['{ box(id: 1) { inside { id name ... on Person { age name } ... on Box { size } } } }'],
  ['{ box(id: 1) { must { id must { id } } } }', {}],
  ['{ box(id: 1) { boxes { id size } } person { name } }'],
  ['{ box(id: 1) { id boxes { id must { id must { size } } } } fails(late: true) }'],
  ['{ box(id: 1) { sizes maybe { id } } }'],
  ['{ boxes(ids: ["a", "none", "b"]) { id at } }'],
  ['{ boxes(ids: "a") { id must { boxes { size } } } }'],
  ['query ($ids: [ID!]!) { boxes(ids: $ids) { id } }', { ids: ['a'] }, { ids: 'a' }, { ids: ['a', null] }, { ids: {} }],
  ['{ found { __typename ... on Box { id size } ... on Person { id name } ... on Thing { shared: name } } }'],
  [
    'query ($k: String) { thing(kind: $k) { __typename id ...p } } fragment p on Person { age }',
    { k: 'Box' },
    { k: 'Person' },
    { k: 'Query' },
    { k: 'Nobody' },
    {},
  ],
  [
    'query ($t: String = "default", $f: Filter, $at: Instant, $l: [Int!], $c: Colour, $m: Boolean! = false) { echo(text: $t, filter: $f, at: $at, list: $l, colour: $c, must: $m) }',
    {},
    { t: null },
    { t: 'x', f: { name: 'n', colours: ['RED'], nested: {} }, at: '2026-03-01T08:00:00Z', l: 4, c: 'RED', m: true },
    { f: { name: null, colours: 'GREEN' } },
    { f: { colours: ['BLUE'], other: 1, nested: { nested: { name: 3 } } }, at: 'soon', l: [1, 'a', null], c: 'BLUE', m: null },
    { at: 5, t: 7 },
    { t: '__proto__', extra: 1 },
  ],
  ['{ echo(filter: { colours: RED }, at: "2026-03-01T08:00:00Z", list: [1, 2]) again: echo(must: false, colour: RED) }'],
  [
    'query ($c: Colour!) { person { things(first: 5, colour: $c, filter: { colours: [$c] }) { id ... on Person { things { id } } } } }',
    { c: 'RED' },
    {},
    { c: 'NO' },
  ],
  [
    'query ($c: Colour, $must: Boolean = true) { person { things(colour: $c) { id } } echo(must: $must) }',
    {},
    { c: null },
    { must: null },
  ],
  [
    '{ person { things { ...t } } } fragment t on Thing { id ...b ...b } fragment b on Box { id size owner { ...t2 } } fragment t2 on Person { id }',
  ],
  ['{ fails late: fails(late: true) fine: echo anError }'],
  ['{ fine: echo late: fails(late: true) fails box(id: 1) { boxes { size id } } }'],
  ['{ fine: echo failsHard }'],
  ['{ late: box(id: "late") { must { must { id } } } failsHard }'],
  ['{ fails(late: true) failsHard(late: true) anErrorHard }'],
  ['{ notAList wrongType { __typename } badEnum anError echo }'],
  ['{ echo badInt }'],
  ['{ echo anErrorHard }'],
  ['query Place($a: Int = 3) { text: echo(list: [$a]) here: place person { id } place @include(if: true) }', {}, { a: 4 }],
  [
    'query ($yes: Boolean!, $no: Boolean = false) { a: echo @include(if: $yes) b: echo @skip(if: $no) box(id: 1) { id @skip(if: $yes) ...f @include(if: $no) ...f ... @include(if: $yes) { at } } } fragment f on Box { size name @include(if: $no) }',
    { yes: true },
    { yes: false },
    { yes: true, no: true },
    { yes: false, no: true },
    { yes: true, no: null },
    { yes: 'true' },
    {},
  ],
  ['query ($on: Boolean = true) { echo person { name @include(if: $on) } }', {}, { on: null }, { on: false }],
  ['{ a: echo a: echo a: echo(text: null) box(id: 1) { id } box(id: 1) { size } }'],
  [
    '{ __schema { queryType { name fields { name args { name defaultValue } } } types { kind name } } __type(name: "Found") { possibleTypes { name } } __typename }',
  ],
  ['query One { echo }', {}],
  ['{ __proto__: echo }'],
  ['mutation { add(n: 1) }'],
  ['query One { echo } query Two { person { id } }'],
  ['{ echo @skip(if: true) }'],
];

describe.each(cases.map(([text, ...variables]) => ({ text, variables: variables.length === 0 ? [{}] : variables })))(
  '$text',
  ({ text, variables }) => {
    const document = parse(text, { noLocation: true });
    const compiled = compileOperation(schema, document);

    it.each(variables)('answers what the executor of graphql answers, with %j', async (variableValues) => {
      const operationName = text.startsWith('query One') ? 'One' : undefined;
      const contextValue = { viewer: 'me' };
      const expected = await execute({ schema, document, variableValues: { ...variableValues }, contextValue, operationName });

      const answers = [];
      for (let run = 0; run < 2; run += 1) {
        const input = { contextValue, variables: { ...variableValues }, operationName };
        answers.push((await compiled?.(input)) ?? 'left to graphql');
      }

      const left = isLeft(text, variableValues);
      expect(answers.map(exactly)).toEqual([
        left ? 'left to graphql' : exactly(expected),
        left ? 'left to graphql' : exactly(expected),
      ]);
    });
  },
);

it('tests operations that are valid', () => {
  const invalid = cases.filter(([text]) => !text.includes('a: echo a: echo') && validate(schema, parse(text)).length > 0);

  expect(invalid.map(([text]) => text)).toEqual([]);
});

it('is not asked for another operation than the one it holds', () => {
  const compiled = compileOperation(schema, parse('query One { echo }'));

  expect(compiled?.({ contextValue: {}, operationName: 'Two' })).toBeNull();
  expect(compiled?.({ contextValue: {}, operationName: 'One' })).toEqual({ data: { echo: '{"colour":"GREEN","must":true}' } });
});

/** What the compiled road leaves alone. */
function isLeft(text: string, variables: object): boolean {
  if (/^mutation|query Two|__proto__:/.test(text)) return true;
  return ['no', 'on'].some((name) => Reflect.get(variables, name) === null);
}

/** An answer with all that a caller or a log can see of it, in its order. */
function exactly(answer: unknown): unknown {
  if (typeof answer === 'string') return answer;
  const { data, errors } = Object(answer);
  const told = (errors ?? []).map((error: GraphQLError) => ({
    message: error.message,
    path: error.path,
    extensions: error.extensions,
    nodes: error.nodes?.length,
    original: error.originalError?.message,
  }));
  return { data: JSON.stringify(data), errors: told };
}
