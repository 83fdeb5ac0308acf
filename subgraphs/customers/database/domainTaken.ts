/** A row when a tenant has the domain. Values: domain, in lower case. */
export const DOMAIN_TAKEN = 'SELECT t.domain FROM customers.domain_taken($1) t';
