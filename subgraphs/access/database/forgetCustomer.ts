const ofTheCustomer = (table: string): string => `DELETE FROM access.${table} WHERE partner_id = $1 AND customer_id = $2`;

/**
 * Takes away everything of a customer whose tenant was deleted, its users as long as the partner still reaches them. Values:
 * partner, customer.
 */
export const FORGET_CUSTOMER: readonly string[] = [
  `DELETE FROM access.customer_user u WHERE u.customer_id = $2
     AND EXISTS (SELECT 1 FROM access.customer_fact f WHERE f.partner_id = $1 AND f.customer_id = u.customer_id)`,
  `DELETE FROM access.gdap_access_assignment a USING access.gdap_relationship g
   WHERE g.partner_id = $1 AND g.customer_id = $2 AND a.partner_id = $1 AND a.relationship_id = g.id`,
  ...['gdap_relationship', 'removal_request', 'customer_fact'].map(ofTheCustomer),
];
