import { roleIdOf } from './entraRole.ts';
import type { EffectiveRole } from './gdap.ts';

/** Whether one of the directory roles, by template id, is among those that reach; with none asked for, nothing is needed. */
export function reachesAnyOf(templateIds: readonly string[], effective: readonly EffectiveRole[]): boolean {
  return (
    templateIds.length === 0 || templateIds.some((templateId) => effective.some(({ roleId }) => roleId === roleIdOf(templateId)))
  );
}
