/**
 * A refusal that no input mends: the caller lacks a role, in its own organisation or in the tenant of the customer. A command
 * decides it where the answer depends on the input or on facts of access; it travels as `FORBIDDEN`, not among the user errors.
 */
export interface AccessRefusal {
  readonly code: 'ROLE_REQUIRED' | 'GDAP_ROLE_REQUIRED';
  /** Roles of which one is enough, by name. */
  readonly anyOfRoles: readonly string[];
  readonly restsOn: 'access';
}

/** A form that names no role is `ROLE_REQUIRED` too, as a user error: what tells the two apart is the roles that would do. */
export function isAccessRefusal(refusal: { readonly code: string }): refusal is AccessRefusal {
  return 'anyOfRoles' in refusal && (refusal.code === 'ROLE_REQUIRED' || refusal.code === 'GDAP_ROLE_REQUIRED');
}
