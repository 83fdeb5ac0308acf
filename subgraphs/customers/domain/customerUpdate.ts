import type { RelationshipState } from './customer.ts';

/** Why nothing of a customer may be written at all. */
export type CustomerUpdateRefusal =
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'ETAG_REQUIRED' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState };
