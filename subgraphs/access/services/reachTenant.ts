import type { CommandContext } from '../../shared/command.ts';
import type { PermissionName } from '../../shared/permissions/index.ts';
import { permissionNamed } from '../../shared/permissions/index.ts';
import { reachesAnyOf } from '../domain/effectiveRoles.ts';
import type { EffectiveRole } from '../domain/gdap.ts';
import { EFFECTIVE_ROLES_SQL } from '../loaders/effectiveRoles.ts';
import { KNOWN_CUSTOMERS_SQL } from '../loaders/knownCustomers.ts';
import { gdapRoleRequired } from './gdapRoleRequired.ts';

/**
 * What `reachCustomer` is for a query, for a command of a partner: whether a directory role of the permission reaches its user
 * in the customer's tenant at the instant of the command. False when the customer does not exist for the viewer.
 * @throws GraphQLError `FORBIDDEN` / `GDAP_ROLE_REQUIRED` when it does and no role reaches the viewer
 */
export async function reachTenant(
  permission: PermissionName,
  customerId: string,
  { tx, viewer, now }: Pick<CommandContext, 'tx' | 'viewer' | 'now'>,
): Promise<boolean> {
  if (viewer.kind !== 'PARTNER_USER') return false;
  const { partnerId, id } = viewer;
  const { gdapAnyOf = [] } = permissionNamed(permission);
  const effective = await tx.query<EffectiveRole>(EFFECTIVE_ROLES_SQL, [partnerId, id, now, [customerId]]);
  if (reachesAnyOf(gdapAnyOf, effective)) return true;
  const known = await tx.query<{ id: string }>(KNOWN_CUSTOMERS_SQL, [partnerId, [customerId]]);
  if (known.length === 0) return false;
  const roles = await tx.query<{ name: string }>('SELECT name FROM access.entra_role WHERE template_id = ANY ($1)', [gdapAnyOf]);
  throw gdapRoleRequired(
    permission,
    roles.map(({ name }) => name),
  );
}
