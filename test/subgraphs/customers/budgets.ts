import { recordAzureUsage } from '../../../subgraphs/customers/services/recordAzureUsage.ts';
import { type CommandInput, command } from '../../../subgraphs/shared/command.ts';
import { accept } from '../../../subgraphs/shared/decision.ts';
import type { Viewer } from '../../../subgraphs/shared/viewer.ts';
import { aCustomer, record, type TestPartner } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';

const USER_ERRORS = 'userErrors { code field params { name value } partnerCenterCode }';
const PLAN = 'plan { changes { type id field before after } events { type subject } }';
const MONEY = '{ amount currency }';
export const BUDGET = `usageBudget {
  amount ${MONEY} totalCost ${MONEY} percentUsed state billingStartsOn billingEndsOn lastModifiedAt isOverBudget isTrendingOver etag
}`;

const SET = `mutation ($input: SetCustomerUsageBudgetsInput!) {
  setCustomerUsageBudgets(input: $input) { results { row customer { id ${BUDGET} } ${USER_ERRORS} } ${USER_ERRORS} ${PLAN} }
}`;
const REMOVE = `mutation ($input: RemoveCustomerUsageBudgetsInput!) {
  removeCustomerUsageBudgets(input: $input) { results { row customer { id ${BUDGET} } ${USER_ERRORS} } ${USER_ERRORS} ${PLAN} }
}`;
const NOTIFY = `mutation ($input: SetBudgetNotificationInput!) {
  setBudgetNotification(input: $input) { budgetNotification { isEnabled email locale etag } ${USER_ERRORS} ${PLAN} }
}`;
const SUMMARY = `{ usageBudgetSummary {
  customersOverBudget customersTrendingOver customersWithUsageBasedSubscription totalCost ${MONEY} totalCosts ${MONEY} emailsToNotify
} }`;

interface BudgetInput {
  readonly customerId: string;
  readonly amount?: string | null;
  readonly ifMatch?: string;
}

async function asked(api: Api, query: string, name: string, input: object, viewer?: Viewer) {
  const { data, errors } = await api.run(query, { input }, viewer);
  return errors ? { errors } : Object(data)[name];
}

/** The payload; the request errors when there is none. */
export const setBudgets = (api: Api, budgets: readonly BudgetInput[], viewer?: Viewer, more: object = {}) =>
  asked(api, SET, 'setCustomerUsageBudgets', { budgets, ...more }, viewer);

export const removeBudgets = (api: Api, customerIds: readonly string[], viewer?: Viewer, more: object = {}) =>
  asked(api, REMOVE, 'removeCustomerUsageBudgets', { customerIds, ...more }, viewer);

export const notify = (api: Api, input: object, viewer?: Viewer) => asked(api, NOTIFY, 'setBudgetNotification', input, viewer);

export async function summaryOf(api: Api, viewer?: Viewer) {
  const { data, errors } = await api.run(SUMMARY, {}, viewer);
  return errors ? { errors } : Object(data).usageBudgetSummary;
}

export async function budgetOf(api: Api, id: string, viewer: Viewer) {
  const { data } = await api.run(`query ($id: ID!) { customer(id: $id) { ${BUDGET} } }`, { id }, viewer);
  return Object(data).customer?.usageBudget;
}

export const codesOfRows = ({ results }: { results: { userErrors: { code: string }[] }[] }): string[][] =>
  results.map(({ userErrors }) => userErrors.map(({ code }) => code));

interface Sold extends CommandInput {
  readonly id: string;
  readonly customerId: string;
  readonly status: string;
  readonly offerId: string;
}

/** Says in the log of subscriptions what a sale says there. */
const tellOfSale = command<Sold, Record<string, never>, never>({
  name: 'tellOfSale',
  async run(_context, { id, customerId, status, offerId }) {
    const payload = { productFamily: 'AZURE', offerId, status, cancellationAllowedUntil: null, commitmentEndsOn: null };
    return accept({ ids: {}, events: [{ type: 'subscription.created', subject: id, customerId, payload }] });
  },
});

/** The partner sold the customer a classic Azure subscription; customers hears of it with its next reading. */
export async function soldAzure(
  api: Api,
  partner: TestPartner,
  customerId: string,
  { status = 'ACTIVE', offerId = 'MS-AZR-0145P', id = api.newId('CustomerSubscription') } = {},
): Promise<string> {
  await record(api, 'subscriptions', tellOfSale, partner.id, { id, customerId, status, offerId });
  return id;
}

/** A customer of the partner that uses Azure, and nobody said so yet to customers. */
export async function anAzureCustomer(
  api: Api,
  partner: TestPartner,
  more: Parameters<typeof aCustomer>[2] = {},
): Promise<string> {
  const customerId = await aCustomer(api, partner, more);
  await soldAzure(api, partner, customerId);
  return customerId;
}

/** Records what a customer spent this month, as of now. */
export async function spent(
  api: Api,
  partner: TestPartner,
  customerId: string,
  totalCost: string,
  more: Partial<Parameters<typeof recordAzureUsage.run>[1]> = {},
): Promise<void> {
  const month = api.now().toISOString().slice(0, 7);
  await record(api, 'customers', recordAzureUsage, partner.id, {
    ...{ customerId, month, totalCost, currency: 'USD', lastModifiedAt: api.now() },
    ...more,
  });
}

/** Events about budgets of a customer, or of all. */
export function budgetEvents(api: Api, customerId: string): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  return api.sql(
    `SELECT type, payload FROM customers.event WHERE customer_id = $1 AND type LIKE 'customer.budget.%' ORDER BY position`,
    [customerId],
  );
}

/** All that a refusal must leave as it was, of all partners. */
export function everything(api: Api): Promise<unknown[]> {
  return api.sql(
    `SELECT (SELECT jsonb_agg(b ORDER BY b.partner_id, b.customer_id) FROM customers.usage_budget b) AS budgets,
            (SELECT jsonb_agg(u ORDER BY u.partner_id, u.customer_id, u.month) FROM customers.azure_usage u) AS usage,
            (SELECT jsonb_agg(n ORDER BY n.partner_id, n.user_id) FROM customers.budget_notification n) AS notifications,
            (SELECT count(*)::int FROM customers.event WHERE type <> 'command.refused') AS events`,
  );
}
