import { nameKey } from '../../subgraphs/shared/nameKey.ts';
import type { Row } from './copyRows.ts';
import { type DataPlan, instantBefore, type PlannedCustomer, plannedCustomers, plannedPartners, randomOf } from './plan.ts';
import { plannedGdap } from './plannedGdap.ts';
import type { Table } from './Table.ts';

const FIRST_NAMES = [
  'Adele',
  'Alex',
  'Diego',
  'Grady',
  'Isaiah',
  'Johanna',
  'Joni',
  'Lee',
  'Lidia',
  'Megan',
  'Miriam',
  'Nestor',
] as const;
const LAST_NAMES = [
  'Archie',
  'Bowen',
  'Graham',
  'Gu',
  'Holloway',
  'Langer',
  'Lorenz',
  'Siciliani',
  'Vance',
  'Wilber',
  'Wilke',
] as const;
/** Directory Readers and User Administrator: they let a partner read and administer the users of a customer. */
const ROLE_IDS = ['rol_88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'rol_fe930be7-5e62-47db-91af-98c3a49a38b1'];

/** Who works for the partners, what they may do at customers, and the customers' users. */
export const accessTables: readonly Table[] = [
  {
    name: 'access.partner_fact',
    rows: (plan) => plannedPartners(plan).map(({ id, type, name }) => ({ partner_id: id, type, name })),
  },
  {
    name: 'access.customer_fact',
    *rows(plan) {
      for (const { id, domain, partner, resellerId } of plannedCustomers(plan)) {
        const fact = { customer_id: id, relationship: 'RESELLER', domain };
        yield { partner_id: partner.id, ...fact };
        if (resellerId !== null) yield { partner_id: resellerId, ...fact };
      }
    },
  },
  {
    name: 'access.partner_user',
    rows: (plan) =>
      plannedPartners(plan).map(({ id, adminAgentId }, index) => ({
        id: adminAgentId,
        partner_id: id,
        kind: 'USER',
        user_principal_name: `agent@partner${index + 1}.example`,
        display_name: 'Admin Agent',
        roles: ['ADMIN_AGENT'],
        is_guest: false,
        created_at: plan.anchor,
        version: 1,
      })),
  },
  {
    name: 'access.partner_security_group',
    rows: (plan) =>
      plannedPartners(plan).map(({ id, groupId }) => ({
        id: groupId,
        partner_id: id,
        display_name: 'Administrators of customers',
        created_at: plan.anchor,
        version: 1,
      })),
  },
  {
    name: 'access.partner_security_group_member',
    rows: (plan) =>
      plannedPartners(plan).map(({ id, groupId, adminAgentId }) => ({
        group_id: groupId,
        user_id: adminAgentId,
        partner_id: id,
      })),
  },
  {
    name: 'access.gdap_relationship',
    *rows(plan) {
      for (const { id, externalId, customer, displayName, status, durationDays, createdAt, endsAt } of plannedGdap(plan)) {
        yield {
          id,
          external_id: externalId,
          partner_id: customer.partner.id,
          customer_id: customer.id,
          display_name: displayName,
          name_key: nameKey(displayName),
          status,
          duration_days: durationDays,
          auto_extend: false,
          role_ids: ROLE_IDS,
          created_at: createdAt,
          last_modified_at: createdAt,
          activated_at: createdAt,
          ends_at: endsAt,
          due_at: status === 'ACTIVE' ? endsAt : null,
          version: 1,
        };
      }
    },
  },
  {
    name: 'access.gdap_access_assignment',
    *rows(plan) {
      for (const { id, assignmentId, customer, status, createdAt } of plannedGdap(plan)) {
        if (status !== 'ACTIVE') continue;
        yield {
          id: assignmentId,
          relationship_id: id,
          group_id: customer.partner.groupId,
          partner_id: customer.partner.id,
          role_ids: ROLE_IDS,
          status: 'ACTIVE',
          created_at: createdAt,
          last_modified_at: createdAt,
          version: 1,
        };
      }
    },
  },
  {
    name: 'access.customer_user',
    *rows(plan) {
      for (const customer of plannedCustomers(plan)) {
        for (let place = 0; place < customer.users; place += 1) yield userRow(plan, customer, place);
      }
    },
  },
];

function userRow(plan: DataPlan, { index, id, domain }: PlannedCustomer, place: number): Row {
  const random = randomOf(plan, 'user', index, place);
  const [firstName, lastName] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  const displayName = `${firstName} ${lastName}`;
  const signIn = `${firstName}.${lastName}.${place + 1}@${domain}`.toLowerCase();
  return {
    id: `usr_${random.hex()}`,
    customer_id: id,
    object_id: random.uuid(),
    user_principal_name: signIn,
    upn_key: nameKey(signIn),
    display_name: displayName,
    name_key: nameKey(displayName),
    first_name: firstName,
    last_name: lastName,
    usage_location: 'US',
    must_change_password: false,
    sign_in_blocked: random.chance(5),
    directory_role_ids: place === 0 ? ['rol_62e90394-69f5-4237-9190-012177145e10'] : [],
    state: 'ACTIVE',
    created_at: instantBefore(plan, random, 400, 1),
    version: 1,
  };
}
