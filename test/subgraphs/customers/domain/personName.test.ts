import { cleanName, flawOfPersonName } from '../../../../subgraphs/customers/domain/personName.ts';

const flawOf = (name: string) => flawOfPersonName(cleanName(name));

describe('the name of a contact', () => {
  it.each([
    'Jo',
    '李',
    '李明',
    'Testa',
    'Administrator',
    "O'Neill-Smith",
    'Jan Novák',
    'Müller 3',
    'Anne-Marie',
    'मीना',
    'رضا\u200cپور',
    'a'.repeat(40),
    '𠮷'.repeat(40),
    `${'a'.repeat(40)}   `,
  ])('customers 4.4: accepts %j', (name) => {
    expect(flawOf(name)).toBeNull();
  });

  it.each([
    ['', 'EMPTY'],
    [' \t\n ', 'EMPTY'],
    ['J', 'SINGLE_CHARACTER'],
    [' J ', 'SINGLE_CHARACTER'],
    ['ア', 'SINGLE_CHARACTER'],
    ['test', 'PLACEHOLDER'],
    ['Test', 'PLACEHOLDER'],
    ['ADMIN', 'PLACEHOLDER'],
    [' nobody ', 'PLACEHOLDER'],
    ['12345', 'ONLY_DIGITS'],
    ['7', 'ONLY_DIGITS'],
    ['12 34', 'ONLY_DIGITS'],
    ['٣٤', 'ONLY_DIGITS'],
    ['&&&', 'ONLY_SPECIAL_CHARACTERS'],
    ['-', 'ONLY_SPECIAL_CHARACTERS'],
    ["' -", 'ONLY_SPECIAL_CHARACTERS'],
    ['Ann😀', 'EMOJI'],
    ['😀', 'EMOJI'],
    ['Ann 🇨🇿', 'EMOJI'],
    ['1️⃣', 'EMOJI'],
    ['Ann\u0007', 'NON_PRINTABLE'],
    ['Ann\u202e', 'NON_PRINTABLE'],
    ['An\u200bn', 'NON_PRINTABLE'],
    ['a'.repeat(41), 'TOO_LONG'],
    ['𠮷'.repeat(41), 'TOO_LONG'],
  ])('customers 4.4: refuses %j as %s', (name, shape) => {
    expect(flawOf(name)).toBe(shape);
  });

  it.each([
    ['  Ann   Marie ', 'Ann Marie'],
    ['Ann\tMarie', 'Ann Marie'],
    ['Zoe\u0308', 'Zoë'],
  ])('keeps %j as %j', (name, kept) => {
    expect(cleanName(name)).toBe(kept);
  });
});
