import { domainOf } from './emailAddress.ts';

/** Where everybody can have an address. */
const FREE_PROVIDERS: readonly string[] = [
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
  'gmx.com',
  'seznam.cz',
];

/** First domains of tenants: the institution owns none of them. */
const TENANT_DOMAINS: readonly string[] = ['onmicrosoft.com', 'onmicrosoft.us', 'onmschina.cn'];

/**
 * Whether an institution can own the domain of the address: it is not one of free mail, and not the first domain of a tenant.
 * Source: Create and sell offers to education customers.
 */
export function isOwnedByInstitution(email: string): boolean {
  const domain = domainOf(email);
  return !FREE_PROVIDERS.includes(domain) && !TENANT_DOMAINS.some((end) => domain === end || domain.endsWith(`.${end}`));
}
