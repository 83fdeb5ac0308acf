export type CustomerUserRefusal =
  | { readonly code: 'USER_PRINCIPAL_NAME_INVALID'; readonly userPrincipalName: string }
  | { readonly code: 'DISPLAY_NAME_REQUIRED'; readonly userPrincipalName: string }
  | { readonly code: 'NAME_LENGTH'; readonly userPrincipalName: string; readonly field: string; readonly maximum: number }
  | { readonly code: 'USAGE_LOCATION_INVALID'; readonly userPrincipalName: string }
  | { readonly code: 'DELETED_AT_DOES_NOT_FIT_STATE'; readonly userPrincipalName: string };

export interface CustomerUserForm {
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly usageLocation: string | null;
  readonly state: 'ACTIVE' | 'INACTIVE';
  readonly deletedAt: Date | null;
}

export const MAX_DISPLAY_NAME = 256;
export const MAX_NAME = 64;

/** Local part of 1 to 64 characters without a dot at its end, domain of 1 to 48. */
export const SIGN_IN_NAME = /^(?=[^@]{1,64}@[^@]{1,48}$)[a-z0-9'._!#^~-]*[a-z0-9'_!#^~-]@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;

/**
 * Everything that is wrong with a user account; empty when nothing is.
 * Source: Password policies and account restrictions; User resources.
 */
export function customerUserRefusals(form: CustomerUserForm): CustomerUserRefusal[] {
  const { userPrincipalName, displayName, firstName, lastName, usageLocation, state, deletedAt } = form;
  const refusals: CustomerUserRefusal[] = [];
  const tooLong = (field: string, name: string | null, maximum: number): void => {
    if (name !== null && [...name].length > maximum) refusals.push({ code: 'NAME_LENGTH', userPrincipalName, field, maximum });
  };
  if (!SIGN_IN_NAME.test(userPrincipalName)) refusals.push({ code: 'USER_PRINCIPAL_NAME_INVALID', userPrincipalName });
  if (displayName.trim() === '') refusals.push({ code: 'DISPLAY_NAME_REQUIRED', userPrincipalName });
  tooLong('displayName', displayName, MAX_DISPLAY_NAME);
  tooLong('firstName', firstName, MAX_NAME);
  tooLong('lastName', lastName, MAX_NAME);
  if (usageLocation !== null && !/^[A-Z]{2}$/i.test(usageLocation))
    refusals.push({ code: 'USAGE_LOCATION_INVALID', userPrincipalName });
  if ((state === 'INACTIVE') !== (deletedAt !== null))
    refusals.push({ code: 'DELETED_AT_DOES_NOT_FIT_STATE', userPrincipalName });
  return refusals;
}
