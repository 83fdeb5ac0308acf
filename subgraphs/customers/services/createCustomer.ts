import { command, type NewEvent } from '../../shared/command.ts';
import { accept } from '../../shared/decision.ts';
import { newObjectId, randomBelow } from '../../shared/ids.ts';
import { Once } from '../../shared/Once.ts';
import { forbidden } from '../../shared/requestError.ts';
import { isPartner, type Viewer } from '../../shared/viewer.ts';
import { AgreementAttestationEntity } from '../database/agreementEntities.ts';
import {
  AgreementConfirmationEntity,
  BillingProfileEntity,
  CustomerEntity,
  CustomerRelationshipEntity,
} from '../database/entities.ts';
import { hasFeature } from '../domain/cloud.ts';
import type { AgreementConfirmation, Customer } from '../domain/customer.ts';
import { firstPassword } from '../domain/firstPassword.ts';
import {
  billingProfileOf,
  checkNewCustomer,
  cleanForm,
  type NewCustomerFacts,
  type NewCustomerForm,
  type NewCustomerRefusal,
} from '../domain/newCustomer.ts';
import { newCustomer, type RecordedCustomer, recordedRelationship } from '../domain/recordedCustomer.ts';
import { standingFacts } from '../domain/standingFacts.ts';
import { tenantDomain } from '../domain/tenantDomain.ts';
import { reviewEndsAt } from '../domain/verification.ts';
import type { CreateCustomerInput } from '../generated/resolvers.ts';
import { agreementConfirmed } from './agreementEvents.ts';
import { newCustomerAgreement } from './newCustomerAgreement.ts';
import { newCustomerFacts } from './newCustomerFacts.ts';

/** The first administrator of every new tenant. */
export const ADMIN_USER_NAME = 'admin';

/**
 * Creates a tenant with all that belongs to it. Its administrator's first password is in the answer alone; the account itself
 * is made by the access subgraph, out of `customer.created`.
 * @throws GraphQLError `FORBIDDEN` for an application that does what is for users
 */
export const createCustomer = command<CreateCustomerInput, { readonly customer: string }, NewCustomerRefusal>({
  name: 'createCustomer',
  // Of two at once for one domain the second waits for the first.
  conflicts: { customer_domain: { code: 'DOMAIN_TAKEN' } },
  async run(context, input) {
    const { tx, now, viewer, settings } = context;
    if (!isPartner(viewer)) throw new Error('A customer is created by a partner.');
    refuseApplication(viewer, input);
    const { partnerId } = viewer;
    const form = cleanForm(formOf(input));
    const facts = await newCustomerFacts(tx, partnerId, form, settings);
    const recorded = asRecorded(form, facts, now);
    const created = newCustomer(recorded, now);
    const terms = { now, autoApproveAfter: settings.verificationAutoApproveAfter };
    const tenant = { ...created, verificationDueAt: reviewEndsAt(created, terms) };
    const agreement = await newCustomerAgreement({ ...context, viewer }, input.agreementConfirmation ?? null, tenant, facts);
    const checked = checkNewCustomer(form, facts, agreement.ok ? [] : agreement.refusals);
    if (!checked.ok) return checked;
    if (!agreement.ok) throw new Error('A form without errors has no refused agreement.');

    const { customer, confirmation = null, attestation } = agreement.value;
    const reseller = facts.reseller;
    await tx.insert(CustomerEntity, customer);
    const own = recordedRelationship(recorded, customer, { partnerId, isSource: true, version: 1 });
    await tx.insert(CustomerRelationshipEntity, own);
    if (reseller !== null) {
      const below = { ...recorded.relationship, resellerId: null, providerId: partnerId, tags: [] };
      const ofReseller = { partnerId: reseller.id, isSource: false, version: 1 };
      await tx.insert(
        CustomerRelationshipEntity,
        recordedRelationship({ ...recorded, relationship: below }, customer, ofReseller),
      );
    }
    await tx.insert(BillingProfileEntity, billingProfileOf(checked.value, partnerId, customer.id));
    if (confirmation !== null) await tx.insert(AgreementConfirmationEntity, confirmation);
    if (attestation !== null) await tx.save(AgreementAttestationEntity, attestation);

    return accept({
      ids: { customer: customer.id },
      once: new Once(firstPassword(randomBelow)),
      events: eventsOf(customer, facts, checked.value.currency, {
        confirmation,
        isGdapWanted: (input.enableGdapByDefault ?? true) && hasFeature(customer.cloud, 'GDAP'),
      }),
    });
  },
});

/** An application confirms what was attested alone. Source: Create a customer for an indirect reseller; Confirm customer acceptance. */
function refuseApplication(viewer: Viewer, { associatedPartnerId, agreementConfirmation }: CreateCustomerInput): void {
  if (viewer.kind !== 'PARTNER_APP') return;
  if (associatedPartnerId == null && (agreementConfirmation == null || agreementConfirmation.attestationId != null)) return;
  throw forbidden(
    'APP_ONLY_NOT_SUPPORTED',
    'Naming a reseller and confirming the agreement without an attestation need a signed-in user: call with an App+User token, or leave them out.',
    { permission: 'customers.create' },
  );
}

function formOf(input: CreateCustomerInput): NewCustomerForm {
  const { primaryContact, address } = input;
  return {
    domainPrefix: input.domainPrefix,
    companyName: input.companyName,
    organizationRegistrationNumber: input.organizationRegistrationNumber ?? null,
    contact: { ...primaryContact, phoneNumber: primaryContact.phoneNumber ?? null },
    address: {
      country: address.country,
      addressLine1: address.addressLine1,
      addressLine2: address.addressLine2 ?? null,
      city: address.city ?? null,
      state: address.state ?? null,
      region: address.region ?? null,
      postalCode: address.postalCode ?? null,
    },
    culture: input.culture ?? null,
    language: input.language ?? null,
    associatedPartnerId: input.associatedPartnerId ?? null,
    tags: input.tags ?? [],
    isAddressConfirmed: input.confirmUnverifiedAddress ?? false,
  };
}

/** The new tenant as any customer is recorded; where the form has errors nothing of it is kept. */
function asRecorded(form: NewCustomerForm, { partner, reseller }: NewCustomerFacts, now: Date): RecordedCustomer {
  return {
    tenantId: newObjectId(),
    commerceId: newObjectId(),
    companyName: form.companyName,
    domain: tenantDomain(form.domainPrefix, partner.cloud) ?? '',
    country: form.address.country,
    cloud: partner.cloud,
    organizationRegistrationNumber: form.organizationRegistrationNumber,
    isSandbox: partner.isSandbox,
    createdAt: now,
    isLocked: false,
    verification: { status: 'UNDER_REVIEW', startedAt: now, decidedAt: null, reason: null, trigger: 'CUSTOMER_CREATED' },
    agreementSignedAt: null,
    relationship: {
      state: 'RESELLER',
      since: now,
      friendlyName: null,
      resellerId: reseller?.id ?? null,
      providerId: null,
      tags: form.tags,
      qualifications: [],
    },
  };
}

interface Further {
  readonly confirmation: AgreementConfirmation | null;
  readonly isGdapWanted: boolean;
}

/** The account of the administrator is told to the partner that created it alone; what partners share, to both. */
function eventsOf(
  customer: Customer,
  { partner, reseller }: NewCustomerFacts,
  currency: string,
  { confirmation, isGdapWanted }: Further,
): NewEvent[] {
  const about = { subject: customer.id, customerId: customer.id };
  const partners = [partner.id, ...(reseller === null ? [] : [reseller.id])];
  const { domain } = customer;
  const standing = {
    state: 'RESELLER',
    qualifications: [],
    resellerId: null,
    resellerMpnId: null,
    resellerLinked: true,
  } as const;
  const mine = { ...standing, resellerId: reseller?.id ?? null, resellerMpnId: reseller?.mpnId ?? null };
  const events: NewEvent[] = [
    {
      ...about,
      type: 'customer.created',
      payload: {
        ...standingFacts(customer, { ...mine, partnerId: partner.id }, currency),
        domain,
        adminUserName: ADMIN_USER_NAME,
      },
      partners: [partner.id],
    },
  ];
  if (reseller !== null) {
    const payload = { ...standingFacts(customer, { ...standing, partnerId: reseller.id }, currency), domain };
    events.push({ ...about, type: 'customer.created', payload, partners: [reseller.id] });
  }
  const trigger = customer.verificationTrigger;
  events.push({
    ...about,
    type: 'customer.verification.started',
    payload: { status: customer.verificationStatus, trigger },
    partners,
  });
  if (confirmation !== null) events.push(...agreementConfirmed(confirmation, partners));
  if (isGdapWanted)
    events.push({ ...about, type: 'customer.default_gdap.requested', payload: { domain }, partners: [partner.id] });
  return events;
}
