const LIMIT = 254;
const WELL_FORMED =
  /^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/** No address of Microsoft itself is a customer's. */
const FORBIDDEN_DOMAIN = 'microsoft.com';

/** Whether the text is one e-mail address with a domain of at least two parts, such as `ann@contoso.example`. */
export function isEmailAddress(text: string): boolean {
  const [local = ''] = text.split('@');
  const isDotted = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  return text.length <= LIMIT && !isDotted && WELL_FORMED.test(text);
}

/** The domain of an address, in lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * Whether a person of a customer cannot have an address in this domain: it is Microsoft's or the partner's own.
 * Source: Validate company names, customer names, and email addresses.
 */
export function isForbiddenDomain(domain: string, partnerDomains: readonly string[]): boolean {
  return [FORBIDDEN_DOMAIN, ...partnerDomains.map((own) => own.toLowerCase())].includes(domain);
}
