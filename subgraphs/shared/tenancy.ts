import type { Viewer } from './viewer.ts';

/** Adds a value to a statement and answers with its place, such as `$3`. */
export type Bind = (value: unknown) => string;

/**
 * The condition on an owned table that names whose rows are meant: the partner's as owner, the reseller's as the one below it,
 * or the customer's. Row-level security checks the same again; this is what lets the index work.
 */
export function ownedBy(viewer: Viewer, alias: string, bind: Bind): string {
  switch (viewer.kind) {
    case 'PARTNER_USER':
    case 'PARTNER_APP':
      return `${alias}.${viewer.partnerType === 'INDIRECT_RESELLER' ? 'reseller_id' : 'partner_id'} = ${bind(viewer.partnerId)}`;
    case 'SYSTEM':
      return `${alias}.partner_id = ${bind(viewer.partnerId)}`;
    case 'CUSTOMER_ADMIN':
      return `${alias}.customer_id = ${bind(viewer.customerId)}`;
    default:
      return 'false';
  }
}

/** Collects the values of one statement. */
export function bindings(): { readonly bind: Bind; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}
