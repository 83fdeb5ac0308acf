import type { Customer, CustomerRelationship } from './customer.ts';
import { recordedRelationship } from './recordedCustomer.ts';

/** One side of a sale: who sells, and who stands below or above it. */
type Side = Pick<CustomerRelationship, 'partnerId' | 'resellerId' | 'providerId'>;

/** The first relationship of a partner with a customer. */
export function newResellerRelationship(
  customer: Customer,
  { partnerId, resellerId, providerId, isSource }: Side & Pick<CustomerRelationship, 'isSource'>,
  now: Date,
): CustomerRelationship {
  const accepted = { state: 'RESELLER', since: now, friendlyName: null, tags: [], qualifications: [] } as const;
  return recordedRelationship({ relationship: { ...accepted, resellerId, providerId } }, customer, {
    partnerId,
    isSource,
    version: 1,
  });
}

/**
 * A relationship that is accepted again, or that only gets another reseller or provider. One that had ended begins anew and without
 * tags; qualifications and the name in use stay. Source: How to remove a reseller relationship with a customer.
 */
export function renewedRelationship(
  standing: CustomerRelationship,
  { resellerId, providerId }: Side,
  now: Date,
): CustomerRelationship {
  const linked = { ...standing, resellerId, providerId };
  if (standing.state === 'RESELLER') return linked;
  return { ...linked, state: 'RESELLER', since: now, tags: [], tagKeys: [] };
}
