import type { WireFields } from '../../shared/WireFields.ts';

/** An instant of an answer; null where it is missing or empty. */
export function importedInstant(fields: WireFields, name: string): Date | null {
  const text = fields.optionalText(name);
  if (text === null) return null;
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant;
  fields.fault(name, 'a day and time such as 2026-02-27T00:00:00Z');
  return null;
}
