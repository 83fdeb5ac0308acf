import { nameKey } from './nameKey.ts';
import { badUserInput } from './requestError.ts';
import type { Bind } from './tenancy.ts';

/**
 * The condition that a stored key starts with a text, as a range, so that the index serves it under row-level security.
 * Empty when no text is given.
 * @throws GraphQLError `BAD_USER_INPUT` when the text is empty or longer than `maximum`
 */
export function prefixCondition(
  column: string,
  text: string | null | undefined,
  argument: string,
  bind: Bind,
  maximum = 100,
): string[] {
  if (text == null) return [];
  const start = nameKey(text);
  if (start.length < 1 || start.length > maximum)
    throw badUserInput(`\`${argument}\` must have 1 to ${maximum} characters.`, { argument });
  return [`(${column} >= ${bind(start)} AND ${column} < ${bind(`${start}\u{10ffff}`)})`];
}
