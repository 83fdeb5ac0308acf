import type { Cloud } from './cloud.ts';

/** What every tenant's first domain ends in. Only that of the commercial cloud is documented. */
const SUFFIXES: Readonly<Record<Cloud, string>> = {
  GLOBAL: '.onmicrosoft.com',
  US_GOVERNMENT: '.onmicrosoft.us',
  CHINA_21VIANET: '.partner.onmschina.cn',
};
const PREFIX = /^[A-Za-z0-9]{1,27}$/;

export interface DomainPrefixRefusal {
  readonly code: 'DOMAIN_PREFIX_INVALID';
}

/**
 * The first domain of a tenant, in lower case; null when the prefix is not 1 to 27 letters and digits.
 * Source: Verify domain availability; Create a customer.
 */
export function tenantDomain(prefix: string, cloud: Cloud): string | null {
  return PREFIX.test(prefix) ? `${prefix.toLowerCase()}${SUFFIXES[cloud]}` : null;
}
