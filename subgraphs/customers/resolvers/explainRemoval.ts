import type { Explained } from '../../shared/mutation.ts';
import type { RemovalBlocker, RemovalBlockerCode } from '../../shared/rules/removalBlockers.ts';
import type { DeleteSandboxCustomerRefusal } from '../services/deleteSandboxCustomer.ts';
import type { RemoveRelationshipRefusal } from '../services/removeResellerRelationship.ts';
import { CUSTOMER_NOT_FOUND, noResellerRelationship } from './explain.ts';

const STANDS_AGAINST: Readonly<Record<RemovalBlockerCode, string>> = {
  ACTIVE_SUBSCRIPTIONS_EXIST:
    'The customer has subscriptions of your organisation. Cancel those of new commerce, and suspend older ones.',
  ACTIVE_RESERVATIONS_EXIST: 'The customer has Azure reservations of your organisation. Cancel them first.',
  ACTIVE_SAVINGS_PLANS_EXIST: 'The customer has Azure savings plans of your organisation. Cancel them first.',
  ACTIVE_SOFTWARE_PURCHASES_EXIST: 'The customer has software of your organisation. Cancel the purchases first.',
  ACTIVE_MARKETPLACE_PURCHASES_EXIST: 'The customer has marketplace purchases of your organisation. Cancel them first.',
  CANCELLATION_WINDOW_CLOSED: 'Some purchases can no longer be cancelled. Until their term ends the relationship stays.',
};
const IDS_SHOWN = 100;

export function explainRemoval(refusal: RemoveRelationshipRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'GOOD_FAITH_ATTESTATION_REQUIRED':
      return {
        message: 'State that you act in good faith and have sent every notice the law demands.',
        field: ['goodFaithAttestation'],
      };
    case 'ETAG_REQUIRED':
      return { message: 'Send the etag of the relationship as ifMatch.', field: ['ifMatch'] };
    case 'NOT_AVAILABLE_IN_SANDBOX':
      return {
        message: 'In an integration sandbox a relationship does not end. Delete the customer.',
        field: ['customerId'],
        partnerCenterCode: 800018,
      };
    case 'NO_RESELLER_RELATIONSHIP':
      return noResellerRelationship(refusal.state);
    default:
      return explainBlocker(refusal);
  }
}

export function explainDeletion(refusal: DeleteSandboxCustomerRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return CUSTOMER_NOT_FOUND;
    case 'SANDBOX_ONLY':
      return {
        message: 'Only a customer of an integration sandbox can be deleted. Elsewhere remove the relationship.',
        field: ['customerId'],
      };
    case 'SANDBOX_CUSTOMER_NOT_DELETABLE':
      return {
        message: 'The stored address of the customer is not valid. Correct its billing profile first.',
        field: ['customerId'],
      };
    default:
      return explainBlocker(refusal);
  }
}

function explainBlocker({ code, ids, canBeCancelledUntil, endsOn }: RemovalBlocker): Explained {
  return {
    message: STANDS_AGAINST[code],
    field: ['customerId'],
    params: {
      count: ids.length,
      ids: ids.slice(0, IDS_SHOWN).join(','),
      canBeCancelledUntil,
      termEndsOn: endsOn?.toISOString().slice(0, 10) ?? null,
    },
  };
}
