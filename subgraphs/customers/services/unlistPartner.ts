import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { PartnerListingEntity } from '../database/networkEntities.ts';
import { listingId } from '../domain/partnerListing.ts';
import type { UnlistPartnerInput } from '../generated/resolvers.ts';

/** Takes a partner off a public list. */
export const unlistPartner = command<UnlistPartnerInput, { readonly partner: string }, { readonly code: 'PARTNER_NOT_FOUND' }>({
  name: 'unlistPartner',
  async run({ tx, now }, { kind, partnerId, ifMatch }) {
    const id = listingId({ kind, mpnId: partnerId });
    const standing = await tx.lock(PartnerListingEntity, id, ifMatch);
    if (!standing || standing.removedAt !== null) return refuse({ code: 'PARTNER_NOT_FOUND' });
    await tx.save(PartnerListingEntity, { ...standing, removedAt: now });
    return accept({
      ids: { partner: partnerId },
      events: [{ type: 'partner.unlisted', subject: id, payload: { kind, partnerId } }],
    });
  },
});
