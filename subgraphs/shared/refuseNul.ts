import { type DocumentNode, Kind, visit } from 'graphql';
import { badUserInput } from './requestError.ts';

const MAX_VARIABLE_DEPTH = 32;

/**
 * PostgreSQL stores no U+0000 in text: refuse it wherever a string comes in, and values too deep to look through.
 * @throws GraphQLError `BAD_USER_INPUT` naming the variable
 */
export function refuseNulInVariables(variables: Readonly<Record<string, unknown>> | null | undefined): void {
  for (const [name, value] of Object.entries(variables ?? {})) {
    if (isTooDeep(value, MAX_VARIABLE_DEPTH)) {
      throw badUserInput(`The variable $${name} is nested more than ${MAX_VARIABLE_DEPTH} levels deep.`, { variable: name });
    }
    if (holdsNul(value))
      throw badUserInput(`The variable $${name} holds the character U+0000, which cannot be stored.`, { variable: name });
  }
}

/** @throws GraphQLError `BAD_USER_INPUT` when a string written in the document holds U+0000 */
export function refuseNulInDocument(document: DocumentNode): void {
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (value.includes('\0'))
        throw badUserInput('A string of the operation holds the character U+0000, which cannot be stored.');
    },
  });
}

function isTooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1));
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsNul);
}
