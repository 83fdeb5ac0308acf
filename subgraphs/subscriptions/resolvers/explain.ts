import type { Explained } from '../../shared/mutation.ts';
import type { PurchaseBlocker } from '../../shared/rules/purchaseGate.ts';
import type { ChangeSubscriptionQuantityRefusal } from '../services/changeSubscriptionQuantity.ts';
import type { CreateSubscriptionRefusal } from '../services/createSubscription.ts';

/** Source of the numbers: Partner Center REST error codes. */
export function explainPurchase(refusal: CreateSubscriptionRefusal): Explained {
  switch (refusal.code) {
    case 'CUSTOMER_NOT_FOUND':
      return { message: 'There is no such customer of yours.', field: ['customerId'] };
    case 'AVAILABILITY_NOT_FOUND':
      return {
        message: 'The catalogue holds no such item: read it again, ids of availabilities change.',
        field: ['catalogItemId'],
        params: { catalogItemId: refusal.catalogItemId },
        partnerCenterCode: 400019,
      };
    case 'AVAILABILITY_NOT_PURCHASABLE':
      return {
        message: `The item is not on sale in the market ${refusal.market}.`,
        field: ['catalogItemId'],
        params: { market: refusal.market },
      };
    case 'BILLING_CYCLE_LONGER_THAN_TERM':
      return {
        message: 'The billing cycle is longer than the term: take a shorter cycle or a longer term.',
        field: ['billingCycle'],
        params: { termDuration: refusal.termDuration },
        partnerCenterCode: 900270,
      };
    case 'BILLING_TERM_NOT_SUPPORTED':
      return {
        message: `The item is sold for ${listed(refusal.terms)}, billed ${listed(refusal.billingCycles)}.`,
        field: ['termDuration'],
        params: { terms: refusal.terms.join(','), billingCycles: refusal.billingCycles.join(',') },
        partnerCenterCode: 6001,
      };
    case 'QUANTITY_OUT_OF_RANGE':
      return explainRange(refusal);
    case 'FRIENDLY_NAME_TOO_LONG':
      return {
        message: `The friendly name may have ${refusal.maximumLength} characters at most.`,
        field: ['friendlyName'],
        params: { maximumLength: refusal.maximumLength },
      };
    case 'PARTNER_ATTESTATION_MISSING':
      return {
        message: 'State how you act: as indirect partner when a reseller stands below you, as direct partner otherwise.',
        field: ['partnerOnRecordAttestationAccepted'],
        partnerCenterCode: 900206,
      };
    case 'ADDON_PREREQUISITE_MISSING':
      return {
        message: 'The customer has none of the active items that the add-on needs: buy one of them first.',
        field: ['catalogItemId'],
        params: { prerequisites: refusal.prerequisiteIds.join(',') },
        partnerCenterCode: 400041,
      };
    case 'TRIAL_ALREADY_USED':
      return { message: 'The customer had a trial of this offer, or owns it: buy the paid item.', field: ['catalogItemId'] };
    case 'OFFER_USE_LIMIT_EXCEEDED':
      return {
        message: `A customer may buy this item ${times(refusal.limit)} in all.`,
        field: ['catalogItemId'],
        params: { limit: refusal.limit },
        partnerCenterCode: 27006,
      };
    case 'SUBSCRIPTIONS_PER_CUSTOMER_LIMIT':
      return {
        message: `A customer may have ${refusal.limit} subscription${refusal.limit === 1 ? '' : 's'} of this item at a time.`,
        field: ['catalogItemId'],
        params: { limit: refusal.limit },
        partnerCenterCode: 800066,
      };
    default:
      return explainBlocker(refusal);
  }
}

export function explainQuantity(refusal: ChangeSubscriptionQuantityRefusal): Explained {
  switch (refusal.code) {
    case 'SUBSCRIPTION_NOT_FOUND':
      return { message: 'There is no such subscription of yours.', field: ['subscriptionId'], partnerCenterCode: 20003 };
    case 'SUBSCRIPTION_DELETED':
      return {
        message: 'The subscription is deleted: nothing of it can change.',
        field: ['subscriptionId'],
        partnerCenterCode: 2011,
      };
    case 'QUANTITY_LOCKED_WHILE_SUSPENDED':
      return {
        message: 'Seats cannot change while the subscription is suspended: reactivate it first.',
        field: ['subscriptionId'],
        partnerCenterCode: 2001,
      };
    case 'INVALID_STATUS_TRANSITION':
      return {
        message: `Seats cannot change while the subscription is ${refusal.from.toLowerCase()}.`,
        field: ['subscriptionId'],
        params: { status: refusal.from },
        partnerCenterCode: 800040,
      };
    case 'TRIAL_OPERATION_NOT_SUPPORTED':
      return { message: 'The seats of a trial are fixed: buy the paid item.', field: ['subscriptionId'] };
    case 'UPDATES_TEMPORARILY_CLOSED':
      return {
        message: 'A subscription in its extended service term takes no changes of seats.',
        field: ['subscriptionId'],
        partnerCenterCode: 900280,
      };
    case 'OPERATION_PENDING':
      return {
        message: 'The term has ended and its renewal is not done: try again in a few minutes.',
        field: ['subscriptionId'],
        params: { termEndedOn: refusal.termEndedOn },
        partnerCenterCode: 900278,
      };
    case 'QUANTITY_UPDATE_NOT_ALLOWED':
      return {
        message: 'Software gives no seats back, and perpetual software takes none on.',
        field: ['quantity'],
        partnerCenterCode: 800095,
      };
    case 'UPDATE_LIMIT_REACHED':
      return {
        message: `The subscription was changed ${refusal.limit} times, which is as often as it may be.`,
        field: ['subscriptionId'],
        params: { limit: refusal.limit },
        partnerCenterCode: 900311,
      };
    case 'QUANTITY_OUT_OF_RANGE':
      return explainRange(refusal);
    case 'NOTHING_TO_CHANGE':
      return {
        message: `The subscription has ${refusal.quantity} seats already.`,
        field: ['quantity'],
        params: { quantity: refusal.quantity },
      };
    case 'QUANTITY_REDUCTION_WINDOW_CLOSED':
      return {
        message: `${refusal.reducible} seats can be returned now: seats go back within 168 hours after they were added.`,
        field: ['quantity'],
        params: { reducible: refusal.reducible, closedAt: refusal.closedAt },
        partnerCenterCode: 800090,
      };
    default:
      return explainBlocker(refusal);
  }
}

function explainBlocker(blocker: PurchaseBlocker): Explained {
  switch (blocker.code) {
    case 'NO_RESELLER_RELATIONSHIP':
      return { message: 'You have no reseller relationship with the customer: request one first.', partnerCenterCode: 20002 };
    case 'CUSTOMER_LOCKED':
      return { message: 'The account of the customer is locked: contact support.', partnerCenterCode: 900416 };
    case 'CUSTOMER_UNDER_REVIEW':
      return { message: 'The account of the customer is under review: wait for the decision.', partnerCenterCode: 800073 };
    case 'CUSTOMER_NOT_APPROVED':
      return {
        message: 'The account of the customer was not approved: correct its profile or contact support.',
        partnerCenterCode: 800075,
      };
    case 'CUSTOMER_AGREEMENT_NOT_ACCEPTED':
      return {
        message: 'The customer has not accepted the Microsoft Customer Agreement: have it accepted, or confirm its acceptance.',
        partnerCenterCode: 13605,
      };
    case 'CUSTOMER_QUALIFICATION_MISSING':
      return {
        message: `The item is for customers with the qualification ${blocker.required}.`,
        params: { required: blocker.required },
        partnerCenterCode: 800086,
      };
    case 'RESELLER_NOT_LINKED':
      return { message: 'The reseller is not linked to you: it has to accept your invitation first.', partnerCenterCode: 900154 };
  }
}

function explainRange({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): Explained {
  const room =
    maximum < minimum ? 'The customer has no room for more seats.' : `The number of units must be ${minimum} to ${maximum}.`;
  return { message: room, field: ['quantity'], params: { minimum, maximum }, partnerCenterCode: 2002 };
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? 'no term' : values.join(' or ');
}

function times(limit: number): string {
  return limit === 1 ? 'once' : `${limit} times`;
}
