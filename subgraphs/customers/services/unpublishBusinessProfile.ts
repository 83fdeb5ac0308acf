import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { BusinessProfileEntity } from '../database/businessProfileEntities.ts';
import { type BusinessProfile, type UnpublishRefusal, unpublish } from '../domain/businessProfile.ts';
import type { UnpublishBusinessProfileInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import type { ProfileNotFound } from './updateBusinessProfile.ts';

export type UnpublishBusinessProfileRefusal = UnpublishRefusal | ProfileNotFound;

type Ids = { readonly profile: string };

/** Nobody finds the profile from now on; what it says is kept. */
export const unpublishBusinessProfile = command<UnpublishBusinessProfileInput, Ids, UnpublishBusinessProfileRefusal>({
  name: 'unpublishBusinessProfile',
  async run({ tx, now }, { profileId, ifMatch }) {
    const profile = await tx.lock(BusinessProfileEntity, profileId, ifMatch);
    if (!profile) return refuse({ code: 'BUSINESS_PROFILE_NOT_FOUND' });
    const withdrawn = unpublish(profile, now);
    if (!withdrawn.ok) return withdrawn;
    await tx.save(BusinessProfileEntity, withdrawn.value);
    await withdrawProfile(tx, withdrawn.value);
    return accept({ ids: { profile: profileId }, events: [businessProfileEvent('unpublished', withdrawn.value)] });
  },
});

export async function withdrawProfile(tx: Tx, { id, partnerId }: BusinessProfile): Promise<void> {
  await tx.query('DELETE FROM customers.published_business_profile WHERE partner_id = $1 AND profile_id = $2', [partnerId, id]);
}
