import { batchById, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf, selectList } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerQualificationEntity } from '../database/qualificationEntities.ts';
import type { CustomerQualification } from '../domain/qualification.ts';
import type { ValidationCode } from '../domain/validationCode.ts';
import type { ValidationCodeFilter, ValidationCodeOrder } from '../generated/resolvers.ts';
import { validationCodeColumns, validationCodeList } from './validationCodeList.ts';

const QUALIFICATION = columnsOf(CustomerQualificationEntity, 'q');

/** What the partner asked for, and a reseller's provider. Values: partner, customers. */
const OF_PARTNER = `
  SELECT ${QUALIFICATION} FROM customers.customer_relationship r
  JOIN customers.customer_qualification q ON q.customer_id = r.customer_id AND q.partner_id IN (r.partner_id, r.provider_id)
  WHERE r.partner_id = $1 AND r.customer_id = ANY ($2) ORDER BY q.qualification, q.partner_id`;

/** What all partners asked for. Values: customers. */
const OF_ALL = `
  SELECT ${QUALIFICATION} FROM customers.customer_qualification q
  WHERE q.customer_id = ANY ($1) ORDER BY q.qualification, q.partner_id`;

export function qualificationLoaders({ viewer, read }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    qualificationsOfCustomer: batchManyByKey(
      (customerIds) =>
        partner === null
          ? read<CustomerQualification>(OF_ALL, [customerIds])
          : read<CustomerQualification>(OF_PARTNER, [partner, customerIds]),
      ({ customerId }) => customerId,
    ),
    validationCodes: new ListReader<ValidationCode, ValidationCodeFilter, ValidationCodeOrder>(
      validationCodeList(viewer),
      viewer,
      read,
    ),
    validationCodeById: batchById((ids) => {
      const { bind, values } = bindings();
      const scope = validationCodeList(viewer).scope(viewer, bind);
      return read<ValidationCode>(
        `SELECT ${selectList(validationCodeColumns)} FROM customers.validation_code v WHERE ${scope} AND v.id = ANY (${bind(ids)})`,
        values,
      );
    }),
  };
}
