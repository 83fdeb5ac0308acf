import { generatePassword, passwordRefusals } from '../../../../subgraphs/access/domain/password.ts';
import { randomBelow } from '../../../../subgraphs/shared/ids.ts';

const WEAK = ['PASSWORD_TOO_WEAK'];
const CHARACTERS = ['PASSWORD_CHARACTERS'];

describe('access 14.1, a password', () => {
  it.each<[string, string, string[]]>([
    ['of 7 characters (14, example 1)', 'Passw0r', WEAK],
    ['of 8 characters (14, example 1)', 'Passw0rd', []],
    ['of one kind (14, example 1)', 'passwordpassword', WEAK],
    ['with a letter that is not ASCII (14, example 1)', 'Heslo-čau1', CHARACTERS],
    ['of two kinds', 'passw0rdpassw0rd', WEAK],
    ['of three kinds without digit', 'Pass-word', []],
    ['of three kinds without lower case', 'PASSW0RD!', []],
    ['of 256 characters', `Aa1${'x'.repeat(253)}`, []],
    ['of 257 characters', `Aa1${'x'.repeat(254)}`, WEAK],
    ['whose third kind is the blank', 'pass WORD', []],
    ['with every symbol', `Aa@#$%^&*-_!+=[]{}|\\:',.?/~"();<>\``, []],
    ['with a tab', 'Passw0rd\t', CHARACTERS],
    ['with an emoji', 'Passw0rd🙂', CHARACTERS],
    ['that is empty', '', WEAK],
  ])('%s', (_, password, codes) => {
    expect(passwordRefusals(password).map(({ code }) => code)).toEqual(codes);
  });
});

describe('access 14.1, a password made by the graph', () => {
  const made = Array.from({ length: 500 }, () => generatePassword(randomBelow));

  it('has twelve characters of all four kinds, and none that looks like another', () => {
    for (const password of made) {
      expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])(?=.*[^a-zA-Z0-9]).{12}$/);
      expect(password).not.toMatch(/[0O1lIo|]/);
      expect(passwordRefusals(password)).toEqual([]);
    }
  });

  it('is another each time, with no place kept for a kind', () => {
    expect(new Set(made).size).toBe(made.length);
    for (let place = 0; place < 12; place += 1) {
      const kinds = new Set(made.map((password) => /[a-z]/.test(password.charAt(place))));
      expect(kinds).toEqual(new Set([true, false]));
    }
  });

  it('follows from the numbers it is given alone', () => {
    expect(generatePassword(() => 0)).toBe('aA2@aaaaaaaa');
  });
});
