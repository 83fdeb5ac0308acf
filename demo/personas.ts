import type { Persona } from '../gateway/demonstration.ts';
import { firstCustomer } from './customers.ts';
import { globalAdministratorOf } from './customerUsers.ts';
import { adventureWorks, contoso, type DemoPartner, fabrikam, northwind } from './partners.ts';
import { adminAgent, application, type DemoPerson, helpdeskAgent, personId, salesAgent } from './people.ts';
import { directoryRoles } from './roles.ts';

const amr = ['mfa'];

/** Everybody the demonstration lets sign in, the one to begin with in front. */
export const personas: readonly Persona[] = [
  partnerUser('direct-bill-admin-agent', contoso, adminAgent),
  partnerUser('other-direct-bill-admin-agent', fabrikam, adminAgent),
  partnerUser('provider-admin-agent', northwind, adminAgent),
  partnerUser('reseller-admin-agent', adventureWorks, adminAgent),
  partnerUser('sales-agent', contoso, salesAgent),
  partnerUser('helpdesk-agent', contoso, helpdeskAgent),
  {
    persona: 'customer-admin',
    claims: {
      kind: 'CUSTOMER_ADMIN',
      sub: globalAdministratorOf(firstCustomer),
      customer: firstCustomer.id,
      wids: [directoryRoles.globalAdministrator],
      amr,
    },
  },
  { persona: 'platform-operator', claims: { kind: 'PLATFORM_OPERATOR', sub: 'operator-1', amr } },
  { persona: 'app-only', claims: { kind: 'PARTNER_APP', sub: personId(contoso, application), partner: contoso.id } },
];

function partnerUser(persona: string, partner: DemoPartner, person: DemoPerson): Persona {
  return { persona, claims: { kind: 'PARTNER_USER', sub: personId(partner, person), partner: partner.id, amr } };
}
