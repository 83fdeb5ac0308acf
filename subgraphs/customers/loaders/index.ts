import { batchById, batchByKey, batchManyByKey } from '../../shared/batchById.ts';
import { columnsOf } from '../../shared/columns.ts';
import { ListReader } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { RowsById } from '../../shared/RowsById.ts';
import { bindings } from '../../shared/tenancy.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { ADDRESS_CASES } from '../database/addressCases.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { DOMAIN_TAKEN } from '../database/domainTaken.ts';
import { AgreementConfirmationEntity, PartnerEntity } from '../database/entities.ts';
import type { AddressCase } from '../domain/addressValidation.ts';
import type { BillingProfile } from '../domain/billingProfile.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import type { AgreementConfirmation, AgreementTemplate } from '../domain/customer.ts';
import type { Partner } from '../domain/partner.ts';
import type { ReadinessFacts } from '../domain/purchaseReadiness.ts';
import type { CountryRulesFilter, CountryRulesOrder, CustomerFilter, CustomerOrder } from '../generated/resolvers.ts';
import type { CustomerModel } from '../models.ts';
import { agreementLoaders } from './agreementLoaders.ts';
import { billingProfiles } from './billingProfile.ts';
import { budgetLoaders } from './budgetLoaders.ts';
import { countryList } from './countryList.ts';
import { customerColumns, customerList, EVERY_CUSTOMER, OWN_CUSTOMERS } from './customerList.ts';
import { customerScope } from './customerScope.ts';
import { invitationLoaders } from './invitationLoaders.ts';
import { networkLoaders } from './networkLoaders.ts';
import { purchasePermissionLoaders } from './purchasePermissionLoaders.ts';
import { qualificationLoaders } from './qualificationLoaders.ts';
import { READINESS_SQL } from './readiness.ts';
import { recordLoaders } from './recordLoaders.ts';
import { removalLoaders } from './removalLoaders.ts';
import { sharedFile } from './sharedFile.ts';

const CONFIRMATION_COLUMNS = columnsOf(AgreementConfirmationEntity, 'a');
const TEMPLATE_COLUMNS = `t.id, t.template_id AS "templateId", t.type, t.agreement_link AS "agreementLink", t.version_rank AS "versionRank"`;

export function createLoaders(request: RequestContext) {
  const { viewer, read, clock } = request;
  const partner = partnerOf(viewer);
  return {
    ...agreementLoaders(request),
    ...recordLoaders(request),
    ...removalLoaders(request),
    ...qualificationLoaders(request),
    ...budgetLoaders(request),
    ...networkLoaders(request),
    customerById: new RowsById<CustomerModel>('Customer', customerColumns, (ids, selected) => {
      const { bind, values } = bindings();
      const where =
        partner === null
          ? `${EVERY_CUSTOMER} WHERE c.id = ANY (${bind(ids)}) AND ${customerScope(viewer, 'c.id', bind)}`
          : `${OWN_CUSTOMERS} WHERE r.partner_id = ${bind(partner)} AND r.customer_id = ANY (${bind(ids)})`;
      return read<CustomerModel>(`SELECT ${selected} FROM ${where}`, values);
    }),
    customers: new ListReader<CustomerModel, CustomerFilter, CustomerOrder>(customerList(viewer), viewer, read),
    /** Null for a customer the viewer's partner has no relationship with, and for viewers without a partner. */
    readinessByCustomer: batchByKey(
      (customerIds) => read<ReadinessFacts & { readonly customerId: string }>(READINESS_SQL, [partner, customerIds]),
      ({ customerId }) => customerId,
    ),
    billingProfileByCustomer: batchByKey(
      (customerIds) => {
        const { sql, values } = billingProfiles(viewer, customerIds);
        return read<BillingProfile>(sql, values);
      },
      ({ customerId }) => customerId,
    ),
    countryByCode: batchByKey(
      (codes) => read<CountryRules>(COUNTRIES_BY_CODE, [codes]),
      ({ code }) => code,
    ),
    countries: new ListReader<CountryRules, CountryRulesFilter, CountryRulesOrder>(countryList, viewer, read),
    addressCases: () => read<AddressCase>(ADDRESS_CASES, []),
    /** In lower case. */
    isDomainTaken: async (domain: string) => (await read(DOMAIN_TAKEN, [domain])).length > 0,
    sharedFile: (token: string) => sharedFile({ read, clock }, token),
    partnerById: batchById((ids) =>
      read<Partner>(`SELECT ${columnsOf(PartnerEntity, 'p')} FROM customers.partner p WHERE p.id = ANY ($1)`, [ids]),
    ),
    confirmationById: batchById((ids) => {
      const { bind, values } = bindings();
      return read<AgreementConfirmation>(
        `SELECT ${CONFIRMATION_COLUMNS} FROM customers.agreement_confirmation a
         WHERE a.id = ANY (${bind(ids)}) AND ${customerScope(viewer, 'a.customer_id', bind)}`,
        values,
      );
    }),
    /** Newest first. */
    confirmationsOfCustomer: batchManyByKey(
      (customerIds) => {
        const { bind, values } = bindings();
        return read<AgreementConfirmation>(
          `SELECT ${CONFIRMATION_COLUMNS} FROM customers.agreement_confirmation a
           WHERE a.customer_id = ANY (${bind(customerIds)}) AND ${customerScope(viewer, 'a.customer_id', bind)}
           ORDER BY a.confirmed_at DESC, a.id DESC`,
          values,
        );
      },
      ({ customerId }) => customerId,
    ),
    templateById: batchById((ids) =>
      read<AgreementTemplate>(`SELECT ${TEMPLATE_COLUMNS} FROM customers.agreement_template t WHERE t.id = ANY ($1)`, [ids]),
    ),
    templates: (type: string | null) =>
      read<AgreementTemplate>(
        `SELECT ${TEMPLATE_COLUMNS} FROM customers.agreement_template t
         WHERE t.retired_at IS NULL AND ($1::text IS NULL OR t.type = $1) ORDER BY t.version_rank DESC, t.id`,
        [type],
      ),
    ...invitationLoaders(request),
    ...purchasePermissionLoaders(request),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
