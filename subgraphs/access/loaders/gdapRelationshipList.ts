import { columnsOf } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import type { GdapRelationshipFilter, GdapRelationshipOrder } from '../generated/resolvers.ts';

export const GDAP_COLUMNS = columnsOf(GdapRelationshipEntity, 'g');

export const gdapRelationshipList: List<GdapRelationshipFilter, GdapRelationshipOrder> = {
  name: 'gdapRelationships',
  select: GDAP_COLUMNS,
  from: 'access.gdap_relationship g',
  id: 'g.id',
  parent: 'g.customer_id',
  scope: (viewer, bind) => {
    if (viewer.kind === 'CUSTOMER_ADMIN') return `g.customer_id = ${bind(viewer.customerId)}`;
    return 'partnerId' in viewer ? `g.partner_id = ${bind(viewer.partnerId)}` : 'false';
  },
  conditions: (filter, bind) => {
    const conditions = prefixCondition('g.name_key', filter.nameStartsWith, 'nameStartsWith', bind, 50);
    if (filter.status != null) conditions.push(`g.status = ANY (${bind(filter.status)})`);
    if (filter.roleTemplateId != null) conditions.push(`${bind(`rol_${filter.roleTemplateId}`)} = ANY (g.role_ids)`);
    if (filter.autoExtend != null) conditions.push(`g.auto_extend = ${bind(filter.autoExtend)}`);
    if (filter.endsBefore != null) conditions.push(`g.ends_at < ${bind(filter.endsBefore)}`);
    return conditions;
  },
  orders: {
    CREATED_AT_DESC: { key: 'g.created_at', type: 'timestamptz', direction: 'DESC' },
    DISPLAY_NAME_ASC: { key: 'g.name_key', type: 'text', direction: 'ASC' },
    ENDS_AT_ASC: { key: 'g.ends_at_key', type: 'timestamptz', direction: 'ASC' },
  },
  defaultOrder: 'CREATED_AT_DESC',
};
