import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import { AgreementSignatureEntity } from '../database/agreementEntities.ts';
import { CustomerEntity } from '../database/entities.ts';
import { type AcceptanceRefusal, acceptAgreement } from '../domain/agreementAcceptance.ts';
import { DEFAULT_AGREEMENT_LANGUAGE } from '../domain/agreementDocument.ts';
import { isAgreementAccepted } from '../domain/agreementState.ts';
import type { AcceptCustomerAgreementInput } from '../generated/resolvers.ts';
import { agreementAccepted } from './agreementAccepted.ts';
import { agreementTemplates } from './agreementTemplates.ts';
import { countryRules } from './countryRules.ts';
import { hasPurchases } from './hasPurchases.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { standingFactsTold } from './standingFactsTold.ts';

/** Accepts the agreement as the customer itself; its row is held while the rule decides. */
export const acceptCustomerAgreement = command<AcceptCustomerAgreementInput, { readonly customer: string }, AcceptanceRefusal>({
  name: 'acceptCustomerAgreement',
  async run({ tx, now, viewer }, { templateId, language, country }) {
    if (viewer.kind !== 'CUSTOMER_ADMIN') return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const { customerId } = viewer;
    const customer = await tx.lock(CustomerEntity, customerId);
    const accepted = acceptAgreement(
      { templateId, language: language ?? DEFAULT_AGREEMENT_LANGUAGE, country: country ?? null },
      {
        customer,
        templates: await agreementTemplates(tx),
        agreementLanguages: (customer && (await countryRules(tx, customer.country)))?.agreementLanguages ?? [],
        hasPurchases: await hasPurchases(tx, customerId),
        signatures: await tx.find(AgreementSignatureEntity, { customerId }),
      },
      now,
      viewer.id,
    );
    if (!accepted.ok) return accepted;
    const { signature } = accepted.value;
    await tx.insert(AgreementSignatureEntity, signature);
    await tx.save(CustomerEntity, accepted.value.customer);
    return accept({
      ids: { customer: customerId },
      events: [
        agreementAccepted(signature, await partnersOfCustomer(tx, customerId)),
        ...(customer && isAgreementAccepted(customer) ? [] : await standingFactsTold(tx, accepted.value.customer)),
      ],
    });
  },
});
