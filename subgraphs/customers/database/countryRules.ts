import { type Columns, selectList } from '../../shared/columns.ts';

/** Imported rules may lack what the shipped ones have: a list is empty then, and nothing is asked for. */
const list = (rule: string): string => `CASE jsonb_typeof(c.rules -> '${rule}') WHEN 'array' THEN c.rules -> '${rule}' END`;
const texts = (rule: string): string => `ARRAY(SELECT jsonb_array_elements_text(${list(rule)}))`;
const flag = (rule: string): string => `coalesce((c.rules ->> '${rule}')::boolean, false)`;

/** The columns of `CountryRules` out of `COUNTRIES`. */
export const countryColumns: Columns = {
  code: 'c.code',
  name: 'c.name',
  region: "c.rules ->> 'region'",
  currency: "c.rules ->> 'currency'",
  defaultCulture: "c.rules ->> 'defaultCulture'",
  supportedCultures: texts('supportedCultures'),
  supportedLanguages: texts('supportedLanguages'),
  isCityRequired: flag('isCityRequired'),
  isPostalCodeRequired: flag('isPostalCodeRequired'),
  postalCodeRegex: "c.rules ->> 'postalCodeRegex'",
  isStateRequired: flag('isStateRequired'),
  supportedStates: `CASE jsonb_typeof(c.rules -> 'supportedStates') WHEN 'array' THEN ${texts('supportedStates')} END`,
  phoneNumberRegex: "c.rules ->> 'phoneNumberRegex'",
  callingCodes: texts('callingCodes'),
  registrationNumberRequired: flag('registrationNumberRequired'),
  phoneRequired: flag('phoneRequired'),
  registrationNumberTypes: 'n.kinds',
  registrationNumberRegex: 'n.pattern',
  agreementLanguages: texts('agreementLanguages'),
};

export const COUNTRIES =
  'customers.country c LEFT JOIN customers.registration_number n ON n.country = c.code AND n.retired_at IS NULL';

/** The countries on record with these codes. Values: codes. */
export const COUNTRIES_BY_CODE = `SELECT ${selectList(countryColumns)} FROM ${COUNTRIES} WHERE c.code = ANY ($1) AND c.retired_at IS NULL`;
