import type { GraphQLError } from 'graphql';
import { forbidden, requestError } from '../requestError.ts';
import type { PartnerViewer, Viewer } from '../viewer.ts';
import { type PermissionName, permissionNamed } from './index.ts';
import { areaGates, type Permission } from './permission.ts';

export interface AuthorizeOptions {
  /** Lets in the roles that only older pages list. */
  readonly legacyRoleAccess: boolean;
}

/**
 * Whether a viewer holds a permission: null when it does, else the error that says what is missing. The order of the checks
 * is that of the access decision: known caller, kind of token, multifactor authentication, role, partner type.
 */
export function authorize(viewer: Viewer, name: PermissionName, options: AuthorizeOptions): GraphQLError | null {
  const permission = permissionNamed(name);
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return permission.anonymous
        ? null
        : requestError('UNAUTHENTICATED', 'Sign in: send a valid bearer token in the Authorization header.');
    case 'SYSTEM':
      return null;
    case 'PLATFORM_OPERATOR':
      return permission.operator ? null : notForYou(name);
    case 'CUSTOMER_ADMIN':
      return authorizeCustomerAdmin(viewer.directoryRoles, name, permission);
    case 'PARTNER_APP':
      if (!permission.app) {
        return forbidden('APP_ONLY_NOT_SUPPORTED', 'This needs a signed-in user: call it with an App+User token.', {
          permission: name,
        });
      }
      return partnerTypeFits(viewer, name, permission);
    case 'PARTNER_USER':
      if (!viewer.mfa) {
        return forbidden('MFA_REQUIRED', 'Sign in with multifactor authentication: the token does not prove it.', {
          permission: name,
        });
      }
      if (!holdsRole(viewer.roles, permission, options)) return roleRequired(name, permission);
      return partnerTypeFits(viewer, name, permission);
  }
}

function holdsRole(held: readonly string[], permission: Permission, { legacyRoleAccess }: AuthorizeOptions): boolean {
  const holds = (roles: readonly string[]): boolean => roles.some((role) => held.includes(role));
  if (legacyRoleAccess && holds(permission.legacyRoles ?? [])) return true;
  const gate = areaGates[permission.area];
  if (gate && !holds(gate)) return false;
  return permission.roles === 'ANY' || holds(permission.roles);
}

function authorizeCustomerAdmin(held: readonly string[], name: PermissionName, permission: Permission): GraphQLError | null {
  const { customerAdmin = false } = permission;
  if (typeof customerAdmin === 'boolean') return customerAdmin ? null : notForYou(name);
  if (customerAdmin.some((role) => held.includes(role))) return null;
  return forbidden('APPROVER_ROLE_REQUIRED', 'This needs another directory role in the tenant of the customer.', {
    permission: name,
    anyOfRoles: customerAdmin,
  });
}

function partnerTypeFits(viewer: PartnerViewer, name: PermissionName, { partnerTypes }: Permission): GraphQLError | null {
  if (!partnerTypes || partnerTypes.includes(viewer.partnerType)) return null;
  return forbidden('PARTNER_TYPE_NOT_ALLOWED', `A partner of type ${viewer.partnerType} may not do this.`, {
    permission: name,
    allowedPartnerTypes: partnerTypes,
  });
}

function roleRequired(name: PermissionName, { roles }: Permission): GraphQLError {
  if (roles === 'ANY' || roles.length === 0) return notForYou(name);
  return forbidden('ROLE_REQUIRED', `This needs one of the roles ${roles.join(', ')}.`, {
    permission: name,
    requiredRoles: roles,
  });
}

/** No role of a partner user would help. */
function notForYou(name: PermissionName): GraphQLError {
  return forbidden('ROLE_REQUIRED', 'This is not for your kind of account.', { permission: name, requiredRoles: [] });
}
