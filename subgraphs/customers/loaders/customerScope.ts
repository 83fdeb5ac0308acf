import type { Bind } from '../../shared/tenancy.ts';
import { partnerOf, type Viewer } from '../../shared/viewer.ts';

/**
 * The condition on a table of shared facts that names whose customers are meant: those the partner has a relationship with, the
 * customer itself, or all for the operator. Row-level security checks the same again.
 */
export function customerScope(viewer: Viewer, customerId: string, bind: Bind): string {
  const partner = partnerOf(viewer);
  if (partner !== null) {
    return `EXISTS (SELECT 1 FROM customers.customer_relationship known
                    WHERE known.partner_id = ${bind(partner)} AND known.customer_id = ${customerId})`;
  }
  if (viewer.kind === 'CUSTOMER_ADMIN') return `${customerId} = ${bind(viewer.customerId)}`;
  return viewer.kind === 'PLATFORM_OPERATOR' ? 'true' : 'false';
}
