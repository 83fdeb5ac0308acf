import type { AccessRefusal } from '../../shared/accessRefusal.ts';
import { type CommandContext, command, type NewEvent } from '../../shared/command.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import type { PartnerUserViewer } from '../../shared/viewer.ts';
import { ExternalReferenceEntity, ServiceRequestEntity, ServiceRequestNoteEntity } from '../database/entities.ts';
import type { CustomerFact } from '../domain/facts.ts';
import { checkReach, checkStanding, mayFile, needsDirectoryRole, type StandingRefusal } from '../domain/filing.ts';
import { type DraftRefusal, distinctWatchers, draftRefusals, type RequestDraft } from '../domain/newRequest.ts';
import type {
  CustomerContact,
  ExternalSystem,
  FilingDetails,
  ServiceRequest,
  ServiceRequestNote,
  SupportProductFamily,
} from '../domain/serviceRequest.ts';
import { plainText } from '../domain/textForm.ts';
import type { CreateServiceRequestInput } from '../generated/resolvers.ts';
import { customerOfSubscription, knownCustomer } from './knownCustomer.ts';
import { nameOfUser } from './nameOfUser.ts';
import { nextNumber } from './nextNumber.ts';
import { noteAdded, requestEvent } from './requestEvents.ts';
import { rolesReaching } from './rolesReaching.ts';
import { topicOf } from './topicOf.ts';
import { openRequestWithKey, visibleRequest } from './visibleRequest.ts';

export type CreateServiceRequestRefusal =
  | AccessRefusal
  | DraftRefusal
  | StandingRefusal
  | { readonly code: 'CUSTOMER_NOT_FOUND'; readonly restsOn: 'customers' }
  | { readonly code: 'SUBSCRIPTION_NOT_FOUND'; readonly restsOn: 'subscriptions' }
  | { readonly code: 'PRIMARY_CONTACT_MUST_BE_PARTNER'; readonly restsOn: 'access' }
  | { readonly code: 'SERVICE_REQUEST_NOT_FOUND' }
  | { readonly code: 'FOLLOW_UP_NOT_ALLOWED' }
  | { readonly code: 'EXTERNAL_REFERENCE_EXISTS' };

type Refused = CreateServiceRequestRefusal;

/** `joinedNote` is the note on an open request that was joined; null when a new request was filed. */
type Ids = { readonly serviceRequest: string; readonly joinedNote: string | null };

interface Draft extends RequestDraft {
  readonly externalReference: Reference | null;
}

interface Reference {
  readonly system: ExternalSystem;
  readonly externalId: string;
  readonly url: string | null;
}

/** What the command looked up: whom the request is for, and who is asked about it. */
interface Found {
  readonly customer: CustomerFact | null;
  readonly followUpOf: ServiceRequest | null;
}

interface Filing {
  readonly context: CommandContext;
  readonly viewer: PartnerUserViewer;
  readonly input: CreateServiceRequestInput;
  readonly draft: Draft;
}

/**
 * Files a request. The role is asked first, then what the request names, then its form as a whole, then the standing of the
 * customer and the directory role, and last what is on file already.
 */
export const createServiceRequest = command<CreateServiceRequestInput, Ids, Refused>({
  name: 'createServiceRequest',
  conflicts: { external_reference_pk: { code: 'EXTERNAL_REFERENCE_EXISTS' } },
  async run(context, input) {
    const { viewer, settings, tx } = context;
    if (viewer.kind !== 'PARTNER_USER') return refuse({ code: 'ROLE_REQUIRED', anyOfRoles: [], restsOn: 'access' });
    const allowed = mayFile(input, viewer.roles, settings);
    if (!allowed.ok) return allowed;

    const filing: Filing = { context, viewer, input, draft: draftOf(input) };
    const found = await find(filing);
    if (!found.ok) return found;
    const { productFamily } = input;
    const form = refuseAny<null, Refused>(
      [...draftRefusals(filing.draft, await topicOf(tx, input.topicId)), ...(await contactRefusals(filing))],
      null,
    );
    if (!form.ok) return form;
    if (productFamily === 'ANY') throw new Error('The form lets no request through that names no family of products.');
    const reached = await checkAccess(filing, found.value, productFamily);
    if (!reached.ok) return reached;
    return (await join(filing)) ?? fileNew(filing, found.value, productFamily);
  },
});

function draftOf(input: CreateServiceRequestInput): Draft {
  const contact = input.customerContact;
  const reference = input.externalReference;
  return {
    subject: input.subject,
    customerId: input.customerId ?? null,
    subscriptionId: input.subscriptionId ?? null,
    title: plainText(input.title),
    description: plainText(input.description),
    productFamily: input.productFamily,
    severity: input.severity,
    isAvailable24x7: input.isAvailable24x7 ?? false,
    primaryContactPhoneNumber: input.primaryContactPhoneNumber ?? null,
    customerContact: contact ? contactOf(contact) : null,
    timeZone: input.timeZone ?? null,
    productId: kept(input.productId),
    productName: kept(input.productName),
    deduplicationKey: kept(input.deduplicationKey),
    externalReference: reference
      ? { system: reference.system, externalId: plainText(reference.externalId), url: reference.url ?? null }
      : null,
    watchers: distinctWatchers(input.watchers ?? []),
  };
}

function kept(text: string | null | undefined): string | null {
  return text == null ? null : plainText(text);
}

function contactOf(told: Omit<CustomerContact, 'phoneNumber'> & { phoneNumber?: string | null | undefined }): CustomerContact {
  const { firstName, lastName, email, phoneNumber = null } = told;
  return { firstName: plainText(firstName), lastName: plainText(lastName), email: plainText(email), phoneNumber };
}

/** What the request names and the caller sees. Whether it fits together is asked once the form is clean. */
async function find({ context, viewer, input, draft }: Filing): Promise<Decision<Found, Refused>> {
  const { tx, settings } = context;
  const { subject, customerId, subscriptionId } = draft;
  const isForCustomer = subject === 'CUSTOMER' && customerId !== null;
  const customer = isForCustomer ? await knownCustomer(tx, customerId) : null;
  if (isForCustomer && !customer) return refuse({ code: 'CUSTOMER_NOT_FOUND', restsOn: 'customers' });
  if (isForCustomer && subscriptionId !== null && (await customerOfSubscription(tx, subscriptionId)) !== customerId) {
    return refuse({ code: 'SUBSCRIPTION_NOT_FOUND', restsOn: 'subscriptions' });
  }
  const { followUpOfId } = input;
  const followUpOf = followUpOfId == null ? null : await visibleRequest(tx, viewer, settings, followUpOfId);
  if (followUpOfId != null && !followUpOf) return refuse({ code: 'SERVICE_REQUEST_NOT_FOUND' });
  return accept({ customer, followUpOf });
}

async function contactRefusals({ context, viewer, input }: Filing): Promise<Refused[]> {
  const { primaryContactId } = input;
  if (primaryContactId == null || primaryContactId === viewer.id) return [];
  if ((await nameOfUser(context.tx, primaryContactId)) !== null) return [];
  return [{ code: 'PRIMARY_CONTACT_MUST_BE_PARTNER', restsOn: 'access' }];
}

async function checkAccess(
  { context, viewer, input }: Filing,
  { customer, followUpOf }: Found,
  productFamily: SupportProductFamily,
): Promise<Decision<null, Refused>> {
  const filed = { category: input.category, productFamily };
  if (customer) {
    const standing = checkStanding(customer);
    if (!standing.ok) return standing;
    const { customerId } = customer;
    const roles = needsDirectoryRole(filed) ? await rolesReaching(context.tx, viewer, customerId, context.now) : [];
    const reached = checkReach(filed, roles);
    if (!reached.ok) return reached;
  }
  const carriesOn = !followUpOf || (followUpOf.stage === 'CLOSED' && followUpOf.customerId === (customer?.customerId ?? null));
  return carriesOn ? accept(null) : refuse({ code: 'FOLLOW_UP_NOT_ALLOWED' });
}

type Outcome = Decision<{ readonly ids: Ids; readonly events: readonly NewEvent[] }, Refused>;

/** Adds the description as a note to an open request with the same key; null when there is none. Its stage stays. */
async function join({ context, viewer, draft }: Filing): Promise<Outcome | null> {
  const { tx, now, newId, settings } = context;
  const { deduplicationKey: key, customerId, externalReference } = draft;
  const open = key === null ? null : await openRequestWithKey(tx, viewer, settings, { customerId, key });
  const request = open === null ? null : await tx.lock(ServiceRequestEntity, open);
  if (!request || request.stage === 'CLOSED') return null;
  const linked = await link(tx, request, externalReference);
  if (!linked.ok) return linked;

  const note: ServiceRequestNote = {
    id: newId('ServiceRequestNote'),
    serviceRequestId: request.id,
    partnerId: request.partnerId,
    resellerId: request.resellerId,
    customerId: request.customerId,
    text: draft.description,
    visibility: 'PUBLIC',
    fromCustomer: false,
    createdByName: (await nameOfUser(tx, viewer.id)) ?? viewer.id,
    createdAt: now,
    createdBy: viewer.id,
    minutesSpent: null,
  };
  await tx.insert(ServiceRequestNoteEntity, note);
  await tx.save(ServiceRequestEntity, { ...request, lastModifiedAt: now });
  return accept({ ids: { serviceRequest: request.id, joinedNote: note.id }, events: [noteAdded(note)] });
}

async function fileNew(filing: Filing, { customer }: Found, productFamily: SupportProductFamily): Promise<Outcome> {
  const { context, viewer, input, draft } = filing;
  const { tx, now, newId } = context;
  const { title, description, severity } = draft;
  const request: ServiceRequest = {
    ...(await detailsOf(filing, customer)),
    ...{ title, description, severity, productFamily },
    id: newId('ServiceRequest'),
    number: await nextNumber(tx, viewer.partnerId),
    partnerId: viewer.partnerId,
    resellerId: customer?.resellerId ?? null,
    customerId: customer?.customerId ?? null,
    category: input.category,
    topicId: input.topicId,
    status: 'NONE',
    stage: 'NEW',
    createdBy: viewer.id,
    createdAt: now,
    lastModifiedAt: now,
    lastClosedAt: null,
    version: 1,
  };
  await tx.insert(ServiceRequestEntity, request);
  const linked = await link(tx, request, draft.externalReference);
  if (!linked.ok) return linked;
  const events = [requestEvent('service_request.created', request)];
  return accept({ ids: { serviceRequest: request.id, joinedNote: null }, events });
}

async function detailsOf({ context, viewer, input, draft }: Filing, customer: CustomerFact | null): Promise<FilingDetails> {
  const { subscriptionId, isAvailable24x7, primaryContactPhoneNumber, customerContact, timeZone } = draft;
  const { productId, productName, deduplicationKey, watchers } = draft;
  const primaryContactId = input.primaryContactId ?? viewer.id;
  return {
    ...{ subscriptionId, primaryContactId, primaryContactPhoneNumber, customerContact, timeZone },
    ...{ productId, productName, deduplicationKey, watchers },
    available24x7: isAvailable24x7,
    primaryContactName: await nameOfUser(context.tx, primaryContactId),
    countryCode: input.countryCode ?? customer?.country ?? null,
    locale: input.locale ?? null,
    followUpOfId: input.followUpOfId ?? null,
  };
}

/** Links a case of another system; one that is linked to this request already stays as it is. */
async function link(tx: Tx, { id, partnerId }: ServiceRequest, reference: Reference | null): Promise<Decision<null, Refused>> {
  if (!reference) return accept(null);
  const { system, externalId, url } = reference;
  const [known] = await tx.find(ExternalReferenceEntity, { system, externalId });
  if (known) return known.serviceRequestId === id ? accept(null) : refuse({ code: 'EXTERNAL_REFERENCE_EXISTS' });
  await tx.insert(ExternalReferenceEntity, { partnerId, system, externalId, serviceRequestId: id, url });
  return accept(null);
}
