import { columnsByProperty, selectList } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import type { Bind } from '../../shared/tenancy.ts';
import { partnerOf, type Viewer } from '../../shared/viewer.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import { roleIdOf } from '../domain/entraRole.ts';
import type { GdapRelationshipFilter, GdapRelationshipOrder } from '../generated/resolvers.ts';

const columns = columnsByProperty(GdapRelationshipEntity, 'g');
export const GDAP_COLUMNS = selectList(columns);

/** Its own a partner sees; a customer those with it, once the partner has asked for its approval. */
export function visibleRelationships(viewer: Viewer, bind: Bind): string {
  if (viewer.kind === 'CUSTOMER_ADMIN') return `g.customer_id = ${bind(viewer.customerId)} AND g.status <> 'CREATED'`;
  return `g.partner_id = ${bind(partnerOf(viewer))}`;
}

export const gdapRelationshipList: List<GdapRelationshipFilter, GdapRelationshipOrder> = {
  name: 'gdapRelationships',
  columns,
  from: 'access.gdap_relationship g',
  id: 'g.id',
  parent: 'g.customer_id',
  scope: visibleRelationships,
  conditions: (filter, bind) => {
    const conditions = prefixCondition('g.name_key', filter.nameStartsWith, 'nameStartsWith', bind, 50);
    if (filter.status != null) conditions.push(`g.status = ANY (${bind(filter.status)})`);
    if (filter.roleTemplateId != null) conditions.push(`${bind(roleIdOf(filter.roleTemplateId))} = ANY (g.role_ids)`);
    if (filter.autoExtend != null) conditions.push(`g.auto_extend = ${bind(filter.autoExtend)}`);
    // What has no end yet has a key for the order, and no instant it ends at.
    if (filter.endsBefore != null) conditions.push(`(g.ends_at_key < ${bind(filter.endsBefore)} AND g.ends_at IS NOT NULL)`);
    return conditions;
  },
  orders: {
    CREATED_AT_DESC: { key: 'g.created_at', type: 'timestamptz', direction: 'DESC' },
    DISPLAY_NAME_ASC: { key: 'g.name_key', type: 'text', direction: 'ASC' },
    ENDS_AT_ASC: { key: 'g.ends_at_key', type: 'timestamptz', direction: 'ASC' },
  },
  defaultOrder: 'CREATED_AT_DESC',
};
