/**
 * What a partner's side adds to the readiness of its customers: a provider is linked with the reseller below it, a reseller
 * with the provider above it, and nobody else needs a link. Values: partner, customers.
 */
export const READINESS_SQL = `
  SELECT r.customer_id AS "customerId", r.state, r.qualifications,
         (r.reseller_id IS NULL AND r.provider_id IS NULL) OR coalesce(s.state = 'ACTIVE', false) AS "isResellerLinked"
  FROM customers.customer_relationship r
  LEFT JOIN customers.partnership s
    ON s.provider_id = coalesce(r.provider_id, r.partner_id) AND s.reseller_id = coalesce(r.reseller_id, r.partner_id)
  WHERE r.partner_id = $1 AND r.customer_id = ANY ($2)`;
