import { userErrorsOf } from '../../shared/mutation.ts';
import { isPartner } from '../../shared/viewer.ts';
import { tenantDomain } from '../domain/tenantDomain.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { createCustomer } from '../services/createCustomer.ts';
import { validateAddress } from '../services/validateAddress.ts';
import { agreementQueries } from './agreementQueries.ts';
import { budgetQueries } from './budget.ts';
import { explainCreation } from './explainCreation.ts';
import { multichannelQueries } from './multichannel.ts';
import { networkQueries } from './network.ts';
import { qualificationQueries } from './qualification.ts';
import { recordsQueries } from './records.ts';
import { removalQueries } from './removal.ts';
import { invitationQueries } from './resellerInvitation.ts';

export const Query: QueryResolvers = {
  ...recordsQueries,
  ...removalQueries,
  ...multichannelQueries,
  ...qualificationQueries,
  ...budgetQueries,

  ...networkQueries,
  customer: (_parent, { id }, { loaders }, info) => loaders.customerById.load(id, info),
  customers: (_parent, args, { loaders }, info) => loaders.customers.root(args, info),
  viewerPartner: (_parent, _args, { viewer, loaders }) => (isPartner(viewer) ? loaders.partnerById.load(viewer.partnerId) : null),
  countryRules: (_parent, { country }, { loaders }) => loaders.countryByCode.load(country),
  countries: (_parent, args, { loaders }, info) => loaders.countries.root(args, info),
  domainAvailability: async (_parent, { domainPrefix }, { viewer, loaders }) => {
    const partner = isPartner(viewer) ? await loaders.partnerById.load(viewer.partnerId) : null;
    const domain = tenantDomain(domainPrefix, partner?.cloud ?? 'GLOBAL');
    if (domain === null) return { domainPrefix, domain, isAvailable: false, reason: 'DOMAIN_PREFIX_INVALID' };
    const isTaken = await loaders.isDomainTaken(domain);
    return { domainPrefix, domain, isAvailable: !isTaken, reason: isTaken ? 'DOMAIN_TAKEN' : null };
  },
  validateAddress: (_parent, { input }, context) => validateAddress(input, context),
  validateCustomer: async (_parent, { input }, { commands, viewer, clock, newId }) => {
    const outcome = await commands.run(createCustomer, { ...input, dryRun: true }, { viewer, now: clock(), newId });
    return { isValid: outcome.ok, userErrors: outcome.ok ? [] : userErrorsOf(outcome.refusals, explainCreation) };
  },
  sharedFile: (_parent, { token }, { loaders }) => loaders.sharedFile(token),
  ...agreementQueries,
  ...invitationQueries,
};
