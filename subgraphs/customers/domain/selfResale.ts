import type { PartnerType } from '../../shared/viewer.ts';

/** The tenant that is to become a customer, as far as it is a partner itself. */
export interface TenantAsPartner {
  readonly type: PartnerType;
  /** Whether it is the partner that invites or its provider, or sells through that provider. */
  readonly isOfSeller: boolean;
}

/** Who would sell: the partner that invites, or for a reseller its provider. */
export interface Seller {
  readonly type: PartnerType;
  /** Domains of the partners of the link. */
  readonly domains: readonly string[];
}

/**
 * Whether a sale would go to the partner itself, to an affiliate, which its domain gives away, or to another tenant that sells. A
 * reseller may buy for itself through a provider it does not sell through.
 * Source: Multi-partner support; Partner with indirect providers.
 */
export function isSelfResale(own: TenantAsPartner | null, seller: Seller, domain: string): boolean {
  if (seller.domains.includes(domain.toLowerCase())) return true;
  if (own === null) return false;
  return own.isOfSeller || own.type !== 'INDIRECT_RESELLER' || seller.type !== 'INDIRECT_PROVIDER';
}
