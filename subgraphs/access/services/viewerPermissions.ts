import { authorize } from '../../shared/permissions/authorize.ts';
import { isPermissionName, type PermissionName, permissionNamed, permissions } from '../../shared/permissions/index.ts';
import type { Viewer } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import { reachesAnyOf } from '../domain/effectiveRoles.ts';
import type { EffectiveRole } from '../domain/gdap.ts';

export interface ViewerPermissions {
  readonly permissions: PermissionName[];
  readonly effectiveRoles: EffectiveRole[];
}

export const permissionNames = Object.keys(permissions).filter(isPermissionName).sort();

/**
 * What the viewer may do: anywhere, or in the tenant of one customer, where directory roles must reach it too. Null when that
 * customer does not exist for the viewer.
 */
export async function viewerPermissions(customerId: string | null, context: Context): Promise<ViewerPermissions | null> {
  const { viewer, settings, loaders } = context;
  const held = permissionNames.filter((name) => authorize(viewer, name, settings) === null);
  if (customerId === null) return { permissions: held, effectiveRoles: [] };
  if (!(await knows(viewer, customerId, context))) return null;
  const effectiveRoles = [...(await loaders.effectiveRolesInCustomer.load(customerId))];
  const reached = (name: PermissionName): boolean => reachesAnyOf(permissionNamed(name).gdapAnyOf ?? [], effectiveRoles);
  return { permissions: viewer.kind === 'PARTNER_USER' ? held.filter(reached) : held, effectiveRoles };
}

async function knows(viewer: Viewer, customerId: string, { loaders }: Context): Promise<boolean> {
  if (viewer.kind === 'CUSTOMER_ADMIN') return viewer.customerId === customerId;
  return viewer.kind === 'PLATFORM_OPERATOR' || (await loaders.knownCustomerById.load(customerId)) !== null;
}
