import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { UsageBudgetEntity } from '../database/budgetEntities.ts';
import { CustomerRelationshipEntity } from '../database/entities.ts';
import { budgetEvents } from './budgetEvents.ts';
import { isSandbox } from './isSandbox.ts';

/** One row of the mutation. */
export interface RemovalRow extends CommandInput {
  readonly customerId: string;
}

export type RemoveBudgetRefusal = { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' } | { readonly code: 'CUSTOMER_NOT_FOUND' };

/**
 * Removes the budget of one customer, as a row of the mutation; whatever became of the relationship and of what was bought. The
 * row stays, so that a budget that is set again has another version.
 */
export const removeCustomerUsageBudget = command<RemovalRow, { readonly customer: string }, RemoveBudgetRefusal>({
  name: 'removeCustomerUsageBudgets',
  async run({ tx, now, viewer }, { customerId }) {
    const partnerId = partnerOf(viewer);
    if (partnerId === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (await isSandbox(tx, partnerId)) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    if (!relationship) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const standing = await tx.lock(UsageBudgetEntity, { partnerId, customerId });
    if (standing === null || standing.amount === null) return accept({ ids: { customer: customerId }, events: [] });
    const removed = { ...standing, amount: null, setAt: now };
    await tx.save(UsageBudgetEntity, removed);
    return accept({ ids: { customer: customerId }, events: await budgetEvents(tx, removed, now) });
  },
});
