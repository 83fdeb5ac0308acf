import type { CustomerUser } from './people.ts';

/** What the log tells of a user: nothing that names a person, and never a password. */
export function customerUserRecorded({ id, customerId, state, signInBlocked, usageLocation, directoryRoleIds }: CustomerUser) {
  return {
    type: 'customerUser.recorded',
    subject: id,
    customerId,
    payload: { state, signInBlocked, usageLocation, isAdmin: directoryRoleIds.length > 0 },
  };
}
