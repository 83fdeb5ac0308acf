import { batchById, batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsByProperty, columnsOf, selectList } from '../../shared/columns.ts';
import { type List, ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { LicenseProductEntity, ServicePlanEntity } from '../database/licenseEntities.ts';
import type { LicenseProduct, ServicePlan, StoredLicenseProduct } from '../domain/licenseProduct.ts';
import type { LicenseProductFilter, LicenseProductOrder } from '../generated/resolvers.ts';

const columns = columnsByProperty(LicenseProductEntity, 'l');
const COLUMNS = selectList(columns);

/** The licence products of today, the same for everybody. */
const licenseProductList: List<LicenseProductFilter, LicenseProductOrder> = {
  name: 'licenseProducts',
  columns,
  from: 'subscriptions.licence_product l',
  id: 'l.id',
  scope: () => 'l.retired_at IS NULL',
  conditions: (filter, bind) => {
    const conditions = prefixCondition('l.name_key', filter.nameStartsWith, 'nameStartsWith', bind);
    if (filter.skuPartNumber != null) conditions.push(`l.part_number_key = ${bind(nameKey(filter.skuPartNumber))}`);
    return conditions;
  },
  orders: {
    NAME_ASC: { key: 'l.name_key', type: 'text', direction: 'ASC' },
    NAME_DESC: { key: 'l.name_key', type: 'text', direction: 'DESC' },
    SKU_PART_NUMBER_ASC: { key: 'l.part_number_key', type: 'text', direction: 'ASC' },
    SKU_PART_NUMBER_DESC: { key: 'l.part_number_key', type: 'text', direction: 'DESC' },
  },
  defaultOrder: 'NAME_ASC',
};

export function licenseLoaders({ viewer, read }: RequestContext) {
  return {
    licenseProductById: batchById((ids) =>
      read<LicenseProduct>(
        `SELECT ${COLUMNS} FROM subscriptions.licence_product l WHERE l.id = ANY ($1) AND l.retired_at IS NULL`,
        [ids],
      ),
    ),
    /** By the key of a part number; null where several share it. */
    licenseProductByPartNumber: batchByKey(
      (keys) =>
        read<StoredLicenseProduct>(
          `SELECT ${COLUMNS} FROM subscriptions.licence_product l WHERE l.part_number_key = ANY ($1) AND l.retired_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM subscriptions.licence_product o
                             WHERE o.part_number_key = l.part_number_key AND o.id <> l.id AND o.retired_at IS NULL)`,
          [keys],
        ),
      ({ partNumberKey }) => partNumberKey,
    ),
    licenseProducts: new ListReader<LicenseProduct, LicenseProductFilter, LicenseProductOrder>(licenseProductList, viewer, read),
    servicePlanById: batchById((ids) =>
      read<ServicePlan>(`SELECT ${columnsOf(ServicePlanEntity, 's')} FROM subscriptions.service_plan s WHERE s.id = ANY ($1)`, [
        ids,
      ]),
    ),
    plansOfLicenseProduct: batchManyByKey(
      (ids) =>
        read<ServicePlan & { readonly productId: string }>(
          `SELECT i.licence_product_id AS "productId", ${columnsOf(ServicePlanEntity, 's')}
           FROM subscriptions.licence_product_service_plan i JOIN subscriptions.service_plan s ON s.id = i.service_plan_id
           WHERE i.licence_product_id = ANY ($1) ORDER BY s.name COLLATE "C", s.id`,
          [ids],
        ),
      ({ productId }) => productId,
    ),
  };
}
