import type { Tx } from '../../shared/Tx.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { INVITATION_BEHIND } from '../database/invitationBehind.ts';
import type { BehindInvitation, InvitationAcceptanceFacts } from '../domain/acceptInvitation.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import type { CustomerRelationship } from '../domain/customer.ts';
import { takeTurn } from './takeTurn.ts';

/**
 * What an acceptance is held against, held until the end: of two of one tenant the second finds what the first has made.
 * `profileCountry` is that of a tenant which may not be on record.
 */
export async function invitationFacts(
  tx: Tx,
  token: string,
  customerId: string,
  profileCountry: string | null,
): Promise<InvitationAcceptanceFacts> {
  const [invitation = null] = await tx.query<BehindInvitation>(INVITATION_BEHIND, [token, true]);
  await takeTurn(tx, customerId);
  const customer = await tx.lock(CustomerEntity, customerId);
  const code = customer?.country ?? profileCountry;
  const countries = await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[invitation?.partnerCountry ?? '', code ?? '']]);
  const words = await tx.query<{ abbreviation: string }>(
    'SELECT abbreviation FROM customers.legal_abbreviation WHERE retired_at IS NULL',
    [],
  );
  const standing = async (partnerId: string | null | undefined): Promise<CustomerRelationship | null> =>
    partnerId == null ? null : tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
  return {
    invitation,
    customer,
    country: countries.find((country) => country.code === code) ?? null,
    partnerRegion: countries.find((country) => country.code === invitation?.partnerCountry)?.region ?? null,
    legalAbbreviations: new Set(words.map(({ abbreviation }) => abbreviation)),
    ofPartner: await standing(invitation?.partnerId),
    ofProvider: await standing(invitation?.providerId),
  };
}
