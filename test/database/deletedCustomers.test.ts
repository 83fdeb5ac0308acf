import { FORGET_CUSTOMER as ofAccess } from '../../subgraphs/access/database/forgetCustomer.ts';
import { FORGET_CUSTOMER as ofCustomers } from '../../subgraphs/customers/database/forgetCustomer.ts';
import { FORGET_CUSTOMER as ofSubscriptions } from '../../subgraphs/subscriptions/database/forgetCustomer.ts';
import { FORGET_CUSTOMER as ofSupport } from '../../subgraphs/support/database/forgetCustomer.ts';
import { asAdministrator } from '../support/postgres.ts';
import { cloneDatabase, type TestDatabase } from '../support/testDatabase.ts';

const forgotten = { access: ofAccess, customers: ofCustomers, subscriptions: ofSubscriptions, support: ofSupport };

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

async function namesOf(sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await asAdministrator(database.adminUrl, (client) => client.query<{ name: string }>(sql, [...values]));
  return rows.map(({ name }) => name);
}

it('every table that points at a customer lets its rows go with it', async () => {
  const staying = await namesOf(
    `SELECT conrelid::regclass || '.' || conname AS name FROM pg_constraint
     WHERE contype = 'f' AND confrelid = 'customers.customer'::regclass AND confdeltype <> 'c' ORDER BY 1`,
  );
  expect(staying).toEqual([]);
});

it.each(Object.entries(forgotten))('%s forgets a deleted customer in every table that names one', async (schema, statements) => {
  const naming = await namesOf(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id'
     WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname <> 'event' AND NOT EXISTS (
       SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confdeltype = 'c'
         AND k.confrelid = 'customers.customer'::regclass)
     ORDER BY 1`,
    [schema],
  );
  const emptied = (table: string): boolean =>
    statements.some((statement) => new RegExp(`DELETE FROM ${schema}\\."?${table}"?\\s`).test(statement));
  expect(naming.filter((table) => !emptied(table))).toEqual([]);
});
