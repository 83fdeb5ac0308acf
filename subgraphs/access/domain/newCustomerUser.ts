import { type Decision, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import { COUNTRY_CODES } from './countryCodes.ts';
import { MAX_DISPLAY_NAME, MAX_NAME, SIGN_IN_NAME } from './customerUserForm.ts';
import { type PasswordRefusal, passwordRefusals } from './password.ts';
import type { CustomerUser } from './people.ts';

export interface NewCustomerUserForm {
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly phoneNumber: string | null;
  readonly usageLocation: string | null;
  readonly immutableId: string | null;
  /** Null: one is made. */
  readonly password: string | null;
  readonly forceChange: boolean;
}

type LimitedField = 'displayName' | 'firstName' | 'lastName' | 'phoneNumber';

export type NewCustomerUserRefusal =
  | { readonly code: 'USER_PRINCIPAL_NAME_INVALID' }
  | { readonly code: 'DISPLAY_NAME_REQUIRED' }
  | { readonly code: 'NAME_LENGTH'; readonly field: LimitedField; readonly maximum: number }
  | { readonly code: 'USAGE_LOCATION_INVALID' }
  | { readonly code: 'IMMUTABLE_ID_INVALID' }
  | PasswordRefusal;

/** Where the account is created, and what it is known by there. */
export interface NewAccount {
  readonly id: string;
  readonly objectId: string;
  readonly customerId: string;
}

/**
 * A user without directory roles who may sign in at once, or everything that is wrong with the form.
 * Source: Create user accounts for a customer; User resources; Password policies and account restrictions.
 */
export function newCustomerUser(
  form: NewCustomerUserForm,
  account: NewAccount,
  now: Date,
): Decision<CustomerUser, NewCustomerUserRefusal> {
  const { userPrincipalName, displayName, usageLocation } = form;
  return refuseAny(formRefusals(form), {
    ...account,
    userPrincipalName,
    upnKey: nameKey(userPrincipalName),
    displayName: displayName.trim(),
    nameKey: nameKey(displayName),
    firstName: form.firstName,
    lastName: form.lastName,
    phoneNumber: form.phoneNumber,
    usageLocation: usageLocation?.toUpperCase() ?? null,
    immutableId: form.immutableId,
    mustChangePassword: form.forceChange,
    signInBlocked: false,
    directoryRoleIds: [],
    state: 'ACTIVE',
    createdAt: now,
    deletedAt: null,
    version: 1,
  });
}

function formRefusals(form: NewCustomerUserForm): NewCustomerUserRefusal[] {
  const { userPrincipalName, displayName, firstName, lastName, phoneNumber, usageLocation, immutableId, password } = form;
  const refusals: NewCustomerUserRefusal[] = [];
  const atMost = (maximum: number, field: LimitedField, text: string | null): void => {
    if (text !== null && [...text].length > maximum) refusals.push({ code: 'NAME_LENGTH', field, maximum });
  };
  if (!SIGN_IN_NAME.test(userPrincipalName)) refusals.push({ code: 'USER_PRINCIPAL_NAME_INVALID' });
  if (nameKey(displayName) === '') refusals.push({ code: 'DISPLAY_NAME_REQUIRED' });
  atMost(MAX_DISPLAY_NAME, 'displayName', displayName.trim());
  atMost(MAX_NAME, 'firstName', firstName);
  atMost(MAX_NAME, 'lastName', lastName);
  atMost(MAX_NAME, 'phoneNumber', phoneNumber);
  if (usageLocation !== null && !COUNTRY_CODES.has(usageLocation.toUpperCase()))
    refusals.push({ code: 'USAGE_LOCATION_INVALID' });
  if (immutableId !== null && /[$_]/.test(immutableId)) refusals.push({ code: 'IMMUTABLE_ID_INVALID' });
  if (password !== null) refusals.push(...passwordRefusals(password));
  return refusals;
}

/** Whether a sign-in name lies in a domain, without regard to case. */
export function isInDomain(userPrincipalName: string, domain: string): boolean {
  return userPrincipalName.slice(userPrincipalName.indexOf('@') + 1).toLowerCase() === domain.toLowerCase();
}
