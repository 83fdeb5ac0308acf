import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Tx } from '../../shared/Tx.ts';
import { BusinessProfileEntity } from '../database/businessProfileEntities.ts';
import { PartnerEntity } from '../database/entities.ts';
import { PUBLISH } from '../database/publishedProfiles.ts';
import { type BusinessProfile, type PublicationRefusal, publish } from '../domain/businessProfile.ts';
import type { PublishBusinessProfileInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { profileLocations } from './profileLocations.ts';
import { withdrawProfile } from './unpublishBusinessProfile.ts';
import type { ProfileNotFound } from './updateBusinessProfile.ts';

export type PublishBusinessProfileRefusal = PublicationRefusal | ProfileNotFound;

type Ids = { readonly profile: string };

/** Shows what the profile says now to whoever looks for a partner. */
export const publishBusinessProfile = command<PublishBusinessProfileInput, Ids, PublishBusinessProfileRefusal>({
  name: 'publishBusinessProfile',
  async run({ tx, now }, { profileId, ifMatch }) {
    const profile = await tx.lock(BusinessProfileEntity, profileId, ifMatch);
    if (!profile) return refuse({ code: 'BUSINESS_PROFILE_NOT_FOUND' });
    const locations = await profileLocations(tx, profileId);
    const published = publish(profile, locations.length, now);
    if (!published.ok) return published;
    const ids = { profile: profileId };
    if (published.value === profile) return accept({ ids, events: [] });

    await tx.save(BusinessProfileEntity, published.value);
    await showProfile(tx, published.value);
    return accept({ ids, events: [businessProfileEvent('published', published.value)] });
  },
});

/** Puts the profile, as it stands in its tables, where it is found. */
export async function showProfile(tx: Tx, profile: BusinessProfile): Promise<void> {
  const [partner] = await tx.find(PartnerEntity, { id: profile.partnerId });
  if (!partner) throw new Error(`The partner ${profile.partnerId} is missing.`);
  await withdrawProfile(tx, profile);
  await tx.query(PUBLISH, [profile.partnerId, profile.id, partner.name, nameKey(partner.name)]);
}
