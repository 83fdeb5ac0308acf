import { type CommandContext, command, type NewEvent } from '../../shared/command.ts';
import { accept, type Decision, refuse, refuseAny } from '../../shared/decision.ts';
import { nameKey } from '../../shared/nameKey.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { isSafe } from '../domain/addressValidation.ts';
import type { BillingProfile } from '../domain/billingProfile.ts';
import {
  addressOf,
  type BillingProfileForm,
  type BillingProfileFormRefusal,
  billingProfileErrors,
  changedProfileFields,
  cleanProfile,
  isSameAddress,
} from '../domain/billingProfileUpdate.ts';
import type { Customer, CustomerRelationship } from '../domain/customer.ts';
import type { CustomerUpdateRefusal } from '../domain/customerUpdate.ts';
import { addressVerdict, type UnsafeAddress } from '../domain/newCustomer.ts';
import { afterVerifiedDataChanged, missingData } from '../domain/verification.ts';
import type { UpdateCustomerBillingProfileInput } from '../generated/resolvers.ts';
import { addressFrom } from './addressFrom.ts';

import { type ProfileFacts, profileFacts } from './profileFacts.ts';
import { verificationStarted } from './verificationStarted.ts';

export type UpdateBillingProfileRefusal = CustomerUpdateRefusal | BillingProfileFormRefusal | UnsafeAddress;

type Ids = { readonly customer: string };

/**
 * Puts a whole billing profile in the place of the one that is kept. Its company name is the name the partner's list shows. Equal
 * to what is kept, nothing is written.
 */
export const updateCustomerBillingProfile = command<UpdateCustomerBillingProfileInput, Ids, UpdateBillingProfileRefusal>({
  name: 'updateCustomerBillingProfile',
  async run(context, input) {
    const { tx, viewer, settings } = context;
    const { customerId, ifMatch } = input;
    const partnerId = partnerOf(viewer);
    const key = { partnerId: partnerId ?? '', customerId };
    const relationship = await tx.lock(CustomerRelationshipEntity, key);
    const customer = relationship && (await tx.lock(CustomerEntity, customerId));
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const stored = await tx.lock(BillingProfileEntity, key);

    const form = cleanProfile(formOf(input));
    const country = stored?.country ?? customer.country;
    const facts = await profileFacts(tx, key.partnerId, country);
    const sound = refuseAny<BillingProfileForm, UpdateBillingProfileRefusal>(
      [
        ...(stored && ifMatch == null ? [{ code: 'ETAG_REQUIRED' } as const] : []),
        ...billingProfileErrors(form, { ...facts, country }),
      ],
      form,
    );
    if (!sound.ok) return sound;
    if (stored) await tx.lock(BillingProfileEntity, key, ifMatch);
    if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
    const safe = safeAddress(form, stored, facts, settings, input.confirmUnverifiedAddress ?? false);
    if (!safe.ok) return safe;

    return accept({
      ids: { customer: customerId },
      events: await stores(context, { form, stored, customer, relationship, facts }),
    });
  },
});

/** An address that is kept already was vouched for then. */
function safeAddress(
  form: BillingProfileForm,
  stored: BillingProfile | null,
  { rules, addressCases }: ProfileFacts,
  { addressValidation }: Settings,
  isConfirmed: boolean,
): Decision<BillingProfileForm, UnsafeAddress> {
  if (isConfirmed || isSameAddress(form, stored)) return accept(form);
  const verdict = addressVerdict(addressOf(form), { country: rules, addressValidation, addressCases });
  return isSafe(verdict.status) ? accept(form) : refuse({ code: 'ADDRESS_CONFIRMATION_REQUIRED', ...verdict });
}

interface Update {
  readonly form: BillingProfileForm;
  readonly stored: BillingProfile | null;
  readonly customer: Customer;
  readonly relationship: CustomerRelationship;
  readonly facts: ProfileFacts;
}

/** The profile is stored first: events about the customer carry the change that came first. */
async function stores({ tx, now, settings }: CommandContext, update: Update): Promise<NewEvent[]> {
  const { form, stored, customer, relationship, facts } = update;
  const changedFields = changedProfileFields(form, stored);
  if (changedFields.length === 0) return [];
  await storeProfile(tx, update);
  const about = { subject: customer.id, customerId: customer.id };
  const partners = [relationship.partnerId, ...(relationship.resellerId === null ? [] : [relationship.resellerId])];
  const events: NewEvent[] = [{ ...about, type: 'customer.billing_profile.updated', payload: { changedFields }, partners }];

  const isRenamed = form.companyName !== (stored?.companyName ?? relationship.friendlyName);
  if (isRenamed) {
    const friendlyName = form.companyName;
    await tx.save(CustomerRelationshipEntity, { ...relationship, friendlyName, friendlyNameKey: nameKey(friendlyName) });
    events.push({
      ...about,
      type: 'customer.friendly_name.changed',
      payload: { before: relationship.friendlyName, after: friendlyName },
    });
  }
  const isMoved = !isSameAddress(form, stored);
  if (!isRenamed && !isMoved) return events;
  const missing = missingData(customer, true, facts.rules?.registrationNumberRequired ?? false);
  const terms = { now, autoApproveAfter: settings.verificationAutoApproveAfter };
  const reviewed = afterVerifiedDataChanged(customer, { isReplaced: stored !== null || isRenamed, missing }, terms);
  if (reviewed === customer) return events;
  await tx.save(CustomerEntity, reviewed);
  return [...events, ...(await verificationStarted(tx, reviewed))];
}

async function storeProfile(tx: Tx, { form, stored, customer, relationship }: Update): Promise<void> {
  const { partnerId, resellerId } = relationship;
  const profile = { ...form, partnerId, customerId: customer.id, resellerId };
  if (stored) await tx.save(BillingProfileEntity, { ...profile, version: stored.version });
  else await tx.insert(BillingProfileEntity, { ...profile, version: 1 });
}

function formOf(input: UpdateCustomerBillingProfileInput): BillingProfileForm {
  const { firstName, lastName, email, phoneNumber, companyName, culture, language, defaultAddress } = input;
  return {
    firstName,
    lastName,
    email,
    phoneNumber: phoneNumber ?? null,
    companyName,
    culture,
    language,
    ...addressFrom(defaultAddress),
  };
}
