/** Imported rules may lack what the shipped ones have: a list is empty then, and nothing is asked for. */
const list = (rule: string): string => `CASE jsonb_typeof(c.rules -> '${rule}') WHEN 'array' THEN c.rules -> '${rule}' END`;
const texts = (rule: string): string => `ARRAY(SELECT jsonb_array_elements_text(${list(rule)}))`;
const flag = (rule: string): string => `coalesce((c.rules ->> '${rule}')::boolean, false)`;

/** The columns of `CountryRules` out of `COUNTRIES`. */
export const COUNTRY_COLUMNS = `c.code, c.name, c.rules ->> 'region' AS region, c.rules ->> 'currency' AS currency,
  c.rules ->> 'defaultCulture' AS "defaultCulture", ${texts('supportedCultures')} AS "supportedCultures",
  ${texts('supportedLanguages')} AS "supportedLanguages", ${flag('isCityRequired')} AS "isCityRequired",
  ${flag('isPostalCodeRequired')} AS "isPostalCodeRequired", c.rules ->> 'postalCodeRegex' AS "postalCodeRegex",
  ${flag('isStateRequired')} AS "isStateRequired",
  CASE jsonb_typeof(c.rules -> 'supportedStates') WHEN 'array' THEN ${texts('supportedStates')} END AS "supportedStates",
  c.rules ->> 'phoneNumberRegex' AS "phoneNumberRegex", ${texts('callingCodes')} AS "callingCodes",
  ${flag('registrationNumberRequired')} AS "registrationNumberRequired", ${flag('phoneRequired')} AS "phoneRequired",
  n.kinds AS "registrationNumberTypes", n.pattern AS "registrationNumberRegex",
  ${texts('agreementLanguages')} AS "agreementLanguages"`;

export const COUNTRIES =
  'customers.country c LEFT JOIN customers.registration_number n ON n.country = c.code AND n.retired_at IS NULL';

/** The countries on record with these codes. Values: codes. */
export const COUNTRIES_BY_CODE = `SELECT ${COUNTRY_COLUMNS} FROM ${COUNTRIES} WHERE c.code = ANY ($1) AND c.retired_at IS NULL`;
