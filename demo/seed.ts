import { createHash } from 'node:crypto';
import { type EntityTypeName, entityTypes, type NewId } from '../subgraphs/shared/ids.ts';

/**
 * What looks random in the demonstration comes from the name of the thing: the same name gives the same value, whatever was
 * asked before.
 */
function hashOf(name: string): Buffer {
  return createHash('sha256').update(`demonstration of partner graph: ${name}`).digest();
}

/** A UUID in the form of version 4. */
export function seededUuid(name: string): string {
  const bytes = hashOf(name);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

export function seededId(type: EntityTypeName | 'Event', name: string): string {
  const prefix = type === 'Event' ? 'evt' : entityTypes[type].prefix;
  return `${prefix}_${hashOf(`${type} ${name}`).toString('hex').slice(0, 32)}`;
}

/** The ids one command asks for: the first of a type, the second, and so on. */
export function seededIds(name: string): NewId {
  const counts = new Map<string, number>();
  return (type) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return seededId(type, `${count} of ${name}`);
  };
}

/** The first id of a type that `seededIds(name)` gives. */
export function firstSeededId(type: EntityTypeName | 'Event', name: string): string {
  return seededId(type, `1 of ${name}`);
}

/** A whole number, both ends included. */
export function seededNumber(name: string, minimum: number, maximum: number): number {
  return minimum + (hashOf(name).readUInt32BE(0) % (maximum - minimum + 1));
}

export function seededChoice<T>(name: string, choices: readonly T[]): T {
  const chosen = choices[seededNumber(name, 0, choices.length - 1)];
  if (chosen === undefined) throw new Error(`There is nothing to choose from for ${name}.`);
  return chosen;
}
