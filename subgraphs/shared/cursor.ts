import { badUserInput } from './requestError.ts';

/** A place in one list in one order: the key and the id of the row it points at. */
export interface Cursor {
  readonly list: string;
  readonly order: string;
  readonly key: string;
  readonly id: string;
}

/** PostgreSQL type of the key a list is ordered by: a cursor's text is cast to it. */
export type KeyType = 'text' | 'timestamptz' | 'date' | 'bigint' | 'integer';

/** Where a cursor is used. */
export interface CursorUse {
  readonly list: string;
  readonly order: string;
  readonly type: KeyType;
}

const KEY_FORMS: Readonly<Record<KeyType, RegExp>> = {
  text: /^[^\0]*$/u,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/,
  date: /^\d{4}-\d\d-\d\d$/,
  bigint: /^-?\d{1,18}$/,
  integer: /^-?\d{1,9}$/,
};

export function encodeCursor({ list, order, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([list, order, key, id])).toString('base64url');
}

/** @throws GraphQLError `BAD_USER_INPUT` when the text is no cursor of this list in this order */
export function decodeCursor(text: string, use: CursorUse, argument: 'after' | 'before'): Cursor {
  const [list, order, key, id] = partsOf(text) ?? [];
  if (list == null || order == null || key == null || id == null) throw notACursor(argument);
  if (list !== use.list) throw badUserInput(`\`${argument}\` is a cursor of the list ${list}, not of ${use.list}.`, { argument });
  if (order !== use.order)
    throw badUserInput(`\`${argument}\` belongs to the order ${order}; the list is asked in ${use.order}.`, { argument });
  if (!KEY_FORMS[use.type].test(key) || !isRealInstant(use.type, key)) throw notACursor(argument);
  return { list, order, key, id };
}

/** A day or an instant must exist: PostgreSQL would refuse `2026-02-31` as a fault of ours. */
function isRealInstant(type: KeyType, key: string): boolean {
  if (type !== 'date' && type !== 'timestamptz') return true;
  const day = new Date(`${key.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(key.slice(0, 10)) && !key.startsWith('0000');
  return isDay && (type === 'date' || /^.{11}([01]\d|2[0-3]):[0-5]\d:[0-5]\d/.test(key));
}

function notACursor(argument: string): Error {
  return badUserInput(`\`${argument}\` is not a cursor: pass on what \`pageInfo\` or an edge answered.`, { argument });
}

function partsOf(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(value) || value.length !== 4) return null;
    const parts = value.filter((part): part is string => typeof part === 'string' && !part.includes('\0'));
    return parts.length === 4 ? parts : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
