import type { Tx } from '../../shared/Tx.ts';

/** What the commands need of a country; the table holds more. */
export interface CountryRules {
  /** ISO 4217; null where nothing is sold. */
  readonly currency: string | null;
  readonly phoneNumberRegex: string;
}

/** The rules of a country, retired ones too; null for a country the reference does not hold. */
export async function countryRules(tx: Tx, country: string): Promise<CountryRules | null> {
  const [rules] = await tx.query<CountryRules>(
    `SELECT rules ->> 'currency' AS currency, rules ->> 'phoneNumberRegex' AS "phoneNumberRegex"
     FROM customers.country WHERE code = $1`,
    [country],
  );
  return rules ?? null;
}
