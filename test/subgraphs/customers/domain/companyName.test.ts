import { readFileSync } from 'node:fs';
import { flawOfCompanyName } from '../../../../subgraphs/customers/domain/companyName.ts';
import { cleanName } from '../../../../subgraphs/customers/domain/personName.ts';
import { projectFile } from '../../../../subgraphs/shared/projectFile.ts';

const abbreviations: string[] = JSON.parse(
  readFileSync(projectFile('subgraphs/customers/reference/legal-abbreviations.json'), 'utf8'),
);
const flawOf = (name: string) => flawOfCompanyName(cleanName(name), new Set(abbreviations));

describe('the name of a company', () => {
  it.each([
    ['X', 'SINGLE_CHARACTER'],
    ['李', 'SINGLE_CHARACTER'],
    ['1 2 3', 'WHITESPACE_AND_SINGLE_CHARACTERS'],
    ['999', 'SAME_CHARACTER_THREE_OR_MORE'],
    ['aAaA', 'SAME_CHARACTER_THREE_OR_MORE'],
    ['GmbH', 'STANDALONE_LEGAL_ABBREVIATION'],
    ['Sdn  Bhd', 'STANDALONE_LEGAL_ABBREVIATION'],
    ['&&&', 'ONLY_SPECIAL_CHARACTERS'],
    ['& &', 'ONLY_SPECIAL_CHARACTERS'],
    ['   ', 'ONLY_WHITESPACE'],
    ['\t', 'ONLY_WHITESPACE'],
    ['', 'ONLY_WHITESPACE'],
    [`Contoso ${'o'.repeat(248)}`, 'TOO_LONG'],
    ['Contoso 🚀', 'CHARACTER_NOT_ALLOWED'],
    ['Contoso | Fabrikam', 'CHARACTER_NOT_ALLOWED'],
    ['Contoso\u200b', 'CHARACTER_NOT_ALLOWED'],
  ])('customers 4.4: %p is refused: %s', (name, shape) => {
    expect(flawOf(name)).toBe(shape);
  });

  it.each([
    'Dvorak GmbH',
    '3M',
    'AT&T',
    'aa',
    '99',
    'aaab',
    'A & B Ltd',
    'shop.com',
    'Příbram s.r.o.',
    '株式会社',
    'شركة کار\u200cآفرین',
    `Contoso ${'o'.repeat(247)}`,
    '~[]\\.*&=`:"<>^#/!\'@+-?()%{$}_; 1',
  ])('%p is taken', (name) => {
    expect(flawOf(name)).toBeNull();
  });

  it('customers 4.4: 36 legal forms name no company when they stand alone', () => {
    expect(abbreviations).toHaveLength(36);
    for (const abbreviation of abbreviations) {
      expect(flawOf(abbreviation.toUpperCase())).toMatch(/^(STANDALONE_LEGAL_ABBREVIATION|WHITESPACE_AND_SINGLE_CHARACTERS)$/);
      expect(flawOf(`Dvorak ${abbreviation}`)).toBeNull();
    }
  });
});
