import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

const WHOLE = /^-?[0-9]+$/;

/** Says of an answered value whether it is one of the type; a scalar of our own takes any. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (value) => names.has(value);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'Int':
      return isWhole;
    case 'ID':
      return (value) => typeof value === 'string' || isWhole(value);
    default:
      return (value) => typeof value === 'string';
  }
}

function isWhole(value: unknown): boolean {
  return Number.isFinite(value) && WHOLE.test(String(value));
}
