/** Customers the partner stands or stood in a relationship with, or has asked to administer. Values: partner, customers. */
export const KNOWN_CUSTOMERS_SQL = `
  SELECT f.customer_id AS id FROM access.customer_fact f WHERE f.partner_id = $1 AND f.customer_id = ANY ($2)
  UNION SELECT g.customer_id FROM access.gdap_relationship g WHERE g.partner_id = $1 AND g.customer_id = ANY ($2)`;
