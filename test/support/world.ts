import { randomUUID } from 'node:crypto';
import { recordPartnerDirectory } from '../../subgraphs/access/services/recordPartnerDirectory.ts';
import type { CustomerAdminViewer, PartnerAppViewer, PartnerUserViewer } from '../../subgraphs/shared/viewer.ts';
import { aCustomer, aPartner, aPartnership, record, type TestPartner } from './builders.ts';
import type { Api } from './startApi.ts';
import { aCustomerAdmin, aPartnerApp, aPartnerUser } from './viewers.ts';

/** One partner with the people who work for it. */
export interface PartnerWorld extends TestPartner {
  readonly adminAgent: PartnerUserViewer;
  readonly salesAgent: PartnerUserViewer;
  readonly helpdeskAgent: PartnerUserViewer;
  readonly globalAdmin: PartnerUserViewer;
  readonly app: PartnerAppViewer;
  /** Security group with the admin agent and the helpdesk agent as members. */
  readonly groupId: string;
}

export interface World {
  readonly direct: PartnerWorld;
  readonly otherDirect: PartnerWorld;
  readonly provider: PartnerWorld;
  readonly otherProvider: PartnerWorld;
  /** Sells through `provider`. */
  readonly reseller: PartnerWorld;
  readonly otherReseller: PartnerWorld;
  /** Customer of all six partners: of the provider and the reseller together. */
  readonly sharedCustomerId: string;
  /** Customer of `direct` alone. */
  readonly ownCustomerId: string;
  /** Customer of `provider`, sold through `reseller`. */
  readonly resoldCustomerId: string;
  readonly sharedCustomerAdmin: CustomerAdminViewer;
  readonly ownCustomerAdmin: CustomerAdminViewer;
}

/** Two partners of each type that share one customer, a provider with its reseller, and two customer admins; settled. */
export async function aWorld(api: Api): Promise<World> {
  const direct = await aPartnerWithPeople(api, await aPartner(api, 'DIRECT_BILL'));
  const otherDirect = await aPartnerWithPeople(api, await aPartner(api, 'DIRECT_BILL'));
  const provider = await aPartnerWithPeople(api, await aPartner(api, 'INDIRECT_PROVIDER'));
  const otherProvider = await aPartnerWithPeople(api, await aPartner(api, 'INDIRECT_PROVIDER'));
  const reseller = await aPartnerWithPeople(api, await aPartner(api, 'INDIRECT_RESELLER'));
  const otherReseller = await aPartnerWithPeople(api, await aPartner(api, 'INDIRECT_RESELLER'));
  await aPartnership(api, provider, reseller);
  await aPartnership(api, otherProvider, otherReseller);

  const shared = { tenantId: randomUUID(), companyName: 'Shared Customer', domain: 'shared.onmicrosoft.com' };
  const sharedCustomerId = await aCustomer(api, direct, shared);
  await aCustomer(api, otherDirect, shared);
  await aCustomer(api, provider, { ...shared, relationship: { resellerId: reseller.id } });
  await aCustomer(api, reseller, { ...shared, relationship: { providerId: provider.id } });
  await aCustomer(api, otherProvider, { ...shared, relationship: { resellerId: otherReseller.id } });
  await aCustomer(api, otherReseller, { ...shared, relationship: { providerId: otherProvider.id } });

  const ownCustomerId = await aCustomer(api, direct, { companyName: 'Own Customer', domain: 'own.onmicrosoft.com' });
  const resold = { tenantId: randomUUID(), companyName: 'Resold Customer', domain: 'resold.onmicrosoft.com' };
  const resoldCustomerId = await aCustomer(api, provider, { ...resold, relationship: { resellerId: reseller.id } });
  await aCustomer(api, reseller, { ...resold, relationship: { providerId: provider.id } });
  await api.settle();

  return {
    direct,
    otherDirect,
    provider,
    otherProvider,
    reseller,
    otherReseller,
    sharedCustomerId,
    ownCustomerId,
    resoldCustomerId,
    sharedCustomerAdmin: aCustomerAdmin(sharedCustomerId),
    ownCustomerAdmin: aCustomerAdmin(ownCustomerId),
  };
}

async function aPartnerWithPeople(api: Api, partner: TestPartner): Promise<PartnerWorld> {
  const groupId = api.newId('PartnerSecurityGroup');
  const world: PartnerWorld = {
    ...partner,
    adminAgent: aPartnerUser(partner, api.newId('PartnerUser'), ['ADMIN_AGENT'], { groupIds: [groupId] }),
    salesAgent: aPartnerUser(partner, api.newId('PartnerUser'), ['SALES_AGENT']),
    helpdeskAgent: aPartnerUser(partner, api.newId('PartnerUser'), ['HELPDESK_AGENT'], { groupIds: [groupId] }),
    globalAdmin: aPartnerUser(partner, api.newId('PartnerUser'), ['GLOBAL_ADMIN']),
    app: aPartnerApp(partner, api.newId('PartnerUser')),
    groupId,
  };
  const { adminAgent, salesAgent, helpdeskAgent, globalAdmin, app } = world;
  const createdAt = api.now();
  await record(api, 'access', recordPartnerDirectory, partner.id, {
    users: [
      ...[adminAgent, salesAgent, helpdeskAgent, globalAdmin].map(({ id, roles }) => ({
        id,
        kind: 'USER' as const,
        userPrincipalName: `${id}@${partner.id}.example`,
        displayName: `User ${id}`,
        roles,
        isGuest: false,
        createdAt,
      })),
      { id: app.id, kind: 'APP', userPrincipalName: app.id, displayName: 'Integration', roles: [], isGuest: false, createdAt },
    ],
    groups: [{ id: groupId, displayName: 'Tier 1', memberIds: [adminAgent.id, helpdeskAgent.id], createdAt }],
  });
  return world;
}
