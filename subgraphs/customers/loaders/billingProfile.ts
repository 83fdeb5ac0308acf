import { columnsOf } from '../../shared/columns.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf, type Viewer } from '../../shared/viewer.ts';
import { BillingProfileEntity } from '../database/entities.ts';

/**
 * The billing profiles of these customers that are for the viewer: a partner's own, a reseller's that of its provider, a
 * customer's that of the partner that brought it in.
 */
export function billingProfiles(viewer: Viewer, customerIds: readonly string[]): { sql: string; values: readonly unknown[] } {
  const { bind, values } = bindings();
  const partner = partnerOf(viewer);
  const own =
    partner === null
      ? `r.is_source AND b.partner_id = r.partner_id AND b.customer_id = ${bind(viewer.kind === 'CUSTOMER_ADMIN' ? viewer.customerId : null)}`
      : `r.partner_id = ${bind(partner)} AND b.partner_id = coalesce(r.provider_id, r.partner_id)`;
  const sql = `
    SELECT ${columnsOf(BillingProfileEntity, 'b')}
    FROM customers.customer_relationship r JOIN customers.billing_profile b ON b.customer_id = r.customer_id
    WHERE ${own} AND r.customer_id = ANY (${bind(customerIds)})`;
  return { sql, values };
}
