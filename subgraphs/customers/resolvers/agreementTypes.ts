import { partnerOf } from '../../shared/viewer.ts';
import type { Context } from '../context.ts';
import { acceptanceOf, currentConfirmation } from '../domain/agreementState.ts';
import type { AgreementTemplate as Template } from '../domain/customer.ts';
import { purchaseReadiness } from '../domain/purchaseReadiness.ts';
import type {
  AgreementAttestationResolvers,
  AgreementConfirmationResolvers,
  AgreementCoverageResolvers,
  AgreementSignatureResolvers,
  AgreementStateResolvers,
  AgreementTemplateResolvers,
  AgreementVersionResolvers,
} from '../generated/resolvers.ts';
import { gapsOf } from '../services/gapsOf.ts';

const AgreementState: AgreementStateResolvers = {
  state: acceptanceOf,
  isSigned: ({ agreementSignedAt }) => agreementSignedAt !== null,
  acceptedBy: ({ agreementConfirmedAt, agreementSignedAt }) => [
    ...(agreementConfirmedAt === null ? [] : (['PARTNER'] as const)),
    ...(agreementSignedAt === null ? [] : (['CUSTOMER'] as const)),
  ],
  current: async ({ id }, _args, { loaders }) => currentConfirmation(await loaders.confirmationsOfCustomer.load(id)),
  history: async ({ id }, _args, { loaders }) => [...(await loaders.confirmationsOfCustomer.load(id))],
  signature: async ({ id }, _args, { loaders }) => (await loaders.signaturesOfCustomer.load(id))[0] ?? null,
};

const AgreementConfirmation: AgreementConfirmationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.confirmationById.load(id),
  template: ({ templateId }, _args, context) => templateOf(templateId, context),
  primaryContact: ({ firstName, lastName, email, phoneNumber }) => ({ firstName, lastName, email, phoneNumber }),
  confirmedByUserId: ({ partnerId, confirmedBy }, _args, { viewer }) => (partnerId === partnerOf(viewer) ? confirmedBy : null),
  attestation: ({ attestationId }, _args, { loaders }) =>
    attestationId === null ? null : loaders.attestationById.load(attestationId),
};

const AgreementAttestation: AgreementAttestationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.attestationById.load(id),
  customer: ({ customerId }, _args, { loaders }) => (customerId === null ? null : loaders.customerById.load(customerId)),
  signatory: ({ firstName, lastName, email, phoneNumber }) => ({ firstName, lastName, email, phoneNumber }),
  confirmation: ({ confirmationId }, _args, { loaders }) =>
    confirmationId === null ? null : loaders.confirmationById.load(confirmationId),
};

const AgreementSignature: AgreementSignatureResolvers = {
  template: ({ templateId }, _args, context) => templateOf(templateId, context),
  signedByUserId: ({ signedBy }, _args, { viewer }) => (partnerOf(viewer) === null ? signedBy : null),
};

const AgreementVersion: AgreementVersionResolvers = { channel: () => 'CSP' };

const AgreementCoverage: AgreementCoverageResolvers = {
  customer: (customer) => customer,
  state: acceptanceOf,
  lacks: (customer, _args, context) => gapsOf(customer, context),
  canAcceptDirectly: async ({ id, agreementSignedAt }, _args, { loaders }) =>
    agreementSignedAt === null && (await loaders.buyingCustomer.load(id)) === null,
  blockers: async (customer, _args, { loaders }) => {
    const facts = await loaders.readinessByCustomer.load(customer.id);
    return facts === null ? ['NO_RESELLER_RELATIONSHIP'] : purchaseReadiness(customer, facts).blockers;
  },
};

const AgreementTemplate: AgreementTemplateResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.templateById.load(id),
};

export const agreementTypes = {
  AgreementState,
  AgreementConfirmation,
  AgreementAttestation,
  AgreementSignature,
  AgreementVersion,
  AgreementCoverage,
  AgreementTemplate,
};

async function templateOf(id: string, { loaders }: Context): Promise<Template> {
  const template = await loaders.templateById.load(id);
  if (!template) throw new Error(`The agreement template ${id} is missing.`);
  return template;
}
