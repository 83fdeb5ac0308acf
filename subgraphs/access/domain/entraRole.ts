/** Microsoft's template id is the part of a role's id that has meaning. */
export function roleIdOf(templateId: string): string {
  return `rol_${templateId}`;
}

export function templateIdOf(roleId: string): string {
  return roleId.slice(roleIdOf('').length);
}

/** As a relationship or an assignment keeps its roles: in one order, so that equal sets are equal lists. */
export function roleIdsOf(templateIds: readonly string[]): string[] {
  return templateIds.map(roleIdOf).sort();
}
