import { accept, type Decision, refuse } from '../../shared/decision.ts';
import { AGREEMENT_IN_FORCE } from './agreementState.ts';
import type { AgreementTemplate, AgreementType } from './customer.ts';

export type TemplateRefusal =
  | { readonly code: 'AGREEMENT_TYPE_RETIRED'; readonly inForce: AgreementType }
  | { readonly code: 'AGREEMENT_TEMPLATE_NOT_FOUND'; readonly type: AgreementType }
  | { readonly code: 'AGREEMENT_TEMPLATE_OUTDATED'; readonly currentTemplateId: string };

/** Versions of one type, the newest first. */
export function newestFirst(type: AgreementType, templates: readonly AgreementTemplate[]): AgreementTemplate[] {
  return templates.filter((template) => template.type === type).sort((a, b) => b.versionRank - a.versionRank);
}

/** The version named, when it is the newest of its type and the type is in force. `type` is null where none is asked for. */
export function currentTemplate(
  { type, templateId }: { readonly type: AgreementType | null; readonly templateId: string },
  templates: readonly AgreementTemplate[],
): Decision<AgreementTemplate, TemplateRefusal> {
  const named = type ?? templates.find((template) => template.templateId === templateId)?.type ?? AGREEMENT_IN_FORCE;
  if (named !== AGREEMENT_IN_FORCE) return refuse({ code: 'AGREEMENT_TYPE_RETIRED', inForce: AGREEMENT_IN_FORCE });
  const versions = newestFirst(named, templates);
  const chosen = versions.find((template) => template.templateId === templateId);
  if (!chosen) return refuse({ code: 'AGREEMENT_TEMPLATE_NOT_FOUND', type: named });
  const newer = versions.find(({ versionRank }) => versionRank > chosen.versionRank);
  return newer ? refuse({ code: 'AGREEMENT_TEMPLATE_OUTDATED', currentTemplateId: newer.templateId }) : accept(chosen);
}
