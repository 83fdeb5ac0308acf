import type { Tx } from '../../shared/Tx.ts';

/** What the commands need of a country; the table holds more. */
export interface CountryRules {
  /** ISO 4217; null where nothing is sold. */
  readonly currency: string | null;
  readonly phoneNumberRegex: string;
  /** Empty where no agreement is offered. */
  readonly agreementLanguages: readonly string[];
}

/** The rules of a country, retired ones too; null for a country the reference does not hold. */
export async function countryRules(tx: Tx, country: string): Promise<CountryRules | null> {
  const [rules] = await tx.query<CountryRules>(
    `SELECT rules ->> 'currency' AS currency, rules ->> 'phoneNumberRegex' AS "phoneNumberRegex",
            ARRAY(SELECT jsonb_array_elements_text(CASE jsonb_typeof(rules -> 'agreementLanguages') WHEN 'array'
              THEN rules -> 'agreementLanguages' END)) AS "agreementLanguages"
     FROM customers.country WHERE code = $1`,
    [country],
  );
  return rules ?? null;
}
