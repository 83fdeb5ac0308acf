import { command } from '../../shared/command.ts';
import { accept, refuse } from '../../shared/decision.ts';
import type { Tx } from '../../shared/Tx.ts';
import { partnerOf } from '../../shared/viewer.ts';
import { COUNTRIES_BY_CODE } from '../database/countryRules.ts';
import { BillingProfileEntity, CustomerEntity, CustomerRelationshipEntity, PartnerEntity } from '../database/entities.ts';
import { FORGET_CUSTOMER } from '../database/forgetCustomer.ts';
import type { CountryRules } from '../domain/countryRules.ts';
import { checkSandboxDeletion, type SandboxCustomerFacts, type SandboxDeletionRefusal } from '../domain/sandboxDeletion.ts';
import type { DeleteSandboxCustomerInput } from '../generated/resolvers.ts';
import { partnersOfCustomer } from './partnersOfCustomer.ts';
import { soldItems } from './soldItems.ts';
import { takeTurn } from './takeTurn.ts';

export type DeleteSandboxCustomerRefusal = { readonly code: 'CUSTOMER_NOT_FOUND' } | SandboxDeletionRefusal;

/**
 * Deletes the tenant of a sandbox with everything in it; the other subgraphs follow when the log tells them. Its domain stays
 * reserved.
 */
export const deleteSandboxCustomer = command<
  DeleteSandboxCustomerInput,
  { readonly customer: string },
  DeleteSandboxCustomerRefusal
>({
  name: 'deleteSandboxCustomer',
  freshFrom: ['subscriptions'],
  async run({ tx, now, viewer }, { customerId, ifMatch }) {
    const partnerId = partnerOf(viewer);
    const [partner] = partnerId === null ? [] : await tx.find(PartnerEntity, { id: partnerId });
    if (!partner?.isSandbox) return refuse({ code: 'SANDBOX_ONLY' });
    await takeTurn(tx, customerId);
    const relationship = await tx.lock(CustomerRelationshipEntity, { partnerId: partner.id, customerId });
    const customer = relationship && (await tx.lock(CustomerEntity, customerId, ifMatch));
    if (!customer) return refuse({ code: 'CUSTOMER_NOT_FOUND' });
    const facts = await factsOf(tx, partner.id, customerId);
    const checked = checkSandboxDeletion({ ...facts, isSandbox: customer.isSandbox }, now);
    if (!checked.ok) return checked;

    const partners = await partnersOfCustomer(tx, customerId);
    const { domain } = customer;
    await tx.query('INSERT INTO customers.reserved_domain (domain, reserved_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      domain,
      now,
    ]);
    for (const statement of FORGET_CUSTOMER) await tx.query(statement, [partner.id, customerId]);
    return accept({
      ids: { customer: customerId },
      events: [{ type: 'customer.deleted', subject: customerId, customerId, payload: { domain }, partners }],
    });
  },
});

async function factsOf(tx: Tx, partnerId: string, customerId: string): Promise<Omit<SandboxCustomerFacts, 'isSandbox'>> {
  const [profile] = await tx.find(BillingProfileEntity, { partnerId, customerId });
  const [rules = null] = profile ? await tx.query<CountryRules>(COUNTRIES_BY_CODE, [[profile.country]]) : [];
  return {
    sold: await soldItems(tx, partnerId, customerId),
    stored: profile ? { address: profile, rules } : null,
  };
}
