import { isoDay } from '../../shared/calendar.ts';
import { columnsByProperty } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { ownedBy } from '../../shared/tenancy.ts';
import { SubscriptionEntity } from '../database/entities.ts';
import type { CustomerSubscriptionFilter, CustomerSubscriptionOrder } from '../generated/resolvers.ts';

/** The subscriptions of a partner, of the reseller below it, or of a customer; under a customer or of all. */
export const subscriptionList: List<CustomerSubscriptionFilter, CustomerSubscriptionOrder> = {
  name: 'subscriptions',
  columns: columnsByProperty(SubscriptionEntity, 's'),
  from: 'subscriptions.subscription s',
  id: 's.id',
  parent: 's.customer_id',
  scope: (viewer, bind) => ownedBy(viewer, 's', bind),
  conditions: (filter, bind) => {
    const conditions = prefixCondition('s.name_key', filter.nameStartsWith, 'nameStartsWith', bind);
    if (filter.status != null) conditions.push(`s.status = ANY (${bind(filter.status)})`);
    if (filter.productFamily != null) conditions.push(`s.product_family = ANY (${bind(filter.productFamily)})`);
    if (filter.catalogItemId != null) conditions.push(`s.catalog_item_id = ${bind(filter.catalogItemId)}`);
    if (filter.isTrial != null) conditions.push(`s.is_trial = ${bind(filter.isTrial)}`);
    if (filter.autoRenewEnabled != null) conditions.push(`s.auto_renew_enabled = ${bind(filter.autoRenewEnabled)}`);
    // What never ends has a key for the order, and no day a term ends on.
    if (filter.endsFrom != null)
      conditions.push(`(s.ends_on_key >= ${bind(isoDay(filter.endsFrom))} AND s.commitment_ends_on IS NOT NULL)`);
    if (filter.endsTo != null)
      conditions.push(`(s.ends_on_key <= ${bind(isoDay(filter.endsTo))} AND s.commitment_ends_on IS NOT NULL)`);
    if (filter.minimumQuantity != null) conditions.push(`s.quantity >= ${bind(filter.minimumQuantity)}`);
    return conditions;
  },
  orders: {
    CREATED_AT_ASC: { key: 's.created_at', type: 'timestamptz', direction: 'ASC' },
    CREATED_AT_DESC: { key: 's.created_at', type: 'timestamptz', direction: 'DESC' },
    NAME_ASC: { key: 's.name_key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 's.name_key', type: 'text', direction: 'DESC' },
    ENDS_ON_ASC: { key: 's.ends_on_key', type: 'date', direction: 'ASC' },
    ENDS_ON_DESC: { key: 's.ends_on_key', type: 'date', direction: 'DESC' },
    QUANTITY_DESC: { key: 's.quantity', type: 'integer', direction: 'DESC' },
  },
  defaultOrder: 'CREATED_AT_DESC',
};
