import type { ReferenceSet } from '../../shared/loadReference.ts';

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

export const referenceSets: readonly ReferenceSet[] = [countries, agreementTemplates];
