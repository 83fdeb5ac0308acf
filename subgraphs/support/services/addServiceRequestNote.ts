import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import { ServiceRequestEntity, ServiceRequestNoteEntity } from '../database/entities.ts';
import { type NoteDraft, noted, noteRefusals } from '../domain/note.ts';
import type { ServiceRequestNote } from '../domain/serviceRequest.ts';
import { type FormRefusal, plainText } from '../domain/textForm.ts';
import type { AddServiceRequestNoteInput } from '../generated/resolvers.ts';
import { nameOfUser } from './nameOfUser.ts';
import { noteAdded, statusChanged } from './requestEvents.ts';
import { visibleRequest } from './visibleRequest.ts';

export type AddServiceRequestNoteRefusal =
  | AccessRefusal
  | FormRefusal
  | { readonly code: 'SERVICE_REQUEST_NOT_FOUND' }
  | { readonly code: 'SERVICE_REQUEST_CLOSED' };

type Ids = { readonly serviceRequest: string; readonly note: string };

/** Adds a note to a request of the caller's organisation; the row is held, so of two first answers one begins the work. */
export const addServiceRequestNote = command<AddServiceRequestNoteInput, Ids, AddServiceRequestNoteRefusal>({
  name: 'addServiceRequestNote',
  async run({ tx, now, newId, viewer, settings }, input) {
    if (viewer.kind !== 'PARTNER_USER') return refuse({ code: 'ROLE_REQUIRED', anyOfRoles: [], restsOn: 'access' });
    const { serviceRequestId } = input;
    const seen = await visibleRequest(tx, viewer, settings, serviceRequestId);
    if (seen?.partnerId !== viewer.partnerId) return refuse({ code: 'SERVICE_REQUEST_NOT_FOUND' });
    const draft: NoteDraft = {
      text: plainText(input.text),
      visibility: input.visibility ?? 'PUBLIC',
      fromCustomer: input.fromCustomer ?? false,
      minutesSpent: input.minutesSpent ?? null,
    };
    const form = refuseAny<null, AddServiceRequestNoteRefusal>(noteRefusals(draft), null);
    if (!form.ok) return form;

    const request = await tx.lock(ServiceRequestEntity, serviceRequestId, input.ifMatch);
    if (!request) return refuse({ code: 'SERVICE_REQUEST_NOT_FOUND' });
    const changed = noted(request, draft, now);
    if (!changed.ok) return changed;
    const { partnerId, resellerId, customerId, stage } = changed.value;
    const note: ServiceRequestNote = {
      ...draft,
      ...{ serviceRequestId, partnerId, resellerId, customerId },
      id: newId('ServiceRequestNote'),
      createdByName: (await nameOfUser(tx, viewer.id)) ?? viewer.id,
      createdAt: now,
      createdBy: viewer.id,
    };
    await tx.insert(ServiceRequestNoteEntity, note);
    await tx.save(ServiceRequestEntity, changed.value);
    const moved = stage === request.stage ? [] : [statusChanged(request, changed.value)];
    return accept({ ids: { serviceRequest: serviceRequestId, note: note.id }, events: [noteAdded(note), ...moved] });
  },
});
