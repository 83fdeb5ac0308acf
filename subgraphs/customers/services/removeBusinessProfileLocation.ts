import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import { changed } from '../domain/businessProfile.ts';
import type { RemoveBusinessProfileLocationInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import type { LocationNotFound } from './updateBusinessProfileLocation.ts';

type Ids = { readonly profile: string };

/** Takes a location out of its profile; the search shows it until the profile is published again. */
export const removeBusinessProfileLocation = command<RemoveBusinessProfileLocationInput, Ids, LocationNotFound>({
  name: 'removeBusinessProfileLocation',
  async run({ tx, now }, { locationId, ifMatch }) {
    const [known] = await tx.find(BusinessProfileLocationEntity, { id: locationId });
    const profile = known && (await tx.lock(BusinessProfileEntity, known.profileId));
    const location = known && (await tx.lock(BusinessProfileLocationEntity, locationId, ifMatch));
    if (!profile || !location || location.removedAt !== null) return refuse({ code: 'BUSINESS_PROFILE_LOCATION_NOT_FOUND' });

    await tx.save(BusinessProfileLocationEntity, { ...location, removedAt: now });
    const updated = changed(profile, now);
    await tx.save(BusinessProfileEntity, updated);
    return accept({ ids: { profile: profile.id }, events: [businessProfileEvent('updated', updated)] });
  },
});
