export type PasswordRefusal =
  | { readonly code: 'PASSWORD_CHARACTERS' }
  | { readonly code: 'PASSWORD_TOO_WEAK'; readonly minimum: number; readonly maximum: number; readonly kinds: number };

const LENGTH = { minimum: 8, maximum: 256 };
const KINDS_NEEDED = 3;
const ALLOWED = /^[\x20-\x7e]*$/;
const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

const GENERATED_LENGTH = 12;
/** Without characters that look like another one. */
const ALPHABETS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '@#$%*-_!+=?'];

/** Everything that is wrong with a password; empty when nothing is. Source: Password policies and account restrictions. */
export function passwordRefusals(password: string): PasswordRefusal[] {
  if (!ALLOWED.test(password)) return [{ code: 'PASSWORD_CHARACTERS' }];
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const fits = password.length >= LENGTH.minimum && password.length <= LENGTH.maximum && kinds >= KINDS_NEEDED;
  return fits ? [] : [{ code: 'PASSWORD_TOO_WEAK', ...LENGTH, kinds: KINDS_NEEDED }];
}

/** A password of twelve characters of all four kinds. `randomBelow` answers a whole number from 0 up to its argument, never it. */
export function generatePassword(randomBelow: (limit: number) => number): string {
  const pick = (alphabet: string): string => alphabet.charAt(randomBelow(alphabet.length));
  const characters = ALPHABETS.map(pick);
  while (characters.length < GENERATED_LENGTH) characters.push(pick(ALPHABETS.join('')));
  const password: string[] = [];
  while (characters.length > 0) password.push(...characters.splice(randomBelow(characters.length), 1));
  return password.join('');
}
