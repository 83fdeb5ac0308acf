/** Where two JSON values differ, and how; null where they are equal. The order of keys says nothing. */
export function firstDifference(a: unknown, b: unknown, path = 'answer'): string | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${path} holds ${a.length} items and ${b.length}`;
    return firstOf(a.map((item, at) => () => firstDifference(item, b[at], `${path}[${at}]`)));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return firstOf(keys.map((key) => () => firstDifference(a[key], b[key], `${path}.${key}`)));
  }
  return a === b ? null : `${path} is ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

function firstOf(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const difference = look();
    if (difference !== null) return difference;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
