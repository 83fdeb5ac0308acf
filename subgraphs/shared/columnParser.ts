import pg from 'pg';

type Parse = (text: string) => unknown;

/** Numbers of the types in PostgreSQL's catalogue. */
const INT8 = 20;
const TEXT_ARRAY = 1009;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** As a connection whose time zone is UTC writes an instant; years before our era and `infinity` look otherwise. */
const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/;

const parseInstant = parserOf(TIMESTAMPTZ);
const parseTexts = parserOf(TEXT_ARRAY);

const own = new Map<number, Parse>([
  [INT8, Number],
  [DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [TIMESTAMPTZ, (text) => (INSTANT.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : parseInstant(text))],
  [TEXT_ARRAY, (text) => (isPlainList(text) ? text.slice(1, -1).split(',') : parseTexts(text))],
]);

/**
 * Reads a value as PostgreSQL writes it: days come as the instant 00:00Z of the day, whole numbers as numbers, exact decimals as
 * strings. What rows hold most is read by less general means than those of `pg`, to the same values.
 */
export function columnParser(oid: number): Parse {
  return own.get(oid) ?? parserOf(oid);
}

function parserOf(oid: number): Parse {
  return pg.types.getTypeParser(oid, 'text');
}

/** Whether an array has elements, and none that is quoted, absent or an array itself. */
function isPlainList(text: string): boolean {
  return text.startsWith('{') && text.length > 2 && !/["\\]|\{.*\{|NULL/i.test(text);
}
