import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';

export const profileStates = ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'] as const;
export type BusinessProfileState = (typeof profileStates)[number];

/** What a business profile says, as the partner last wrote it. */
export interface BusinessProfileContent {
  readonly description: string | null;
  readonly website: string | null;
  readonly linkedInUrl: string | null;
  readonly industries: readonly string[];
  readonly products: readonly string[];
  readonly services: readonly string[];
  readonly solutions: readonly string[];
  readonly skills: readonly string[];
  readonly customerSizes: readonly string[];
}

/** The logo without its bytes. All null without a logo. */
export interface LogoFacts {
  readonly logoType: string | null;
  readonly logoWidthPx: number | null;
  readonly logoHeightPx: number | null;
  readonly logoSha256: string | null;
}

/** How customers find a partner in one country. */
export interface BusinessProfile extends BusinessProfileContent, LogoFacts {
  readonly id: string;
  readonly partnerId: string;
  readonly country: string;
  readonly state: BusinessProfileState;
  /** Whether it was changed since it was published. False unless it is published. */
  readonly hasPendingChanges: boolean;
  /** From the partner's membership; no form changes them. */
  readonly competencies: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly version: number;
}

export type PublicationRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly flaw: 'MISSING'; readonly what: 'description' | 'products' }
  | { readonly code: 'BUSINESS_PROFILE_LOCATION_REQUIRED'; readonly country: string };

export type UnpublishRefusal = {
  readonly code: 'VALIDATION_FAILED';
  readonly flaw: 'NOT_PUBLISHED';
  readonly state: BusinessProfileState;
};

/** A profile whose content or locations changed: what is published stays as it is until it is published again. */
export function changed(profile: BusinessProfile, now: Date): BusinessProfile {
  return { ...profile, hasPendingChanges: profile.state === 'PUBLISHED', updatedAt: now };
}

/**
 * Publishes what the profile says now, from any state. It needs a description, a location, whose contact gets the leads, and a
 * product or a service. Published without pending changes it stays as it is.
 * Source: Create a business profile; Manage business profiles.
 */
export function publish(profile: BusinessProfile, locations: number, now: Date): Decision<BusinessProfile, PublicationRefusal> {
  const { description, products, services, country } = profile;
  const errors: PublicationRefusal[] = [];
  if (description === null) errors.push({ code: 'VALIDATION_FAILED', flaw: 'MISSING', what: 'description' });
  if (products.length + services.length === 0) errors.push({ code: 'VALIDATION_FAILED', flaw: 'MISSING', what: 'products' });
  if (locations === 0) errors.push({ code: 'BUSINESS_PROFILE_LOCATION_REQUIRED', country });
  if (errors.length > 0) return refuseAny(errors, profile);
  if (profile.state === 'PUBLISHED' && !profile.hasPendingChanges) return accept(profile);
  return accept({ ...profile, state: 'PUBLISHED', hasPendingChanges: false, updatedAt: now, publishedAt: now });
}

/** Takes a published profile out of the search; what it says is kept, and can be published again. */
export function unpublish(profile: BusinessProfile, now: Date): Decision<BusinessProfile, UnpublishRefusal> {
  const { state } = profile;
  if (state !== 'PUBLISHED') return refuse({ code: 'VALIDATION_FAILED', flaw: 'NOT_PUBLISHED', state });
  return accept({ ...profile, state: 'UNPUBLISHED', hasPendingChanges: false, updatedAt: now });
}
