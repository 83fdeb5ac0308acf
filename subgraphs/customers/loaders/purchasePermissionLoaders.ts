import { batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import type { RequestContext } from '../../shared/context.ts';
import { partnerOf } from '../../shared/viewer.ts';
import type { SoldItem } from '../domain/soldItem.ts';
import type { CustomerPurchasePermissionsModel } from '../models.ts';

/** Values: partner, customers. */
const PERMISSIONS = `
  SELECT r.customer_id AS "customerId", c.tenant_id || '_' || p.tenant_id AS "policyId", coalesce(s.resources, '{}') AS resources,
         coalesce(s.version, 1) AS version
  FROM customers.customer_relationship r
  JOIN customers.customer c ON c.id = r.customer_id
  JOIN customers.partner p ON p.id = r.partner_id
  LEFT JOIN customers.purchase_policy s ON s.partner_id = r.partner_id AND s.customer_id = r.customer_id
  WHERE r.partner_id = $1 AND r.customer_id = ANY ($2)`;

/** What the viewer's partner lets its customers buy for themselves, and what it sold them. */
export function purchasePermissionLoaders({ viewer, read }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    purchasePermissionsByCustomer: batchByKey(
      (customerIds) => read<CustomerPurchasePermissionsModel>(PERMISSIONS, [partner, customerIds]),
      ({ customerId }) => customerId,
    ),
    soldKindsOfCustomer: batchManyByKey(
      (customerIds) =>
        read<Pick<SoldItem, 'customerId' | 'kind' | 'status'>>(
          `SELECT DISTINCT i.customer_id AS "customerId", i.kind, i.status FROM customers.sold_item i
           WHERE i.partner_id = $1 AND i.customer_id = ANY ($2)`,
          [partner, customerIds],
        ),
      ({ customerId }) => customerId,
    ),
  };
}
