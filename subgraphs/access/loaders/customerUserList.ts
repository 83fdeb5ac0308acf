import { columnsByProperty, selectList } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { CustomerUserEntity } from '../database/entities.ts';
import type { CustomerUserFilter, CustomerUserOrder } from '../generated/resolvers.ts';

const columns = columnsByProperty(CustomerUserEntity, 'u');
export const CUSTOMER_USER_COLUMNS = selectList(columns);

/** Under a customer; that the viewer may read the users of that customer is checked before. */
export const customerUserList: List<CustomerUserFilter, CustomerUserOrder> = {
  name: 'customerUsers',
  columns,
  from: 'access.customer_user u',
  id: 'u.id',
  parent: 'u.customer_id',
  scope: () => "u.state = 'ACTIVE'",
  conditions: (filter, bind) => {
    const conditions: string[] = [];
    const [byName] = prefixCondition('u.name_key', filter.search, 'search', bind);
    const [bySignIn] = prefixCondition('u.upn_key', filter.search, 'search', bind);
    if (byName && bySignIn) conditions.push(`(${byName} OR ${bySignIn})`);
    if (filter.isAdmin != null) conditions.push(`(u.directory_role_ids <> '{}') = ${bind(filter.isAdmin)}`);
    if (filter.signInBlocked != null) conditions.push(`u.sign_in_blocked = ${bind(filter.signInBlocked)}`);
    return conditions;
  },
  orders: {
    DISPLAY_NAME_ASC: { key: 'u.name_key', type: 'text', direction: 'ASC' },
    DISPLAY_NAME_DESC: { key: 'u.name_key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'DISPLAY_NAME_ASC',
};
