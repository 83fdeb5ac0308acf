import type { ReferenceSet } from '../../shared/loadReference.ts';
import { referralTags } from './referralTags.ts';

/** Imported rules win: such a country is neither overwritten nor retired by what ships. */
const countries: ReferenceSet = {
  name: 'countries',
  file: 'subgraphs/customers/reference/countries.json',
  statements: [
    `INSERT INTO customers.country AS c (code, name, rules)
     SELECT item ->> 'iso2Code', item ->> 'name', item - 'iso2Code' - 'name' FROM jsonb_array_elements($1::jsonb) AS item
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, rules = excluded.rules, retired_at = NULL
     WHERE c.origin = 'SHIPPED'`,
    `UPDATE customers.country SET retired_at = $2::timestamptz
     WHERE origin = 'SHIPPED' AND retired_at IS NULL AND code NOT IN (SELECT item ->> 'iso2Code' FROM jsonb_array_elements($1::jsonb) AS item)`,
  ],
};

const agreementTemplates: ReferenceSet = {
  name: 'agreement templates',
  file: 'subgraphs/customers/reference/agreement-templates.json',
  statements: [
    `INSERT INTO customers.agreement_template (id, template_id, type, agreement_link, version_rank)
     SELECT 'agt_' || "templateId", "templateId", type, "agreementLink", "versionRank"
     FROM jsonb_to_recordset($1::jsonb) AS item("templateId" text, type text, "agreementLink" text, "versionRank" integer)
     ON CONFLICT (id) DO UPDATE SET type = excluded.type, agreement_link = excluded.agreement_link,
       version_rank = excluded.version_rank, retired_at = NULL`,
    `UPDATE customers.agreement_template SET retired_at = $2::timestamptz
     WHERE retired_at IS NULL
       AND template_id NOT IN (SELECT "templateId" FROM jsonb_to_recordset($1::jsonb) AS item("templateId" text))`,
  ],
};

const registrationNumbers: ReferenceSet = {
  name: 'registration numbers',
  file: 'subgraphs/customers/reference/registration-numbers.json',
  statements: [
    `INSERT INTO customers.registration_number (country, kinds, pattern)
     SELECT country, "idTypes", pattern FROM jsonb_to_recordset($1::jsonb) AS item(country text, "idTypes" text, pattern text)
     ON CONFLICT (country) DO UPDATE SET kinds = excluded.kinds, pattern = excluded.pattern, retired_at = NULL`,
    `UPDATE customers.registration_number SET retired_at = $2::timestamptz
     WHERE retired_at IS NULL AND country NOT IN (SELECT country FROM jsonb_to_recordset($1::jsonb) AS item(country text))`,
  ],
};

const legalAbbreviations: ReferenceSet = {
  name: 'legal abbreviations',
  file: 'subgraphs/customers/reference/legal-abbreviations.json',
  statements: [
    `INSERT INTO customers.legal_abbreviation (abbreviation) SELECT item FROM jsonb_array_elements_text($1::jsonb) AS item
     ON CONFLICT (abbreviation) DO UPDATE SET retired_at = NULL`,
    `UPDATE customers.legal_abbreviation SET retired_at = $2::timestamptz
     WHERE retired_at IS NULL AND abbreviation NOT IN (SELECT item FROM jsonb_array_elements_text($1::jsonb) AS item)`,
  ],
};

const CASE_KEY = 'country, address_line1, address_line2, city, state, region, postal_code';
const CASES = `SELECT coalesce(country, '') AS country, coalesce("addressLine1", '') AS address_line1,
         coalesce("addressLine2", '') AS address_line2, coalesce(city, '') AS city, coalesce(state, '') AS state,
         coalesce(region, '') AS region, coalesce("postalCode", '') AS postal_code, status
  FROM jsonb_to_recordset($1::jsonb) AS item(country text, "addressLine1" text, "addressLine2" text, city text, state text,
                                             region text, "postalCode" text, status text)`;

const addressCases: ReferenceSet = {
  name: 'address cases',
  file: 'subgraphs/customers/reference/address-cases.json',
  statements: [
    `INSERT INTO customers.address_case (${CASE_KEY}, status) ${CASES}
     ON CONFLICT (${CASE_KEY}) DO UPDATE SET status = excluded.status, retired_at = NULL`,
    `UPDATE customers.address_case SET retired_at = $2::timestamptz
     WHERE retired_at IS NULL AND (${CASE_KEY}) NOT IN (SELECT ${CASE_KEY} FROM (${CASES}) AS shipped)`,
  ],
};

export const referenceSets: readonly ReferenceSet[] = [
  countries,
  agreementTemplates,
  registrationNumbers,
  legalAbbreviations,
  addressCases,
  referralTags,
];
