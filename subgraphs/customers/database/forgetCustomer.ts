const ofPartner = (table: string): string => `DELETE FROM customers.${table} WHERE partner_id = $1 AND customer_id = $2`;

/**
 * Takes away a tenant that was deleted. Tables that point at the customer let their rows go with it; those that only name it stand
 * here. Values: partner, customer.
 */
export const FORGET_CUSTOMER: readonly string[] = [
  `DELETE FROM customers.gdap_assignment_fact a USING customers.gdap_relationship_fact g
   WHERE g.partner_id = $1 AND g.customer_id = $2 AND a.partner_id = $1 AND a.relationship_id = g.relationship_id`,
  ...['gdap_relationship_fact', 'sold_item', 'agreement_attestation'].map(ofPartner),
  'DELETE FROM customers.customer c WHERE c.id = $2 AND c.is_sandbox AND $1::text IS NOT NULL',
];
