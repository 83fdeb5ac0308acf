import type { PermissionName } from '../../shared/permissions/index.ts';
import { permissionNamed } from '../../shared/permissions/index.ts';
import { forbidden } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import { reachesAnyOf } from '../domain/effectiveRoles.ts';
import { roleIdOf } from '../domain/entraRole.ts';

/**
 * Whether a viewer that holds a permission may use it in a customer's tenant: the customer's own administrator may, and a
 * partner user whom one of the directory roles of the permission reaches. False when the customer does not exist for the viewer.
 * @throws GraphQLError `FORBIDDEN` / `GDAP_ROLE_REQUIRED` when it does and no role reaches the viewer
 */
export async function reachCustomer(permission: PermissionName, customerId: string, context: Context): Promise<boolean> {
  const { viewer, loaders } = context;
  if (viewer.kind === 'CUSTOMER_ADMIN') return viewer.customerId === customerId;
  const { gdapAnyOf = [] } = permissionNamed(permission);
  if (reachesAnyOf(gdapAnyOf, await loaders.effectiveRolesInCustomer.load(customerId))) return true;
  if ((await loaders.knownCustomerById.load(customerId)) === null) return false;
  const roles = await Promise.all(gdapAnyOf.map((templateId) => loaders.roleById.load(roleIdOf(templateId))));
  const anyOfRoles = roles.flatMap((role) => role?.name ?? []).sort();
  throw forbidden('GDAP_ROLE_REQUIRED', `This needs one of these roles through GDAP: ${anyOfRoles.join(', ')}.`, {
    permission,
    anyOfRoles,
  });
}
