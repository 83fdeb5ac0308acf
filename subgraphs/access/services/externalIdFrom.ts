import { createHash } from 'node:crypto';

/**
 * An id of the form Microsoft gives relationships: two GUIDs and a dash, 73 characters. Nobody can guess it who does not know the
 * seed: whoever holds the link may answer the invitation.
 */
export function externalIdFrom(seed: string): string {
  const digits = createHash('sha256').update(seed).digest('hex');
  return `${guid(digits.slice(0, 32))}-${guid(digits.slice(32))}`;
}

function guid(digits: string): string {
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
