/** Without characters that look like another one. */
const ALPHABETS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '@#$%*-_!+=?'];

/** Characters of the first password of a tenant. */
const LENGTH = 16;

/**
 * The first password of a tenant's administrator, with characters of all four kinds. `randomBelow` answers a whole number from
 * 0 up to its argument, never it. Source: Create a customer.
 */
export function firstPassword(randomBelow: (limit: number) => number): string {
  const pick = (alphabet: string): string => alphabet.charAt(randomBelow(alphabet.length));
  const characters = ALPHABETS.map(pick);
  while (characters.length < LENGTH) characters.push(pick(ALPHABETS.join('')));
  const password: string[] = [];
  while (characters.length > 0) password.push(...characters.splice(randomBelow(characters.length), 1));
  return password.join('');
}
