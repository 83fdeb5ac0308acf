import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

type Parse<T> = (value: string) => T | null;

/** A scalar that travels as a string; `parse` answers null for text that is none. */
function stringScalar<T>(
  name: string,
  example: string,
  parse: Parse<T>,
  serialize: (value: unknown) => string,
): GraphQLScalarType<T | string, string> {
  const read = (value: unknown): T => {
    const parsed = typeof value === 'string' && !value.includes('\0') ? parse(value) : null;
    if (parsed === null)
      throw new GraphQLError(`${name} must be a string such as "${example}".`, { extensions: { code: 'BAD_USER_INPUT' } });
    return parsed;
  };
  return new GraphQLScalarType<T | string, string>({
    name,
    serialize,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

const matching =
  (form: RegExp): Parse<string> =>
  (value) =>
    form.test(value) ? value : null;

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

function validDate(text: string): Date | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** `2026-02-30` is no day, although JavaScript reads it as one; the year 0 is none to PostgreSQL. */
function dayOf(text: string): Date | null {
  const day = DAY.test(text) && !text.startsWith('0000') ? validDate(`${text}T00:00:00Z`) : null;
  return day?.toISOString().startsWith(text) ? day : null;
}

function instantOf(text: string): Date | null {
  return INSTANT.test(text) && dayOf(text.slice(0, 10)) ? validDate(text) : null;
}

const isoOf = (value: unknown): string => (value instanceof Date ? value : new Date(String(value))).toISOString();

/** Resolvers of the scalars of `schema/common.graphql`. */
export const scalars = {
  DateTime: stringScalar('DateTime', '2026-03-01T08:00:00Z', instantOf, isoOf),
  Date: stringScalar('Date', '2026-03-01', dayOf, (value) => (value instanceof Date ? isoOf(value).slice(0, 10) : String(value))),
  UUID: stringScalar(
    'UUID',
    '117a77b0-9360-443b-8795-c6dedc750cf9',
    (value) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value.toLowerCase() : null),
    String,
  ),
  CountryCode: stringScalar('CountryCode', 'CZ', matching(/^[A-Z]{2}$/), String),
  CurrencyCode: stringScalar('CurrencyCode', 'EUR', matching(/^[A-Z]{3}$/), String),
  Decimal: stringScalar('Decimal', '1349.26', matching(/^-?\d{1,20}(\.\d{1,10})?$/), String),
  Locale: stringScalar('Locale', 'cs-CZ', matching(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/), String),
};
