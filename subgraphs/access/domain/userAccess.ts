/** Template ids of the directory roles with which a partner may read the users of a customer. */
export const USER_READER_ROLES = {
  'Directory Readers': '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'Global Reader': 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
  'User Administrator': 'fe930be7-5e62-47db-91af-98c3a49a38b1',
} as const;

/** Ids of those roles in this graph. Source: Manage users for customer accounts; GDAP role guidance. */
export const userReaderRoleIds: readonly string[] = Object.values(USER_READER_ROLES).map((templateId) => `rol_${templateId}`);

export function mayReadUsers(effectiveRoleIds: readonly string[]): boolean {
  return effectiveRoleIds.some((id) => userReaderRoleIds.includes(id));
}
