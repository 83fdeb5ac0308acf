import { command } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { PartnerListingEntity } from '../database/networkEntities.ts';
import { type ListingRefusal, listing, listingId } from '../domain/partnerListing.ts';
import type { ListPartnerInput } from '../generated/resolvers.ts';
import { takeTurn } from './takeTurn.ts';

/** Puts a partner on a public list, or changes its entry; one that was taken off comes back. */
export const listPartner = command<ListPartnerInput, { readonly listing: string }, ListingRefusal>({
  name: 'listPartner',
  async run({ tx }, { kind, partnerId, name, countries, website, contactUrl, ifMatch }) {
    const form = { kind, mpnId: partnerId, name, countries, website: website ?? null, contactUrl: contactUrl ?? null };
    const id = listingId(form);
    await takeTurn(tx, id);
    const standing = await tx.lock(PartnerListingEntity, id, ifMatch);
    const known = await tx.query<{ code: string }>('SELECT code FROM customers.country WHERE code = ANY ($1)', [countries]);
    const listed = listing(form, new Set(known.map(({ code }) => code)), standing);
    if (!listed.ok) return listed;
    await (standing ? tx.save(PartnerListingEntity, listed.value) : tx.insert(PartnerListingEntity, listed.value));
    const told = { type: 'partner.listed', subject: id, payload: { kind, partnerId } };
    return accept({ ids: { listing: id }, events: tx.changes.length > 0 ? [told] : [] });
  },
});
