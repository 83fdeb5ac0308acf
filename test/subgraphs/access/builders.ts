import { randomUUID } from 'node:crypto';
import { type RecordCustomerUsersInput, recordCustomerUsers } from '../../../subgraphs/access/services/recordCustomerUsers.ts';
import {
  type RecordGdapRelationshipInput,
  recordGdapRelationship,
} from '../../../subgraphs/access/services/recordGdapRelationship.ts';
import { recordPartnerDirectory } from '../../../subgraphs/access/services/recordPartnerDirectory.ts';
import { record } from '../../support/builders.ts';
import type { Api } from '../../support/startApi.ts';

/** Template ids of directory roles, by name. */
export const ROLES = {
  directoryReaders: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  directoryWriters: '9360feb5-f418-4baa-8175-e2a00bac4301',
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  globalReader: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  helpdeskAdministrator: '729827e3-9c14-49f7-bb1b-9608f156bbb8',
  relationshipAdministrator: 'fc8ad4e2-40e4-4724-8317-bcda7503ecbf',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
} as const;

/** An active relationship from 1 January 2026 to 1 January 2027, without assignments. Answers its id. */
export async function aRelationship(
  api: Api,
  partnerId: string,
  customerId: string | null,
  more: Partial<RecordGdapRelationshipInput> = {},
): Promise<string> {
  const id = more.id ?? api.newId('GdapRelationship');
  await record(api, 'access', recordGdapRelationship, partnerId, {
    id,
    externalId: `${randomUUID()}-${randomUUID()}`,
    customerId,
    displayName: `Relationship ${id}`,
    status: 'ACTIVE',
    durationDays: 365,
    autoExtend: false,
    roleTemplateIds: [ROLES.userAdministrator],
    createdAt: new Date('2025-12-31T00:00:00Z'),
    lastModifiedAt: new Date('2026-01-01T00:00:00Z'),
    activatedAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: new Date('2027-01-01T00:00:00Z'),
    assignments: [],
    ...more,
  });
  return id;
}

/** A security group of a partner with these direct members. Answers its id. */
export async function aGroup(
  api: Api,
  partnerId: string,
  displayName: string,
  memberIds: readonly string[] = [],
): Promise<string> {
  const id = api.newId('PartnerSecurityGroup');
  const group = { id, displayName, memberIds, createdAt: new Date('2026-01-01T00:00:00Z') };
  await record(api, 'access', recordPartnerDirectory, partnerId, { users: [], groups: [group] });
  return id;
}

type Assignment = RecordGdapRelationshipInput['assignments'][number];

/** An active assignment of one group, as `aRelationship` takes it. */
export function anAssignment(
  api: Api,
  groupId: string,
  roleTemplateIds: readonly string[],
  more: Partial<Assignment> = {},
): Assignment {
  return {
    id: api.newId('GdapAccessAssignment'),
    groupId,
    roleTemplateIds,
    status: 'ACTIVE',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    ...more,
  };
}

type User = RecordCustomerUsersInput['users'][number];

export function aUser(api: Api, displayName: string, more: Partial<User> = {}): User {
  const id = more.id ?? api.newId('CustomerUser');
  return {
    id,
    objectId: randomUUID(),
    userPrincipalName: `${displayName.toLowerCase().replaceAll(' ', '.')}@${id.replace('_', '-')}.example`,
    displayName,
    firstName: null,
    lastName: null,
    usageLocation: 'US',
    signInBlocked: false,
    directoryRoleTemplateIds: [],
    state: 'ACTIVE',
    createdAt: new Date('2026-01-01T00:00:00Z'),
    deletedAt: null,
    ...more,
  };
}

/** Users in the directory of a customer, told by one of its partners. Answers their ids. */
export async function someUsers(api: Api, partnerId: string, customerId: string, users: readonly User[]): Promise<string[]> {
  await record(api, 'access', recordCustomerUsers, partnerId, { customerId, users });
  return users.map(({ id }) => id);
}
