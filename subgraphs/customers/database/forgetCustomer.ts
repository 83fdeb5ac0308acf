const ofPartner = (table: string): string => `DELETE FROM customers.${table} WHERE partner_id = $1 AND customer_id = $2`;

/**
 * Takes away a tenant that was deleted. Tables that point at the customer let their rows go with it; those that only name it stand
 * here. Values: partner, customer.
 */
export const FORGET_CUSTOMER: readonly string[] = [
  ...['sold_item', 'agreement_attestation', 'gdap_relationship_fact'].map(ofPartner),
  'DELETE FROM customers.customer c WHERE c.id = $2 AND c.is_sandbox AND $1::text IS NOT NULL',
];
