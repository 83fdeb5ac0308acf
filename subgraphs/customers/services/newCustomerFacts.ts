import { columnsOf } from '../../shared/columns.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Tx } from '../../shared/Tx.ts';
import { ADDRESS_CASES } from '../database/addressCases.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { DOMAIN_TAKEN } from '../database/domainTaken.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { AddressCase } from '../domain/addressValidation.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import type { NewCustomerFacts, NewCustomerForm } from '../domain/newCustomer.ts';
import type { Partner } from '../domain/partner.ts';
import { tenantDomain } from '../domain/tenantDomain.ts';
import { legalAbbreviations } from './legalAbbreviations.ts';
import { tagsInUse } from './tagsInUse.ts';
import { takeTurn } from './takeTurn.ts';

/** What a new customer is held against. What may change meanwhile is held until the end: the sandbox's count, the partnership. */
export async function newCustomerFacts(
  tx: Tx,
  partnerId: string,
  form: NewCustomerForm,
  { addressValidation }: Settings,
): Promise<NewCustomerFacts> {
  const [partner] = await tx.find(PartnerEntity, { id: partnerId });
  if (!partner) throw new Error(`The partner ${partnerId} is not on record.`);
  const countries = await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[partner.country, form.address.country]]);
  const domain = tenantDomain(form.domainPrefix, partner.cloud);
  return {
    partner,
    partnerRegion: countries.find(({ code }) => code === partner.country)?.region ?? null,
    sandboxCustomers: partner.isSandbox ? await sandboxCustomers(tx, partnerId) : 0,
    country: countries.find(({ code }) => code === form.address.country) ?? null,
    legalAbbreviations: await legalAbbreviations(tx),
    reseller: form.associatedPartnerId === null ? null : await activeReseller(tx, partnerId, form.associatedPartnerId),
    otherTags: form.tags.length === 0 ? 0 : await otherTags(tx, partnerId, form.tags),
    isDomainTaken: domain !== null && (await tx.query(DOMAIN_TAKEN, [domain])).length > 0,
    addressValidation,
    addressCases: await tx.query<AddressCase>(ADDRESS_CASES, []),
  };
}

/** One at a time for each sandbox: of two that arrive at once for the last place, one gets it. */
async function sandboxCustomers(tx: Tx, partnerId: string): Promise<number> {
  await takeTurn(tx, `of the sandbox ${partnerId}`);
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM customers.customer_relationship WHERE partner_id = $1 AND state <> 'NONE'`,
    [partnerId],
  );
  return row?.count ?? 0;
}

async function activeReseller(tx: Tx, providerId: string, resellerId: string): Promise<Partner | null> {
  const [reseller] = await tx.query<Partner>(
    `SELECT ${columnsOf(PartnerEntity, 'p')} FROM customers.partnership s JOIN customers.partner p ON p.id = s.reseller_id
     WHERE s.provider_id = $1 AND s.reseller_id = $2 AND s.state = 'ACTIVE' FOR SHARE OF s`,
    [providerId, resellerId],
  );
  return reseller ?? null;
}

/** How many tags the partner uses that are not among these. */
async function otherTags(tx: Tx, partnerId: string, tags: readonly string[]): Promise<number> {
  const keys = new Set(tags.map(nameKey));
  return (await tagsInUse(tx, partnerId)).filter(({ key }) => !keys.has(key)).length;
}
