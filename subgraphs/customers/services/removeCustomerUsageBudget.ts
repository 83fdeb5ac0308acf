import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { endUsageBudget } from './endUsageBudget.ts';
import { isSandbox } from './isSandbox.ts';

/** One row of the mutation. */
export interface RemovalRow extends CommandInput {
  readonly customerId: string;
}

export type RemoveBudgetRefusal = { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' } | { readonly code: 'CUSTOMER_NOT_FOUND' };

/**
 * Removes the budget of one customer, as a row of the mutation; whatever became of the relationship and of what was bought.
 */
export const removeCustomerUsageBudget = command<RemovalRow, { readonly customer: string }, RemoveBudgetRefusal>({
  name: 'removeCustomerUsageBudgets',
  async run({ tx, now, viewer }, { customerId }) {
    const partnerId = partnerOf(viewer);
    if (partnerId === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (await isSandbox(tx, partnerId)) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    return accept({ ids: { customer: customerId }, events: await endUsageBudget(tx, partnerId, customerId, now) });
  },
});
