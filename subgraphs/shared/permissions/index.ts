import { accessPermissions } from './access.ts';
import { customersPermissions } from './customers.ts';
import type { Permission } from './permission.ts';
import { subscriptionsPermissions } from './subscriptions.ts';
import { supportPermissions } from './support.ts';

/** The one table of who may do what. A row is named by `@allow(permission:)` in the schema. */
export const permissions = {
  'node.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true, anonymous: true },
  'command.read': { area: 'PUBLIC', roles: 'ANY', app: true, customerAdmin: true, operator: true },
  ...customersPermissions,
  ...subscriptionsPermissions,
  ...accessPermissions,
  ...supportPermissions,
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export function isPermissionName(name: string): name is PermissionName {
  return name in permissions;
}

export function permissionNamed(name: PermissionName): Permission {
  return permissions[name];
}
