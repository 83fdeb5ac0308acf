import { nameKey } from '../../subgraphs/shared/nameKey.ts';
import type { Row } from './copyRows.ts';
import { type DataPlan, type PlannedCustomer, type PlannedPartner, plannedCustomers, plannedPartners, randomOf } from './plan.ts';
import type { Table } from './Table.ts';

const COUNTRY = 'US';

/** Partners, their customers and how they stand to each other. */
export const customersTables: readonly Table[] = [
  {
    name: 'customers.partner',
    rows: (plan) =>
      plannedPartners(plan).map(({ id, tenantId, name, type }, index) => ({
        id,
        tenant_id: tenantId,
        name,
        name_key: nameKey(name),
        type,
        domain: `partner${index + 1}.example`,
        mpn_id: String(4_000_000 + index),
        country: COUNTRY,
        is_sandbox: false,
        agreement_signed_at: plan.anchor,
        created_at: plan.anchor,
        version: 1,
      })),
  },
  {
    name: 'customers.partnership',
    rows: (plan) =>
      plannedPartners(plan)
        .filter(({ type }) => type === 'INDIRECT_PROVIDER')
        .map(({ id, name, counterpartId }) => ({
          provider_id: id,
          reseller_id: counterpartId,
          provider_name_key: nameKey(name),
          reseller_name_key: nameKey(plannedPartners(plan).find((partner) => partner.id === counterpartId)?.name ?? ''),
          state: 'ACTIVE',
          since: plan.anchor,
          version: 1,
        })),
  },
  {
    name: 'customers.customer',
    *rows(plan) {
      for (const customer of plannedCustomers(plan)) yield customerRow(plan, customer);
    },
  },
  {
    name: 'customers.customer_relationship',
    *rows(plan) {
      const partners = new Map(plannedPartners(plan).map((partner) => [partner.id, partner]));
      for (const customer of plannedCustomers(plan)) {
        yield relationshipRow(plan, customer, customer.partner);
        const reseller = customer.resellerId === null ? undefined : partners.get(customer.resellerId);
        if (reseller) yield relationshipRow(plan, customer, reseller);
      }
    },
  },
];

function customerRow(plan: DataPlan, { index, id, tenantId, name, domain, createdAt }: PlannedCustomer): Row {
  return {
    id,
    tenant_id: tenantId,
    commerce_id: randomOf(plan, 'commerce', index).uuid(),
    cloud: 'GLOBAL',
    domain,
    domain_key: nameKey(domain),
    company_name: name,
    name_key: nameKey(name),
    country: COUNTRY,
    verification_status: 'ALLOWED',
    verification_started_at: createdAt,
    verification_decided_at: createdAt,
    verification_trigger: 'CUSTOMER_CREATED',
    agreement_signed_at: createdAt,
    is_sandbox: false,
    created_at: createdAt,
    version: 1,
  };
}

function relationshipRow(
  plan: DataPlan,
  { index, id, name, domain, createdAt, resellerId }: PlannedCustomer,
  partner: PlannedPartner,
): Row {
  const isReseller = partner.id === resellerId;
  const tags = randomOf(plan, 'tags', index).chance(30) ? ['key account'] : [];
  return {
    partner_id: partner.id,
    customer_id: id,
    state: 'RESELLER',
    since: createdAt,
    friendly_name: name,
    friendly_name_key: nameKey(name),
    domain_key: nameKey(domain),
    customer_created_at: createdAt,
    reseller_id: isReseller ? null : resellerId,
    provider_id: isReseller ? partner.counterpartId : null,
    tags,
    tag_keys: tags,
    qualifications: [],
    is_source: !isReseller,
    version: 1,
  };
}
