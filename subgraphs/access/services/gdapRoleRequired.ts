import type { GraphQLError } from 'graphql';
import type { PermissionName } from '../../shared/permissions/index.ts';
import { forbidden } from '../../shared/requestError.ts';

/** The error for a partner user who knows a customer, and whom none of the roles (by name) reaches in its tenant. */
export function gdapRoleRequired(permission: PermissionName, roleNames: readonly string[]): GraphQLError {
  const anyOfRoles = roleNames.toSorted();
  return forbidden('GDAP_ROLE_REQUIRED', `This needs one of these roles through GDAP: ${anyOfRoles.join(', ')}.`, {
    permission,
    anyOfRoles,
  });
}
