import { batchById, batchByKey } from '../../shared/batchById.ts';
import { columnsOf, selectList } from '../../shared/columns.ts';
import { type List, ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerExportEntity } from '../database/customerExportEntity.ts';
import type { CustomerExport } from '../domain/customerExport.ts';
import { TAG_LENGTH_LIMIT } from '../domain/tag.ts';
import type { CustomerTagFilter, CustomerTagOrder } from '../generated/resolvers.ts';
import type { CustomerModel, CustomerTagModel } from '../models.ts';
import { customerColumns, EVERY_CUSTOMER, OWN_CUSTOMERS } from './customerList.ts';
import { customerScope } from './customerScope.ts';

export const customerTagList: List<CustomerTagFilter, CustomerTagOrder> = {
  name: 'customerTags',
  columns: { id: 't.key', name: 't.name', customerCount: 't.customer_count' },
  from: 'customers.tag t',
  id: 't.key',
  scope: (viewer, bind) => `t.partner_id = ${bind(partnerOf(viewer))}`,
  conditions: ({ nameStartsWith }, bind) => prefixCondition('t.key', nameStartsWith, 'nameStartsWith', bind, TAG_LENGTH_LIMIT),
  orders: {
    NAME_ASC: { key: 't.key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 't.key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'NAME_ASC',
};

/** Customers by their domain, tags, exports and their links. */
export function recordLoaders({ viewer, read, clock }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    /** In lower case. */
    customerByDomain: batchByKey(
      (domains) => {
        const { bind, values } = bindings();
        const where =
          partner === null
            ? `${EVERY_CUSTOMER} WHERE c.domain = ANY (${bind(domains)}) AND ${customerScope(viewer, 'c.id', bind)}`
            : `${OWN_CUSTOMERS} WHERE r.partner_id = ${bind(partner)} AND c.domain = ANY (${bind(domains)})`;
        return read<CustomerModel>(`SELECT ${selectList(customerColumns)} FROM ${where}`, values);
      },
      ({ domain }) => domain,
    ),
    customerTags: new ListReader<CustomerTagModel, CustomerTagFilter, CustomerTagOrder>(customerTagList, viewer, read),
    customerExportById: batchById((ids) =>
      read<CustomerExport>(
        `SELECT ${columnsOf(CustomerExportEntity, 'e')} FROM customers.customer_export e WHERE e.partner_id = $1 AND e.id = ANY ($2)`,
        [partner, ids],
      ),
    ),
    /** The secret of a link that its owner reads again, while the link holds. */
    fileLinkBySubject: batchByKey(
      (subjects) =>
        read<{ readonly subject: string; readonly token: string }>(
          `SELECT f.subject, f.token FROM customers.file_link f
           WHERE f.partner_id = $1 AND f.subject = ANY ($2) AND f.token IS NOT NULL AND f.expires_at > $3`,
          [partner, subjects, clock()],
        ),
      ({ subject }) => subject,
    ),
  };
}
