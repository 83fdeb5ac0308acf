import type { Tx } from '../../shared/Tx.ts';
import { ADDRESS_CASES } from '../database/addressCases.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { AddressCase } from '../domain/addressValidation.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import { legalAbbreviations } from './legalAbbreviations.ts';

/** What the data of a customer is held against. */
export interface ProfileFacts {
  /** Null when nothing is known of the country. */
  readonly rules: CountryRules | null;
  readonly legalAbbreviations: ReadonlySet<string>;
  readonly partnerDomains: readonly string[];
  readonly addressCases: readonly AddressCase[];
}

export async function profileFacts(tx: Tx, partnerId: string, country: string): Promise<ProfileFacts> {
  const [rules] = await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[country]]);
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  return {
    rules: rules ?? null,
    legalAbbreviations: await legalAbbreviations(tx),
    partnerDomains: partner ? [partner.domain] : [],
    addressCases: await tx.query<AddressCase>(ADDRESS_CASES, []),
  };
}
