import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import type { CommandContext } from '../../shared/command.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import type { PermissionName } from '../../shared/permissions/index.ts';
import { permissionNamed } from '../../shared/permissions/index.ts';
import { reachesAnyOf } from '../domain/effectiveRoles.ts';
import type { EffectiveRole } from '../domain/gdap.ts';
import { EFFECTIVE_ROLES_SQL } from '../loaders/effectiveRoles.ts';
import { KNOWN_CUSTOMERS_SQL } from '../loaders/knownCustomers.ts';

export type TenantRefusal = AccessRefusal | { readonly code: 'CUSTOMER_NOT_FOUND'; readonly restsOn: 'customers' };

/**
 * What `reachCustomer` is for a query, for a command of a partner: whether a directory role of the permission reaches its user
 * in the customer's tenant at the instant of the command.
 */
export async function reachTenant(
  permission: PermissionName,
  customerId: string,
  { tx, viewer, now }: Pick<CommandContext, 'tx' | 'viewer' | 'now'>,
): Promise<Decision<null, TenantRefusal>> {
  if (viewer.kind !== 'PARTNER_USER') return refuse({ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' });
  const { partnerId, id } = viewer;
  const { gdapAnyOf = [] } = permissionNamed(permission);
  const effective = await tx.query<EffectiveRole>(EFFECTIVE_ROLES_SQL, [partnerId, id, now, [customerId]]);
  if (reachesAnyOf(gdapAnyOf, effective)) return accept(null);
  const known = await tx.query<{ id: string }>(KNOWN_CUSTOMERS_SQL, [partnerId, [customerId]]);
  if (known.length === 0) return refuse({ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' });
  const roles = await tx.query<{ name: string }>(
    'SELECT name FROM access.entra_role WHERE template_id = ANY ($1) ORDER BY name COLLATE "C"',
    [gdapAnyOf],
  );
  return refuse({ code: 'GDAP_ROLE_REQUIRED', anyOfRoles: roles.map(({ name }) => name), restsOn: 'access' });
}
