import { importedCountryRules } from '../../subgraphs/customers/domain/importedCountryRules.ts';
import { recordCountryRules } from '../../subgraphs/customers/services/recordCountryRules.ts';
import { quoted } from '../../subgraphs/shared/WireFields.ts';
import { partnerCenterKind } from '../Kind.ts';

/** `GET /v1/countryvalidationrules/{country}`: what an address and a telephone number of a country look like. */
export const countryRules = partnerCenterKind({
  name: 'rules of countries',
  subgraph: 'customers',
  objectType: 'CountryValidationRules',
  ownFields: ['iso2Code', 'supportedStatesList', 'supportedCulturesList', 'countryCallingCodesList', 'postalCodeRegex'],
  idField: 'iso2Code',
  map: importedCountryRules,
  idOf: ({ country }) => country,
  command: recordCountryRules,
  inputOf: (rules) => rules,
  changeOf: ({ changed }) => (changed === null ? 'UNCHANGED' : 'CHANGED'),
  explain: (refusal) =>
    refusal.code === 'COUNTRY_NOT_SUPPORTED'
      ? {
          field: 'iso2Code',
          found: quoted(refusal.country),
          expected: 'a country of the reference, which holds its name and currency',
        }
      : { field: '', found: refusal.code, expected: 'no conflict' },
});
