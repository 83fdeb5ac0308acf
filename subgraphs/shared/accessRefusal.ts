import type { GraphQLError } from 'graphql';
import type { Refusal } from './command.ts';
import { forbidden } from './requestError.ts';

/**
 * A refusal that no input mends: the caller lacks a role, in its own organisation or in the tenant of the customer. A command
 * decides it where the answer depends on the input or on facts of access; it travels as `FORBIDDEN`, not among the user errors.
 */
export interface AccessRefusal extends Refusal {
  readonly code: 'ROLE_REQUIRED' | 'GDAP_ROLE_REQUIRED';
  /** Roles of which one is enough, by name. */
  readonly anyOfRoles: readonly string[];
  readonly restsOn: 'access';
}

export function isAccessRefusal(refusal: Refusal): refusal is AccessRefusal {
  return refusal.code === 'ROLE_REQUIRED' || refusal.code === 'GDAP_ROLE_REQUIRED';
}

export function forbiddenFor({ code, anyOfRoles }: AccessRefusal): GraphQLError {
  const roles = anyOfRoles.join(', ');
  return code === 'ROLE_REQUIRED'
    ? forbidden(code, `This needs one of the roles ${roles}.`, { requiredRoles: anyOfRoles })
    : forbidden(code, `This needs one of these roles through GDAP: ${roles}.`, { anyOfRoles });
}
