import type { Tx } from '../../shared/Tx.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import type { CountryRules } from '../domain/countryRules.ts';

/** All that a country on record asks of an address; null for another country. */
export async function wholeCountryRules(tx: Tx, country: string): Promise<CountryRules | null> {
  const [rules] = await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[country]]);
  return rules ?? null;
}
