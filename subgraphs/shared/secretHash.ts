import { createHash } from 'node:crypto';

/** What is stored in the place of a random secret: a plain hash is enough for one that nobody can guess. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
