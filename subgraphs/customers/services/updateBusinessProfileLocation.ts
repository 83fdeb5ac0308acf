import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import {
  cleanLocation,
  isSameAddress,
  type LocationContactRefusal,
  locationContactErrors,
} from '../domain/businessProfileLocation.ts';
import type { UpdateBusinessProfileLocationInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { contactForm, locationForm } from './locationForm.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type LocationNotFound = { readonly code: 'BUSINESS_PROFILE_LOCATION_NOT_FOUND' };
export type UpdateBusinessProfileLocationRefusal =
  | LocationContactRefusal
  | LocationNotFound
  | { readonly code: 'LOCATION_ADDRESS_NOT_EDITABLE' };

type Ids = { readonly profile: string; readonly location: string };

/** Changes who gets the leads of a location, from now on. Its address stays: another address is another location. */
export const updateBusinessProfileLocation = command<
  UpdateBusinessProfileLocationInput,
  Ids,
  UpdateBusinessProfileLocationRefusal
>({
  name: 'updateBusinessProfileLocation',
  async run({ tx }, { locationId, ifMatch, address, contact }) {
    const location = await tx.lock(BusinessProfileLocationEntity, locationId, ifMatch);
    if (!location || location.removedAt !== null) return refuse({ code: 'BUSINESS_PROFILE_LOCATION_NOT_FOUND' });
    const rules = await wholeCountryRules(tx, location.country);
    const updated = cleanLocation({ ...location, ...contactForm(contact) });
    const isMoved = address != null && !isSameAddress(locationForm({ address, contact }), location);
    const form = refuseAny<null, UpdateBusinessProfileLocationRefusal>(
      [
        ...(isMoved ? [{ code: 'LOCATION_ADDRESS_NOT_EDITABLE' as const }] : []),
        ...locationContactErrors(updated, rules ?? { phoneNumberRegex: '' }),
      ],
      null,
    );
    if (!form.ok) return form;
    const [profile] = await tx.find(BusinessProfileEntity, { id: location.profileId });
    if (!profile) return refuse({ code: 'BUSINESS_PROFILE_LOCATION_NOT_FOUND' });

    await tx.save(BusinessProfileLocationEntity, updated);
    const events = tx.changes.length > 0 ? [businessProfileEvent('updated', profile)] : [];
    return accept({ ids: { profile: profile.id, location: location.id }, events });
  },
});
