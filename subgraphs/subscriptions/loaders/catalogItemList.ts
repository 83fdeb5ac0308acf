import { columnsByProperty, selectList } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { CatalogItemEntity } from '../database/entities.ts';
import type { CatalogItemFilter, CatalogItemOrder } from '../generated/resolvers.ts';

const columns = columnsByProperty(CatalogItemEntity, 'c');
export const CATALOG_ITEM_COLUMNS = selectList(columns);

/** What the catalogue holds today, the same for everybody. */
export const catalogItemList: List<CatalogItemFilter, CatalogItemOrder> = {
  name: 'catalogItems',
  columns,
  from: 'subscriptions.catalog_item c',
  id: 'c.id',
  scope: () => 'c.retired_at IS NULL',
  conditions: (filter, bind) => {
    const conditions = prefixCondition('c.name_key', filter.nameStartsWith, 'nameStartsWith', bind);
    if (filter.market != null) conditions.push(`(c.market IS NULL OR c.market = ${bind(filter.market)})`);
    if (filter.segment != null) conditions.push(`c.segment = ANY (${bind(filter.segment)})`);
    if (filter.kind != null) conditions.push(`c.kind = ${bind(filter.kind)}`);
    if (filter.isAddOn != null) conditions.push(`c.is_add_on = ${bind(filter.isAddOn)}`);
    if (filter.isTrial != null) conditions.push(`c.is_trial = ${bind(filter.isTrial)}`);
    if (filter.isPurchasable != null) conditions.push(`c.is_purchasable = ${bind(filter.isPurchasable)}`);
    return conditions;
  },
  orders: {
    NAME_ASC: { key: 'c.name_key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 'c.name_key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'NAME_ASC',
};
