import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { BusinessProfileEntity } from '../database/businessProfileEntities.ts';
import { changed } from '../domain/businessProfile.ts';
import { type ContentRefusal, changedContent, contentErrors, isSameContent } from '../domain/businessProfileContent.ts';
import type { LogoRefusal } from '../domain/logo.ts';
import type { UpdateBusinessProfileInput } from '../generated/resolvers.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { knownTags } from './knownTags.ts';
import { newLogo, storeLogo } from './storeLogo.ts';

export type ProfileNotFound = { readonly code: 'BUSINESS_PROFILE_NOT_FOUND' };
export type UpdateBusinessProfileRefusal = ContentRefusal | LogoRefusal | ProfileNotFound;

type Ids = { readonly profile: string };

/** Changes what a profile says. What is published stays until it is published again; what is as it was before is no change. */
export const updateBusinessProfile = command<UpdateBusinessProfileInput, Ids, UpdateBusinessProfileRefusal>({
  name: 'updateBusinessProfile',
  async run({ tx, now }, { profileId, ifMatch, content: change }) {
    const profile = await tx.lock(BusinessProfileEntity, profileId, ifMatch);
    const known = await knownTags(tx);
    const content = profile && changedContent(profile, change);
    const logo = newLogo(change.logo);
    const form = refuseAny<null, UpdateBusinessProfileRefusal>(
      [...(content ? contentErrors(content, known) : []), ...(logo.ok ? [] : logo.refusals)],
      null,
    );
    if (!profile || !content) return refuse({ code: 'BUSINESS_PROFILE_NOT_FOUND' });
    if (!form.ok) return form;
    if (!logo.ok) return logo;

    const ids = { profile: profile.id };
    const isSameLogo = logo.value === null || logo.value.logoSha256 === profile.logoSha256;
    if (isSameLogo && isSameContent(content, profile)) return accept({ ids, events: [] });
    const { bytes: _, ...logoFacts } = logo.value ?? { ...profile, bytes: null };
    const { logoType, logoWidthPx, logoHeightPx, logoSha256 } = logoFacts;
    const updated = changed({ ...profile, ...content, logoType, logoWidthPx, logoHeightPx, logoSha256 }, now);
    await tx.save(BusinessProfileEntity, updated);
    if (logo.value && !isSameLogo) await storeLogo(tx, updated, logo.value);
    return accept({ ids, events: [businessProfileEvent('updated', updated)] });
  },
});
