/** Characters a company name may have. Source: Validate company names, customer names, and email addresses. */
export const COMPANY_NAME_LIMIT = 255;

/** What makes a company name unacceptable. */
export type CompanyNameShape =
  | 'ONLY_WHITESPACE'
  | 'TOO_LONG'
  | 'CHARACTER_NOT_ALLOWED'
  | 'ONLY_SPECIAL_CHARACTERS'
  | 'SINGLE_CHARACTER'
  | 'WHITESPACE_AND_SINGLE_CHARACTERS'
  | 'STANDALONE_LEGAL_ABBREVIATION'
  | 'SAME_CHARACTER_THREE_OR_MORE';

export interface CompanyNameRefusal {
  readonly code: 'COMPANY_NAME_INVALID';
  readonly shape: CompanyNameShape;
}

/** Letters, marks and digits of every script, the joiners inside their words, and the symbols Microsoft lists. */
const ALLOWED = /^(?:[\p{L}\p{M}\p{N} ~[\]\\.*&=`:"<>^#/!'@+\-?()%${}_;]|\u200c|\u200d)*$/u;

/**
 * What is wrong with the legal name of a company; null when nothing is. Takes a clean name. `legalAbbreviations` are lower
 * case, such as `pty ltd`: alone they name no company.
 * Source: Validate company names, customer names, and email addresses; in force since 2021-09-22, tightened 2024-02-05.
 */
export function flawOfCompanyName(name: string, legalAbbreviations: ReadonlySet<string>): CompanyNameShape | null {
  const characters = [...name];
  if (characters.length === 0) return 'ONLY_WHITESPACE';
  if (characters.length > COMPANY_NAME_LIMIT) return 'TOO_LONG';
  if (!ALLOWED.test(name)) return 'CHARACTER_NOT_ALLOWED';
  if (characters.length === 1) return 'SINGLE_CHARACTER';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'ONLY_SPECIAL_CHARACTERS';
  if (name.split(' ').every((word) => [...word].length === 1)) return 'WHITESPACE_AND_SINGLE_CHARACTERS';
  const key = name.toLowerCase();
  if (legalAbbreviations.has(key)) return 'STANDALONE_LEGAL_ABBREVIATION';
  return /^(.)\1{2,}$/u.test(key) ? 'SAME_CHARACTER_THREE_OR_MORE' : null;
}
