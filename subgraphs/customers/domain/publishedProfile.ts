import type { Address } from './address.ts';
import type { BusinessProfileContent } from './businessProfile.ts';

/** A place as customers see it, without its contact. */
export interface PublishedLocation extends Address {
  readonly id: string;
}

/** A business profile as it was published: what customers and other partners find. */
export interface PublishedProfile extends Omit<BusinessProfileContent, 'description'> {
  /** That of the profile. */
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly country: string;
  readonly description: string;
  readonly competencies: readonly string[];
  readonly logoType: string | null;
  readonly logoWidthPx: number | null;
  readonly logoHeightPx: number | null;
  readonly locations: readonly PublishedLocation[];
  readonly publishedAt: Date;
}
