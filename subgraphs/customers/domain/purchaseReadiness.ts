import { type GatedOperation, type GateFacts, type PurchaseBlocker, purchaseBlockers } from '../../shared/rules/purchaseGate.ts';
import { isAgreementSettled } from './agreementState.ts';
import type { Customer, CustomerRelationship } from './customer.ts';

export interface PurchaseReadiness {
  readonly canPurchase: boolean;
  readonly canIncreaseSeats: boolean;
  readonly canUpgrade: boolean;
  readonly canRenew: boolean;
  readonly canReduceSeats: boolean;
  readonly canCancel: boolean;
  /** What stands against a purchase, in the order of the checks. */
  readonly blockers: PurchaseBlocker['code'][];
}

/** What one partner's side adds to the customer's own facts. */
export interface ReadinessFacts extends Pick<CustomerRelationship, 'state' | 'qualifications'> {
  /** Whether provider and reseller of an indirect sale are linked; true for a direct one. */
  readonly isResellerLinked: boolean;
}

/**
 * What a customer may transact through one partner, whatever the offer: what an offer itself asks for is checked at the order.
 * Source: Account verification of customers; Confirm customer acceptance of the Microsoft Customer Agreement.
 */
export function purchaseReadiness(
  customer: Customer,
  { state, qualifications, isResellerLinked }: ReadinessFacts,
): PurchaseReadiness {
  const facts: GateFacts = {
    relationship: state,
    locked: customer.lockedAt !== null,
    verification: customer.verificationStatus,
    agreementAccepted: isAgreementSettled(customer),
    qualifications,
    resellerLinked: isResellerLinked,
    requiredQualification: null,
  };
  const can = (operation: GatedOperation): boolean => purchaseBlockers(facts, operation).length === 0;
  return {
    canPurchase: can('PURCHASE'),
    canIncreaseSeats: can('SEAT_INCREASE'),
    canUpgrade: can('UPGRADE'),
    canRenew: can('RENEWAL'),
    canReduceSeats: can('SEAT_DECREASE'),
    canCancel: can('CANCEL'),
    blockers: purchaseBlockers(facts, 'PURCHASE').map(({ code }) => code),
  };
}
