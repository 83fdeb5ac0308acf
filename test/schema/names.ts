import { getNamedType, isEnumType, isInputObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';
import type { Convention } from './Convention.ts';
import { elementsOf, typesOf } from './elements.ts';

const SCALARS = ['DateTime', 'Date', 'UUID', 'CountryCode', 'CurrencyCode', 'Decimal', 'Locale'];
const INSTANT = /(?:At|Until)$/;
const DAY = /(?<!Add)On$/;
const SPAN = /(?:From|To|Before|After|Until)$/;

/** What things are called, and that each is explained. */
export const names: readonly Convention[] = [
  {
    sentence: 'everything has a description, which is a sentence',
    find: (schema) =>
      elementsOf(schema).flatMap(({ at, description }) => {
        if (!description) return [`${at}: has no description`];
        return /^["`A-Z0-9][\s\S]*\.$/.test(description) ? [] : [`${at}: "${description}" is no sentence`];
      }),
    broken: {
      Query: 'type Query { "A thing." a: Int }',
      'Query.a': '"Roots." type Query { a: Int }',
      'Query.a(b:)': '"Roots." type Query { "A thing." a(b: Int): Int }',
      'State.ON': '"Roots." type Query { "A thing." a: State } "States." enum State { ON }',
      'AInput.b':
        '"Roots." type Query { "A thing." a("What." b: AInput): Int } "An input." input AInput { "no sentence" b: Int }',
      '@allow(permission:)':
        '"Roots." type Query { "A thing." a: Int } "Who." directive @allow(permission: Int) on FIELD_DEFINITION',
    },
  },
  {
    sentence: 'types are nouns in PascalCase, and an acronym is a word',
    find: (schema) =>
      typesOf(schema)
        .filter(({ name }) => !/^([A-Z][a-z0-9]+)+$/.test(name))
        .map(({ name }) => `${name}: is not written as a type`),
    except: { UUID: 'the name of the common scalar' },
    broken: {
      GDAPRelationship: 'type Query { a: GDAPRelationship } type GDAPRelationship { b: Int }',
      order_line: 'type Query { a: order_line } type order_line { b: Int }',
    },
  },
  {
    sentence: 'no type is named after the subscription root',
    find: (schema) =>
      typesOf(schema).flatMap(({ name }) => (name === 'Subscription' ? [`${name}: GraphQL takes this name`] : [])),
    broken: { Subscription: 'type Query { a: Int } type Subscription { id: ID }' },
  },
  {
    sentence: 'fields and arguments are written in camelCase, without a verb that only says to read',
    find: (schema) =>
      elementsOf(schema)
        .filter(({ kind }) => kind === 'FIELD' || kind === 'ARGUMENT' || kind === 'INPUT_FIELD')
        .filter(({ name }) => !/^[a-z]+\d*([A-Z][a-z0-9]+)*$/.test(name) || /^get[A-Z]/.test(name))
        .map(({ at }) => `${at}: is not written as a field`),
    broken: {
      'Query.getCustomer': 'type Query { getCustomer: Int }',
      'Query.tenantID': 'type Query { tenantID: Int }',
      'Query.a(page_size:)': 'type Query { a(page_size: Int): Int }',
      'AInput.Name': 'type Query { a(b: AInput): Int } input AInput { Name: Int }',
    },
  },
  {
    sentence: 'enum values are written in SCREAMING_CASE',
    find: (schema) =>
      elementsOf(schema)
        .filter(({ kind, name }) => kind === 'ENUM_VALUE' && !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))
        .map(({ at }) => `${at}: is not written as a value`),
    broken: { 'State.Active': 'type Query { a: State } enum State { Active }' },
  },
  {
    sentence: 'an input is a filter of a list or the input of a write, and says so in its name',
    find: (schema) =>
      typesOf(schema)
        .filter((type) => isInputObjectType(type) !== /(Input|Filter)$/.test(type.name))
        .map(({ name }) => `${name}: Input and Filter are for inputs`),
    broken: {
      Contact: 'type Query { a(b: Contact): Int } input Contact { c: Int }',
      AInput: 'type Query { a: AInput } type AInput { b: Int }',
    },
  },
  {
    sentence: 'an instant ends in At or Until, a day in On; both may bound a span',
    find: (schema) =>
      elementsOf(schema).flatMap((element) => {
        if (element.kind === 'FIELD') return misnamed(element.at, element.name, getNamedType(element.field.type).name);
        if (element.kind !== 'ARGUMENT' && element.kind !== 'INPUT_FIELD') return [];
        return misnamed(element.at, element.name, getNamedType(element.argument.type).name);
      }),
    except: {
      'AgreementConfirmation.dateAgreed': 'the name Partner Center gives it',
      'AgreementConfirmationRowInput.dateAgreed': 'the name Partner Center gives it',
      'ConfirmCustomerAgreementInput.dateAgreed': 'the name Partner Center gives it',
      'CustomerAgreementInput.dateAgreed': 'the name Partner Center gives it',
      'CustomerRelationship.since': 'reads better than a noun with At',
      'PartnerRelationship.since': 'reads better than a noun with At',
    },
    broken: {
      'Query.createdAt': 'type Query { createdAt: Date } scalar Date',
      'Query.endsOn': 'type Query { endsOn: DateTime } scalar DateTime',
      'Query.created': 'type Query { created: DateTime } scalar DateTime',
      'Query.a(day:)': 'type Query { a(day: Date): Int } scalar Date',
    },
  },
  {
    sentence: 'scalars are those of the common schema, each with its specification',
    find: (schema) =>
      typesOf(schema)
        .filter(isScalarType)
        .flatMap((type) => {
          if (isSpecifiedScalarType(type)) return [];
          if (!SCALARS.includes(type.name)) return [`${type.name}: is not a scalar of this graph`];
          return type.specifiedByURL ? [] : [`${type.name}: has no @specifiedBy`];
        }),
    broken: {
      JSON: 'type Query { a: JSON } scalar JSON @specifiedBy(url: "https://www.json.org")',
      Date: 'type Query { a: Date } scalar Date',
    },
  },
  {
    sentence: 'no field, argument or value is deprecated without its replacement and the day it goes',
    find: (schema) =>
      [
        ...elementsOf(schema).flatMap((element) => {
          if (element.kind === 'FIELD') return [{ at: element.at, reason: element.field.deprecationReason }];
          if (element.kind !== 'ARGUMENT' && element.kind !== 'INPUT_FIELD') return [];
          return [{ at: element.at, reason: element.argument.deprecationReason }];
        }),
        ...typesOf(schema)
          .filter(isEnumType)
          .flatMap((type) =>
            type.getValues().map(({ name, deprecationReason }) => ({ at: `${type.name}.${name}`, reason: deprecationReason })),
          ),
      ]
        .filter(({ reason }) => typeof reason === 'string' && !/Removed after \d{4}-\d\d-\d\d\.$/.test(reason))
        .map(({ at, reason }) => `${at}: "${reason}" names no day`),
    broken: {
      'Query.a': 'type Query { a: Int @deprecated b: Int }',
      'State.OLD': 'type Query { a: State } enum State { OLD @deprecated(reason: "Use NEW.") NEW }',
    },
  },
];

function misnamed(at: string, name: string, type: string): string[] {
  if (INSTANT.test(name) && type !== 'DateTime') return [`${at}: ${type} is no instant`];
  if (DAY.test(name) && type !== 'Date') return [`${at}: ${type} is no day`];
  const fits = type === 'DateTime' ? INSTANT.test(name) || SPAN.test(name) : DAY.test(name) || SPAN.test(name);
  return (type === 'DateTime' || type === 'Date') && !fits ? [`${at}: a ${type} is named otherwise`] : [];
}
