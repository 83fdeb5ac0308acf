import { command } from '../../shared/command.ts';
import { accept, refuse, refuseAny } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import { isSafe } from '../domain/addressValidation.ts';
import {
  type CompanyDetailsForm,
  type CompanyDetailsRefusal,
  cleanDetails,
  companyDetailsErrors,
  withCompanyDetails,
} from '../domain/companyDetails.ts';
import type { Customer } from '../domain/customer.ts';
import type { CustomerUpdateRefusal } from '../domain/customerUpdate.ts';
import { addressVerdict, type UnsafeAddress } from '../domain/newCustomer.ts';
import { afterVerifiedDataChanged, missingData } from '../domain/verification.ts';
import type { UpdateCustomerCompanyDetailsInput } from '../generated/resolvers.ts';
import { addressFrom } from './addressFrom.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { profileFacts } from './profileFacts.ts';
import { verificationStarted } from './verificationStarted.ts';

export type UpdateCompanyDetailsRefusal = CustomerUpdateRefusal | CompanyDetailsRefusal | UnsafeAddress;

type Ids = { readonly customer: string };

/** Writes what is kept of a company beside its name and its domain, for all its partners. Equal to what is kept, nothing is written. */
export const updateCustomerCompanyDetails = command<UpdateCustomerCompanyDetailsInput, Ids, UpdateCompanyDetailsRefusal>({
  name: 'updateCustomerCompanyDetails',
  async run({ tx, now, viewer, settings }, input) {
    const { customerId, ifMatch } = input;
    const partnerId = partnerOf(viewer) ?? '';
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const stored = relationship && (await tx.lock(CustomerEntity, customerId));
    if (!stored) return refuse({ code: 'CUSTOMER_NOT_FOUND' });

    const form = cleanDetails(formOf(input));
    const facts = await profileFacts(tx, partnerId, stored.country);
    const sound = refuseAny<CompanyDetailsForm, UpdateCompanyDetailsRefusal>(
      [...(ifMatch == null ? [{ code: 'ETAG_REQUIRED' } as const] : []), ...companyDetailsErrors(form, stored.country, facts)],
      form,
    );
    if (!sound.ok) return sound;
    await tx.lock(CustomerEntity, customerId, ifMatch);
    if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });
    const { customer, changedFields, isVerifiedDataChanged } = withCompanyDetails(stored, form);
    if (changedFields.includes('address') && form.address && !input.confirmUnverifiedAddress) {
      const { addressValidation } = settings;
      const verdict = addressVerdict(form.address, { ...facts, country: facts.rules, addressValidation });
      if (!isSafe(verdict.status)) return refuse({ code: 'ADDRESS_CONFIRMATION_REQUIRED', ...verdict });
    }
    if (changedFields.length === 0) return accept({ ids: { customer: customerId }, events: [] });

    const missing = missingData(customer, await hasProfile(tx, customer), facts.rules?.registrationNumberRequired ?? false);
    const terms = { now, autoApproveAfter: settings.verificationAutoApproveAfter };
    const reviewed = isVerifiedDataChanged ? afterVerifiedDataChanged(customer, { isReplaced: true, missing }, terms) : customer;
    await tx.save(CustomerEntity, reviewed);
    const updated = {
      type: 'customer.company_details.updated',
      subject: customerId,
      customerId,
      payload: { changedFields },
      partners: await partnersOfCustomer(tx, customerId),
    };
    const started = reviewed === customer ? [] : await verificationStarted(tx, reviewed);
    return accept({ ids: { customer: customerId }, events: [updated, ...started] });
  },
});

async function hasProfile(tx: Tx, { id: customerId }: Customer): Promise<boolean> {
  return (await tx.find(BillingProfileEntity, { customerId })).length > 0;
}

function formOf({ organizationRegistrationNumber, address, email }: UpdateCustomerCompanyDetailsInput): CompanyDetailsForm {
  return {
    ...(organizationRegistrationNumber !== undefined && { organizationRegistrationNumber }),
    ...(address !== undefined && { address: address && addressFrom(address) }),
    ...(email !== undefined && { email }),
  };
}
