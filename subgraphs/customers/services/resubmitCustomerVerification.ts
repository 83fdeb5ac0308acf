import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity } from '../database/entities.ts';
import type { CustomerUpdateRefusal } from '../domain/customerUpdate.ts';
import { missingData, type ResubmissionRefusal, resubmitVerification } from '../domain/verification.ts';
import type { ResubmitCustomerVerificationInput } from '../generated/resolvers.ts';
import { profileFacts } from './profileFacts.ts';
import { verificationStarted } from './verificationStarted.ts';

export type ResubmitVerificationRefusal =
  | Exclude<CustomerUpdateRefusal, { readonly code: 'ETAG_REQUIRED' }>
  | ResubmissionRefusal;

/** Asks for another review of an account after its data was corrected. */
export const resubmitCustomerVerification = command<
  ResubmitCustomerVerificationInput,
  { readonly customer: string },
  ResubmitVerificationRefusal
>({
  name: 'resubmitCustomerVerification',
  async run({ tx, now, viewer, settings }, { customerId, ifMatch }) {
    const partnerId = partnerOf(viewer) ?? '';
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId, customerId });
    const customer = relationship && (await tx.lock(CustomerEntity, customerId, ifMatch));
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    if (relationship.state !== 'RESELLER') return refuse({ code: 'NO_RESELLER_RELATIONSHIP', state: relationship.state });

    const profiles = await tx.find(BillingProfileEntity, { customerId });
    const { rules } = await profileFacts(tx, partnerId, customer.country);
    const missing = missingData(customer, profiles.length > 0, rules?.registrationNumberRequired ?? false);
    const terms = { now, autoApproveAfter: settings.verificationAutoApproveAfter };
    const resubmitted = resubmitVerification(customer, missing, terms);
    if (!resubmitted.ok) return resubmitted;
    await tx.save(CustomerEntity, resubmitted.value);
    return accept({ ids: { customer: customerId }, events: await verificationStarted(tx, resubmitted.value) });
  },
});
