import { Exact } from './money.ts';

/** What is wrong with one field of something that came from another system. */
export interface FieldFault {
  /** Path inside the item: `category.name`, `prerequisiteOffers[2]`; empty for the item itself. */
  readonly field: string;
  /** What stands there, for people: `missing`, `"Decade"`, `a list`. */
  readonly found: string;
  /** What may stand there: `a whole number from 1 to 300`. */
  readonly expected: string;
}

/** Greatest whole number of PostgreSQL's type `integer`. */
export const MAX_INTEGER = 2_147_483_647;
const SHOWN_CHARACTERS = 80;

/**
 * Reads the fields of one JSON object of another system and notes every fault, so that all are told at once. A field at fault
 * reads as an empty value: use what was read only when `faults` is empty. Fields that nobody asks for are left alone.
 */
export class WireFields {
  readonly faults: FieldFault[];
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #path: string;
  readonly #isObject: boolean;

  constructor(wire: unknown, path = '', faults: FieldFault[] = []) {
    this.faults = faults;
    this.#path = path;
    const isObject = typeof wire === 'object' && wire !== null && !Array.isArray(wire);
    this.#isObject = isObject;
    this.#fields = new Map(isObject ? Object.entries(wire) : []);
    if (!isObject) faults.push({ field: path, found: inWords(wire), expected: 'an object' });
  }

  /** Whether the field is there with a value; null counts as absent, as Partner Center leaves out what is null. */
  has(name: string): boolean {
    return (this.#fields.get(name) ?? null) !== null;
  }

  /** A text that is not blank; white space around it is cut. */
  text(name: string): string {
    const value = this.#storable(name, this.#fields.get(name));
    if (value !== null && value.trim() === '') this.fault(name, 'a text that is not empty');
    return value?.trim() ?? '';
  }

  /** A text; null when it is absent or blank. */
  optionalText(name: string): string | null {
    return this.has(name) ? this.#storable(name, this.#fields.get(name))?.trim() || null : null;
  }

  /** A text of a form, such as an id. `expected` says the form for people. */
  shaped(name: string, form: RegExp, expected: string): string {
    return this.#shaped(name, this.#fields.get(name), form, expected);
  }

  /** A list of texts of a form, each once, in their order. */
  shapedList(name: string, form: RegExp, expected: string): string[] {
    const texts = this.#list(name).map((value, at) => this.#shaped(`${name}[${at}]`, value, form, expected));
    return [...new Set(texts)];
  }

  whole(name: string, least: number, most: number = MAX_INTEGER): number {
    const value = this.#fields.get(name);
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(name, `a whole number from ${least} to ${most}`);
    return 0;
  }

  /** An amount of money, not below 0, as an exact decimal; a number, or a text as some answers have it. */
  amount(name: string): string {
    const value = this.#fields.get(name);
    const isAmount = typeof value === 'number' ? value >= 0 : typeof value === 'string' && /^\d{1,15}(\.\d{1,15})?$/.test(value);
    if (isAmount) return new Exact(String(value)).toFixed();
    this.fault(name, 'an amount of 0 or more');
    return '0';
  }

  flag(name: string): boolean {
    const value = this.#fields.get(name);
    if (typeof value === 'boolean') return value;
    this.fault(name, 'true or false');
    return false;
  }

  /** One of some values, in any letter case and with or without underscores: `one_time`, `OneTime` and `ONE_TIME` are the same. */
  choice<T extends string>(name: string, allowed: readonly [T, ...T[]]): T {
    return this.#choice(name, this.#fields.get(name), allowed);
  }

  /** A list of such values, each once, in their order. */
  choices<T extends string>(name: string, allowed: readonly [T, ...T[]]): T[] {
    const values = this.#list(name);
    return [...new Set(values.map((value, at) => this.#choice(`${name}[${at}]`, value, allowed)))];
  }

  /** The fields of an object inside this one; null when it is absent. */
  inner(name: string): WireFields | null {
    return this.has(name) ? new WireFields(this.#fields.get(name), this.#pathOf(name), this.faults) : null;
  }

  /** Notes that what stands in a field is not what is expected. */
  fault(name: string, expected: string): void {
    this.#note(name, inWords(this.#fields.get(name)), expected);
  }

  #shaped(name: string, value: unknown, form: RegExp, expected: string): string {
    const text = this.#storable(name, value, expected)?.trim() ?? null;
    if (text !== null && !form.test(text)) this.#note(name, inWords(value), expected);
    return text ?? '';
  }

  #choice<T extends string>(name: string, value: unknown, allowed: readonly [T, ...T[]]): T {
    const known = typeof value === 'string' ? allowed.find((item) => letters(item) === letters(value)) : undefined;
    if (known === undefined) {
      const expected = allowed.length === 1 ? allowed[0] : `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`;
      this.#note(name, inWords(value), `${expected}, in any letter case`);
    }
    return known ?? allowed[0];
  }

  #list(name: string): readonly unknown[] {
    const value = this.#fields.get(name);
    if (Array.isArray(value)) return value;
    this.fault(name, 'a list');
    return [];
  }

  /** A text that PostgreSQL can hold; null for anything else, which is noted. */
  #storable(name: string, value: unknown, expected = 'a text'): string | null {
    if (typeof value !== 'string') {
      this.#note(name, inWords(value), expected);
      return null;
    }
    const nul = value.indexOf('\0');
    const at = nul >= 0 ? nul : value.search(/\p{Surrogate}/u);
    if (at < 0) return value;
    const code = value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    const kind = nul >= 0 ? '' : ' (half of a character)';
    this.#note(name, `a text with U+${code}${kind} at position ${at + 1}`, 'characters that PostgreSQL can store');
    return null;
  }

  #note(name: string, found: string, expected: string): void {
    if (this.#isObject) this.faults.push({ field: this.#pathOf(name), found, expected });
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}

/** A value of JSON for people, short and on one line. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** A text in quotes with what a terminal would act on written as an escape, cut after 80 characters. */
export function quoted(text: string): string {
  const shown = [...text.slice(0, 2 * SHOWN_CHARACTERS)].slice(0, SHOWN_CHARACTERS).join('');
  return JSON.stringify(shown.length < text.length ? `${shown}…` : shown).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function letters(text: string): string {
  return text.trim().toLowerCase().replaceAll('_', '');
}
