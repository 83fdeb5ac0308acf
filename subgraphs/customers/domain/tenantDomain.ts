/** What every tenant's first domain ends in. */
const SUFFIX = '.onmicrosoft.com';
const PREFIX = /^[A-Za-z0-9]{1,27}$/;

export interface DomainPrefixRefusal {
  readonly code: 'DOMAIN_PREFIX_INVALID';
}

/**
 * The first domain of a tenant, in lower case: 17 to 43 characters; null when the prefix is not 1 to 27 letters and digits.
 * Source: Verify domain availability; Create a customer.
 */
export function tenantDomain(prefix: string): string | null {
  return PREFIX.test(prefix) ? `${prefix.toLowerCase()}${SUFFIX}` : null;
}
