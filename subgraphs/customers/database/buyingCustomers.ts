/** A row for each customer that holds what any partner sold it. Values: customers, statuses of what has ended. */
export const BUYING_CUSTOMERS = 'SELECT b.customer_id AS "customerId" FROM customers.buying_customers($1, $2) b';
