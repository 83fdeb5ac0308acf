import { batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { SelfServePermissionEntity } from '../database/selfServePermissionEntity.ts';
import type { SelfServePermission } from '../domain/selfServePurchase.ts';

/** What customers may buy by themselves: through the viewer's partner, for a customer through each of its partners. */
export function selfServeLoaders({ viewer, read }: RequestContext) {
  return {
    selfServePermissionsOfCustomer: batchManyByKey(
      (customerIds) => {
        const { bind, values } = bindings();
        const mine =
          viewer.kind === 'CUSTOMER_ADMIN'
            ? `s.customer_id = ${bind(viewer.customerId)}`
            : `s.partner_id = ${bind(partnerOf(viewer))}`;
        return read<SelfServePermission>(
          `SELECT ${columnsOf(SelfServePermissionEntity, 's')} FROM subscriptions.self_serve_permission s
           WHERE ${mine} AND s.customer_id = ANY (${bind(customerIds)})`,
          values,
        );
      },
      ({ customerId }) => customerId,
    ),
  };
}
