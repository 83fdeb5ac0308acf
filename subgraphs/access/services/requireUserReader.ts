import { forbidden } from '../../shared/requestError.ts';
import type { Context } from '../context.ts';
import { mayReadUsers, USER_READER_ROLES } from '../domain/userAccess.ts';

/**
 * Lets through who may read the users of a customer: its own administrator, and a partner user whom one of the reading
 * directory roles reaches there.
 * @throws GraphQLError `FORBIDDEN` / `GDAP_ROLE_REQUIRED`
 */
export async function requireUserReader(customerId: string, { viewer, loaders }: Context): Promise<void> {
  if (viewer.kind === 'CUSTOMER_ADMIN' && viewer.customerId === customerId) return;
  const effective = await loaders.effectiveRolesInCustomer.load(customerId);
  if (mayReadUsers(effective.map(({ roleId }) => roleId))) return;
  const names = Object.keys(USER_READER_ROLES);
  throw forbidden(
    'GDAP_ROLE_REQUIRED',
    `Reading the users of this customer needs one of these roles through GDAP: ${names.join(', ')}.`,
    {
      anyOfRoles: names,
    },
  );
}
