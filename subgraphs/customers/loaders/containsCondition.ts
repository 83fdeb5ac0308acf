import { nameKey } from '../../shared/nameKey.ts';
import { badUserInput } from '../../shared/requestError.ts';
import type { Bind } from '../../shared/tenancy.ts';

const MAXIMUM = 100;

/**
 * The condition that a stored key contains a text. No index serves it: it is for lists that another condition keeps short.
 * @throws GraphQLError `BAD_USER_INPUT` when the text is empty or too long
 */
export function containsCondition(column: string, text: string | null | undefined, argument: string, bind: Bind): string[] {
  if (text == null) return [];
  const part = nameKey(text);
  if (part.length < 1 || part.length > MAXIMUM)
    throw badUserInput(`\`${argument}\` must have 1 to ${MAXIMUM} characters.`, { argument });
  return [`position(${bind(part)} in ${column}) > 0`];
}
