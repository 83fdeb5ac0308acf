import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { Country } from './country.ts';

const CULTURE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const STATE = /^\S(.{0,98}\S)?$/u;
const MAX_PATTERN = 1000;
const FLAGS = ['isTaxIdSupported', 'isTaxIdOptional', 'isVatIdSupported'] as const;

/** Rules of one country that Partner Center knows, under the names of the reference. */
export interface ImportedCountryRules {
  readonly country: string;
  readonly rules: Readonly<Record<string, unknown>>;
}

/**
 * The rules of a country as Partner Center answers them, or every field at fault. What it leaves out where it is null, it says: no
 * pattern for postal codes and no list of states. Flags that it may leave out altogether are kept as they are then. Source: Get address formatting
 * rules by market.
 */
export function importedCountryRules(wire: unknown): Decision<ImportedCountryRules, FieldFault> {
  const fields = new WireFields(wire);
  const country = fields.shaped('iso2Code', /^[a-z]{2}$/i, 'a country of two letters').toUpperCase();
  const states = fields.has('supportedStatesList') ? fields.shapedList('supportedStatesList', STATE, 'a state') : [];
  const isStateRequired = fields.flag('isStateRequired');
  const rules = {
    defaultCulture: fields.shaped('defaultCulture', CULTURE, 'a culture such as `en-US`'),
    supportedCultures: listOf(fields, 'supportedCulturesList', CULTURE, 'a culture such as `en-US`'),
    supportedLanguages: listOf(fields, 'supportedLanguagesList', LANGUAGE, 'a language such as `en`'),
    isCityRequired: fields.flag('isCityRequired'),
    isPostalCodeRequired: fields.flag('isPostalCodeRequired'),
    postalCodeRegex: patternOf(fields, 'postalCodeRegex'),
    isStateRequired,
    supportedStates: states.length === 0 ? null : states,
    phoneNumberRegex: phonePatternOf(fields),
    callingCodes: listOf(fields, 'countryCallingCodesList', /^\d{1,5}$/, 'digits such as `420`'),
    ...Object.fromEntries(FLAGS.filter((name) => fields.has(name)).map((name) => [name, fields.flag(name)])),
  };
  return refuseAny(fields.faults, { country, rules });
}

/** The country with imported rules over what it had; they are no longer inferred. What the import does not know stays. */
export function withImportedRules(stored: Country, imported: ImportedCountryRules['rules']): Country {
  const inferred: unknown = stored.rules.inferred;
  const told = Array.isArray(inferred) ? { inferred: inferred.filter((name) => !(String(name) in imported)) } : {};
  return { ...stored, rules: { ...stored.rules, ...imported, ...told }, origin: 'IMPORTED', retiredAt: null };
}

function listOf(fields: WireFields, name: string, form: RegExp, expected: string): string[] {
  const { length } = fields.faults;
  const list = fields.shapedList(name, form, expected);
  if (list.length === 0 && fields.faults.length === length) fields.fault(name, 'at least one');
  return list;
}

/** Every country has one: without it any text would pass for a telephone number. */
function phonePatternOf(fields: WireFields): string {
  const pattern = patternOf(fields, 'phoneNumberRegex');
  if (pattern === null) fields.fault('phoneNumberRegex', 'a regular expression');
  return pattern ?? '';
}

/** A pattern that can be used; null when there is none. */
function patternOf(fields: WireFields, name: string): string | null {
  const pattern = fields.optionalText(name);
  if (pattern === null) return null;
  if (pattern.length > MAX_PATTERN || !isPattern(pattern)) {
    fields.fault(name, `a regular expression of at most ${MAX_PATTERN} characters`);
  }
  return pattern;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
