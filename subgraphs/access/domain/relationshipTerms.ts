import { nameKey } from '../../shared/nameKey.ts';

/** What is wrong with what a partner asks for, whatever the state of the relationship. */
export type TermsRefusal =
  | { readonly code: 'DISPLAY_NAME_LENGTH'; readonly maximum: number }
  | { readonly code: 'DURATION_OUT_OF_RANGE'; readonly minimum: number; readonly maximum: number }
  | RoleListRefusal
  | AutoExtendRefusal;

export type RoleListRefusal =
  | { readonly code: 'ROLE_REQUIRED' }
  | { readonly code: 'ROLE_DUPLICATE'; readonly templateId: string };

export type AutoExtendRefusal = { readonly code: 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR' };

export interface GdapTerms {
  readonly displayName: string;
  readonly durationDays: number;
  readonly autoExtend: boolean;
  readonly roleTemplateIds: readonly string[];
}

export const MAX_NAME = 50;
/** Days of a relationship for which no length was chosen. */
export const PRESET_DAYS = 730;
const DURATION = { minimum: 1, maximum: PRESET_DAYS };
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/**
 * Everything that is wrong with the terms; empty when nothing is.
 * Source: delegatedAdminRelationship resource type; Extend granular delegated admin privileges (GDAP).
 */
export function termsRefusals(terms: GdapTerms): TermsRefusal[] {
  return [
    ...nameRefusals(terms.displayName),
    ...durationRefusals(terms.durationDays),
    ...roleListRefusals(terms.roleTemplateIds),
    ...autoExtendRefusals(terms.autoExtend, terms.roleTemplateIds),
  ];
}

export function nameRefusals(displayName: string): TermsRefusal[] {
  const length = [...displayName.trim()].length;
  const fits = length >= 1 && length <= MAX_NAME && nameKey(displayName) !== '';
  return fits ? [] : [{ code: 'DISPLAY_NAME_LENGTH', maximum: MAX_NAME }];
}

export function durationRefusals(days: number): TermsRefusal[] {
  const fits = Number.isInteger(days) && days >= DURATION.minimum && days <= DURATION.maximum;
  return fits ? [] : [{ code: 'DURATION_OUT_OF_RANGE', ...DURATION }];
}

/** A list of roles holds at least one, and each once. */
export function roleListRefusals(templateIds: readonly string[]): RoleListRefusal[] {
  if (templateIds.length === 0) return [{ code: 'ROLE_REQUIRED' }];
  const repeated = templateIds.filter((templateId, index) => templateIds.indexOf(templateId) !== index);
  return [...new Set(repeated)].map((templateId) => ({ code: 'ROLE_DUPLICATE', templateId }));
}

export function autoExtendRefusals(autoExtend: boolean, templateIds: readonly string[]): AutoExtendRefusal[] {
  const blocked = autoExtend && templateIds.includes(GLOBAL_ADMINISTRATOR);
  return blocked ? [{ code: 'AUTO_EXTEND_BLOCKED_BY_GLOBAL_ADMINISTRATOR' }] : [];
}
