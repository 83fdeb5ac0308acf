import { command, type NewEvent } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { newObjectId } from '../../shared/ids.ts';
import type { Tx } from '../../shared/Tx.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { InvitationAcceptanceEntity } from '../database/invitationEntities.ts';
import {
  type AcceptedInvitation,
  acceptInvitation,
  type InvitationAcceptanceFacts,
  type InvitationAcceptanceRefusal,
  type InvitationClaim,
} from '../domain/acceptInvitation.ts';
import { cleanContact } from '../domain/contact.ts';
import type { Customer } from '../domain/customer.ts';
import { tokenOf } from '../domain/invitationLink.ts';
import { cleanProfile } from '../domain/tenantProfile.ts';
import type { AcceptResellerInvitationInput } from '../generated/resolvers.ts';
import { invitationFacts } from './invitationFacts.ts';
import { signAgreement } from './signAgreement.ts';
import { standingFactsTold } from './standingFactsTold.ts';
import { profileOf, tenantBillingProfile, tenantCustomer } from './tenantCustomer.ts';

type Ids = { readonly customer: string; readonly relationship: string };

export type AcceptResellerInvitationRefusal = InvitationAcceptanceRefusal | { readonly code: 'DOMAIN_TAKEN' };

/**
 * Accepts an invitation as a Global Administrator of a tenant, which need not be on record. Row-level security lets the customer
 * write at the partners the link names, and at no other.
 */
export const acceptResellerInvitation = command<AcceptResellerInvitationInput, Ids, AcceptResellerInvitationRefusal>({
  name: 'acceptResellerInvitation',
  conflicts: { customer_domain: { code: 'DOMAIN_TAKEN' } },
  async run({ tx, now, viewer, settings }, input) {
    if (viewer.kind !== 'CUSTOMER_ADMIN') return refuse({ code: 'INVITATION_NOT_FOUND' });
    const { customerId } = viewer;
    const token = tokenOf(input.invitationToken);
    await tx.query(`SELECT set_config('app.invitation', $1, true)`, [token]);
    const profile = input.profile ? cleanProfile(profileOf(input.profile)) : null;
    const facts = await invitationFacts(tx, token, customerId, profile?.address.country ?? null);
    const terms = { now, autoApproveAfter: settings.verificationAutoApproveAfter };
    const claim: InvitationClaim = {
      acceptor: cleanContact({ ...input.acceptor, phoneNumber: null }),
      tenantType: input.tenantType ?? 'ORGANIZATION',
      newcomer: profile && { profile, customer: tenantCustomer(customerId, profile, facts.invitation, terms) },
      acceptsAgreement: input.acceptAgreement ?? false,
    };
    const accepted = acceptInvitation(claim, facts, now);
    if (!accepted.ok) return accepted;

    const { invitation } = accepted.value;
    await save(tx, accepted.value, claim, facts);
    await tx.insert(InvitationAcceptanceEntity, {
      id: newObjectId(),
      invitationId: invitation.id,
      partnerId: invitation.partnerId,
      customerId,
      firstName: claim.acceptor.firstName,
      lastName: claim.acceptor.lastName,
      email: claim.acceptor.email,
      acceptedAgreement: accepted.value.acceptedAgreement,
      acceptedAt: now,
      acceptedBy: viewer.id,
    });
    const agreed = accepted.value.acceptedAgreement ? await signAgreement(tx, accepted.value.customer, viewer.id, now) : [];
    const events = [...(await eventsOf(tx, accepted.value, facts)), ...agreed];
    return accept({ ids: { customer: customerId, relationship: invitation.partnerId }, events });
  },
});

async function save(
  tx: Tx,
  { customer, invitation, relationships }: AcceptedInvitation,
  { newcomer, acceptor }: InvitationClaim,
  { customer: known, country, ofPartner, ofProvider }: InvitationAcceptanceFacts,
): Promise<void> {
  await (known ? tx.save(CustomerEntity, customer) : tx.insert(CustomerEntity, customer));
  for (const relationship of relationships) {
    const isKnown = [ofPartner, ofProvider].some((standing) => standing?.partnerId === relationship.partnerId);
    await (isKnown ? tx.save(CustomerRelationshipEntity, relationship) : tx.insert(CustomerRelationshipEntity, relationship));
  }
  if (known || !newcomer || !country) return;
  await tx.insert(BillingProfileEntity, tenantBillingProfile(newcomer.profile, acceptor, country, invitation, customer.id));
}

/** Both sides of a reseller's link are told; a shared fact that changed, every partner of the customer. */
async function eventsOf(
  tx: Tx,
  { invitation, customer, relationships, acceptedAgreement }: AcceptedInvitation,
  { customer: known, ofPartner, ofProvider }: InvitationAcceptanceFacts,
): Promise<NewEvent[]> {
  const partners = relationships.map(({ partnerId }) => partnerId);
  const met = [ofPartner, ofProvider].flatMap((standing) => standing?.partnerId ?? []);
  const { domain } = customer;
  const told = await standingFactsTold(tx, customer, acceptedAgreement ? undefined : partners);
  return [
    ...told.map((event) => (isForOneOf(event, partners, met) ? asCreated(event, domain) : event)),
    ...(known ? [] : [verificationStarted(customer, partners)]),
    {
      type: 'relationship.accepted',
      subject: customer.id,
      customerId: customer.id,
      payload: {
        kind: invitation.kind,
        partnerId: invitation.partnerId,
        providerId: invitation.providerId,
        invitationId: invitation.id,
        includesAdminPermissions: invitation.includesAdminPermissions,
      },
      partners,
    },
  ];
}

/** Whether the event is for a partner of the link that had nothing to do with the customer before. */
function isForOneOf(event: NewEvent, partners: readonly string[], met: readonly string[]): boolean {
  return event.partners?.every((partnerId) => partners.includes(partnerId) && !met.includes(partnerId)) ?? false;
}

function asCreated(event: NewEvent, domain: string): NewEvent {
  return { ...event, type: 'customer.created', payload: { ...event.payload, domain } };
}

function verificationStarted(customer: Customer, partners: readonly string[]): NewEvent {
  const payload = { status: customer.verificationStatus, trigger: customer.verificationTrigger };
  return { type: 'customer.verification.started', subject: customer.id, customerId: customer.id, payload, partners };
}
