const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:\n]|[^\s[\]{},:"]+/g;

/**
 * On which line (from 1) each element of a list begins, in a text that is JSON. The list is the text itself, or stands in the
 * field `key` of the object that the text is.
 */
export function elementLines(text: string, key: string | null): number[] {
  const lines: number[] = [];
  const listDepth = key === null ? 1 : 2;
  let line = 1;
  let depth = 0;
  let field = '';
  let isNext = false;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '\n') {
      line += 1;
      continue;
    }
    if (isNext && token !== ']') lines.push(line);
    isNext = false;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    const isInList = depth === listDepth && (key === null || field === key);
    if (isInList && (token === '[' || token === ',')) isNext = true;
    if (depth === 1 && key !== null && token.startsWith('"')) field = token.slice(1, -1);
  }
  return lines;
}
