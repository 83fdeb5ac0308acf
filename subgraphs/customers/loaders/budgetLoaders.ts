import { batchByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { RequestContext } from '../../shared/context.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BudgetNotificationEntity } from '../database/budgetEntities.ts';
import { monthOf } from '../domain/azureUsage.ts';
import type { BudgetNotification } from '../domain/budgetNotification.ts';
import type { BudgetOfMonth } from '../domain/budgetOfMonth.ts';

/** Budgets of customers with the cost of a month. Values: partner, customers, month. */
const BUDGETS = `
  SELECT b.customer_id AS "customerId", b.amount, b.currency, b.version, $3::text AS month, u.total_cost AS "totalCost",
         u.elapsed_days AS "elapsedDays", u.last_modified_at AS "lastModifiedAt"
  FROM customers.usage_budget b
  LEFT JOIN customers.azure_usage u
    ON u.partner_id = b.partner_id AND u.customer_id = b.customer_id AND u.month = $3 AND u.currency = b.currency
  WHERE b.partner_id = $1 AND b.customer_id = ANY ($2) AND b.amount IS NOT NULL`;

/** The same edges as `budgetState` and `isTrendingOver`, for all budgets of a partner at once. Values: partner, month. */
const COUNTS = `
  SELECT count(*) FILTER (WHERE u.total_cost > b.amount) AS "customersOverBudget",
         count(*) FILTER (WHERE u.total_cost * u.days_of_month > b.amount * u.elapsed_days) AS "customersTrendingOver",
         (SELECT count(DISTINCT i.customer_id) FROM customers.sold_item i
          WHERE i.partner_id = $1 AND i.kind = 'AZURE_CLASSIC' AND i.status IN ('ACTIVE', 'SUSPENDED'))
           AS "customersWithUsageBasedSubscription"
  FROM customers.usage_budget b JOIN customers.azure_usage u
    ON u.partner_id = b.partner_id AND u.customer_id = b.customer_id AND u.month = $2 AND u.currency = b.currency
  WHERE b.partner_id = $1 AND b.amount IS NOT NULL`;

/** What all customers of a partner cost in a month, in each currency. Values: partner, month. */
const COSTS = `
  SELECT u.currency, sum(u.total_cost) AS amount FROM customers.azure_usage u
  WHERE u.partner_id = $1 AND u.month = $2 GROUP BY u.currency ORDER BY u.currency COLLATE "C"`;

/** Values: partner. */
const EMAILS = `
  SELECT DISTINCT n.email COLLATE "C" AS email FROM customers.budget_notification n
  WHERE n.partner_id = $1 AND n.is_enabled ORDER BY 1`;

interface Counts {
  readonly customersOverBudget: number;
  readonly customersTrendingOver: number;
  readonly customersWithUsageBasedSubscription: number;
}

export interface BudgetTotals extends Counts {
  readonly costs: readonly { readonly currency: string; readonly amount: string }[];
  readonly emails: readonly string[];
}

export function budgetLoaders({ viewer, read, clock }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    /** Null for a customer without a budget, and for viewers without a partner. */
    usageBudgetByCustomer: batchByKey(
      (customerIds) => read<BudgetOfMonth>(BUDGETS, [partner, customerIds, monthOf(clock())]),
      ({ customerId }) => customerId,
    ),
    budgetTotals: async (): Promise<BudgetTotals | null> => {
      if (partner === null) return null;
      const month = monthOf(clock());
      const [counts, costs, emails] = await Promise.all([
        read<Counts>(COUNTS, [partner, month]),
        read<{ currency: string; amount: string }>(COSTS, [partner, month]),
        read<{ email: string }>(EMAILS, [partner]),
      ]);
      const [row] = counts;
      return row ? { ...row, costs, emails: emails.map(({ email }) => email) } : null;
    },
    budgetNotificationByUser: batchByKey(
      (userIds) =>
        read<BudgetNotification>(
          `SELECT ${columnsOf(BudgetNotificationEntity, 'n')} FROM customers.budget_notification n
           WHERE n.partner_id = $1 AND n.user_id = ANY ($2)`,
          [partner, userIds],
        ),
      ({ userId }) => userId,
    ),
  };
}
