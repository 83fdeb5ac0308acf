import { type Decision, refuseAny } from '../../shared/decision.ts';
import { type FieldFault, WireFields } from '../../shared/WireFields.ts';
import type { Address } from './address.ts';
import { importedInstant } from './importedInstant.ts';
import {
  type DealKind,
  directionOf,
  MICROSOFT,
  type Referral,
  type ReferralContact,
  type ReferralCustomer,
  type ReferralKind,
  type ReferralQualification,
  type ReferralType,
  type Requirements,
  referralStatuses,
  referralSubstatuses,
  type TeamMember,
} from './referral.ts';
import { expiryOf, substatusesOf } from './referralLifecycle.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TYPES = ['INDEPENDENT', 'SHARED'] as const;
const QUALIFICATIONS = ['NONE', 'DIRECT', 'SALES_QUALIFIED', 'MARKETING_QUALIFIED'] as const;
const TARGETS = ['NONE', 'BUSINESS_PROFILE_LOCATION', 'SOLUTION_PROFILE'] as const;
const SOLUTIONS = ['NONE', 'CATEGORY', 'NAME'] as const;

/** A referral as another system holds it, before it is known which partner of ours it is of. */
export interface ImportedReferral extends Omit<Referral, 'partnerId' | 'direction' | 'version'> {
  /** Tenant whose referral it is; `msft` for the side of Microsoft. */
  readonly organizationId: string;
}

/**
 * A referral as Partner Center answers it, or every field at fault. Tags are kept as they come: they tell what was asked for when
 * the list was another. The stage is not told; the kind follows from qualification and inviter. Source: Referral resources.
 */
export function importedReferral(wire: unknown): Decision<ImportedReferral, FieldFault> {
  const fields = new WireFields(wire);
  const id = fields.shaped('id', GUID, 'a GUID').toLowerCase();
  const status = fields.choice('status', referralStatuses);
  const substatus = fields.choice('substatus', referralSubstatuses);
  if (fields.faults.length === 0 && !substatusesOf[status].includes(substatus)) {
    fields.fault('substatus', `${substatusesOf[status].join(' or ')}, which go with ${status}`);
  }
  const createdAt = neededInstant(fields, 'createdDateTime');
  const updatedAt = importedInstant(fields, 'updatedDateTime') ?? createdAt;
  const expiresAt = importedInstant(fields, 'expirationDateTime') ?? (status === 'NEW' ? expiryOf(createdAt) : null);
  const type = fields.choice('type', TYPES);
  const qualification = fields.has('qualification') ? fields.choice('qualification', QUALIFICATIONS) : 'NONE';
  const organizationId = fields.text('organizationId').toLowerCase();
  const inviter = inviterOf(fields);
  const consent = consentOf(fields);
  const kind = kindOf(type, qualification, inviter.invitedById);
  const details = fields.inner('details');
  const currency = details?.optionalText('currency') ?? null;
  const dealValue = details?.has('dealValue') ? details.amount('dealValue') : null;
  const referral: ImportedReferral = {
    id: `ref_${id.replaceAll('-', '')}`,
    organizationId,
    engagementId: fields.shaped('engagementId', GUID, 'a GUID').toLowerCase(),
    side: organizationId === MICROSOFT ? 'MICROSOFT' : 'PARTNER',
    kind,
    dealKind: kind === 'CO_SELL_DEAL' ? dealKindOf(type, consent.consentToShareWithMicrosoft) : null,
    type,
    qualification,
    status,
    substatus,
    statusReason: fields.optionalText('statusReason'),
    name: fields.optionalText('name'),
    externalReferenceId: fields.optionalText('externalReferenceId'),
    campaignId: fields.optionalText('campaignId'),
    notes: details?.optionalText('notes') ?? null,
    dealValue: currency === null ? null : dealValue,
    currency: dealValue === null ? null : currency,
    closingOn: details ? dayOf(importedInstant(details, 'closingDateTime')) : null,
    requirements: requirementsOf(details?.inner('requirements') ?? null),
    customerProfile: customerOf(fields),
    team: fields.each('team').map((person): TeamMember => ({ userId: null, ...personOf(person) })),
    targets: fields.each('target').map((target) => ({ type: target.choice('type', TARGETS), id: target.text('id') })),
    ...consent,
    isOpenToMicrosoft: kind !== 'CO_SELL_DEAL' || consent.consentToShareWithMicrosoft || organizationId === MICROSOFT,
    ...inviter,
    stage: status === 'NEW' ? null : substatus === 'WON' ? 'WON' : status === 'ACTIVE' ? 'CREATED_OR_ACCEPTED' : null,
    contactWantedUntil: null,
    createdAt,
    updatedAt,
    expiresAt,
    acceptedAt: importedInstant(fields, 'acceptedDateTime'),
    closedAt: status === 'CLOSED' ? updatedAt : null,
    registeredAt: null,
    dueAt: status === 'NEW' ? expiresAt : null,
  };
  return refuseAny(fields.faults, referral);
}

/** The imported referral as that of a partner, over what is on record; what no answer tells stays. */
export function recordedReferral(
  { organizationId, ...imported }: ImportedReferral,
  partner: { readonly id: string; readonly tenantId: string },
  standing: Referral | null,
): Referral {
  const isOwnInvitation = imported.invitedById === partner.tenantId;
  const invitedById = isOwnInvitation ? partner.id : imported.invitedById;
  const isFurther = imported.status === 'ACTIVE' && standing?.status === 'ACTIVE';
  return {
    ...imported,
    partnerId: partner.id,
    invitedById,
    direction: directionOf(partner.id, invitedById),
    stage: isFurther ? standing.stage : imported.stage,
    team: imported.team.map((member) => ({ ...member, userId: userOf(member, standing) })),
    contactWantedUntil: standing?.contactWantedUntil ?? null,
    registeredAt: standing?.registeredAt ?? null,
    version: standing?.version ?? 1,
  };
}

/** Answers name no users: a member that is on record keeps its own. */
function userOf({ email }: TeamMember, standing: Referral | null): string | null {
  return standing?.team.find((member) => member.email.toLowerCase() === email.toLowerCase())?.userId ?? null;
}

function kindOf(type: ReferralType, qualification: ReferralQualification, invitedById: string | null): ReferralKind {
  if (qualification === 'NONE' || type === 'SHARED' || (invitedById !== null && invitedById !== MICROSOFT)) return 'CO_SELL_DEAL';
  if (qualification === 'DIRECT') return 'MARKETPLACE_LEAD';
  return qualification === 'SALES_QUALIFIED' && invitedById === null ? 'CO_SELL_DEAL' : 'QUALIFIED_LEAD';
}

function dealKindOf(type: ReferralType, isOpen: boolean): DealKind {
  if (type === 'SHARED') return 'CO_SELL';
  return isOpen ? 'PARTNER_LED' : 'PRIVATE';
}

function inviterOf(fields: WireFields): Pick<Referral, 'invitedById' | 'invitedByName' | 'inviteNotes'> {
  const context = fields.inner('inviteContext');
  const by = context?.inner('invitedBy') ?? null;
  return {
    invitedById: by?.optionalText('organizationId')?.toLowerCase() ?? null,
    invitedByName: by?.optionalText('organizationName') ?? null,
    inviteNotes: context?.optionalText('notes') ?? null,
  };
}

/** One name of Microsoft's has a doubled "To". */
function consentOf(
  fields: WireFields,
): Pick<Referral, 'consentToContact' | 'consentToShareInfo' | 'consentToShareWithMicrosoft'> {
  const consent = fields.inner('consent');
  const given = (name: string): boolean => (consent?.has(name) ? consent.flag(name) : false);
  return {
    consentToContact: given('consentToContact'),
    consentToShareInfo: given('consentToToShareInfoWithOthers') || given('consentToShareInfoWithOthers'),
    consentToShareWithMicrosoft: given('consentToShareReferralWithMicrosoftSellers'),
  };
}

function customerOf(fields: WireFields): ReferralCustomer {
  const customer = fields.inner('customerProfile');
  if (!customer) fields.fault('customerProfile', 'an object');
  return {
    name: customer?.text('name') ?? '',
    address: addressOf(customer),
    size: customer?.optionalText('size') ?? null,
    ids: (customer?.each('ids') ?? []).map((one) => ({ profileType: one.text('profileType'), id: one.text('id') })),
    team: (customer?.each('team') ?? []).map(contactOf),
  };
}

function addressOf(customer: WireFields | null): Address {
  const address = customer?.inner('address') ?? null;
  if (customer && !address) customer.fault('address', 'an object');
  return {
    country: address?.shaped('country', /^[a-z]{2}$/i, 'a country of two letters').toUpperCase() ?? '',
    addressLine1: address?.optionalText('addressLine1') ?? '',
    addressLine2: address?.optionalText('addressLine2') ?? null,
    city: address?.optionalText('city') ?? null,
    state: address?.optionalText('state') ?? null,
    region: address?.optionalText('region') ?? null,
    postalCode: address?.optionalText('postalCode') ?? null,
  };
}

function contactOf(person: WireFields): ReferralContact {
  const preference = person.inner('contactPreference');
  return {
    ...personOf(person),
    locale: localeOf(preference?.optionalText('locale') ?? null),
    disableNotifications: preference?.has('disableNotifications') ? preference.flag('disableNotifications') : false,
  };
}

function personOf(person: WireFields): Omit<TeamMember, 'userId'> {
  return {
    firstName: person.optionalText('firstName') ?? '',
    lastName: person.optionalText('lastName') ?? '',
    email: person.optionalText('email') ?? '',
    phoneNumber: person.optionalText('phoneNumber'),
  };
}

function requirementsOf(fields: WireFields | null): Requirements {
  const ids = (name: string): readonly string[] => [...new Set((fields?.each(name) ?? []).map((one) => one.text('id')))];
  return {
    industries: ids('industries'),
    products: ids('products'),
    services: ids('services'),
    solutions: (fields?.each('solutions') ?? []).map((one) => ({
      id: one.text('id'),
      name: one.optionalText('name') ?? one.text('id'),
      type: one.has('type') ? one.choice('type', SOLUTIONS) : 'NONE',
    })),
  };
}

/** `cs-cz` of an answer is `cs-CZ`; what is no language is left out. */
function localeOf(text: string | null): string | null {
  const [, language = '', region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(text ?? '') ?? [];
  if (language === '') return null;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

function neededInstant(fields: WireFields, name: string): Date {
  if (!fields.has(name)) fields.fault(name, 'a day and time such as 2026-02-27T00:00:00Z');
  return importedInstant(fields, name) ?? new Date(0);
}

function dayOf(instant: Date | null): Date | null {
  return instant && new Date(`${instant.toISOString().slice(0, 10)}T00:00:00Z`);
}
