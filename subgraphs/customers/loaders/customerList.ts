import { type Columns, columnsByProperty } from '../../shared/columns.ts';
import type { List, ListOrder } from '../../shared/connection.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { badUserInput } from '../../shared/requestError.ts';
import type { Bind } from '../../shared/tenancy.ts';
import { isPartner, type PartnerType, partnerOf, type Viewer } from '../../shared/viewer.ts';
import { CustomerEntity } from '../database/entities.ts';
import type { AgreementAcceptance, CustomerFilter, CustomerOrder, Qualification } from '../generated/resolvers.ts';
import { customerScope } from './customerScope.ts';
import { inVetting } from './inVetting.ts';

/** The columns of `CustomerModel` out of `customer c` and `customer_relationship r`. */
export const customerColumns: Columns = {
  ...columnsByProperty(CustomerEntity, 'c'),
  relationshipState: 'r.state',
  relationshipSince: 'r.since',
  friendlyName: 'r.friendly_name',
  resellerId: 'r.reseller_id',
  providerId: 'r.provider_id',
  tags: 'r.tags',
  costManagementAccess: 'r.cost_management_access',
  relationshipVersion: 'r.version',
  qualifications: 'r.qualifications',
};

/** Characters of a part of a name that is searched for. */
const LONGEST_PART = 100;

/** Every relationship has its customer: joined so, PostgreSQL leaves the customer out where nothing of it is asked, as in a count. */
export const OWN_CUSTOMERS = 'customers.customer_relationship r LEFT JOIN customers.customer c ON c.id = r.customer_id';
export const EVERY_CUSTOMER = 'customers.customer c LEFT JOIN customers.customer_relationship r ON false';

/** A partner's list follows its relationships; the operator's and the customer's own follow the customers. */
export function customerList(viewer: Viewer): List<CustomerFilter, CustomerOrder> {
  return partnerOf(viewer) === null ? everyCustomer : ownCustomers(isPartner(viewer) ? viewer.partnerType : null);
}

function ownCustomers(partnerType: PartnerType | null): List<CustomerFilter, CustomerOrder> {
  return {
    name: 'customers',
    columns: customerColumns,
    from: OWN_CUSTOMERS,
    id: 'r.customer_id',
    scope: (viewer, bind) => `r.partner_id = ${bind(partnerOf(viewer))}`,
    conditions: (filter, bind) => {
      if (partnerType !== 'INDIRECT_PROVIDER') refuseFilter(filter, ['indirectResellerId'], 'indirect providers');
      if (partnerType !== 'INDIRECT_RESELLER') refuseFilter(filter, ['indirectProviderId'], 'indirect resellers');
      return [
        `r.state = ANY (${bind(filter.relationship ?? ['RESELLER', 'REMOVING'])})`,
        ...prefixCondition('r.friendly_name_key', filter.nameStartsWith, 'nameStartsWith', bind),
        ...prefixCondition('r.domain_key', filter.domainStartsWith, 'domainStartsWith', bind),
        ...(filter.indirectResellerId == null ? [] : [`r.reseller_id = ${bind(filter.indirectResellerId)}`]),
        ...nameContains(filter.nameContains, bind),
        ...(filter.indirectProviderId == null ? [] : [`r.provider_id = ${bind(filter.indirectProviderId)}`]),
        ...(filter.tagsAll == null ? [] : [`r.tag_keys @> ${bind(filter.tagsAll.map(nameKey))}`]),
        ...qualified(filter.qualification, bind),
        ...(filter.tagsAny == null ? [] : [`r.tag_keys && ${bind(filter.tagsAny.map(nameKey))}`]),
        ...inVetting(filter.vettingStatus, 'r.customer_id', 'r.partner_id, r.provider_id', bind),
        ...sharedConditions(filter, OF_RELATIONSHIP, bind),
      ];
    },
    orders: ordersBy({ name: 'r.friendly_name_key', domain: 'r.domain_key', createdAt: 'r.customer_created_at' }),
    defaultOrder: 'NAME_ASC',
  };
}

/** Conditions on what a partner has alone with a customer. */
const OF_PARTNERS = [
  'relationship',
  'nameContains',
  'tagsAny',
  'tagsAll',
  'qualification',
  'indirectResellerId',
  'indirectProviderId',
] as const;

const everyCustomer: List<CustomerFilter, CustomerOrder> = {
  name: 'customers',
  columns: customerColumns,
  from: EVERY_CUSTOMER,
  id: 'c.id',
  scope: (viewer, bind) => customerScope(viewer, 'c.id', bind),
  conditions: (filter, bind) => {
    refuseFilter(filter, OF_PARTNERS, 'partners');
    return [
      ...prefixCondition('c.name_key', filter.nameStartsWith, 'nameStartsWith', bind),
      ...prefixCondition('c.domain_key', filter.domainStartsWith, 'domainStartsWith', bind),
      ...inVetting(filter.vettingStatus, 'c.id', null, bind),
      ...sharedConditions(filter, OF_CUSTOMER, bind),
    ];
  },
  orders: ordersBy({ name: 'c.name_key', domain: 'c.domain_key', createdAt: 'c.created_at' }),
  defaultOrder: 'NAME_ASC',
};

function ordersBy(keys: { name: string; domain: string; createdAt: string }): Record<CustomerOrder, ListOrder> {
  return {
    NAME_ASC: { key: keys.name, type: 'text', direction: 'ASC' },
    NAME_DESC: { key: keys.name, type: 'text', direction: 'DESC' },
    DOMAIN_ASC: { key: keys.domain, type: 'text', direction: 'ASC' },
    DOMAIN_DESC: { key: keys.domain, type: 'text', direction: 'DESC' },
    CREATED_AT_ASC: { key: keys.createdAt, type: 'timestamptz', direction: 'ASC' },
    CREATED_AT_DESC: { key: keys.createdAt, type: 'timestamptz', direction: 'DESC' },
  };
}

/** What `acceptanceOf` says, in SQL. */
const ACCEPTANCE = `CASE WHEN c.agreement_signed_at IS NULL AND c.agreement_confirmed_at IS NULL THEN 'NOT_ACCEPTED'
  WHEN c.agreement_signed_at IS NULL THEN 'CONFIRMED_BY_PARTNER' WHEN c.agreement_confirmed_at IS NULL THEN 'ACCEPTED_BY_CUSTOMER'
  ELSE 'ACCEPTED_BY_BOTH' END`;

/** Where the facts stand that all partners share: with the customer, and once more in each relationship, for its indexes. */
const OF_CUSTOMER = {
  country: 'c.country',
  verificationStatus: 'c.verification_status',
  acceptance: ACCEPTANCE,
  createdAt: 'c.created_at',
} as const;
const OF_RELATIONSHIP = {
  country: 'r.country',
  verificationStatus: 'r.verification_status',
  acceptance: 'r.agreement_acceptance',
  createdAt: 'r.customer_created_at',
} as const;

const ACCEPTED: readonly AgreementAcceptance[] = ['CONFIRMED_BY_PARTNER', 'ACCEPTED_BY_CUSTOMER', 'ACCEPTED_BY_BOTH'];

function sharedConditions(
  filter: Partial<CustomerFilter>,
  columns: typeof OF_CUSTOMER | typeof OF_RELATIONSHIP,
  bind: Bind,
): string[] {
  const { country, verificationStatus, acceptance, createdAt } = columns;
  const conditions: string[] = [];
  if (filter.country != null) conditions.push(`${country} = ANY (${bind(filter.country)})`);
  if (filter.verificationStatus != null) conditions.push(`${verificationStatus} = ANY (${bind(filter.verificationStatus)})`);
  if (filter.agreementAccepted != null)
    conditions.push(`${acceptance} = ANY (${bind(filter.agreementAccepted ? ACCEPTED : ['NOT_ACCEPTED'])})`);
  if (filter.agreementState != null) conditions.push(`${acceptance} = ANY (${bind(filter.agreementState)})`);
  if (filter.createdFrom != null) conditions.push(`${createdAt} >= ${bind(filter.createdFrom)}`);
  if (filter.createdTo != null) conditions.push(`${createdAt} < ${bind(filter.createdTo)}`);
  return conditions;
}

/** @throws GraphQLError `BAD_USER_INPUT` when the text is empty or too long */
function nameContains(text: string | null | undefined, bind: Bind): string[] {
  if (text == null) return [];
  const part = nameKey(text);
  if (part.length < 1 || part.length > LONGEST_PART) {
    throw badUserInput(`\`nameContains\` must have 1 to ${LONGEST_PART} characters.`, { argument: 'nameContains' });
  }
  return [`r.customer_id IN (SELECT named.customer_id FROM customers.customers_named(${bind(part)}) named)`];
}

function qualified(wanted: readonly Qualification[] | null | undefined, bind: Bind): string[] {
  if (wanted == null) return [];
  const orNone = wanted.includes('NONE') ? " OR r.qualifications = '{}'" : '';
  return [`(r.qualifications && ${bind(wanted)}${orNone})`];
}

/** @throws GraphQLError `BAD_USER_INPUT` for a condition that says nothing to this viewer: it must not pass unseen */
function refuseFilter(filter: Partial<CustomerFilter>, conditions: readonly (keyof CustomerFilter)[], whose: string): void {
  const given = conditions.find((condition) => filter[condition] != null);
  if (given) throw badUserInput(`The condition \`${given}\` is for ${whose}.`, { argument: given });
}
