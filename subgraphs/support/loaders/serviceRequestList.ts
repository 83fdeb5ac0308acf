import { columnsByProperty, selectList } from '../../shared/columns.ts';
import type { List } from '../../shared/connection.ts';
import type { Settings } from '../../shared/settings.ts';
import { ServiceRequestEntity } from '../database/entities.ts';
import type { ServiceRequestFilter, ServiceRequestOrder } from '../generated/resolvers.ts';
import { visibleRequests } from './visibleRequests.ts';

const columns = columnsByProperty(ServiceRequestEntity, 's');
export const SERVICE_REQUEST_COLUMNS = selectList(columns);

export function serviceRequestList(settings: Settings): List<ServiceRequestFilter, ServiceRequestOrder> {
  return {
    name: 'serviceRequests',
    columns,
    from: 'support.service_request s',
    id: 's.id',
    parent: 's.customer_id',
    scope: (viewer, bind) => visibleRequests(viewer, settings, bind),
    conditions: (filter, bind) => {
      const conditions: string[] = [];
      if (filter.status != null) conditions.push(`s.status = ANY (${bind(filter.status)})`);
      if (filter.stage != null) conditions.push(`s.stage = ANY (${bind(filter.stage)})`);
      if (filter.severity != null) conditions.push(`s.severity = ANY (${bind(filter.severity)})`);
      if (filter.category != null) conditions.push(`s.category = ANY (${bind(filter.category)})`);
      if (filter.createdFrom != null) conditions.push(`s.created_at >= ${bind(filter.createdFrom)}`);
      return conditions;
    },
    orders: {
      CREATED_AT_ASC: { key: 's.created_at', type: 'timestamptz', direction: 'ASC' },
      CREATED_AT_DESC: { key: 's.created_at', type: 'timestamptz', direction: 'DESC' },
      LAST_MODIFIED_AT_DESC: { key: 's.last_modified_at', type: 'timestamptz', direction: 'DESC' },
    },
    defaultOrder: 'CREATED_AT_DESC',
  };
}
