import { isUtf8 } from 'node:buffer';
import { accept, type Decision, refuse } from '../subgraphs/shared/decision.ts';

/** The text of a file in UTF-8, its byte order mark cut, or a sentence that says why it is no such text. */
export function decodeText(bytes: Uint8Array): Decision<string, string> {
  if (isWide(bytes)) return refuse('It is in UTF-16 or UTF-32, expected UTF-8: convert it, and import it again.');
  const fault = firstFault(bytes);
  if (fault === null) return accept(new TextDecoder().decode(bytes));
  const line = bytes.subarray(0, fault).filter((byte) => byte === NEW_LINE).length + 1;
  const byte = `0x${bytes[fault]?.toString(16).toUpperCase()}`;
  return refuse(
    `It is not in UTF-8: the byte ${byte} at position ${fault + 1} (line ${line}) belongs to no character. ` +
      'If it is in Latin-1 or Windows-1252, convert it, and import it again.',
  );
}

const NEW_LINE = 0x0a;

/** Wide encodings begin with their mark, or have a zero byte in the first character, which JSON and CSV never begin with. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Where the first byte stands that belongs to no character of UTF-8; null when all do. */
function firstFault(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (wholeCharacters(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  return wholeCharacters(bytes, good);
}

/** Where the last character begins that the first `length` bytes do not finish; null when they hold a fault before. */
function wholeCharacters(bytes: Uint8Array, length: number): number | null {
  const ends = [0, 1, 2, 3].map((unfinished) => Math.max(0, length - unfinished));
  return ends.find((end) => isUtf8(bytes.subarray(0, end))) ?? null;
}
