import { confirmCustomerAgreement } from '../../subgraphs/customers/services/confirmCustomerAgreement.ts';
import { createPartnershipInvitation } from '../../subgraphs/customers/services/createPartnershipInvitation.ts';
import { createResellerInvitation } from '../../subgraphs/customers/services/createResellerInvitation.ts';
import { exportCustomers } from '../../subgraphs/customers/services/exportCustomers.ts';
import { issueValidationCode } from '../../subgraphs/customers/services/issueValidationCode.ts';
import { type EntityTypeName, entityTypes } from '../../subgraphs/shared/ids.ts';
import { system, type Viewer } from '../../subgraphs/shared/viewer.ts';
import { recordLicenseProduct } from '../../subgraphs/subscriptions/services/recordLicenseProduct.ts';
import { anAttestationOf } from '../subgraphs/customers/attestations.ts';
import { type FilledCustomer, plainItem } from './fillCustomer.ts';
import type { Api } from './startApi.ts';
import { operator } from './viewers.ts';
import type { World } from './world.ts';

export interface EntityExample {
  readonly id: string;
  /** Of the partner `direct`, with a role that sees the type; of the provider for what providers alone have. */
  readonly viewer: Viewer;
  /** The same object for every partner. */
  readonly isReference: boolean;
}

/** One object of every type of `ids.ts`, that of the partner `direct` where a partner has its own. */
export async function entityExamples(
  api: Api,
  { direct, provider, ownCustomerId }: World,
  filled: FilledCustomer,
): Promise<Readonly<Record<EntityTypeName, EntityExample>>> {
  const { adminAgent, globalAdmin } = direct;
  const own = (id: string, viewer: Viewer = adminAgent): EntityExample => ({ id, viewer, isReference: false });
  const reference = (id: string): EntityExample => ({ id, viewer: adminAgent, isReference: true });
  const ofFilled = (type: EntityTypeName): EntityExample =>
    own(filled.allIds.find((id) => id.startsWith(`${entityTypes[type].prefix}_`)) ?? '');
  const firstOf = async (table: string): Promise<string> => {
    const [row] = await api.sql<{ id: string }>(`SELECT id FROM ${table} ORDER BY id LIMIT 1`);
    return row?.id ?? '';
  };
  return {
    Partner: own(direct.id),
    Customer: own(ownCustomerId),
    AgreementConfirmation: own(await aConfirmation(api, adminAgent, ownCustomerId)),
    ValidationCode: own(await aValidationCode(api, direct.id)),
    PartnershipInvitation: own(await anInvitation(api, provider.salesAgent), provider.salesAgent),
    AgreementAttestation: own(await anAttestationOf(api, adminAgent)),
    AgreementTemplate: reference(await firstOf('customers.agreement_template')),
    ResellerInvitation: own(await aResellerInvitation(api, adminAgent)),
    CustomerExport: own(await anExport(api, adminAgent)),
    CustomerSubscription: ofFilled('CustomerSubscription'),
    Order: ofFilled('Order'),
    Charge: own(await firstOf('subscriptions.charge')),
    CatalogItem: reference(await plainItem(api)),
    ...(await aLicenseProduct(api)),
    GdapRelationship: ofFilled('GdapRelationship'),
    GdapAccessAssignment: ofFilled('GdapAccessAssignment'),
    EntraRole: reference(await firstOf('access.entra_role')),
    CustomerUser: ofFilled('CustomerUser'),
    PartnerUser: own(adminAgent.id, globalAdmin),
    PartnerSecurityGroup: own(direct.groupId),
    ServiceRequest: ofFilled('ServiceRequest'),
    ServiceRequestNote: ofFilled('ServiceRequestNote'),
    SupportTopic: reference(await firstOf('support.topic')),
  };
}

async function anInvitation(api: Api, viewer: Viewer): Promise<string> {
  const caller = { viewer, now: api.now(), newId: api.newId };
  const outcome = await api.subgraphs.customers.commands.run(createPartnershipInvitation, {}, caller);
  if (!outcome.ok) throw new Error(`createPartnershipInvitation was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids.invitation;
}

/** Nothing of it ships: it comes in through an import. */
async function aLicenseProduct(api: Api): Promise<Record<'LicenseProduct' | 'ServicePlan', EntityExample>> {
  const skuId = '6fd2c87f-b296-42f0-b197-1e91e994b900';
  const servicePlanId = '0feaeb32-d00e-4d66-bd5a-43b5b83db82c';
  const servicePlans = [
    { id: `spl_${servicePlanId}`, servicePlanId, name: 'MCOSTANDARD', displayName: 'Skype for Business Online' },
  ];
  const viewer = system('test');
  await api.subgraphs.subscriptions.commands.run(
    recordLicenseProduct,
    {
      product: { id: `lic_${skuId}`, skuId, skuPartNumber: 'ENTERPRISEPACK', name: 'Office 365 E3', servicePlans },
      isWhole: true,
    },
    { viewer, now: api.now(), newId: api.newId },
  );
  const anybody = { viewer: operator, isReference: true } as const;
  return { LicenseProduct: { id: `lic_${skuId}`, ...anybody }, ServicePlan: { id: `spl_${servicePlanId}`, ...anybody } };
}

async function anExport(api: Api, viewer: Viewer): Promise<string> {
  const outcome = await api.subgraphs.customers.commands.run(exportCustomers, {}, { viewer, now: api.now(), newId: api.newId });
  if (!outcome.ok) throw new Error('exportCustomers was refused.');
  return outcome.value.ids.export;
}

async function aConfirmation(api: Api, viewer: Viewer, customerId: string): Promise<string> {
  const outcome = await api.subgraphs.customers.commands.run(
    confirmCustomerAgreement,
    {
      customerId,
      templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
      dateAgreed: api.now(),
      primaryContact: { firstName: 'Ann', lastName: 'Lee', email: 'ann@customer.example' },
    },
    { viewer, now: api.now(), newId: api.newId },
  );
  if (!outcome.ok) throw new Error(`confirmCustomerAgreement was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids.confirmation;
}

async function aValidationCode(api: Api, partnerId: string): Promise<string> {
  const outcome = await api.subgraphs.customers.commands.run(
    issueValidationCode,
    { partnerId, organizationName: 'City of Redmond', maxCreates: 5 },
    { viewer: operator, now: api.now(), newId: api.newId },
  );
  if (!outcome.ok) throw new Error(`issueValidationCode was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids.validationCode;
}

async function aResellerInvitation(api: Api, viewer: Viewer): Promise<string> {
  const { commands } = api.subgraphs.customers;
  const outcome = await commands.run(createResellerInvitation, { kind: 'DIRECT' }, { viewer, now: api.now(), newId: api.newId });
  if (!outcome.ok) throw new Error(`createResellerInvitation was refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value.ids.invitation;
}
