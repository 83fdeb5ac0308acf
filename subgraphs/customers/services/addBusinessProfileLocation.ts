import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import { changed } from '../domain/businessProfile.ts';
import { cleanLocation, LOCATION_LIMIT, type LocationRefusal, locationErrors } from '../domain/businessProfileLocation.ts';
import type { AddBusinessProfileLocationInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { locationForm } from './locationForm.ts';
import { profileLocations } from './profileLocations.ts';
import type { ProfileNotFound } from './updateBusinessProfile.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type AddBusinessProfileLocationRefusal =
  | LocationRefusal
  | ProfileNotFound
  | { readonly code: 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED'; readonly maximum: number };

type Ids = { readonly profile: string; readonly location: string };

/** Adds a location. The profile's row is held while its locations are counted. */
export const addBusinessProfileLocation = command<AddBusinessProfileLocationInput, Ids, AddBusinessProfileLocationRefusal>({
  name: 'addBusinessProfileLocation',
  async run({ tx, now, newId }, { profileId, ifMatch, location: input }) {
    const profile = await tx.lock(BusinessProfileEntity, profileId, ifMatch);
    if (!profile) return refuse({ code: 'BUSINESS_PROFILE_NOT_FOUND' });
    const { partnerId, country } = profile;
    const rules = await wholeCountryRules(tx, country);
    if (!rules) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });
    const location = cleanLocation(locationForm(input));
    const form = refuseAny(locationErrors(location, country, rules), null);
    if (!form.ok) return form;
    const standing = await profileLocations(tx, profileId);
    if (standing.length >= LOCATION_LIMIT) {
      return refuse({ code: 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED', maximum: LOCATION_LIMIT });
    }

    const id = newId('BusinessProfileLocation');
    const place = { ...location, id, partnerId, profileId, createdAt: now, removedAt: null, version: 1 };
    await tx.insert(BusinessProfileLocationEntity, place);
    const updated = changed(profile, now);
    await tx.save(BusinessProfileEntity, updated);
    return accept({ ids: { profile: profileId, location: id }, events: [businessProfileEvent('updated', updated)] });
  },
});
