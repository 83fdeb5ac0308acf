import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { UsageBudgetEntity } from '../database/budgetEntities.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import type { RelationshipState } from '../domain/customer.ts';
import { isUsageBased } from '../domain/soldItem.ts';
import { type BudgetAmountRefusal, checkBudgetAmount } from '../domain/usageBudget.ts';
import { budgetEvents } from './budgetEvents.ts';
import { currencyOf } from './currencyOf.ts';
import { isSandbox } from './isSandbox.ts';
import { soldItems } from './soldItems.ts';

/** One row of the mutation. */
export interface BudgetRow extends CommandInput {
  readonly customerId: string;
  /** Null removes the budget. */
  readonly amount?: string | null | undefined;
  readonly ifMatch?: string | null | undefined;
}

export type SetBudgetRefusal =
  | BudgetAmountRefusal
  | { readonly code: 'NOT_AVAILABLE_IN_SANDBOX' }
  | { readonly code: 'CUSTOMER_NOT_FOUND' }
  | { readonly code: 'NO_RESELLER_RELATIONSHIP'; readonly state: RelationshipState }
  | { readonly code: 'BUDGET_NO_AZURE_USAGE'; readonly restsOn: 'subscriptions' };

/**
 * Sets what one customer may spend on Azure in a month, as a row of the mutation. The relationship is held, so that budgets and
 * costs of one customer follow each other. Source: Update a customer's usage budget.
 */
export const setCustomerUsageBudget = command<BudgetRow, { readonly customer: string }, SetBudgetRefusal>({
  name: 'setCustomerUsageBudgets',
  async run({ tx, now, viewer }, { customerId, amount, ifMatch }) {
    const partnerId = partnerOf(viewer);
    const form = checkBudgetAmount(amount);
    if (!form.ok) return form;
    if (partnerId === null) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (await isSandbox(tx, partnerId)) return refuse({ code: 'NOT_AVAILABLE_IN_SANDBOX' });
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const [customer] = relationship ? await tx.find(CustomerEntity, { id: customerId }) : [];
    if (!relationship || !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
    const currency = await currencyOf(tx, customer);
    const checked = checkBudgetAmount(form.value, currency);
    if (!checked.ok) return checked;
    const standing = await tx.lock(UsageBudgetEntity, { partnerId, customerId }, ifMatch);
    if (checked.value !== null && !(await soldItems(tx, partnerId, customerId)).some(isUsageBased)) {
      return refuse({ code: 'BUDGET_NO_AZURE_USAGE', restsOn: 'subscriptions' });
    }

    const isSame = (standing?.amount ?? null) === checked.value && (standing === null || standing.currency === currency);
    if (isSame) return accept({ ids: { customer: customerId }, events: [] });
    const budget = { partnerId, customerId, amount: checked.value, currency, setAt: now, version: standing?.version ?? 1 };
    await (standing ? tx.save(UsageBudgetEntity, budget) : tx.insert(UsageBudgetEntity, budget));
    return accept({ ids: { customer: customerId }, events: await budgetEvents(tx, budget, now) });
  },
});
