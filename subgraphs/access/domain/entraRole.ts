/** Microsoft's template id is the part of a role's id that has meaning. */
export function roleIdOf(templateId: string): string {
  return `rol_${templateId}`;
}
