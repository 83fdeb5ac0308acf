/** A name as lists are ordered and searched by: without regard to case, width and white space. Stored beside the name. */
export function nameKey(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
