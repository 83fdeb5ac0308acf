import { authorize } from '../../shared/permissions/authorize.ts';
import type { ChangeSubscriptionQuantityPayloadResolvers, CommandPlan } from '../generated/resolvers.ts';

/** Stored fields that tell a price. */
const PRICES: readonly string[] = ['unitPrice', 'amount'];

/** A change of seats is open to more roles than prices are: to the others the plan tells everything but amounts. */
export const ChangeSubscriptionQuantityPayload: ChangeSubscriptionQuantityPayloadResolvers = {
  plan: ({ plan }, _args, { viewer, settings }) =>
    plan && authorize(viewer, 'catalog.prices.read', settings) ? withoutPrices(plan) : plan,
};

function withoutPrices({ changes, charges, events }: CommandPlan): CommandPlan {
  return {
    changes: changes.filter(({ field }) => !PRICES.includes(field)),
    charges: charges.map((charge) => ({ ...charge, amount: null })),
    events,
  };
}
