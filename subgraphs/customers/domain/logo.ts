import { accept, type Decision, refuse } from '../../shared/decision.ts';

/** Pixels a logo may be wide. Source: Create a business profile. */
export const LOGO_WIDTH_LIMIT = 300;
/** Bytes a logo may have; well below what one request may hold. */
export const LOGO_BYTES_LIMIT = 262_144;

export type LogoFlaw = 'NOT_BASE64' | 'TOO_LARGE' | 'NO_IMAGE' | 'OTHER_TYPE' | 'TOO_WIDE';
export type LogoRefusal = { readonly code: 'LOGO_INVALID'; readonly flaw: LogoFlaw; readonly maximumWidthPx: number };

/** What the bytes of an image say of it. */
export interface ImageFacts {
  readonly type: 'image/gif' | 'image/jpeg' | 'image/png';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Content in base64, as a client sends it. */
export interface LogoContent {
  readonly contentType: string;
  readonly content: string;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The image a client sent, or what is wrong with it. Type and width are read from the bytes, never believed. */
export function logoOf({
  contentType,
  content,
}: LogoContent): Decision<ImageFacts & { readonly bytes: Uint8Array }, LogoRefusal> {
  const bad = (flaw: LogoFlaw) => refuse<LogoRefusal>({ code: 'LOGO_INVALID', flaw, maximumWidthPx: LOGO_WIDTH_LIMIT });
  const encoded = content.replace(/\s/g, '');
  if (encoded === '' || !BASE64.test(encoded)) return bad('NOT_BASE64');
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length > LOGO_BYTES_LIMIT) return bad('TOO_LARGE');
  const image = imageFacts(bytes);
  if (!image || image.widthPx < 1 || image.heightPx < 1) return bad('NO_IMAGE');
  if (image.type !== contentType.trim().toLowerCase().replace('image/jpg', 'image/jpeg')) return bad('OTHER_TYPE');
  if (image.widthPx > LOGO_WIDTH_LIMIT) return bad('TOO_WIDE');
  return accept({ ...image, bytes });
}

/** Type and size of a GIF, JPG or PNG, out of its header; null for anything else and for a header that is cut off. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (bytes.length >= 24 && text(0, 8) === '\x89PNG\r\n\x1a\n' && text(12, 4) === 'IHDR') {
    return { type: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
  }
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(text(0, 6))) {
    return { type: 'image/gif', widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
  }
  return bytes.length >= 4 && view.getUint16(0) === 0xffd8 ? jpegFacts(view) : null;
}

/** Walks the segments of a JPG to the one that tells its frame. */
function jpegFacts(view: DataView): ImageFacts | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // padding
    } else if (isFrame(marker)) {
      return { type: 'image/jpeg', widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5) };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

/** Start of frame 0 to 15; three markers of that range mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
