import { isDeepStrictEqual } from 'node:util';
import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { GdapRelationshipEntity } from '../database/entities.ts';
import { changedTerms, changeRefusals, columnsOfTerms, type EditRefusal, editRefusals } from '../domain/gdapDraft.ts';
import { autoExtendRefusals, type TermsRefusal } from '../domain/relationshipTerms.ts';
import type { EditGdapRelationshipDraftInput } from '../generated/resolvers.ts';
import { relationshipChanged } from './relationshipChanged.ts';
import { type StrangeCustomerRefusal, strangeCustomer } from './strangeCustomer.ts';
import type { UnknownRoleRefusal } from './unknownRoles.ts';
import { unrequestableRoles } from './unrequestableRoles.ts';

export type EditGdapRelationshipDraftRefusal =
  | TermsRefusal
  | UnknownRoleRefusal
  | EditRefusal
  | StrangeCustomerRefusal
  | { readonly code: 'DISPLAY_NAME_TAKEN' }
  | { readonly code: 'ETAG_REQUIRED' }
  | { readonly code: 'GDAP_RELATIONSHIP_NOT_FOUND' };

/** Changes a draft; what is as it was before is no change, and nothing is told. */
export const editGdapRelationshipDraft = command<
  EditGdapRelationshipDraftInput,
  { readonly relationship: string },
  EditGdapRelationshipDraftRefusal
>({
  name: 'editGdapRelationshipDraft',
  conflicts: { gdap_relationship_name: { code: 'DISPLAY_NAME_TAKEN' } },
  async run({ tx, now }, input) {
    const { relationshipId, ifMatch, displayName, durationDays, autoExtend, roleTemplateIds, customerId } = input;
    const change = { displayName, durationDays, autoExtend, roleTemplateIds, customerId };
    const form = refuseAny<null, EditGdapRelationshipDraftRefusal>(
      [
        ...(ifMatch == null ? [{ code: 'ETAG_REQUIRED' as const }] : []),
        ...changeRefusals(change),
        ...(await unrequestableRoles(tx, roleTemplateIds ?? [])),
      ],
      null,
    );
    if (!form.ok) return form;
    const draft = await tx.lock(GdapRelationshipEntity, relationshipId, ifMatch);
    if (!draft) return refuse({ code: 'GDAP_RELATIONSHIP_NOT_FOUND' });
    const terms = changedTerms(draft, change);
    const allowed = refuseAny<null, EditGdapRelationshipDraftRefusal>(editRefusals(draft, change), null);
    if (!allowed.ok) return allowed;
    const extension = refuseAny(autoExtendRefusals(terms.autoExtend, terms.roleTemplateIds), null);
    if (!extension.ok) return extension;
    const stranger = terms.customerId === draft.customerId ? null : await strangeCustomer(tx, draft.partnerId, terms.customerId);
    if (stranger) return refuse(stranger);

    const ids = { relationship: draft.id };
    const edited = { ...draft, ...columnsOfTerms(terms) };
    if (isDeepStrictEqual(edited, { ...draft })) return accept({ ids, events: [] });
    await tx.save(GdapRelationshipEntity, { ...edited, lastModifiedAt: now });
    return accept({ ids, events: [relationshipChanged(edited)] });
  },
});
