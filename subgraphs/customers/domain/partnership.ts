import { accept, type Decision, refuse } from '../../shared/decision.ts';

export type PartnershipState = 'INVITED' | 'ACTIVE' | 'REMOVED';

/** An indirect reseller and an indirect provider. */
export interface Partnership {
  readonly providerId: string;
  readonly resellerId: string;
  /** Of the provider; kept here too, for the order of the reseller's list. */
  readonly providerNameKey: string;
  /** Of the reseller; kept here too, for the order of the provider's list. */
  readonly resellerNameKey: string;
  readonly state: PartnershipState;
  /** Since when the state holds. */
  readonly since: Date;
  readonly version: number;
}

export type RemovalRefusal =
  | { readonly code: 'VALIDATION_FAILED'; readonly field: 'confirm' }
  | { readonly code: 'PARTNERSHIP_NOT_FOUND' };

/** Ends an active partnership. Source: Partner with indirect resellers. */
export function removePartnership(
  partnership: Partnership | null,
  isConfirmed: boolean,
  now: Date,
): Decision<Partnership, RemovalRefusal> {
  if (!isConfirmed) return refuse({ code: 'VALIDATION_FAILED', field: 'confirm' });
  if (partnership?.state !== 'ACTIVE') return refuse({ code: 'PARTNERSHIP_NOT_FOUND' });
  return accept({ ...partnership, state: 'REMOVED', since: now });
}
