const ofTheCustomer = (table: string): string => `DELETE FROM support.${table} WHERE partner_id = $1 AND customer_id = $2`;

/** Takes away everything of a customer whose tenant was deleted. Values: partner, customer. */
export const FORGET_CUSTOMER: readonly string[] = [
  ofTheCustomer('service_request_note'),
  `DELETE FROM support.external_reference e USING support.service_request r
   WHERE r.partner_id = $1 AND r.customer_id = $2 AND e.partner_id = $1 AND e.service_request_id = r.id`,
  ofTheCustomer('service_request'),
  `DELETE FROM support.gdap_assignment_fact a USING support.gdap_relationship_fact g
   WHERE g.partner_id = $1 AND g.customer_id = $2 AND a.partner_id = $1 AND a.relationship_id = g.relationship_id`,
  ...['gdap_relationship_fact', 'subscription_fact', 'removal_request', 'customer_fact'].map(ofTheCustomer),
];
