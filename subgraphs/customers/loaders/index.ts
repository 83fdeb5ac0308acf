import { batchById, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { AgreementConfirmationEntity } from '../database/entities.ts';
import type { AgreementConfirmation, AgreementTemplate } from '../domain/customer.ts';
import type { Partner } from '../domain/partner.ts';
import type { CustomerFilter, CustomerOrder } from '../generated/resolvers.ts';
import type { CustomerModel } from '../models.ts';
import { CUSTOMER_COLUMNS, customerList } from './customerList.ts';

const PARTNER_COLUMNS = `p.id, p.tenant_id AS "tenantId", p.name, p.type, p.domain, p.mpn_id AS "mpnId", p.country,
  p.is_sandbox AS "isSandbox", p.created_at AS "createdAt", p.version`;

const TEMPLATE_COLUMNS = `t.id, t.template_id AS "templateId", t.type, t.agreement_link AS "agreementLink", t.version_rank AS "versionRank"`;

export function createLoaders({ viewer, read }: RequestContext) {
  const partner = partnerOf(viewer);
  return {
    customerById: batchById((ids) =>
      read<CustomerModel>(
        `SELECT ${CUSTOMER_COLUMNS} FROM customers.customer c
         LEFT JOIN customers.customer_relationship r ON r.customer_id = c.id AND r.partner_id = $2
         WHERE c.id = ANY ($1)`,
        [ids, partner],
      ),
    ),
    customers: new ListReader<CustomerModel, CustomerFilter, CustomerOrder>(customerList(viewer), viewer, read),
    partnerById: batchById((ids) =>
      read<Partner>(`SELECT ${PARTNER_COLUMNS} FROM customers.partner p WHERE p.id = ANY ($1)`, [ids]),
    ),
    confirmationById: batchById((ids) =>
      read<AgreementConfirmation>(
        `SELECT ${columnsOf(AgreementConfirmationEntity, 'a')} FROM customers.agreement_confirmation a WHERE a.id = ANY ($1)`,
        [ids],
      ),
    ),
    confirmationsOfCustomer: batchManyByKey(
      (customerIds) =>
        read<AgreementConfirmation>(
          `SELECT ${columnsOf(AgreementConfirmationEntity, 'a')} FROM customers.agreement_confirmation a
           WHERE a.customer_id = ANY ($1) ORDER BY a.confirmed_at DESC, a.id DESC`,
          [customerIds],
        ),
      ({ customerId }) => customerId,
    ),
    templateById: batchById((ids) =>
      read<AgreementTemplate & { id: string }>(
        `SELECT ${TEMPLATE_COLUMNS} FROM customers.agreement_template t WHERE t.id = ANY ($1)`,
        [ids],
      ),
    ),
    templates: (type: string | null) =>
      read<AgreementTemplate>(
        `SELECT ${TEMPLATE_COLUMNS} FROM customers.agreement_template t
         WHERE t.retired_at IS NULL AND ($1::text IS NULL OR t.type = $1) ORDER BY t.type, t.version_rank DESC, t.id`,
        [type],
      ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
