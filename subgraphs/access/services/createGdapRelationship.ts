import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { PLATFORM, partnerOf } from '../../shared/viewer.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import type { GdapRelationship } from '../domain/gdap.ts';
import { columnsOfTerms } from '../domain/gdapDraft.ts';
import { PRESET_DAYS, type TermsRefusal, termsRefusals } from '../domain/relationshipTerms.ts';
import type { CreateGdapRelationshipInput } from '../generated/resolvers.ts';
import { externalIdFrom } from './externalIdFrom.ts';
import { relationshipChanged } from './relationshipChanged.ts';
import { type StrangeCustomerRefusal, strangeCustomer } from './strangeCustomer.ts';
import type { UnknownRoleRefusal } from './unknownRoles.ts';
import { unrequestableRoles } from './unrequestableRoles.ts';

export type CreateGdapRelationshipRefusal =
  | TermsRefusal
  | UnknownRoleRefusal
  | StrangeCustomerRefusal
  | { readonly code: 'DISPLAY_NAME_TAKEN' };

/** Makes a draft. Its external id comes from an id of its own that is not kept: from the relationship's nobody can tell it. */
export const createGdapRelationship = command<
  CreateGdapRelationshipInput,
  { readonly relationship: string },
  CreateGdapRelationshipRefusal
>({
  name: 'createGdapRelationship',
  conflicts: { gdap_relationship_name: { code: 'DISPLAY_NAME_TAKEN' } },
  async run({ tx, now, newId, viewer }, input) {
    const partnerId = partnerOf(viewer) ?? PLATFORM;
    const terms = {
      displayName: input.displayName,
      durationDays: input.durationDays ?? PRESET_DAYS,
      autoExtend: input.autoExtend ?? false,
      roleTemplateIds: input.roleTemplateIds,
      customerId: input.customerId ?? null,
    };
    const form = refuseAny([...termsRefusals(terms), ...(await unrequestableRoles(tx, terms.roleTemplateIds))], null);
    if (!form.ok) return form;
    const stranger = await strangeCustomer(tx, partnerId, terms.customerId);
    if (stranger) return refuse(stranger);

    const draft: GdapRelationship = {
      id: newId('GdapRelationship'),
      externalId: externalIdFrom(newId('GdapRelationship')),
      partnerId,
      ...columnsOfTerms(terms),
      status: 'CREATED',
      createdAt: now,
      lastModifiedAt: now,
      activatedAt: null,
      endsAt: null,
      dueAt: null,
      version: 1,
    };
    await tx.insert(GdapRelationshipEntity, draft);
    return accept({ ids: { relationship: draft.id }, events: [relationshipChanged(draft)] });
  },
});
