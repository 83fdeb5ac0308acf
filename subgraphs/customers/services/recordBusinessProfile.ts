import { createHash } from 'node:crypto';
import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { BusinessProfileEntity, BusinessProfileLocationEntity } from '../database/businessProfileEntities.ts';
import { PartnerEntity } from '../database/entities.ts';
import { type BusinessProfile, changed, type PublicationRefusal, publish } from '../domain/businessProfile.ts';
import { type ContentRefusal, contentErrors } from '../domain/businessProfileContent.ts';
import { LOCATION_LIMIT } from '../domain/businessProfileLocation.ts';
import type { ImportedBusinessProfile } from '../domain/importedBusinessProfile.ts';
import { businessProfileEvent } from './businessProfileEvent.ts';
import { knownTags } from './knownTags.ts';
import { profileLocations } from './profileLocations.ts';
import { showProfile } from './publishBusinessProfile.ts';
import { takeTurn } from './takeTurn.ts';
import { withdrawProfile } from './unpublishBusinessProfile.ts';
import { wholeCountryRules } from './wholeCountryRules.ts';

export interface RecordBusinessProfileInput extends CommandInput, ImportedBusinessProfile {}

export type RecordBusinessProfileRefusal =
  | ContentRefusal
  | PublicationRefusal
  | { readonly code: 'PARTNER_NOT_FOUND' }
  | { readonly code: 'COUNTRY_NOT_SUPPORTED'; readonly country: string }
  | { readonly code: 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED'; readonly maximum: number };

type Ids = { readonly profile: string; readonly change: 'CREATED' | 'CHANGED' | 'UNCHANGED' };

/** Records a business profile as an export holds it, by its partner; internal, no mutation serves it. Its logo stays. */
export const recordBusinessProfile = command<RecordBusinessProfileInput, Ids, RecordBusinessProfileRefusal>({
  name: 'recordBusinessProfile',
  async run({ tx, now, newId, viewer }, imported) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const { country, state, content, competencies, locations } = imported;
    const [partner] = await tx.find(PartnerEntity, { id: partnerId });
    if (!partner) return refuse({ code: 'PARTNER_NOT_FOUND' });
    if (!(await wholeCountryRules(tx, country))) return refuse({ code: 'COUNTRY_NOT_SUPPORTED', country });
    if (locations.length > LOCATION_LIMIT) {
      return refuse({ code: 'BUSINESS_PROFILE_LOCATION_LIMIT_REACHED', maximum: LOCATION_LIMIT });
    }
    const form = refuseAny(contentErrors(content, await knownTags(tx)), null);
    if (!form.ok) return form;

    await takeTurn(tx, `business profile ${partnerId} ${country}`);
    const [standing] = await tx.lockAll(BusinessProfileEntity, { partnerId, country });
    const profile = standing ?? newProfile(newId('BusinessProfile'), partnerId, country, now);
    if (!standing) await tx.insert(BusinessProfileEntity, profile);
    const before = tx.changes.length;
    await tx.save(BusinessProfileEntity, { ...profile, ...content, competencies });
    await storeLocations(tx, profile, imported, now);
    const isSame = tx.changes.length === before && profile.state === state && !profile.hasPendingChanges;
    if (standing && isSame) return accept({ ids: { profile: profile.id, change: 'UNCHANGED' }, events: [] });

    const written = changed({ ...profile, ...content, competencies, state: profile.state }, now);
    const reached =
      state === 'PUBLISHED' ? publish(written, locations.length, now) : accept({ ...written, state, hasPendingChanges: false });
    if (!reached.ok) return reached;
    await tx.save(BusinessProfileEntity, { ...reached.value, version: profile.version });
    if (state === 'PUBLISHED') await showProfile(tx, reached.value);
    else await withdrawProfile(tx, reached.value);
    const happened = standing ? (state === 'PUBLISHED' ? 'published' : 'updated') : 'created';
    return accept({
      ids: { profile: profile.id, change: standing ? 'CHANGED' : 'CREATED' },
      events: [businessProfileEvent(happened, reached.value)],
    });
  },
});

function newProfile(id: string, partnerId: string, country: string, now: Date): BusinessProfile {
  return {
    id,
    partnerId,
    country,
    state: 'DRAFT',
    hasPendingChanges: false,
    description: null,
    website: null,
    linkedInUrl: null,
    industries: [],
    products: [],
    services: [],
    solutions: [],
    skills: [],
    competencies: [],
    customerSizes: [],
    logoType: null,
    logoWidthPx: null,
    logoHeightPx: null,
    logoSha256: null,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    version: 1,
  };
}

/** Locations that an export tells are added or changed, those it no longer tells are removed. */
async function storeLocations(
  tx: Tx,
  { id: profileId, partnerId }: BusinessProfile,
  { locations }: ImportedBusinessProfile,
  now: Date,
): Promise<void> {
  const kept = new Set<string>();
  for (const { externalId, ...told } of locations) {
    const digits = createHash('sha256').update(`${partnerId} ${profileId} ${externalId}`).digest('hex');
    const id = `bpl_${digits.slice(0, 32)}`;
    kept.add(id);
    const known = await tx.lock(BusinessProfileLocationEntity, id);
    const place = { ...told, id, partnerId, profileId, createdAt: known?.createdAt ?? now, removedAt: null };
    if (known) await tx.save(BusinessProfileLocationEntity, { ...place, version: known.version });
    else await tx.insert(BusinessProfileLocationEntity, { ...place, version: 1 });
  }
  for (const { id } of await profileLocations(tx, profileId)) {
    if (kept.has(id)) continue;
    const gone = await tx.lock(BusinessProfileLocationEntity, id);
    if (gone) await tx.save(BusinessProfileLocationEntity, { ...gone, removedAt: now });
  }
}
