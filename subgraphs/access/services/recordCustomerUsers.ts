import { type CommandInput, command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Tx } from '../../shared/Tx.ts';
import { upsert } from '../../shared/upsert.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerUserEntity } from '../database/entities.ts';
import { type CustomerUserForm, type CustomerUserRefusal, customerUserRefusals } from '../domain/customerUserForm.ts';
import { customerUserRecorded } from '../domain/customerUserRecorded.ts';
import { roleIdOf } from '../domain/entraRole.ts';
import type { CustomerUser } from '../domain/people.ts';
import { sorted } from './sorted.ts';
import { type UnknownRoleRefusal, unknownRoles } from './unknownRoles.ts';

export interface RecordCustomerUsersInput extends CommandInput {
  readonly customerId: string;
  readonly users: readonly UserInput[];
}

interface UserInput extends CustomerUserForm {
  readonly id: string;
  readonly objectId: string;
  readonly signInBlocked: boolean;
  readonly directoryRoleTemplateIds: readonly string[];
  readonly createdAt: Date;
}

export type RecordCustomerUsersRefusal =
  | CustomerUserRefusal
  | UnknownRoleRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND'; readonly restsOn: 'customers' }
  | { readonly code: 'USER_PRINCIPAL_NAME_TAKEN' }
  | { readonly code: 'OBJECT_ID_TAKEN' }
  | { readonly code: 'ID_TAKEN' };

type Ids = { readonly users: readonly string[] };

/**
 * Takes in user accounts as the customer's directory has them. Who is not named stays as it is. Answers with the users that
 * changed.
 */
export const recordCustomerUsers = command<RecordCustomerUsersInput, Ids, RecordCustomerUsersRefusal>({
  name: 'recordCustomerUsers',
  conflicts: {
    customer_user_pk: { code: 'ID_TAKEN' },
    customer_user_object: { code: 'OBJECT_ID_TAKEN' },
    customer_user_upn: { code: 'USER_PRINCIPAL_NAME_TAKEN' },
  },
  async run({ tx, viewer }, { customerId, users }) {
    const form = refuseAny<null, CustomerUserRefusal | UnknownRoleRefusal>(
      [
        ...users.flatMap(customerUserRefusals),
        ...(await unknownRoles(
          tx,
          users.flatMap(({ directoryRoleTemplateIds }) => directoryRoleTemplateIds),
        )),
      ],
      null,
    );
    if (!form.ok) return form;
    if (!(await reaches(tx, partnerOf(viewer), customerId))) return refuse({ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' });

    if (await belongToAnother(tx, customerId, users)) return refuse({ code: 'ID_TAKEN' });

    const changed: CustomerUser[] = [];
    for (const told of sorted(users)) {
      const stored = await tx.lock(CustomerUserEntity, told.id);
      const user = accountOf(customerId, told, stored);
      if (await upsert(tx, CustomerUserEntity, user)) changed.push(user);
    }
    return accept({ ids: { users: changed.map(({ id }) => id) }, events: changed.map(customerUserRecorded) });
  },
});

/** Whether the partner stands in a relationship with the customer, or administers it. */
async function reaches(tx: Tx, partnerId: string | null, customerId: string): Promise<boolean> {
  const rows = await tx.query<{ found: number }>(
    `SELECT 1 AS found FROM access.customer_fact WHERE partner_id = $1 AND customer_id = $2 AND relationship <> 'NONE'
     UNION SELECT 1 FROM access.gdap_relationship WHERE partner_id = $1 AND customer_id = $2 AND status = 'ACTIVE'`,
    [partnerId, customerId],
  );
  return rows.length > 0;
}

/** Whether one of the ids is that of a user of another customer: a user never moves. */
async function belongToAnother(tx: Tx, customerId: string, users: readonly UserInput[]): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM access.customer_user WHERE id = ANY ($1) AND customer_id <> $2 LIMIT 1',
    [users.map(({ id }) => id), customerId],
  );
  return rows.length > 0;
}

/** Telephone, immutable id and the state of the password are not told: they stay as they are. */
function accountOf(customerId: string, told: UserInput, stored: CustomerUser | null): CustomerUser {
  const { id, objectId, userPrincipalName, displayName, firstName, lastName, usageLocation, signInBlocked } = told;
  return {
    id,
    customerId,
    objectId,
    userPrincipalName,
    upnKey: nameKey(userPrincipalName),
    displayName: displayName.trim(),
    nameKey: nameKey(displayName),
    firstName,
    lastName,
    phoneNumber: stored?.phoneNumber ?? null,
    usageLocation: usageLocation?.toUpperCase() ?? null,
    immutableId: stored?.immutableId ?? null,
    mustChangePassword: stored?.mustChangePassword ?? false,
    signInBlocked,
    directoryRoleIds: [...new Set(told.directoryRoleTemplateIds.map(roleIdOf))].sort(),
    state: told.state,
    createdAt: told.createdAt,
    deletedAt: told.deletedAt,
    version: 1,
  };
}
