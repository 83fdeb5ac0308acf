import { batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerChannelEntity, RelationshipRemovalEntity } from '../database/removalEntities.ts';
import type { CustomerChannel } from '../domain/multichannel.ts';
import type { RelationshipRemoval } from '../domain/relationshipRemoval.ts';
import type { CustomerPartnerModel } from '../models.ts';
import { customerScope } from './customerScope.ts';

/** How relationships end, and whom else a customer buys from. */
export function removalLoaders({ viewer, read }: Pick<RequestContext, 'viewer' | 'read'>) {
  return {
    /** The newest attempt of the viewer's partner. */
    lastRemovalByCustomer: batchByKey(
      (customerIds) =>
        read<RelationshipRemoval>(
          `SELECT DISTINCT ON (r.customer_id) ${columnsOf(RelationshipRemovalEntity, 'r')} FROM customers.relationship_removal r
           WHERE r.partner_id = $1 AND r.customer_id = ANY ($2) ORDER BY r.customer_id, r.requested_at DESC, r.id DESC`,
          [partnerOf(viewer), customerIds],
        ),
      ({ customerId }) => customerId,
    ),
    /** By name; which partners are told of which others, the function decides. */
    partnersOfCustomer: batchManyByKey(
      (customerIds) =>
        read<CustomerPartnerModel>(
          `SELECT k.customer_id AS "customerId", k.partner_id AS "partnerId", k.name, k.type, k.mpn_id AS "mpnId", k.country, k.state
           FROM customers.partners_known($1) k`,
          [customerIds],
        ),
      ({ customerId }) => customerId,
    ),
    channelsByCustomer: batchManyByKey(
      (customerIds) => {
        const { bind, values } = bindings();
        return read<CustomerChannel>(
          `SELECT ${columnsOf(CustomerChannelEntity, 'c')} FROM customers.customer_channel c
           WHERE c.customer_id = ANY (${bind(customerIds)}) AND ${customerScope(viewer, 'c.customer_id', bind)}`,
          values,
        );
      },
      ({ customerId }) => customerId,
    ),
  };
}
