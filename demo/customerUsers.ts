import { recordCustomerUsers } from '../subgraphs/access/services/recordCustomerUsers.ts';
import { customers, type DemoCustomer } from './customers.ts';
import type { Loading } from './loading.ts';
import { directoryRoles } from './roles.ts';
import { seededId, seededUuid } from './seed.ts';
import { type Step, step } from './steps.ts';
import type { Timeline } from './timeline.ts';

type User = Parameters<typeof recordCustomerUsers.run>[1]['users'][number];

/** Days before the first start on which accounts were deleted; they can still be restored. */
const DELETED_DAYS_AGO = 3;
const RECORDED_DAYS_AGO = 2;
const { globalAdministrator, userAdministrator, billingAdministrator } = directoryRoles;

/** Three to seven users of every customer, 300 in all. */
export function customerUserSteps({ subgraphs, at }: Loading): Step[] {
  return customers.map((customer, index) => {
    const count = 3 + (index % 5);
    const users = Array.from({ length: count }, (_, number) => userOf(customer, number + 1, at));
    const frame = {
      name: `users of ${customer.name}`,
      partner: customer.sellers[0].partner,
      at: at(RECORDED_DAYS_AGO, `users of ${customer.name}`),
    };
    return step(subgraphs.access, recordCustomerUsers, { customerId: customer.id, users }, frame);
  });
}

/** The first user of a customer is its global administrator. */
export function globalAdministratorOf(customer: DemoCustomer): string {
  return seededId('CustomerUser', nameOf(customer, 1));
}

/** Of the others some administer, some are blocked, and the seventh is deleted. */
function userOf(customer: DemoCustomer, number: number, at: Timeline): User {
  const name = nameOf(customer, number);
  const digits = String(number).padStart(3, '0');
  const isDeleted = number === 7;
  return {
    id: seededId('CustomerUser', name),
    objectId: seededUuid(`account of ${name}`),
    userPrincipalName: number === 1 ? `global.administrator@${customer.domain}` : `user${digits}@${customer.domain}`,
    displayName: name,
    firstName: number === 1 ? 'Global' : 'User',
    lastName: number === 1 ? 'Administrator' : digits,
    usageLocation: number === 5 ? null : customer.country,
    signInBlocked: number === 4,
    directoryRoleTemplateIds: rolesOf(number),
    state: isDeleted ? 'INACTIVE' : 'ACTIVE',
    createdAt: at(customer.addedDaysAgo - 1, name),
    deletedAt: isDeleted ? at(DELETED_DAYS_AGO, `end of ${name}`) : null,
  };
}

function nameOf({ name }: DemoCustomer, number: number): string {
  return number === 1 ? `Global administrator of ${name}` : `User ${String(number).padStart(3, '0')} of ${name}`;
}

function rolesOf(number: number): readonly string[] {
  if (number === 1) return [globalAdministrator];
  if (number === 2) return [userAdministrator];
  return number === 6 ? [billingAdministrator] : [];
}
