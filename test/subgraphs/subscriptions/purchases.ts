import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import type { Api } from '../../support/startApi.ts';
import { shipped } from './shipped.ts';

export const PLAN = `plan {
  changes { type id field before after } charges { subject kind amount { amount currency } } events { type subject }
}`;
const USER_ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';

export const CREATE = `mutation ($input: CreateSubscriptionInput!) {
  createSubscription(input: $input) {
    subscription {
      id status quantity termDuration billingCycle unitPrice { amount currency } isTrial autoRenewEnabled termStartsOn
      commitmentEndsOn partnerIdOnRecord etag
      charges { kind quantity cycleStartsOn cycleEndsOn amount { amount currency } bookedAt }
    }
    order { id status totalPrice { amount currency } }
    ${USER_ERRORS}
    ${PLAN}
  }
}`;

export const CHANGE = `mutation ($input: ChangeSubscriptionQuantityInput!) {
  changeSubscriptionQuantity(input: $input) {
    subscription { id quantity etag refundableQuantity { totalQuantity details { quantity allowedUntil } } }
    charge { kind quantity cycleStartsOn cycleEndsOn amount { amount currency } bookedAt }
    ${USER_ERRORS}
    ${PLAN}
  }
}`;

/** Ten seats of Microsoft 365 E3 for a year, billed annually at 432.00, unless said otherwise. */
export function aPurchase(customerId: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    customerId,
    catalogItemId: shipped.e3,
    quantity: 10,
    termDuration: 'P1Y',
    billingCycle: 'ANNUAL',
    partnerOnRecordAttestationAccepted: true,
    ...more,
  };
}

/** The payload of `createSubscription`. */
export async function buy(api: Api, viewer: Viewer, customerId: string, more: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await api.run(CREATE, { input: aPurchase(customerId, more) }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data?.createSubscription);
}

/** Buys and answers the id of the subscription. */
export async function bought(
  api: Api,
  viewer: Viewer,
  customerId: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { subscription, userErrors } = await buy(api, viewer, customerId, more);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return String(subscription.id);
}

/** The payload of `changeSubscriptionQuantity`. */
export async function change(
  api: Api,
  viewer: Viewer,
  subscriptionId: string,
  quantity: number,
  more: Readonly<Record<string, unknown>> = {},
) {
  const { data, errors } = await api.run(CHANGE, { input: { subscriptionId, quantity, ...more } }, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object(data?.changeSubscriptionQuantity);
}

/** The codes of the refusals of a payload. */
export function codesOf({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] {
  return userErrors.map(({ code }) => code);
}

/** Every row that a write of this subgraph could leave, as text; the log of refusals is no part of it. */
export async function everything(api: Api): Promise<unknown> {
  const tables = ['subscription', 'seat_batch', 'charge', '"order"', 'order_line', 'catalog_item', 'price_entry'];
  const rows = await Promise.all(tables.map((table) => api.sql(`SELECT t::text FROM subscriptions.${table} t ORDER BY 1`)));
  const events = await api.sql(`SELECT t::text FROM subscriptions.event t WHERE type <> 'command.refused' ORDER BY 1`);
  return [...rows, events];
}
