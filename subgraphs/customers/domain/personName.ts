/** Characters a first or last name may have. Source: Validate company names, customer names, and email addresses. */
export const PERSON_NAME_LIMIT = 40;

const PLACEHOLDERS: ReadonlySet<string> = new Set(['test', 'admin', 'nobody']);

/** What makes a name unacceptable. */
export type NameShape =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'SINGLE_CHARACTER'
  | 'PLACEHOLDER'
  | 'EMOJI'
  | 'NON_PRINTABLE'
  | 'ONLY_DIGITS'
  | 'ONLY_SPECIAL_CHARACTERS';

/** The name as it is kept: trimmed, white space folded, accents composed. */
export function cleanName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/**
 * What is wrong with the first or last name of a contact; null when nothing is. Takes a clean name. One character is enough
 * only in Chinese characters; joiners inside a word, as Persian and Indian scripts need them, are printable.
 * Source: Validate company names, customer names, and email addresses; in force since 2021-09-22, tightened 2024-02-05.
 */
export function flawOfPersonName(name: string): NameShape | null {
  const { length } = [...name];
  if (length === 0) return 'EMPTY';
  if (length > PERSON_NAME_LIMIT) return 'TOO_LONG';
  if (/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u.test(name)) return 'NON_PRINTABLE';
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(name)) return 'EMOJI';
  if (/^[\p{Nd} ]+$/u.test(name)) return 'ONLY_DIGITS';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'ONLY_SPECIAL_CHARACTERS';
  if (length === 1 && !/\p{Script=Han}/u.test(name)) return 'SINGLE_CHARACTER';
  if (PLACEHOLDERS.has(name.toLowerCase())) return 'PLACEHOLDER';
  return null;
}
