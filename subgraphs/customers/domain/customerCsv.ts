/** What the file says of one customer. */
export interface CustomerCsvRow {
  readonly tenantId: string;
  /** The name the partner uses. */
  readonly name: string;
  readonly domain: string;
  readonly tags: readonly string[];
}

const HEADER = ['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'];

/** As Partner Center calls a customer of a partner. */
const RELATIONSHIP = 'Cloud Reseller';

/**
 * The list of customers as a file: RFC 4180 with a byte order mark, so that spreadsheets read it as UTF-8. Source: Manage your
 * customer list.
 */
export function customerCsv(rows: readonly CustomerCsvRow[]): string {
  const lines = rows.map(({ tenantId, name, domain, tags }) => [tenantId, name, domain, RELATIONSHIP, tags.join(';')]);
  return `\u{feff}${[HEADER, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** A spreadsheet must not take a name for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
