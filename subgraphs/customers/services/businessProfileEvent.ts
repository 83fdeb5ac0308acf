import type { NewEvent } from '../../shared/command.ts';
import type { BusinessProfile } from '../domain/businessProfile.ts';

type Happened = 'created' | 'updated' | 'published' | 'unpublished';

/** What became of a business profile, told to its partner. */
export function businessProfileEvent(happened: Happened, { id, partnerId, country, state }: BusinessProfile): NewEvent {
  return { type: `business_profile.${happened}`, subject: id, payload: { country, state }, partners: [partnerId] };
}
