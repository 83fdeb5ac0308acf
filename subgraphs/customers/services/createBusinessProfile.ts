import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import { PartnerEntity } from '../database/entities.ts';
import type { BusinessProfile } from '../domain/businessProfile.ts';
import { type ContentRefusal, changedContent, contentErrors, emptyContent } from '../domain/businessProfileContent.ts';
import { cleanLocation, type LocationRefusal, locationErrors } from '../domain/businessProfileLocation.ts';
import type { LogoRefusal } from '../domain/logo.ts';
import type { CreateBusinessProfileInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { knownTags } from './knownTags.ts';
import { locationForm } from './locationForm.ts';
import { newLogo, storeLogo } from './storeLogo.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export type CreateBusinessProfileRefusal =
  | ContentRefusal
  | LogoRefusal
  | LocationRefusal
  | { readonly code: 'BUSINESS_PROFILE_EXISTS'; readonly country?: string };

type Ids = { readonly profile: string };

/** Makes the draft of a partner's profile in one country. Of two that arrive at once the second is refused by the key. */
export const createBusinessProfile = command<CreateBusinessProfileInput, Ids, CreateBusinessProfileRefusal>({
  name: 'createBusinessProfile',
  conflicts: { business_profile_country: { code: 'BUSINESS_PROFILE_EXISTS' } },
  async run({ tx, now, newId, viewer }, input) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const { country } = input;
    const rules = await wholeCountryRules(tx, country);
    if (!rules) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    const location = input.location ? cleanLocation(locationForm(input.location)) : null;
    const isElsewhere = location === null && partner?.country !== country;
    const content = changedContent(emptyContent, input.content ?? {});
    const logo = newLogo(input.content?.logo);
    const form = refuseAny<null, CreateBusinessProfileRefusal>(
      [
        ...(isElsewhere ? [{ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED' as const, country }] : []),
        ...(location ? locationErrors(location, country, rules) : []),
        ...contentErrors(content, await knownTags(tx)),
        ...(logo.ok ? [] : logo.refusals),
      ],
      null,
    );
    if (!form.ok) return form;
    if (!logo.ok) return logo;
    const standing = await tx.find(BusinessProfileEntity, { partnerId, country });
    if (standing.length > 0) return refuse({ code: 'BUSINESS_PROFILE_EXISTS', country });

    const { bytes: _, ...logoFacts } = logo.value ?? { ...NO_LOGO, bytes: null };
    const profile: BusinessProfile = {
      id: newId('BusinessProfile'),
      partnerId,
      country,
      state: 'DRAFT',
      hasPendingChanges: false,
      ...content,
      ...logoFacts,
      competencies: [],
      createdAt: now,
      updatedAt: now,
      publishedAt: null,
      version: 1,
    };
    await tx.insert(BusinessProfileEntity, profile);
    if (logo.value) await storeLogo(tx, profile, logo.value);
    if (location) {
      const id = newId('BusinessProfileLocation');
      const place = { ...location, id, partnerId, profileId: profile.id, createdAt: now, removedAt: null, version: 1 };
      await tx.insert(BusinessProfileLocationEntity, place);
    }
    return accept({ ids: { profile: profile.id }, events: [businessProfileEvent('created', profile)] });
  },
});

const NO_LOGO = { logoType: null, logoWidthPx: null, logoHeightPx: null, logoSha256: null };
