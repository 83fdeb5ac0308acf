import { bulkMutation } from '../../shared/bulkMutation.ts';
import { etagOf } from '../../shared/etag.ts';
import { money, zero } from '../../shared/money.ts';
import { mutation } from '../../shared/mutation.ts';
import { readsOf } from '../../shared/reads.ts';
import type { Context } from '../context.ts';
import { daysOf } from '../domain/azureUsage.ts';
import { budgetStanding } from '../domain/budgetOfMonth.ts';
import type {
  BudgetNotificationResolvers,
  CustomerResolvers,
  MutationResolvers,
  QueryResolvers,
  RemoveCustomerUsageBudgetsInput,
  SetCustomerUsageBudgetsInput,
  UsageBudgetResolvers,
} from '../generated/resolvers.ts';
import type { CustomerModel } from '../models.ts';
import { type RemovalRow, removeCustomerUsageBudget } from '../services/removeCustomerUsageBudget.ts';
import { setBudgetNotification } from '../services/setBudgetNotification.ts';
import { type BudgetRow, setCustomerUsageBudget } from '../services/setCustomerUsageBudget.ts';
import { explainBudget, explainNotification } from './explainBudgets.ts';

const reading = readsOf<CustomerModel>();

/** Customers in one call. */
const MAX_BUDGETS = 100;

export const budgetQueries: Pick<QueryResolvers, 'usageBudgetSummary' | 'viewerBudgetNotification'> = {
  usageBudgetSummary: async (_parent, _args, { loaders }) => {
    const totals = await loaders.budgetTotals();
    if (!totals) return null;
    const { costs, emails, ...counts } = totals;
    const totalCosts = costs.map(({ amount, currency }) => money(amount, currency));
    const [only = null, ...others] = totalCosts;
    return { ...counts, totalCost: others.length === 0 ? only : null, totalCosts, emailsToNotify: [...emails] };
  },
  viewerBudgetNotification: (_parent, _args, { viewer, loaders }) =>
    viewer.kind === 'PARTNER_USER' ? loaders.budgetNotificationByUser.load(viewer.id) : null,
};

const customerOf = async ({ customer }: { readonly customer: string }, { loaders }: Context) => ({
  customer: await loaders.customerById.load(customer),
});

export const budgetMutations: MutationResolvers = {
  setCustomerUsageBudgets: bulkMutation(setCustomerUsageBudget, {
    list: 'budgets',
    maximum: MAX_BUDGETS,
    rows: ({ budgets }: SetCustomerUsageBudgetsInput): BudgetRow[] => budgets,
    explain: explainBudget,
    result: customerOf,
  }),
  removeCustomerUsageBudgets: bulkMutation(removeCustomerUsageBudget, {
    list: 'customerIds',
    maximum: MAX_BUDGETS,
    rows: ({ customerIds }: RemoveCustomerUsageBudgetsInput): RemovalRow[] => customerIds.map((customerId) => ({ customerId })),
    explain: explainBudget,
    path: (at) => ['customerIds', String(at)],
    result: customerOf,
  }),
  setBudgetNotification: mutation(
    setBudgetNotification,
    explainNotification,
    async ({ budgetNotification }, { loaders }: Context) => ({
      budgetNotification: await loaders.budgetNotificationByUser.load(budgetNotification),
    }),
  ),
};

export const budgetFields: Pick<CustomerResolvers, 'usageBudget'> = {
  usageBudget: reading(['id'], ({ id }, _args, { loaders }: Context) => loaders.usageBudgetByCustomer.load(id)),
};

export const UsageBudget: UsageBudgetResolvers = {
  amount: ({ amount, currency }) => money(amount, currency),
  totalCost: ({ totalCost, currency }) => (totalCost === null ? zero(currency) : money(totalCost, currency)),
  percentUsed: (budget) => budgetStanding(budget).percentUsed,
  state: (budget) => budgetStanding(budget).state,
  billingStartsOn: ({ month }) => daysOf(month).first,
  billingEndsOn: ({ month }) => daysOf(month).last,
  isOverBudget: (budget) => budgetStanding(budget).state === 'OVER',
  isTrendingOver: (budget) => budgetStanding(budget).isTrendingOver,
  etag: ({ customerId, version }) => etagOf({ id: customerId, version }),
};

export const BudgetNotification: BudgetNotificationResolvers = {
  etag: ({ partnerId, userId, version }) => etagOf({ id: `${partnerId}/${userId}`, version }),
};
