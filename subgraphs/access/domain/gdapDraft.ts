import { nameKey } from '../../shared/nameKey.ts';
import { roleIdsOf, templateIdOf } from './entraRole.ts';
import type { GdapRelationship, GdapRelationshipStatus } from './gdap.ts';
import { allows } from './gdapLifecycle.ts';
import {
  durationRefusals,
  type GdapTerms,
  nameRefusals,
  PRESET_DAYS,
  roleListRefusals,
  type TermsRefusal,
} from './relationshipTerms.ts';

export type EditRefusal =
  | { readonly code: 'RELATIONSHIP_NOT_EDITABLE'; readonly status: GdapRelationshipStatus }
  | { readonly code: 'ROLES_IMMUTABLE'; readonly status: GdapRelationshipStatus };

/** What a draft is to become: what is absent stays, null brings back the preset, or no customer. */
export interface DraftChange {
  readonly displayName?: string | null | undefined;
  readonly durationDays?: number | null | undefined;
  readonly autoExtend?: boolean | null | undefined;
  readonly roleTemplateIds?: readonly string[] | null | undefined;
  readonly customerId?: string | null | undefined;
}

export type DraftTerms = GdapTerms & Pick<GdapRelationship, 'customerId'>;

/** What is wrong with the change itself, before the draft is known; empty when nothing is. */
export function changeRefusals({ displayName, durationDays, roleTemplateIds }: DraftChange): TermsRefusal[] {
  return [
    ...(displayName === undefined ? [] : nameRefusals(displayName ?? '')),
    ...(durationDays == null ? [] : durationRefusals(durationDays)),
    ...(roleTemplateIds === undefined ? [] : roleListRefusals(roleTemplateIds ?? [])),
  ];
}

/**
 * Why a relationship cannot be changed; empty when it can. After the lock nothing changes, its roles least of all.
 * Source: Update delegatedAdminRelationship.
 */
export function editRefusals({ status }: GdapRelationship, change: DraftChange): EditRefusal[] {
  if (allows(status, 'EDIT')) return [];
  const { roleTemplateIds, ...others } = change;
  const rolesAlone = roleTemplateIds !== undefined && Object.values(others).every((value) => value === undefined);
  return [
    ...(roleTemplateIds === undefined ? [] : [{ code: 'ROLES_IMMUTABLE' as const, status }]),
    ...(rolesAlone ? [] : [{ code: 'RELATIONSHIP_NOT_EDITABLE' as const, status }]),
  ];
}

export function changedTerms(draft: GdapRelationship, change: DraftChange): DraftTerms {
  const { displayName, durationDays, autoExtend, roleTemplateIds, customerId } = change;
  return {
    displayName: displayName ?? draft.displayName,
    durationDays: durationDays === undefined ? draft.durationDays : (durationDays ?? PRESET_DAYS),
    autoExtend: autoExtend === undefined ? draft.autoExtend : (autoExtend ?? false),
    roleTemplateIds: roleTemplateIds ?? draft.roleIds.map(templateIdOf),
    customerId: customerId === undefined ? draft.customerId : customerId,
  };
}

/** The columns of a relationship that hold its terms. */
export function columnsOfTerms(terms: DraftTerms) {
  const { displayName, durationDays, autoExtend, customerId } = terms;
  return {
    displayName: displayName.trim(),
    nameKey: nameKey(displayName),
    durationDays,
    autoExtend,
    roleIds: roleIdsOf(terms.roleTemplateIds),
    customerId,
  };
}
