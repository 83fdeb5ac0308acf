import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { UsageBudgetEntity } from '../database/budgetEntities.ts';
import { CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import type { ImportedBudget } from '../domain/importedUsage.ts';
import { customerIdOf } from '../domain/recordedCustomer.ts';
import { type BudgetAmountRefusal, checkBudgetAmount } from '../domain/usageBudget.ts';
import { budgetEvents } from './budgetEvents.ts';
import { currencyOf } from './currencyOf.ts';
import type { ImportedIds } from './recordImportedCustomer.ts';

export interface RecordUsageBudgetInput extends CommandInput, ImportedBudget {}

export type RecordUsageBudgetRefusal = BudgetAmountRefusal | { readonly code: 'CUSTOMER_NOT_FOUND' };

/** Records the budget of a customer as it stands outside, whatever is known of what the customer bought. */
export const recordUsageBudget = command<RecordUsageBudgetInput, ImportedIds, RecordUsageBudgetRefusal>({
  name: 'recordUsageBudget',
  async run({ tx, now, viewer }, imported) {
    const partnerId = partnerOf(viewer) ?? '';
    const customerId = customerIdOf(imported);
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const [customer] = relationship ? await tx.find(CustomerEntity, { id: customerId }) : [];
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const currency = await currencyOf(tx, customer);
    const checked = checkBudgetAmount(imported.amount, currency);
    if (!checked.ok) return checked;
    const standing = await tx.lock(UsageBudgetEntity, { partnerId, customerId });
    const amount = checked.value;
    if ((standing?.amount ?? null) === amount) return accept({ ids: { customer: customerId, change: 'UNCHANGED' }, events: [] });
    const budget = { partnerId, customerId, amount, currency, setAt: now, version: standing?.version ?? 1 };
    await (standing ? tx.save(UsageBudgetEntity, budget) : tx.insert(UsageBudgetEntity, budget));
    const change = standing === null || standing.amount === null ? 'CREATED' : 'CHANGED';
    return accept({ ids: { customer: customerId, change }, events: await budgetEvents(tx, budget, now) });
  },
});
