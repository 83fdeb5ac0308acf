import type { Partner } from './partner.ts';

export type PartnerIdKind = 'GLOBAL' | 'LOCATION';
export type PartnerIdRefusal =
  | { readonly code: 'PARTNER_ID_INVALID' }
  | { readonly code: 'PARTNER_ID_NOT_FOUND' }
  | { readonly code: 'PARTNER_ID_NOT_LOCATION' };

const PARTNER_ID = /^[0-9]{1,10}$/;

export function isPartnerId(text: string): boolean {
  return PARTNER_ID.test(text);
}

/** What a PartnerID stands for at a partner that has it. */
export function partnerIdKind(partnerId: string, { mpnId }: Pick<Partner, 'mpnId'>): PartnerIdKind {
  return partnerId === mpnId ? 'LOCATION' : 'GLOBAL';
}

/** Why a PartnerID does not name a location; null when it does. `found` is who has it. Source: Verify a partner by PartnerID. */
export function locationRefusal(partnerId: string, found: Pick<Partner, 'mpnId'> | null): PartnerIdRefusal | null {
  if (!isPartnerId(partnerId)) return { code: 'PARTNER_ID_INVALID' };
  if (!found) return { code: 'PARTNER_ID_NOT_FOUND' };
  return partnerIdKind(partnerId, found) === 'LOCATION' ? null : { code: 'PARTNER_ID_NOT_LOCATION' };
}
