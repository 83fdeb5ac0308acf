import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { command } from '../../shared/command.ts';
import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { newObjectId, randomBelow } from '../../shared/ids.ts';
import { Once } from '../../shared/Once.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { CustomerUserEntity } from '../database/entities.ts';
import { customerUserRecorded } from '../domain/customerUserRecorded.ts';
import { isInDomain, type NewCustomerUserForm, type NewCustomerUserRefusal, newCustomerUser } from '../domain/newCustomerUser.ts';
import { generatePassword } from '../domain/password.ts';
import type { CreateCustomerUserInput } from '../generated/resolvers.ts';
import { reachTenant, type TenantRefusal } from './reachTenant.ts';

export type CreateCustomerUserRefusal =
  | NewCustomerUserRefusal
  | Exclude<TenantRefusal, AccessRefusal>
  | { readonly code: 'DOMAIN_NOT_VERIFIED'; readonly domain: string; readonly restsOn: 'customers' }
  | { readonly code: 'USER_PRINCIPAL_NAME_TAKEN' };

const slowHash = promisify<string, string, number, Buffer>(scrypt);
const HASH_BYTES = 32;

/**
 * Creates a user account in the tenant of a customer. Its password goes to whoever is to hand it on, and is kept nowhere; of two
 * equal sign-in names at once the database takes one.
 */
export const createCustomerUser = command<
  CreateCustomerUserInput,
  { readonly customerUser: string },
  CreateCustomerUserRefusal | AccessRefusal
>({
  name: 'createCustomerUser',
  conflicts: { customer_user_upn: { code: 'USER_PRINCIPAL_NAME_TAKEN' } },
  async concealed(input) {
    const { password, customerId, userPrincipalName } = input;
    if (password?.value == null) return input;
    const hash = await slowHash(password.value, `${customerId} ${userPrincipalName}`, HASH_BYTES);
    return { ...input, password: { ...password, value: hash.toString('base64url') } };
  },
  async run(context, input) {
    const { tx, now, newId, viewer } = context;
    const { customerId } = input;
    const reached = await reachTenant('customerUsers.create', customerId, context);
    if (!reached.ok) return reached;

    const form = formOf(input);
    const created = newCustomerUser(form, { id: newId('CustomerUser'), objectId: newObjectId(), customerId }, now);
    if (!created.ok) return created;
    const allowed = await inVerifiedDomain(tx, partnerOf(viewer), customerId, form.userPrincipalName);
    if (!allowed.ok) return allowed;

    const user = created.value;
    await tx.insert(CustomerUserEntity, user);
    const applied = { ids: { customerUser: user.id }, events: [customerUserRecorded(user)] };
    return accept(form.password === null ? { ...applied, once: new Once(generatePassword(randomBelow)) } : applied);
  },
});

function formOf(input: CreateCustomerUserInput): NewCustomerUserForm {
  const { userPrincipalName, displayName, usageLocation, password } = input;
  return {
    userPrincipalName,
    displayName,
    firstName: filled(input.firstName),
    lastName: filled(input.lastName),
    phoneNumber: filled(input.phoneNumber),
    usageLocation: usageLocation ?? null,
    immutableId: filled(input.immutableId),
    password: password?.value ?? null,
    forceChange: password?.forceChange ?? true,
  };
}

function filled(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

/** The domain of a customer is known where the customers subgraph has told it to this partner; unknown, it forbids nothing. */
async function inVerifiedDomain(
  tx: Tx,
  partnerId: string | null,
  customerId: string,
  userPrincipalName: string,
): Promise<Decision<null, CreateCustomerUserRefusal>> {
  const [fact] = await tx.query<{ domain: string | null }>(
    'SELECT domain FROM access.customer_fact WHERE partner_id = $1 AND customer_id = $2',
    [partnerId, customerId],
  );
  const domain = fact?.domain ?? null;
  if (domain === null || isInDomain(userPrincipalName, domain)) return accept(null);
  return refuse({ code: 'DOMAIN_NOT_VERIFIED', domain, restsOn: 'customers' });
}
