import { isAgreementSettled } from './agreementState.ts';
import type { Customer, RelationshipState } from './customer.ts';

/** What one partner has with a customer, as the other subgraphs need it. */
export interface RelationshipFacts {
  readonly partnerId: string;
  readonly state: RelationshipState;
  readonly qualifications: readonly string[];
  readonly resellerId: string | null;
  readonly resellerMpnId: string | null;
  /** True when no reseller is named, else whether its partnership with the partner is active. */
  readonly resellerLinked: boolean;
}

/** All that other subgraphs know of a customer of one partner: the whole payload of `customer.created` and `customer.updated`. */
export type StandingFacts = {
  readonly country: string;
  readonly currency: string;
  readonly relationship: RelationshipState;
  readonly isLocked: boolean;
  readonly verificationStatus: Customer['verificationStatus'];
  readonly agreementAccepted: boolean;
  readonly qualifications: readonly string[];
  readonly resellerId: string | null;
  readonly resellerMpnId: string | null;
  readonly resellerLinked: boolean;
};

export function standingFacts(
  customer: Customer,
  { state, qualifications, resellerId, resellerMpnId, resellerLinked }: RelationshipFacts,
  currency: string,
): StandingFacts {
  return {
    country: customer.country,
    currency,
    relationship: state,
    isLocked: customer.lockedAt !== null,
    verificationStatus: customer.verificationStatus,
    agreementAccepted: isAgreementSettled(customer),
    qualifications,
    resellerId,
    resellerMpnId,
    resellerLinked,
  };
}
