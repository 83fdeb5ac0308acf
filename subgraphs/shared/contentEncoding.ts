import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type ContentEncoding = 'br' | 'gzip';

/** What a caller takes, by its Accept-Encoding. */
export interface Accepted {
  /** Null for the text as it is. */
  readonly encoding: ContentEncoding | null;
  /** Whether the text as it is will do where compressing does not pay. */
  readonly takesPlain: boolean;
}

/** Of equally welcome ones the first: at these levels it is as quick as the other, and shorter. */
const ENCODINGS: readonly ContentEncoding[] = ['br', 'gzip'];
const PLAIN: Accepted = { encoding: null, takesPlain: true };
const MAX_KEPT = 100;
const MAX_KEPT_LENGTH = 200;
const compressed = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const kept = new Map<string, Accepted>();

/** Never compressed without being asked; `*` and weights hold as RFC 9110, 12.5.3 tells. */
export function acceptedEncoding(header: string | undefined): Accepted {
  if (header === undefined) return PLAIN;
  const known = kept.get(header);
  if (known) return known;
  const accepted = read(header);
  if (kept.size >= MAX_KEPT) kept.clear();
  if (header.length <= MAX_KEPT_LENGTH) kept.set(header, accepted);
  return accepted;
}

/** At a level for answers that are sent once. */
export function compress(text: string, encoding: ContentEncoding): Promise<Buffer> {
  const bytes = Buffer.from(text);
  return encoding === 'gzip'
    ? compressed.gzip(bytes, { level: 6 })
    : compressed.br(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      });
}

function read(header: string): Accepted {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const others = weights.get('*');
  let best: { readonly encoding: ContentEncoding; readonly weight: number } | null = null;
  for (const encoding of ENCODINGS) {
    const weight = weights.get(encoding) ?? others ?? 0;
    if (weight > (best?.weight ?? 0)) best = { encoding, weight };
  }
  const plain = weights.get('identity') ?? (others === 0 ? 0 : null);
  // A caller that weighs the plain text above all else gets it.
  if (plain !== null && plain > (best?.weight ?? 0)) return PLAIN;
  return { encoding: best?.encoding ?? null, takesPlain: plain !== 0 };
}
