import { type Columns, columnsByProperty } from '../../shared/columns.ts';
import type { List, ListOrder } from '../../shared/connection.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { prefixCondition } from '../../shared/prefixCondition.ts';
import { badUserInput } from '../../shared/requestError.ts';
import type { Bind } from '../../shared/tenancy.ts';
import { isPartner, partnerOf, type Viewer } from '../../shared/viewer.ts';
import { CustomerEntity } from '../database/entities.ts';
import type { CustomerFilter, CustomerOrder } from '../generated/resolvers.ts';
import { customerScope } from './customerScope.ts';

/** The columns of `CustomerModel` out of `customer c` and `customer_relationship r`. */
export const customerColumns: Columns = {
  ...columnsByProperty(CustomerEntity, 'c'),
  relationshipState: 'r.state',
  relationshipSince: 'r.since',
  friendlyName: 'r.friendly_name',
  resellerId: 'r.reseller_id',
  providerId: 'r.provider_id',
  tags: 'r.tags',
  relationshipVersion: 'r.version',
  qualifications: 'r.qualifications',
};

/** Every relationship has its customer: joined so, PostgreSQL leaves the customer out where nothing of it is asked, as in a count. */
export const OWN_CUSTOMERS = 'customers.customer_relationship r LEFT JOIN customers.customer c ON c.id = r.customer_id';
export const EVERY_CUSTOMER = 'customers.customer c LEFT JOIN customers.customer_relationship r ON false';

/** A partner's list follows its relationships; the operator's and the customer's own follow the customers. */
export function customerList(viewer: Viewer): List<CustomerFilter, CustomerOrder> {
  return partnerOf(viewer) === null
    ? everyCustomer
    : ownCustomers(isPartner(viewer) && viewer.partnerType === 'INDIRECT_PROVIDER');
}

function ownCustomers(hasResellers: boolean): List<CustomerFilter, CustomerOrder> {
  return {
    name: 'customers',
    columns: customerColumns,
    from: OWN_CUSTOMERS,
    id: 'r.customer_id',
    scope: (viewer, bind) => `r.partner_id = ${bind(partnerOf(viewer))}`,
    conditions: (filter, bind) => {
      if (!hasResellers) refuseFilter(filter, ['indirectResellerId'], 'indirect providers');
      return [
        `r.state = ANY (${bind(filter.relationship ?? ['RESELLER', 'REMOVING'])})`,
        ...prefixCondition('r.friendly_name_key', filter.nameStartsWith, 'nameStartsWith', bind),
        ...prefixCondition('r.domain_key', filter.domainStartsWith, 'domainStartsWith', bind),
        ...(filter.indirectResellerId == null ? [] : [`r.reseller_id = ${bind(filter.indirectResellerId)}`]),
        ...(filter.tagsAny == null ? [] : [`r.tag_keys && ${bind(filter.tagsAny.map(nameKey))}`]),
        ...sharedConditions(filter, 'r.customer_created_at', bind),
      ];
    },
    orders: ordersBy({ name: 'r.friendly_name_key', domain: 'r.domain_key', createdAt: 'r.customer_created_at' }),
    defaultOrder: 'NAME_ASC',
  };
}

const everyCustomer: List<CustomerFilter, CustomerOrder> = {
  name: 'customers',
  columns: customerColumns,
  from: EVERY_CUSTOMER,
  id: 'c.id',
  scope: (viewer, bind) => customerScope(viewer, 'c.id', bind),
  conditions: (filter, bind) => {
    refuseFilter(filter, ['relationship', 'tagsAny', 'indirectResellerId'], 'partners');
    return [
      ...prefixCondition('c.name_key', filter.nameStartsWith, 'nameStartsWith', bind),
      ...prefixCondition('c.domain_key', filter.domainStartsWith, 'domainStartsWith', bind),
      ...sharedConditions(filter, 'c.created_at', bind),
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

function sharedConditions(filter: Partial<CustomerFilter>, createdAt: string, bind: Bind): string[] {
  const conditions: string[] = [];
  if (filter.country != null) conditions.push(`c.country = ANY (${bind(filter.country)})`);
  if (filter.verificationStatus != null) conditions.push(`c.verification_status = ANY (${bind(filter.verificationStatus)})`);
  if (filter.agreementAccepted != null) {
    conditions.push(
      `(c.agreement_confirmed_at IS NOT NULL OR c.agreement_signed_at IS NOT NULL) = ${bind(filter.agreementAccepted)}`,
    );
  }
  if (filter.createdFrom != null) conditions.push(`${createdAt} >= ${bind(filter.createdFrom)}`);
  if (filter.createdTo != null) conditions.push(`${createdAt} < ${bind(filter.createdTo)}`);
  return conditions;
}

/** @throws GraphQLError `BAD_USER_INPUT` for a condition that says nothing to this viewer: it must not pass unseen */
function refuseFilter(filter: Partial<CustomerFilter>, conditions: readonly (keyof CustomerFilter)[], whose: string): void {
  const given = conditions.find((condition) => filter[condition] != null);
  if (given) throw badUserInput(`The condition \`${given}\` is for ${whose}.`, { argument: given });
}
